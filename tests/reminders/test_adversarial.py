"""Whatever is typed or pressed, nothing but a refusal comes of it, and never a reminder for the past."""

import random
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.inbound import Pressed, Submitted
from bot.reminders.model import State
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.records.scanning import Recorder
from tests.reminders.carers import asks
from tests.reminders.test_splitting import MIXED
from tests.support.chat import Chat, private
from tests.support.odd_words import ODD

VERBS = "yes no done cancel skip snooze time write days day words neutral plain what file at page of new 1 2 0 999999"
TYPED = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from([*MIXED.split(), *VERBS.split()]), max_size=12).map(" ".join),
)
WRONG = "Something went wrong"


def is_right(chat: Chat) -> bool:
    """Whether nothing is promised for the past, and all that is kept can be read."""

    def look(work: StorageWork) -> bool:
        live = work.reminders.list_live(work.people.person_of(chat.sender("bob")).id)
        return all(one.due_at is None or one.due_at > work.now for one in live) and all(
            one.state is State.LIVE for one in live
        )

    right: bool = chat.storage.read(look)
    return right


@pytest.fixture
async def busy(make_chat: MakeChat) -> Chat:
    """Bob has one that comes once, one that comes again, and one that rings."""
    chat = await make_chat()
    for words in ("friday 9am ring the GP", "every Monday 8pm tablets", "in 1 minute take out the cake"):
        await asks(chat, words)
    await chat.minutes_pass(2)
    return chat


async def test_any_words_after_remind_are_refused_or_understood(busy: Chat, logged: Recorder) -> None:
    """Drawn once and sent in one loop: Hypothesis and the event loop each keep their own."""
    drawn: list[str] = []

    @settings(derandomize=True, deadline=None, max_examples=120, suppress_health_check=list(HealthCheck), database=None)
    @given(typed=TYPED)
    def draw(typed: str) -> None:
        drawn.append(typed)

    draw()
    for typed in drawn:
        busy.clock.passes(7)
        busy.answer = await busy.core.engine.handle(busy.typed("bob", f"/remind {typed}", place=private("bob")))
        assert not busy.note.startswith(WRONG), typed

    assert is_right(busy)
    assert "act failed" not in logged.text


async def test_odd_words_are_a_thing_like_any_other(quick: Chat, logged: Recorder) -> None:
    for odd in ODD:
        for typed in (f"tomorrow 9am {odd}", odd, f"1 words {odd}"):
            quick.clock.passes(7)
            quick.answer = await quick.core.engine.handle(quick.typed("bob", f"/remind {typed}", place=private("bob")))
            assert not quick.note.startswith(WRONG)

    assert is_right(quick)
    assert "act failed" not in logged.text


async def test_any_code_behind_a_button_is_refused_or_understood(busy: Chat, logged: Recorder) -> None:
    chance = random.Random(5)  # noqa: S311 - seeded on purpose
    ids = busy.storage.read(lambda work: work.reminders.list_ids(work.people.person_of(busy.sender("bob")).id))
    heads = ["remind", "remind-post", "remind-new", "remind-page", "remind-of", "remind-yes"]
    tails = ["", "0", "1", "-1", "99999999999999999999", "1e5", "32503679999", "1796119200", "2026-12-04", "9999-99-99"]
    tails += ["x" * 40, "évening", "evening", "10 minutes", "poll", "poll-told:1", "reminder:1", ":", "::", "\x00"]
    for _ in range(150):
        which = chance.choice([*map(str, ids), "0", "-5", "abc", "12345678901234567890"])
        parts = [chance.choice(heads), which, chance.choice(VERBS.split()), chance.choice(tails)]
        action = ":".join(parts[: chance.randint(1, 4)])
        busy.clock.passes(3)
        pressed = Pressed(key=busy.key(), sender=busy.sender("bob"), place=private("bob"), action=action)
        busy.answer = await busy.core.engine.handle(pressed)
        assert not busy.note.startswith(WRONG), action

    assert is_right(busy)
    assert "act failed" not in logged.text


async def test_any_form_is_refused_or_understood(busy: Chat, logged: Recorder) -> None:
    for form in ("remind-new", "remind-time", "remind-time:5", "remind-words:x", "remind-words:", "remind-time:1:2"):
        for values in ({}, {"what": "x" * 5000, "when": "9"}, {"what": "a", "when": "y" * 5000}, {"when": "25:00"}):
            busy.clock.passes(10)
            sent = Submitted(key=busy.key(), sender=busy.sender("bob"), place=private("bob"), form=form, values=values)
            busy.answer = await busy.core.engine.handle(sent)
            assert not busy.note.startswith(WRONG), form

    assert is_right(busy)
    assert "act failed" not in logged.text


async def test_far_ends_of_the_calendar_are_refused_and_harm_nothing(quick: Chat) -> None:
    for typed in (
        "31 december 2999 11pm x",
        "x in 999999 hours",
        "x in 1000000000 minutes",
        "x every 1000 months on the 31st 9am",
    ):
        await quick.says_privately("bob", f"/remind {typed}")
        if "Confirm" in quick.private_message:
            await quick.presses_answer("bob", "Confirm")
        await quick.says_privately("bob", "/remind")
        await quick.minutes_pass(1)

    assert is_right(quick)
    assert quick.clock.now < datetime(2027, 1, 1, tzinfo=UTC)
