"""Reading the audit log in chat: one sentence for each act, newest first, for those who run the community."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.chat.outbound import Say
from bot.concerns.use_cases.reading import OpenConcern
from bot.csv_cells import csv_of
from bot.main.core import open_words
from bot.people import logbook
from bot.people.audit import IN_CONFIDENCE, KEPT, Did
from bot.people.codes import new_code
from bot.people.model import CodeKind, PersonId, Role
from bot.signing_in.model import Deed
from bot.words import plain
from storage.audit import audit
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.apps import Apps
from tests.support.audited import log_of, person
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY
from tests.web.dashboard.confided import first_of, gives_readers, raises

WHOLE = "The log is whole. Nobody has changed it."


async def joins(chat: Chat, who: str, kind: CodeKind) -> None:
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, kind, community))
    await chat.says_privately(who, f"/join {code}")


async def reads(chat: Chat, who: str = "ada", words: str = "/people log") -> list[str]:
    """What somebody reads of the log, without its title."""
    await chat.minutes_pass(1)
    await chat.says_privately(who, words)
    return chat.private_message.splitlines()[1:]


def notes(chat: Chat, did: Did, *, by: str | None = "ada", about: str = "", times: int = 1) -> None:
    def note(work: StorageWork) -> None:
        community = work.people.list_communities()[0].id
        who = work.people.person_of(chat.sender(by)).id if by is not None else None
        for _ in range(times):
            work.audit.note(community, did, by=who, about=about)

    chat.storage.transact(note)


# Read


async def test_organisers_read_who_did_what_when_newest_first(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(8 * 60)
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "What was done")

    assert chat.private_message == (
        "What was done in Group\n"
        "Tuesday 1 December, 6pm: Ada closed question 1.\n"
        "Tuesday 1 December, 10am: Ada asked question 1.\n"
        "Tuesday 1 December, 10am: Ada added a group.\n"
        "Tuesday 1 December, 10am: Ada became an owner.\n"
        f"{WHOLE}"
    )


async def test_ten_are_shown_and_earlier_ones_are_a_press_away(chat: Chat) -> None:
    for n in range(1, 22):
        notes(chat, Did.ANNOUNCED, about=f"{n}")
    first = await reads(chat)
    await chat.presses_answer("ada", "Earlier")
    second = chat.private_message.splitlines()[1:]
    await chat.presses_answer("ada", "Earlier")
    third = chat.private_message.splitlines()[1:]

    assert [line.rpartition(" ")[2] for line in first[:10]] == [f"{n}." for n in range(21, 11, -1)]
    assert first[10:] == [WHOLE, "[Earlier]"]
    assert [line.rpartition(" ")[2] for line in second[:10]] == [f"{n}." for n in range(11, 1, -1)]
    assert [line.partition(": ")[2] for line in third[:-1]] == [
        "Ada sent announcement 1.",
        "Ada added a group.",
        "Ada became an owner.",
    ]
    assert third[-1] == WHOLE


@pytest.mark.parametrize("number", [2**31 - 1, 2**31, 10**15])
async def test_before_a_number_that_no_entry_has_stand_the_newest(chat: Chat, number: int) -> None:
    assert await reads(chat, words=f"/people log {number}") == await reads(chat)


async def test_without_buttons_earlier_ones_are_typed(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    notes(chat, Did.ANNOUNCED, about="1", times=9)
    first = await reads(chat)
    second = await reads(chat, words="/people log 2")

    assert "Earlier: /people log 2" in first
    assert [line.partition(": ")[2] for line in second[:1]] == ["Ada became an owner."]
    assert "Earlier" not in " ".join(second)


async def test_only_those_who_run_the_community_read_it_and_the_answer_is_private(chat: Chat) -> None:
    await joins(chat, "bob", CodeKind.ORGANISER)
    await joins(chat, "cat", CodeKind.PARTNER)
    assert (await reads(chat, "bob"))[0].endswith("Cat became a partner.")
    await chat.says("ada", "/people log")
    assert chat.answer.where == "private"
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    for who in ("cat", "dan"):
        for action in (f"people-log:{community}", f"people-log:{community}:3", "people-log:7"):
            await chat.sends(who, action, place=private(who))
            assert chat.answer.message is None
            assert chat.note.startswith("Only organisers can do this.")
        await reads(chat, who)

        assert chat.note.startswith("Only organisers can do this.")


async def test_of_a_community_of_others_nothing_is_read_as_if_it_were_not_there(chat: Chat) -> None:
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    other = group("other")
    await chat.says("ada", f"/join {code}", place=other)
    await chat.says_privately("ada", f"/join {code} yes")
    await joins(chat, "bob", CodeKind.ORGANISER)
    [theirs] = [it.id for it in chat.storage.read(lambda work: work.people.list_communities()) if it.name == "Other"]
    foreign = await chat.sends("bob", f"people-log:{theirs}", place=private("bob"))
    missing = await chat.sends("bob", "people-log:12345", place=private("bob"))

    assert foreign == missing
    lines = await reads(chat, words=f"/people log 2 in {theirs}")
    assert (chat.private_message.splitlines()[0], len(lines)) == ("What was done in Other", 2)


@pytest.mark.parametrize(
    "words", ["/people log x", "/people log -1", "/people log 1 2x", "/people log 99999999999999999"]
)
async def test_what_is_no_number_is_refused(chat: Chat, words: str) -> None:
    await chat.says_privately("ada", words)

    assert chat.answer.refused


async def test_whoever_has_left_is_said_to_have_left(chat: Chat) -> None:
    await joins(chat, "bob", CodeKind.ORGANISER)
    await chat.says("bob", "/poll Lunch? | Soup | Salad")
    before = await reads(chat)
    await chat.says_privately("bob", "/people leave yes")
    after = await reads(chat)
    await chat.says_privately("bob", "/forgetme yes")

    assert before[0].endswith("Bob asked question 1.")
    assert after[0].endswith("Somebody who has left stopped being an organiser.")
    assert after[1].endswith("Somebody who has left asked question 1.")
    assert (await reads(chat))[:2] == after[:2]


async def test_what_an_account_did_that_was_joined_to_another_is_still_theirs(apps: Apps) -> None:
    one, two = apps.one, apps.two
    await joins(one, "bob", CodeKind.ORGANISER)
    await one.says("bob", "/poll Lunch? | Soup | Salad")
    await two.says_privately("bob", "/start")
    await apps.join("bob")
    await one.minutes_pass(1)
    lines = await reads(one)

    assert one.storage.read(lambda work: {account.own for account in work.accounts.list_of(apps.person("bob", one))})
    assert lines[0].endswith("Bob asked question 1.")
    await apps.part("bob", one, 2)
    assert (await reads(one))[0] == lines[0]


async def test_what_nobody_did_has_a_sentence_of_its_own(chat: Chat) -> None:
    for did, about in (
        (Did.ANNOUNCED, "3"),
        (Did.ANNOUNCEMENT_PAUSED, "3"),
        (Did.PROMISE_ANSWERED, "1"),
        (Did.READER_DECLINED, ""),
        (Did.CODE_MADE, "organiser"),
        (Did.PLACE_ADDED, ""),
    ):
        notes(chat, did, by=None, about=about)
    lines = await reads(chat)

    assert [line.partition(": ")[2] for line in lines[:6]] == [
        "A group was added.",
        "Whoever runs Caresay made a code for an organiser.",
        "A new reader of concerns was not confirmed in time.",
        "The promised answer to question 1 came by its link.",
        "Announcement 3 was held back.",
        "Announcement 3 was sent.",
    ]


async def test_a_file_that_was_taken_away_is_told_by_what_was_in_it(chat: Chat) -> None:
    notes(chat, Did.EXPORTED, about="7")
    notes(chat, Did.EXPORTED, about="export-log")
    lines = await reads(chat)

    assert [line.partition(": ")[2] for line in lines[:2]] == [
        "Ada took this away as a file: this log.",
        "Ada took this away as a file: question 7.",
    ]


# Whole


async def test_an_altered_entry_is_told_with_its_number(chat: Chat) -> None:
    notes(chat, Did.ANNOUNCED, about="1", times=12)
    with chat.storage.database.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == 4).values(about="2"))

    assert (await reads(chat))[10] == (
        "Somebody changed this log at entry 4. Please tell whoever runs Caresay for you."
    )


async def test_what_cannot_be_an_entry_is_left_out_and_told(chat: Chat) -> None:
    notes(chat, Did.ANNOUNCED, about="1")
    with chat.storage.database.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == 3).values(did="what we never write"))
    lines = await reads(chat)

    assert lines[0].endswith("Ada added a group.")
    assert lines[-1].startswith("Somebody changed this log at entry 3.")


async def test_a_very_long_log_is_not_checked_in_a_chat(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    notes(chat, Did.ANNOUNCED, about="1", times=3)
    monkeypatch.setattr(logbook, "CHECKED_IN_CHAT", 5)
    assert WHOLE in await reads(chat)
    notes(chat, Did.ANNOUNCED, about="1")

    assert "The log is too long to check in a chat. The dashboard checks it." in await reads(chat)


async def test_after_a_year_entries_go_and_the_log_is_whole_still(chat: Chat) -> None:
    chat.clock.now += KEPT + timedelta(days=1)
    chat.storage.transact(lambda work: work.audit.forget_before(work.now - KEPT))

    assert await reads(chat) == ["Nothing is in this log yet.", WHOLE]


async def test_reading_leaves_no_trace(chat: Chat) -> None:
    before = log_of(chat)
    await reads(chat)

    assert log_of(chat) == before


async def test_what_is_done_about_a_concern_is_no_part_of_the_log_for_whoever_does_not_read_it(chat: Chat) -> None:
    gives_readers(chat, "bob")
    await joins(chat, "bob", CodeKind.ORGANISER)
    concern = raises(chat)
    chat.clock.now += timedelta(hours=1)
    before = {who: await reads(chat, who) for who in ("ada", "bob")}
    community = first_of(chat)
    await chat.core.engine.do(chat.sender("bob"), OpenConcern(community=community, concern=concern))
    notes(chat, Did.STEPPED_UP, by="bob", about=Deed.READ_CONCERNS)

    assert await reads(chat, "ada") == before["ada"]
    said = (await reads(chat, "bob"))[:2]
    assert [line.partition(": ")[2] for line in said] == [
        "Bob confirmed this in the chat: reading concerns.",
        f"Bob opened concern {concern[:8]}.",
    ]


async def test_a_page_of_the_log_is_full_however_much_of_it_is_not_shown(chat: Chat) -> None:
    for n in range(1, 13):
        notes(chat, Did.ANNOUNCED, about=f"{n}")
        notes(chat, Did.CONCERN_READ, about="aaaaaaaa")
    first = await reads(chat)
    await chat.presses_answer("ada", "Earlier")
    second = chat.private_message.splitlines()[1:]

    assert [line.rpartition(" ")[2] for line in first[:10]] == [f"{n}." for n in range(12, 2, -1)]
    assert first[10:] == [WHOLE, "[Earlier]"]
    assert [line.rpartition(" ")[2] for line in second[:2]] == ["2.", "1."]
    assert second[4:] == [WHOLE]


def test_what_is_confirmed_before_reading_is_known_to_the_log() -> None:
    assert {Deed.READ_CONCERNS, Deed.EXPORT_CONCERN} == IN_CONFIDENCE


# Said


@pytest.mark.parametrize("did", Did)
def test_every_act_has_a_sentence(did: Did) -> None:
    said = plain(open_words().text(Say(f"did-{did.value}", name="Ann", about=7), "en"))

    assert said.startswith("Ann ")
    assert said.endswith(".")
    assert open_words().text(Say(f"mydata-did-{did.value}"), "en").startswith("You")


@pytest.mark.parametrize(
    "code", sorted({*Role, *CodeKind, *Deed, "language", "weekly", "concerns"} - {"found", "account"})
)
def test_every_code_that_an_entry_is_about_is_said_in_words(code: str) -> None:
    """Codes that found a community or join accounts are no community's."""
    said = logbook._about(code)

    assert isinstance(said, Say)
    assert open_words().text(said, "en")


