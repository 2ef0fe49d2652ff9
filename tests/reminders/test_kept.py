"""What is kept of reminders, for how long, for whom; and what is told of it."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot.facts import AccountsJoined
from bot.housekeeping import SWEEP
from bot.people.preferences import Preferences
from storage.posts import posts
from storage.reminders import reminders
from storage.storage import Storage
from storage.work import StorageWork
from tests.polls.carers import chooses
from tests.records.scanning import Recorder, found, kept_bytes
from tests.reminders.carers import AT_9, asks, comes, kept
from tests.support.chat import Chat, private

SECRET = "Zwetschgenknoedel"


async def days_pass(chat: Chat, days: int) -> None:
    """Days pass, and the last one is swept."""
    await chat.minutes_pass(days * 24 * 60)
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.settle()


def ticks(storage: Storage) -> int:
    """How many reminders wait for their time."""
    found: int = storage.read(lambda work: int(work.ticks.earliest("reminder") is not None))
    return found


def persons(work: StorageWork, chat: Chat, *names: str) -> list[Any]:
    """Who they are to us."""
    return [work.people.person_of(chat.sender(name)).id for name in names]


async def test_a_draft_goes_after_a_day_or_when_somebody_stops(chat: Chat) -> None:
    await chat.says_privately("bob", f"/remind tomorrow 9am {SECRET}")
    await chat.says_privately("cat", f"/remind tomorrow 9am {SECRET}")
    await chat.says_privately("cat", "/stop")
    assert (kept(chat), kept(chat, "cat")) == (1, 0)
    await days_pass(chat, 2)

    assert kept(chat) == 0


async def test_what_came_was_done_or_was_cancelled_goes_after_ninety_days(chat: Chat) -> None:
    chooses(chat, "bob", Preferences())
    await asks(chat, "tomorrow 9am comes once")
    await asks(chat, "tomorrow 9am is cancelled")
    await asks(chat, "in 200 days at 9am is to come")
    await chat.says_privately("bob", "/remind 2 cancel")
    await chat.time_passes_until(AT_9)
    await days_pass(chat, 88)
    assert kept(chat) == 3
    await days_pass(chat, 3)

    assert kept(chat) == 1


async def test_whoever_waits_to_be_reminded_is_not_forgotten_as_idle(chat: Chat) -> None:
    await asks(chat, "in 60 days at 9am ring the GP")
    await days_pass(chat, 59)
    assert comes(chat)[0].startswith("I will remind you here")
    await chat.minutes_pass(2 * 24 * 60)

    assert comes(chat) == ["ring the GP"]


async def test_forgetting_leaves_no_byte_and_no_tick(chat: Chat, logged: Recorder) -> None:
    await asks(chat, f"tomorrow 9am {SECRET}")
    await chat.says_privately("bob", f"/remind every monday 8pm {SECRET} two")
    await chat.says_privately("bob", "/forgetme yes")
    await chat.settle()

    assert kept(chat) == ticks(chat.storage) == 0
    assert found([SECRET], kept_bytes(chat.storage.database)) == []
    assert SECRET not in logged.text
    await chat.time_passes_until(AT_9)
    assert found([SECRET], kept_bytes(chat.storage.database)) == []


async def test_a_copy_has_them_in_words_and_for_a_computer(chat: Chat) -> None:
    await asks(chat, "tomorrow 9am ring the GP")
    await chat.says_privately("bob", "/mydata")
    assert "Your reminders\nring the GP, Wednesday 2 December, 9am\n" in chat.private_message
    await chat.says_privately("bob", "/mydata json")
    text = "\n".join(str(line.words) for line in chat.answer.message.lines)  # type: ignore[union-attr]
    [copied] = json.loads(text)["about_you"]["reminders"]

    assert (copied["words"], copied["at"], copied["number"]) == ("ring the GP", "2026-12-02T09:00:00+00:00", 1)


async def test_joined_accounts_have_all_of_them_each_with_a_number_of_its_own(chat: Chat) -> None:
    await asks(chat, "tomorrow 9am of bob")
    await asks(chat, "tomorrow 9am of cat", who="cat")
    await chat.says_privately("bob", "/remind friday 9am a draft of bob")
    await chat.says_privately("cat", "/remind friday 9am a draft of cat")
    await _joins(chat)
    await chat.says_privately("cat", "/remind")

    assert "1. Wednesday 2 December, 9am: of cat\n2. Wednesday 2 December, 9am: of bob\n" in chat.private_message
    await chat.says_privately("bob", "/remind new")
    assert chat.private_message.startswith("Friday 4 December, 9am: a draft of cat")
    await chat.time_passes_until(AT_9)
    told = [title for who in ("bob", "cat") for title in comes(chat, who) if title.startswith("of ")]
    assert sorted(told) == ["of bob", "of cat"]


async def _joins(chat: Chat) -> None:
    """Bob's account becomes one of Cat's."""

    def join(work: StorageWork) -> None:
        bob, cat = persons(work, chat, "bob", "cat")
        work.accounts.hand_over(bob, cat)
        for hear in chat.core.contents.hear(AccountsJoined(person_id=cat, gone_id=bob)):
            hear(work, AccountsJoined(person_id=cat, gone_id=bob))

    chat.storage.transact(join)


async def test_nothing_of_it_is_logged_or_stands_in_a_post(chat: Chat, logged: Recorder) -> None:
    await chat.says_privately("bob", f"/remind {SECRET} tomorrow 25:00")
    await asks(chat, f"tomorrow 9am {SECRET}")
    await chat.time_passes_until(AT_9)
    await chat.says_privately("bob", f"/remind 1 snooze {SECRET}")
    rows = chat.storage.read(lambda work: work._transaction.rows(sa.select(posts)))

    assert SECRET not in logged.text
    assert SECRET not in str([tuple(row) for row in rows])
    stored = chat.storage.read(lambda work: work._transaction.rows(sa.select(reminders)))
    assert SECRET in str([tuple(row) for row in stored])


async def test_what_was_told_in_a_chat_that_is_gone_waits_for_another(chat: Chat) -> None:
    """The private chat was forgotten, as by a person who left: nothing breaks, and it is on the list still."""
    await asks(chat, "tomorrow 9am ring the GP")

    def forget(work: StorageWork) -> None:
        here = work.places.find(private("bob"))
        assert here is not None
        work.outbox.forget_place(here.id)
        work.places.forget(here.id)

    chat.storage.transact(forget)
    await chat.time_passes_until(AT_9)
    await chat.says_privately("bob", "/remind")

    assert "1. ring the GP (it came Wednesday 2 December, 9am)" in chat.private_message


async def test_whoever_cannot_be_reached_there_is_told_in_another_app(chat: Chat) -> None:
    """Accounts were joined, and one of the chats is closed to us: one message, where it arrives."""
    await asks(chat, "tomorrow 9am ring the GP")

    def close(work: StorageWork) -> None:
        [bob] = persons(work, chat, "bob")
        here = work.places.find(private("bob"))
        assert here is not None
        work.places.reach(here.id, reachable=False)
        work.places.note_presence(bob, work.places.add(private("bob", "another"), None).id)

    chat.storage.transact(close)
    chat.clock.now = AT_9
    await chat.core.ticker.run_due()

    def owed(work: StorageWork) -> list[str]:
        rows = work._transaction.rows(sa.select(posts.c.place_id).where(posts.c.kind == "reminder"))
        return [work.places.get(row.place_id).where.platform for row in rows]

    assert chat.storage.read(owed) == ["another"]


async def test_reminding_of_a_year_ahead_is_told_in_that_year(chat: Chat) -> None:
    chooses(chat, "bob", Preferences())
    await asks(chat, "1 march 2028 9am passport")
    await chat.time_passes_until(datetime(2028, 3, 1, 9, tzinfo=UTC))

    assert comes(chat) == ["passport"]
