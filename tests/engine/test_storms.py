"""Storms: each has bitten a real bot. All on both databases."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.chat.inbound import Confirm, Pressed, Said
from bot.refusals import NotSaved
from bot.work import Job
from storage.storage import Storage
from tests.support.chat import Chat, Clock, make_core
from tests.support.letters import claim_all


async def _ask(chat: Chat) -> str:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    return chat.poll.choice("Soup").action.removesuffix(":1")


def _press(chat: Chat, who: str, action: str, key: str | None = None) -> Pressed:
    return Pressed(
        key=key or chat.key(), sender=chat.sender(who), place=chat.place, confirm=Confirm.DIALOG, action=action
    )


async def test_two_hundred_simultaneous_votes_all_count(chat: Chat) -> None:
    action = await _ask(chat)
    presses = [_press(chat, f"v{index}", f"{action}:{1 + index % 2}") for index in range(200)]
    answers = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.minutes_pass(1)

    assert all("Counted" in str(answer.note) for answer in answers)
    assert chat.poll.lines[:2] == ("Soup: 100", "Salad: 100")


async def test_ten_thousand_votes_on_one_poll_are_tallied_exactly(chat: Chat) -> None:
    action = await _ask(chat)
    for start in range(0, 10_000, 2_000):
        presses = [_press(chat, f"v{index}", f"{action}:{1 + index % 5 // 3}") for index in range(start, start + 2_000)]
        await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.minutes_pass(1)

    assert chat.poll.lines[:2] == ("Soup: 6000", "Salad: 4000")


async def test_the_same_act_twice_has_one_effect_and_two_answers(chat: Chat) -> None:
    action = await _ask(chat)
    await chat.sends("bob", f"{action}:1", key="fake:same")
    await chat.sends("bob", f"{action}:2")
    await chat.sends("bob", f"{action}:1", key="fake:same")

    assert chat.note == "We have this already. Nothing needs doing."
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")


async def test_the_same_act_twice_at_once_has_one_effect(chat: Chat) -> None:
    action = await _ask(chat)
    twice = [_press(chat, "bob", f"{action}:1", key="fake:same") for _ in range(2)]
    await asyncio.gather(*(chat.core.engine.handle(press) for press in twice))
    await chat.settle()

    assert chat.poll.lines[0] == "Soup: 1"


async def test_the_same_act_across_a_restart_has_one_effect(
    chat: Chat, migrated_url: str, clock: Clock, make_storage: Callable[..., Storage]
) -> None:
    action = await _ask(chat)
    await chat.sends("bob", f"{action}:1", key="fake:same")
    await chat.sends("bob", f"unvote:{action.split(':')[1]}")
    chat.storage.writer.close()
    again = make_storage(migrated_url, seed=2)
    core = make_core(again, chat.platform, clock)
    answer = await core.engine.handle(_press(chat, "bob", f"{action}:1", key="fake:same"))

    assert answer.note == "We have this already. Nothing needs doing."
    assert (
        again.read(
            lambda work: work.ballots.tally(work.polls.list_open(work.people.list_communities()[0].id)[0].id)
        ).total
        == 0
    )


async def test_fifty_presses_of_one_person_leave_one_ballot(chat: Chat) -> None:
    """All are applied and the last wins; the flood of confirmations is cut short, with one word."""
    action = await _ask(chat)
    presses = [_press(chat, "bob", f"{action}:{1 + index % 2}") for index in range(50)]
    answers = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.minutes_pass(1)

    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")
    assert [str(answer.note) for answer in answers].count("That was very fast. Please wait ten seconds.") == 1
    assert [answer.note for answer in answers[11:]] == [None] * 39


async def test_somebody_else_is_answered_during_a_flood(chat: Chat) -> None:
    action = await _ask(chat)
    presses = [_press(chat, "bob", f"{action}:{1 + index % 2}") for index in range(1000)]
    *_, answer = await asyncio.gather(
        *(chat.core.engine.handle(press) for press in presses),
        chat.core.engine.handle(_press(chat, "cat", f"{action}:1")),
    )

    assert "Counted" in str(answer.note)


async def test_too_many_words_are_slowed_down_once_and_help_never_is(chat: Chat) -> None:
    notes = [str((await chat.says_privately("bob", "/polls")).note) for _ in range(15)]
    await chat.says_privately("bob", "/support")
    assert chat.answer.message is not None
    await chat.says_privately("bob", "/stop")

    assert notes.count("That was very fast. Please wait ten seconds.") == 1
    assert chat.note.startswith("You will hear nothing more from me.")
    await chat.minutes_pass(0.2)
    await chat.says_privately("bob", "/polls")
    assert chat.answer.message is not None


async def test_a_vote_during_delivery_is_not_lost(chat: Chat) -> None:
    """It shows up without another vote."""
    action = await _ask(chat)
    await chat.core.engine.handle(_press(chat, "bob", f"{action}:1"))
    chat.platform.gate, chat.platform.reached = asyncio.Event(), asyncio.Event()
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await chat.platform.reached.wait()
    await chat.core.engine.handle(_press(chat, "cat", f"{action}:1"))
    chat.platform.gate.set()
    await delivering

    assert chat.poll.lines[0] == "Soup: 2"
    assert chat.poll.edits == 2


async def test_a_crash_between_showing_and_recording_repeats_one_first_post_at_most(
    chat: Chat, migrated_url: str, clock: Clock, make_storage: Callable[..., Storage]
) -> None:
    """There is no way to know that the message arrived; an edit is simply made again."""
    await chat.core.engine.handle(_said(chat, "ada", "/poll Lunch? | Soup | Salad"))
    claimed = await chat.storage.writer.submit(Job(do=claim_all))
    chat.storage.writer.close()
    again = Chat(
        storage=(storage := make_storage(migrated_url, seed=2)),
        core=make_core(storage, chat.platform, clock),
        platform=chat.platform,
        clock=clock,
    )
    await again.settle()
    before_the_lease_ran_out = [shown.title for shown in again.messages()].count("Lunch?")
    await again.minutes_pass(3)

    assert len(claimed) == 1
    assert before_the_lease_ran_out == 0
    assert [shown.title for shown in again.messages()].count("Lunch?") == 1


async def test_one_command_that_fails_among_two_hundred_harms_none_of_the_others(chat: Chat) -> None:
    action = await _ask(chat)

    def fail(work: Any) -> None:
        work.outbox.refresh(work.polls.list_open(work.people.list_communities()[0].id)[0].subject)
        raise ZeroDivisionError

    presses = [_press(chat, f"v{index}", f"{action}:1") for index in range(199)]
    results = await asyncio.gather(
        *(chat.core.engine.handle(press) for press in presses[:100]),
        chat.storage.writer.submit(Job(do=fail)),
        *(chat.core.engine.handle(press) for press in presses[100:]),
        return_exceptions=True,
    )
    await chat.minutes_pass(1)

    assert [type(result) for result in results if isinstance(result, BaseException)] == [ZeroDivisionError]
    assert chat.poll.lines[0] == "Soup: 199"


async def test_a_refused_command_among_two_hundred_harms_none_of_the_others(chat: Chat) -> None:
    action = await _ask(chat)
    presses = [_press(chat, f"v{index}", f"{action}:{99 if index == 100 else 1}") for index in range(200)]
    answers = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.minutes_pass(1)

    assert [index for index, answer in enumerate(answers) if answer.refused] == [100]
    assert chat.poll.lines[0] == "Soup: 199"


async def test_a_database_that_goes_away_never_makes_us_say_counted_wrongly(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = await _ask(chat)
    away = monkeypatch.context()
    with away as patch:
        patch.setattr(type(chat.storage.database), "begin", _gone)
        presses = [_press(chat, f"v{index}", f"{action}:1") for index in range(50)]
        refused = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses), return_exceptions=True)
    answers = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.minutes_pass(1)

    assert all(isinstance(result, NotSaved) for result in refused)
    assert all("Counted" in str(answer.note) for answer in answers)
    assert chat.poll.lines[0] == "Soup: 50"


async def test_help_is_given_while_the_database_is_away(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(chat.storage.database), "begin", _gone)
    monkeypatch.setattr(type(chat.storage.database), "read", _gone)
    answer = await chat.core.engine.handle(_said(chat, "bob", "/support"))

    assert answer.message is not None


def _gone(_database: object) -> object:
    raise OperationalError("SELECT 1", {}, ConnectionError())


def _said(chat: Chat, who: str, text: str) -> Said:
    return Said(key=chat.key(), sender=chat.sender(who), place=chat.place, confirm=chat.confirm, text=text)
