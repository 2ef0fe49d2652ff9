"""What is kept about persons, and concerns: told, copied and erased, without one leading to the other."""

import re
from datetime import timedelta

import pytest

from bot.housekeeping import SWEEP
from bot.people.model import PersonId
from storage.holdings import IDLE
from storage.work import StorageWork
from tests.concerns.carers import page_token_of
from tests.concerns.desk import WORDS, Desk, open_desk
from tests.concerns.readers import answers, opens, released
from tests.support.audited import person
from tests.support.chat import Chat, found

APART = "Concerns that you raised without your name are not in this. Nothing says whose they are."


def rows(desk: Desk, who: str, kind: str) -> list[dict[str, object]]:
    """What the copy of somebody's data holds of a kind."""

    def look(work: StorageWork) -> list[dict[str, object]]:
        number = work.people.person_of(desk.chat.sender(who)).id
        return [dict(record.values) for record in work.records.list_of(number) if record.kind == kind]

    kept: list[dict[str, object]] = desk.chat.storage.read(look)
    return kept


def witnesses(desk: Desk) -> set[PersonId]:
    """Who may see something of a concern in the log."""
    senders = [desk.chat.sender(who) for who in ("ada", "ann", "joe", "jo2", "cat")]

    def look(work: StorageWork) -> set[PersonId]:
        return {it.id for it in map(work.people.person_of, senders) if work.concern_witnesses.refs_of(it.id)}

    kept: set[PersonId] = desk.chat.storage.read(look)
    return kept


def sweeps(desk: Desk) -> None:
    """From now on what is past its time is dropped, day by day."""
    desk.chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))


# /privacy


async def test_privacy_names_the_readers_and_says_in_a_line_how_concerns_work(desk: Desk) -> None:
    await desk.chat.says_privately("cat", "/privacy")

    assert "Concerns of Group are read by Ann, Joe." in desk.text
    assert "We do not keep who raises a concern. Only those readers can open it, and a code opens the answer." in (
        desk.text
    )


async def test_where_nobody_reads_concerns_nothing_is_said_of_them(chat: Chat) -> None:
    await found(chat)
    await chat.says_privately("ada", "/privacy")

    assert "concern" not in chat.private_message.casefold()


# /mydata, /forgetme


async def test_neither_a_copy_nor_erasing_reaches_a_concern_and_both_say_so_adversarial(desk: Desk) -> None:
    """A6: nobody, and no command, can find whose a concern is."""
    code = await desk.sends("cat")
    await desk.chat.says_privately("cat", "/mydata")
    told = desk.text
    await desk.chat.says_privately("cat", "/mydata json")
    copied = desk.text
    await desk.chat.says_privately("cat", "/forgetme")
    asked = desk.text
    await desk.chat.minutes_pass(1)
    await desk.presses("cat", "Erase everything")

    assert APART in told
    assert "Concerns that you raised without your name stay." in asked
    assert not [word for word in ("manager", code, desk.concerns()[0].id) if word in told + copied]
    assert WORDS in await desk.follows("cat", code)


async def test_what_is_kept_is_the_same_whether_or_not_somebody_raised_a_concern_adversarial(desk: Desk) -> None:
    await desk.is_member("dan")
    await desk.sends("cat")
    told = []
    for who in ("cat", "dan"):
        await desk.chat.says_privately(who, "/mydata")
        told.append(re.sub(rf"\b({who}|\d{{9,}})\b", "…", desk.text))

    assert told[0] == told[1]


async def test_readers_get_a_copy_of_their_being_readers_and_of_no_concern(desk: Desk) -> None:
    """Which concerns they can open is in none: some are not handed over yet."""
    await desk.sends("cat")
    held = desk.concerns()[0]
    await desk.chat.says_privately("ann", "/mydata")
    told = desk.text
    await desk.chat.says_privately("ann", "/mydata json")

    assert "You read concerns of Group, since Tuesday 1 December" in told
    assert [set(row) for row in rows(desk, "ann", "concern_readers")] == [
        {"person_id", "community_id", "since", "community"}
    ]
    assert held.ref not in told + desk.text


async def test_what_a_reader_did_is_in_their_copy_by_its_reference(desk: Desk) -> None:
    await desk.sends("cat")
    concern = await released(desk)
    await opens(desk, "ann", concern)
    await desk.chat.says_privately("ann", "/mydata")

    assert [row["ref"] for row in rows(desk, "ann", "concern_witnesses")] == [concern[:8]]
    assert f"You can see what was done about concern {concern[:8]}, until" in desk.text
    assert "You read a concern, Group," in desk.text


async def test_a_reader_who_is_erased_leaves_the_concern_to_the_others(desk: Desk) -> None:
    code = await desk.sends("cat")
    concern = await released(desk)
    await opens(desk, "joe", concern)
    ann, joe = person(desk.chat, "ann"), person(desk.chat, "joe")
    before = witnesses(desk)
    await desk.chat.says_privately("joe", "/forgetme yes")

    assert (before, witnesses(desk)) == ({ann, joe}, {ann})
    assert WORDS in await opens(desk, "ann", concern)
    await answers(desk, "ann", concern, "Thank you, we look.")
    assert "Thank you, we look." in await desk.follows("cat", code)


async def test_what_accounts_may_see_in_the_log_follows_when_they_are_joined(desk: Desk) -> None:
    await desk.sends("cat")
    await opens(desk, "joe", await released(desk))
    await desk.chat.says_privately("jo2", "/join account")
    code = next(line for line in desk.text.splitlines() if line.startswith("/join "))
    await desk.chat.says_privately("joe", code)
    await desk.presses("joe", "Join them")

    assert person(desk.chat, "joe") == person(desk.chat, "jo2")
    assert witnesses(desk) == {person(desk.chat, "ann"), person(desk.chat, "jo2")}


# For how long


async def test_a_reader_is_not_forgotten_for_having_nothing_else(desk: Desk) -> None:
    sweeps(desk)
    await desk.chat.minutes_pass((IDLE + timedelta(days=3)) / timedelta(minutes=1))

    assert len(rows(desk, "ann", "concern_readers")) == 1


async def test_who_reads_no_more_is_forgotten_in_time_with_what_they_may_see(desk: Desk) -> None:
    await desk.sends("cat")
    await opens(desk, "joe", await released(desk))
    await desk.chat.says_privately("joe", "/people leave reader yes")
    sweeps(desk)
    await desk.chat.minutes_pass((IDLE + timedelta(days=3)) / timedelta(minutes=1))

    assert witnesses(desk) == {person(desk.chat, "ann")}


async def test_what_may_be_seen_of_a_concern_goes_with_the_log(desk: Desk) -> None:
    await desk.sends("cat")
    await opens(desk, "joe", await released(desk))
    sweeps(desk)
    await desk.chat.minutes_pass(timedelta(days=367) / timedelta(minutes=1))

    assert witnesses(desk) == set()


@pytest.mark.parametrize("words", ["/mydata json", "/privacy more"])
async def test_nothing_secret_is_in_what_people_are_told_adversarial(chat: Chat, words: str) -> None:
    desk = await open_desk(chat)
    await chat.says_privately("ann", words)

    assert page_token_of(chat) not in desk.text
    assert "wrapped" not in desk.text
