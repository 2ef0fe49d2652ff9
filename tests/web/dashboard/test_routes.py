"""Row C10 of `adversarial.md`, for every address of the dashboard: who may go there, and what is not there for whom.

The table of addresses is walked by everybody, in their own community, in another one, and in one that never was.
A new address whose `of` is not among `towns.py` fails here, so that none goes untried.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx

from adapters.web.dashboard.table import Need, Route
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.towns import NOWHERE, Town, Towns, settle

NAMED = re.compile(r"\{(\w+)\}")

MAY: Mapping[Need, frozenset[str]] = {
    Need.ANY_ROLE: frozenset({"partner", "organiser", "owner", "reader"}),
    Need.PUBLISHED: frozenset({"partner", "organiser", "owner"}),
    Need.ORGANISER: frozenset({"organiser", "owner"}),
    Need.OWNER: frozenset({"owner"}),
    Need.READER: frozenset({"reader"}),
}

SIGNED_OUT, DENIED, AGAIN = words("dash-signed-out"), words("dash-role-denied"), words("dash-again")


@dataclass(frozen=True)
class Walker:
    """Somebody with a browser and a role in one of the towns."""

    role: str
    town: Town
    visitor: Visitor

    @property
    def check(self) -> str:
        """The word on every page that was drawn for this session."""
        return self.visitor.hidden("check")

    async def goes(self, row: Route, community: int, of: Mapping[str, int | str], **fields: str) -> httpx.Response:
        desk = self.visitor.desk
        desk.seconds.now += 1
        path = row.path.format(community=community, **of)
        if row.method == "GET":
            return await self.visitor.client.get(path)
        return await self.visitor.client.post(path, data=fields)


def rows_of_communities(desk: Desk) -> Iterator[Route]:
    """Every address below a community. Others are tried one by one, in the tests of signing in."""
    for row in desk.app.table:
        named = NAMED.findall(row.path)
        if not named:
            assert row.need in (Need.NOBODY, Need.SIGNED_IN), row.path
            continue
        assert named == ["community", *([row.of] if row.of else [])], f"{row.path}: what is it of?"
        assert row.need in MAY, row.path
        yield row


def heading(answer: httpx.Response) -> str:
    found = re.search(r"<h1>(.*?)</h1>", answer.text)
    return re.sub(r"<[^>]+>|[\u2066-\u2069]", "", found[1]) if found is not None else ""


async def walkers(towns: Towns, stack: AsyncExitStack) -> list[Walker]:
    here, there = towns.here, towns.there
    people = [
        ("partner", here, here.partner),
        ("organiser", here, here.organiser),
        ("owner", here, here.owner),
        ("reader", here, here.reader),
        ("owner", there, there.owner),
    ]
    return [
        Walker(role, town, await stack.enter_async_context(towns.desk.signed_in(who))) for role, town, who in people
    ]


async def test_each_role_goes_as_far_as_the_table_says_and_nobody_to_another_community(chat: Chat) -> None:
    towns = await settle(Desk(chat))
    tried: Counter[str] = Counter()
    async with AsyncExitStack() as stack:
        everybody = await walkers(towns, stack)
        own: dict[int, Mapping[str, int | str]] = {it.id: it.things() for it in (towns.here, towns.there)}
        for row in rows_of_communities(towns.desk):
            assert row.of in ("", *own[towns.here.id]), f"{row.path}: towns.py knows no {row.of}"
            for who in everybody:
                missing = b""
                for community in (NOWHERE, towns.here.id, towns.there.id):
                    is_theirs = community == who.town.id
                    answer = await who.goes(row, community, own.get(community, own[towns.here.id]))
                    told = (row.method, row.path, who.role, is_theirs, heading(answer))
                    if not is_theirs:
                        assert answer.status_code == 404, told
                        assert answer.content == (missing := missing or answer.content), told
                    elif who.role not in MAY[row.need]:
                        assert (answer.status_code, heading(answer)) == (403, DENIED), told
                    elif row.method == "POST":
                        assert (answer.status_code, heading(answer)) == (403, AGAIN), told
                    else:
                        assert answer.status_code == 200, told
                    tried[row.method] += 1

    assert tried["GET"] > 100
    assert tried["POST"] > 300


async def test_forged_numbers_of_what_another_community_has_are_answered_as_those_of_nothing(chat: Chat) -> None:
    towns = await settle(Desk(chat))
    tried = 0
    async with AsyncExitStack() as stack:
        everybody = await walkers(towns, stack)
        there, nothing = towns.foreign(), dict.fromkeys(towns.foreign(), NOWHERE)
        left_out = {**there, "concern": towns.here.concerns[-1]}
        for row in (row for row in rows_of_communities(towns.desk) if row.of):
            for who in (it for it in everybody if it.town is towns.here):
                if who.role not in MAY[row.need]:
                    continue
                foreign = await who.goes(row, who.town.id, there, check=who.check)
                missing = await who.goes(row, who.town.id, nothing, check=who.check)
                told = (row.method, row.path, who.role, heading(foreign), heading(missing))
                assert (foreign.status_code, missing.status_code) == (404, 404), told
                assert foreign.content == missing.content, told
                if row.of == "concern":
                    excluded = await who.goes(row, who.town.id, left_out, check=who.check)
                    assert (excluded.status_code, excluded.content) == (404, missing.content), told
                tried += 1

    assert tried > 50


async def test_whoever_is_not_signed_in_gets_no_page_and_changes_nothing(chat: Chat) -> None:
    towns = await settle(Desk(chat))
    async with towns.desk.signed_in() as owner, towns.desk.browser() as nobody:
        own = towns.here.things() if await owner.opens("/d") else {}
        for row in rows_of_communities(towns.desk):
            answer = await Walker("", towns.here, nobody).goes(row, towns.here.id, own, check=owner.hidden("check"))
            if row.method == "GET":
                assert (answer.status_code, answer.headers["location"]) == (303, "/login"), row.path
            else:
                assert (answer.status_code, heading(answer)) == (403, SIGNED_OUT), row.path
            assert towns.here.mark not in answer.text.casefold()