async def test_as_a_table_it_says_what_the_screen_says_and_nothing_in_it_can_run(chat: Chat) -> None:
    await joins(chat, "bob", CodeKind.ORGANISER)
    person_id = person(chat, "bob")
    chat.storage.transact(lambda work: work.people.keep_name(PersonId(person_id), "=HYPERLINK(1)"))
    chat.clock.now += timedelta(hours=8)
    notes(chat, Did.ASK_CLOSED, by="bob", about="1")

    def look(work: StorageWork) -> bytes:
        community, who = work.people.list_communities()[0], work.people.person_of(chat.sender("ada"))
        table = logbook.sheet(logbook.entries(work, who, community.id, 2), community.time_zone)
        words = open_words()
        rows = tuple(tuple(words.text(it, "en") if isinstance(it, Say) else it for it in row) for row in table.rows)
        return csv_of(type(table)(rows=rows))

    assert chat.storage.read(look).decode("utf-8-sig").splitlines() == [
        '"Number","When","What was done"',
        '"5","2026-12-01 18:00","\'=HYPERLINK(1) closed question 1."',
        '"4","2026-12-01 10:00","\'=HYPERLINK(1) became an organiser."',
    ]


async def test_every_act_about_an_announcement_is_noted_once(chat: Chat) -> None:
    await joins(chat, "bob", CodeKind.ORGANISER)
    before = len(log_of(chat))
    for words in (
        "/announce Marzipan on Monday",
        "/announce draft at 9 December 6pm",
        "/announce draft plan",
        "/announce 1 at 10 December 6pm",
        "/announce 1 send",
        "/announce 1 again",
        "/announce Bring a cup",
        "/announce draft at 9 December 6pm",
        "/announce draft plan",
        "/announce 2 drop",
    ):
        await chat.minutes_pass(1)
        await chat.says_privately("ada", words)
        assert not chat.answer.refused, words

    assert [(entry.did, entry.about) for entry in log_of(chat)[before:]] == [
        (Did.ANNOUNCEMENT_PLANNED, "1"),
        (Did.ANNOUNCEMENT_CHANGED, "1"),
        (Did.ANNOUNCED, "1"),
        (Did.ANNOUNCED, "1"),
        (Did.ANNOUNCEMENT_PLANNED, "2"),
        (Did.ANNOUNCEMENT_CANCELLED, "2"),
    ]
