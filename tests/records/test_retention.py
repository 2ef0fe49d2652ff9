"""What is kept for a while only is gone when that is over: time passes, the sweep comes, and nothing is left."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.chat.adapter import RetryLater, Unreachable
from bot.chat.inbound import Confirm, Place
from bot.housekeeping import SWEEP
from bot.people.codes import new_code
from bot.people.model import CodeKind, PersonId, Removal, Role
from bot.people.preferences import Preferences
from bot.work import Letter, Subject, Weight
from storage.retention import IDLE_AT_ONCE
from storage.schema import tables
from storage.work import StorageWork
from tests.people.test_traces import everything_kept, is_known
from tests.records.test_privacy import keeps
from tests.support.chat import Chat, group, private


async def days_pass(chat: Chat, days: float) -> None:
    """So many days later, the sweep has come."""
    chat.clock.passes(days * 24 * 60 * 60)
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.settle()


def rows(chat: Chat, table: str) -> list[Any]:
    with chat.storage.database.read() as connection:
        return list(connection.execute(sa.select(tables.tables[table])).all())


def changes(chat: Chat, change: Callable[[StorageWork], object]) -> None:
    chat.storage.transact(change)


async def test_the_keys_of_acts_go_after_two_days(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    before = len(rows(chat, "inbox_keys"))
    await days_pass(chat, 2.1)

    assert before
    assert rows(chat, "inbox_keys") == []


async def test_a_half_filled_form_goes_after_two_weeks(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await days_pass(chat, 13)
    still = len(rows(chat, "asked_forms"))
    await days_pass(chat, 2)

    assert still == 1
    assert rows(chat, "asked_forms") == []


async def test_a_code_goes_after_a_week(chat: Chat) -> None:
    changes(chat, lambda work: new_code(work, CodeKind.FOUND, None))
    await days_pass(chat, 6)
    still = len(rows(chat, "codes"))
    await days_pass(chat, 2)

    assert still == 1
    assert rows(chat, "codes") == []


async def test_a_pointer_goes_even_where_it_could_not_be_taken_away(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    chat.platform.failing_places[chat.place.id] = RetryLater(60.0)
    await chat.says("bob", "/mydata")
    before = [row.kind for row in rows(chat, "posts")]
    await days_pass(chat, 2)

    assert "pointer" in before
    assert "pointer" not in [row.kind for row in rows(chat, "posts")]


async def test_who_chose_what_goes_a_year_after_the_end_and_the_count_stays(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/polls 1 names")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await days_pass(chat, 364)
    [closed] = [shown for shown in chat.messages() if shown.title == "Lunch?"]
    still = [line for line in closed.lines if "Bob" in line]
    await days_pass(chat, 2)
    await chat.minutes_pass(1)

    assert still
    assert rows(chat, "ballots") == []
    assert closed.lines[0] == "Soup: 1"
    assert not any("Bob" in line for line in closed.lines)


async def test_an_account_goes_a_month_after_nothing_else_of_it_is_left(chat: Chat) -> None:
    """Its group has gone. Whoever said stop, chose something or has a role is not forgotten by that."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for who in ("bob", "cat", "dan"):
        await chat.presses(who, "Soup")
    await chat.says_privately("cat", "/stop")
    keeps(chat, "dan", Preferences(zone="Europe/Warsaw"))
    await chat.says_privately("ada", "/polls 1 close")
    await days_pass(chat, 40)
    in_the_group = is_known(chat, "bob")
    await chat.bot_leaves(chat.place)
    await days_pass(chat, 1)

    assert in_the_group
    assert {who: is_known(chat, who) for who in ("ada", "bob", "cat", "dan")} == {
        "ada": True,
        "bob": False,
        "cat": True,
        "dan": True,
    }


async def test_somebody_new_is_not_idle_yet(chat: Chat) -> None:
    changes(chat, lambda work: work.people.keep(work.people.person_of(chat.sender("bob"))))
    await days_pass(chat, 29)
    still = is_known(chat, "bob")
    await days_pass(chat, 2)

    assert still
    assert not is_known(chat, "bob")


