"""Rows of `adversarial.md` about concerns, on the dashboard: on both databases."""

import re
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.concerns.model.concern import LONGEST, ConcernId
from bot.people.audit import OF_CONCERNS
from bot.people.model import CodeKind
from storage.audit import audit
from storage.concern_tables import concern_keys, concerns
from storage.key_store import name_of_month
from tests.concerns.desk import open_desk
from tests.concerns.scanning import watching
from tests.engine.test_in_one_go import listening
from tests.people.naming import log
from tests.people.test_logbook import joins
from tests.support.audited import log_of
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.confided import WORDS, gives_readers, kept, raises
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.pressing import opens, says_yes, sends
from tests.web.dashboard.test_concerns import opened

ANSWER = "Zwetschgen-Marmelade: wir sprachen mit Frau Qrzkowiak."
CONCERN = "Übermut quält vjele Kwzgheimplätze, pflückt Xylophonjubel."
"""No piece of these stands anywhere else."""

RUNS = re.compile(r"<script>|<img src=x|<b>x|>49\b")
"""What a page would hold if something of it had been taken for more than words."""


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """Ada's community, in which Ann and Joe read concerns."""
    gives_readers(chat, "ann", "joe")
    return Desk(chat)


async def everywhere(visitor: Visitor) -> str:
    """All pages of whoever runs a community, as text."""
    pages = ("today", "asks", "announcements", "people", "people/groups", "log", "settings", "published")
    said = [(await opens(visitor, path)).page.text for path in pages]
    return "\n".join(said)


async def test_c11_an_owner_who_does_not_read_concerns_opens_none_and_sees_no_count(desk: Desk) -> None:
    await joins(desk.chat, "bob", CodeKind.ORGANISER)
    without = {}
    for who in ("ada", "bob"):
        async with desk.signed_in(who) as visitor:
            without[who] = (await everywhere(visitor)).count("oncern")
    concern = raises(desk.chat)
    raises(desk.chat, days_ago=6)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        await sends(ann, f"concerns/{concern}/answer", text=ANSWER)
    for who in ("ada", "bob"):
        async with desk.signed_in(who) as visitor:
            shown = await everywhere(visitor)
            assert shown.count("oncern") == without[who]
            assert concern[:8] not in shown
            assert "/concerns" not in shown.replace("/settings/concerns", "")
            for path in ("concerns", f"concerns/{concern}", f"concerns/{concern[:8]}", "concerns/7"):
                await opens(visitor, path)
                assert visitor.page.status_code == 403
                assert words("dash-role-denied") in visitor.text
            for act in ("open", "export", "delete", "answer"):
                await opens(visitor, "settings")
                await sends(visitor, f"concerns/{concern}/{act}", text="x", sure="yes")
                assert visitor.page.status_code == 403
    assert kept(desk.chat, concern) is not None


async def test_c12_a_yes_that_is_sixteen_minutes_old_gives_no_file_and_the_refusal_is_noted(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opens(ann, f"concerns/{concern}")
        await sends(ann, f"concerns/{concern}/export")
        await says_yes(ann, "ann")
        await desk.chat.minutes_pass(16)
        await sends(ann, f"concerns/{concern}/export")

        assert (ann.page.status_code, ann.page.headers["content-type"]) == (403, "text/html; charset=utf-8")
        assert WORDS not in ann.text
        assert [did for did, _, _ in log(desk.chat)][-1] == "step-up-refused"
        assert log(desk.chat)[-1][2] == "export-concern"
        assert "concern-exported" not in [did for did, _, _ in log(desk.chat)]
        await says_yes(ann, "ann")
        await sends(ann, f"concerns/{concern}/export")
        assert ann.page.headers["content-disposition"].startswith("attachment")
        assert log(desk.chat)[-1][0] == "concern-exported"


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{7*7}} <img src=x onerror=alert(1)>", "'\"><b>x</b>"])
async def test_c14_what_somebody_wrote_is_shown_as_typed_and_does_nothing(desk: Desk, text: str) -> None:
    concern = raises(desk.chat, text)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        await sends(ann, f"concerns/{concern}/note", text=text)
        await opened(ann, concern)

        assert ann.text.count(text) == 2
        assert not RUNS.search(ann.page.text)
        await sends(ann, f"concerns/{concern}/answer", text=text * 400)
        assert ann.page.status_code == 422
        assert not RUNS.search(ann.page.text)


