"""Whatever is sent to the dashboard: no fault of ours, no word of another community, and nothing of theirs changes.

The same with ten thousand requests is `./caresay rehearse dashboard`.
"""

import re
from dataclasses import replace

import pytest

from tests.conftest import MakeChat
from tests.support.chat import Chat
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.fuzzing import Fuzz
from tests.web.dashboard.towns import MORE_ANNOUNCEMENTS, MORE_ASKS, Towns, settle


async def seen(towns: Towns) -> str:
    """All that the second town's owner sees of their community, but for what is drawn anew each time."""
    asks, announcements = range(1, MORE_ASKS + 1), range(1, MORE_ANNOUNCEMENTS + 1)
    paths = [*(f"asks/{it}" for it in asks), *(f"announcements/{it}" for it in announcements)]
    paths += ["today", "asks", "announcements", "people", "people/groups", "published"]
    async with towns.desk.signed_in(towns.there.owner) as visitor:
        pages = [(await visitor.opens(f"/d/{towns.there.id}/{path}")).page for path in paths]
    assert {page.status_code for page in pages} == {200}
    return re.sub(r'value="[0-9a-f]{32}"|/sessions/\d+', "", "".join(page.text for page in pages))


async def test_whatever_is_forged_is_answered_and_tells_nothing_of_another_community(chat: Chat) -> None:
    towns = await settle(Desk(chat))
    before = await seen(towns)
    fuzz = await Fuzz(towns).sends(500)

    assert fuzz.faults == []
    assert {200, 303, 403, 404, 405, 413, 422} <= set(fuzz.counts)
    assert towns.there.mark in before
    assert await seen(towns) == before


async def test_what_must_never_be_would_be_found(make_chat: MakeChat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a fuzz that finds nothing would say nothing."""
    towns = await settle(Desk(await make_chat()))
    leaking = Towns(desk=towns.desk, here=towns.here, there=replace(towns.there, mark=towns.here.mark))
    told = await Fuzz(leaking).sends(40)
    monkeypatch.setattr(towns.desk.chat.core.engine, "look", None)
    broken = await Fuzz(towns, seed=2).sends(40)

    assert any(fault.startswith("words of another community") for fault in told.faults)
    assert any(fault.startswith("status 500") for fault in broken.faults)