async def test_many_idle_accounts_go_a_hundred_at_a_time(chat: Chat) -> None:
    def arrive(work: StorageWork) -> None:
        for n in range(IDLE_AT_ONCE + 20):
            work.people.keep(work.people.person_of(chat.sender(f"idle-{n}")))

    changes(chat, arrive)
    await days_pass(chat, 31)
    left = everything_kept(chat).count("idle-")
    await chat.minutes_pass(2)

    assert left == 20
    assert "idle-" not in everything_kept(chat)


async def test_in_which_message_a_question_was_asked_is_known_for_a_week(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="4711")
    await days_pass(chat, 6)
    still = [row.written for row in rows(chat, "polls")]
    await days_pass(chat, 2)

    assert still == ["fake:group:4711"]
    assert [row.written for row in rows(chat, "polls")] == [""]


async def test_the_log_of_removals_goes_back_two_years(chat: Chat) -> None:
    def remove(work: StorageWork) -> None:
        removal = Removal(
            id=work.new_id(),
            community=work.people.list_communities()[0].id,
            person=PersonId(7),
            removed_by=None,
            role=Role.ORGANISER,
            reason="Moved away",
            at=work.now,
        )
        work.removals.add(removal)

    changes(chat, remove)
    await days_pass(chat, 729)
    still = len(rows(chat, "removals"))
    await days_pass(chat, 2)

    assert still == 1
    assert rows(chat, "removals") == []


async def test_which_messages_were_sent_to_a_private_chat_is_known_for_ninety_days(chat: Chat) -> None:
    def post(work: StorageWork) -> None:
        there = work.places.find(private("ada"))
        assert there is not None
        work.outbox.post(Subject("away", "1-2-24"), there.id, letter=Letter(weight=Weight.UNASKED))

    changes(chat, post)
    await chat.minutes_pass(1)
    [sent] = [row for row in rows(chat, "posts") if row.kind == "away"]
    await days_pass(chat, 89)
    still = [row for row in rows(chat, "posts") if row.kind == "away"]
    await days_pass(chat, 2)

    assert sent.sent_at is not None
    assert still
    assert [row for row in rows(chat, "posts") if row.kind == "away"] == []


async def test_a_private_chat_that_is_nobodys_any_more_goes_within_two_days(chat: Chat) -> None:
    changes(chat, lambda work: work.places.add(private("nobody"), None))
    await days_pass(chat, 2)

    assert "private-nobody" not in everything_kept(chat)
    assert "private-ada" in everything_kept(chat)


@pytest.mark.parametrize("failure", [Unreachable(), RetryLater(3600.0)])
async def test_a_group_of_nobodys_that_cannot_even_be_left_is_forgotten(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, failure: Unreachable | RetryLater
) -> None:
    await chat.bot_arrives(group("tuesday-walkers"))
    monkeypatch.setattr(chat.platform, "leave", _failing(failure))
    await chat.minutes_pass(8 * 24 * 60)
    still = "tuesday-walkers" in everything_kept(chat)
    await days_pass(chat, 7)

    assert still
    assert "tuesday-walkers" not in everything_kept(chat)


def _failing(failure: Exception) -> Callable[[Place], Any]:
    async def leave(_: Place) -> None:
        raise failure

    return leave


async def test_a_pause_that_is_over_is_not_remembered(chat: Chat) -> None:
    await chat.says_privately("bob", "/pause")
    await days_pass(chat, 8)

    assert [row.quiet_until for row in rows(chat, "persons") if row.name is None] == [None]


async def test_a_person_and_a_subject_to_whom_nothing_refers_go(chat: Chat) -> None:
    with chat.storage.database.begin() as connection:
        connection.execute(sa.insert(tables.tables["persons"]).values(id=4711, stopped=False))
    changes(chat, lambda work: work.outbox.refresh(Subject("digest", "4711")))
    await days_pass(chat, 1)

    assert "4711" not in everything_kept(chat)


async def test_the_sweep_comes_every_day(chat: Chat) -> None:
    await days_pass(chat, 0)

    assert chat.storage.read(lambda work: work.ticks.earliest("sweep")) == chat.clock.now + timedelta(days=1)