async def test_c15_reading_answering_taking_away_and_deleting_are_noted_for_the_other_readers(desk: Desk) -> None:
    gives_readers(desk.chat, "ada")
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        await sends(ann, f"concerns/{concern}/answer", text=ANSWER)
        await sends(ann, f"concerns/{concern}/export")
        await says_yes(ann, "ann")
        await sends(ann, f"concerns/{concern}/export")
        await opens(ann, f"concerns/{concern}")
        await sends(ann, f"concerns/{concern}/delete", sure="yes")
    noted = [it for it in log_of(desk.chat) if it.did in OF_CONCERNS]
    said = [f"Ann {did} concern {concern[:8]}" for did in ("opened", "answered", "took", "deleted")]

    assert [it.did.value.removeprefix("concern-") for it in noted] == ["read", "answered", "exported", "deleted"]
    assert {it.about for it in noted} == {concern[:8]}
    async with desk.signed_in("joe") as joe:
        await opens(joe, "concerns")
        assert all(each in joe.text for each in said)
    async with desk.signed_in("ada") as ada:
        await opens(ada, "log")
        assert all(each in ada.text for each in said)
        with desk.chat.storage.database.writing.begin() as connection:
            connection.execute(sa.update(audit).where(audit.c.number == noted[0].number).values(about="aaaaaaaa"))
        await opens(ada, "log")

        assert words("log-whole") not in ada.text
        assert "Somebody changed this log at entry" in ada.text


async def test_c15_whoever_sees_less_of_the_log_is_told_all_the_same_that_somebody_changed_it(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
    [entry] = [it for it in log_of(desk.chat) if it.did in OF_CONCERNS]
    with desk.chat.storage.database.writing.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == entry.number).values(about="aaaaaaaa"))
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")
        shown = visitor.page.text.count('<th scope="row">')

        assert words("log-broken", number=shown) in visitor.text  # what ada did after it: her signing in


async def test_a23_an_answer_is_read_with_the_code_and_stands_nowhere_else(
    chat: Chat, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sealing._MEMORY", 8 * 1024 * 1024)
    monkeypatch.setattr("storage.sealing._PASSES", 1)
    raised = await open_desk(chat)
    await raised.is_member("cat")
    code = await raised.sends("cat", CONCERN)
    await chat.minutes_pass(60 * 24)
    [concern] = raised.concerns()
    desk = Desk(chat)
    with watching(chat, tmp_path, capsys) as watch:
        async with desk.signed_in("ann") as ann:
            await opened(ann, concern.id)
            await sends(ann, f"concerns/{concern.id}/answer", text=ANSWER)
        assert watch.found(ANSWER, CONCERN) == []

    assert ANSWER in await raised.follows("cat", code)


async def test_a26_what_a_reader_was_left_out_of_is_not_there_for_them(desk: Desk) -> None:
    async with desk.signed_in("joe") as joe:
        await opens(joe, "concerns")
        before = joe.page.text.replace(joe.hidden("check"), "")
        concern = raises(desk.chat, left_out=["joe"])
        late = raises(desk.chat, left_out=["joe"], days_ago=6)
        held = raises(desk.chat, is_out=False)
        async with desk.signed_in("ann") as ann:
            await opened(ann, concern)
        await opens(joe, "concerns")
        after = joe.page.text.replace(joe.hidden("check"), "")
        missing = (await opens(joe, "concerns/00000000-0000-4000-8000-000000000000")).page
        assert missing.status_code == 404
        for each in (concern, late, held, concern[:8], "x", "%00", "1" * 400):
            await opens(joe, f"concerns/{each}")
            assert (joe.page.status_code, joe.page.content) == (404, missing.content)
        for act in ("open", "answer", "note", "take", "hand", "close", "mute", "delete", "export"):
            await opens(joe, "settings")
            await sends(joe, f"concerns/{concern}/{act}", text="Marmalade", to="7", outcome="nothing", sure="yes")
            assert (joe.page.status_code, joe.page.content) == (404, missing.content), act

    assert before == after
    with desk.chat.storage.database.read() as connection:
        held_by = connection.execute(sa.select(concern_keys.c.reader_id).where(concern_keys.c.concern_id == concern))
        assert len(held_by.all()) == 2  # ann, and whoever has the code


async def test_a26_neither_is_what_the_others_did_about_it(desk: Desk) -> None:
    """Joe reads other concerns, and runs the community: his log has no gap, no count and no such name."""
    await joins(desk.chat, "joe", CodeKind.ORGANISER)
    theirs, ours = raises(desk.chat, left_out=["joe"]), raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        for concern in (theirs, ours):
            await opened(ann, concern)
            await sends(ann, f"concerns/{concern}/note", text="Marmalade.")
    async with desk.signed_in("joe") as joe:
        await opens(joe, "log")
        count = joe.page.text.count('<th scope="row">')
        assert [it for it in range(1, count + 1) if f'<th scope="row">{it}</th>' not in joe.page.text] == []
        assert (ours[:8] in joe.text, theirs[:8] in joe.text) == (True, False)
        await opens(joe, "concerns")
        assert (ours[:8] in joe.text, theirs[:8] in joe.text) == (True, False)


async def test_a28_a_concern_whose_key_is_destroyed_has_a_page_that_says_so(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        found = kept(desk.chat, concern)
        assert found is not None
        desk.chat.storage.key_store.destroy(name_of_month("concerns", found.month))
        for act in ("open", "answer", "note", "close"):
            await opens(ann, f"concerns/{concern}")
            await sends(ann, f"concerns/{concern}/{act}", text=ANSWER, outcome="nothing")

            assert ann.page.status_code == 410
            assert words("concern-gone") in ann.text
            assert WORDS not in ann.text


async def test_a30_what_was_swapped_opens_with_neither(desk: Desk) -> None:
    one, other = raises(desk.chat, "Marmalade is missing."), raises(desk.chat, "Zwetschgen are missing.")
    _swap(desk, one, other)
    async with desk.signed_in("ann") as ann:
        for concern in (one, other):
            await opened(ann, concern)

            assert ann.page.status_code == 422
            assert words("concern-damaged") in ann.text
            assert not any(word in ann.text for word in ("Marmalade", "Zwetschgen", "missing"))


def _swap(desk: Desk, one: ConcernId, other: ConcernId) -> None:
    with desk.chat.storage.database.writing.begin() as connection:
        rows = {row.id: row.sealed for row in connection.execute(sa.select(concerns.c.id, concerns.c.sealed)).all()}
        for concern, sealed in ((one, rows[other]), (other, rows[one])):
            connection.execute(sa.update(concerns).where(concerns.c.id == concern).values(sealed=sealed))


async def test_a_long_concern_with_five_readers_is_opened_with_as_few_statements_as_a_short_one(desk: Desk) -> None:
    asked = []
    short = raises(desk.chat, "Help me.")
    gives_readers(desk.chat, "bob", "dan", "eve")
    long = raises(desk.chat, "x" * LONGEST)
    async with desk.signed_in("ann") as ann:
        await opened(ann, short)
        for concern in (short, long):
            with listening(desk.chat) as statements:
                await sends(ann, f"concerns/{concern}/open")
            assert ann.page.status_code == 200
            asked.append(len(statements))

    assert "x" * LONGEST in ann.text
    assert asked[0] == asked[1]
    assert asked[1] < 60
