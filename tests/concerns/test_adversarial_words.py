"""Rows of `adversarial.md` about raising a concern, each by its id: A19 to A22, A31 to A33."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from bot.chat.inbound import Place
from storage import concern_queries
from storage.storage import Storage
from tests.concerns.carers import Carer, token_of
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, opens, released
from tests.concerns.scanning import Watch
from tests.concerns.test_adversarial_raising import TEXT, changed, moves, restarts, rows_of
from tests.polls.secret_voters import all_rows, said
from tests.support.chat import private

# A19, A20


DETAILS = "Call 07700 900123 or a@b.org, SW1A 1AA, 943 476 5919 not 943 476 5918, ask @mary."
OTHERS = "Ring 020 7946 0958, me.x@example.co.uk, CF10 3NP, 401 023 2137 not 401 023 2138, ask @bob_7."


@pytest.mark.parametrize("text", [DETAILS, OTHERS])
async def test_a19_hints_name_each_kind_stop_nobody_and_are_kept_nowhere(desk: Desk, watch: Watch, text: str) -> None:
    carer = Carer(desk.chat)
    review = await carer.writes(text)
    hints = [line.partition(":")[0] for line in review.splitlines() if "•" in line]
    samples = [line.partition(": ")[2] for line in review.splitlines() if "•" in line]
    sent = await carer.presses("I saved it. Send")

    kinds = ("phone", "email", "postcode", "nhs-number", "handle")
    assert sorted(hints) == sorted(said(f"concern-hint-{kind}", kind="", sample="") for kind in kinds)
    assert sent.startswith("Sent")
    assert watch.found(text, *samples, "nhs-number") == []


@pytest.mark.parametrize("text", ["I want to end my life", "Sometimes I think of suicide.", "He hit me again"])
async def test_a20_help_comes_first_where_words_tell_of_danger_and_nothing_of_that_is_kept_or_told(
    desk: Desk, watch: Watch, text: str
) -> None:
    chat, carer, other = desk.chat, Carer(desk.chat), Carer(desk.chat)
    review = await carer.writes(text)
    usual = await other.writes(TEXT)
    before = rows_of(chat)
    await carer.presses("I saved it. Send")
    await other.presses("I saved it. Send")
    kept = changed(chat, before)
    await chat.time_passes_until(EVENING)

    assert review.index("999") < review.index(text)
    assert usual.index(TEXT) < usual.index("Samaritans")
    assert kept == {"concerns", "concern_keys"}
    assert [it.title for it in chat.messages(private("ann"))] == [said("concern-news")]
    assert watch.found(text) == []


# A21, A22


@pytest.mark.parametrize("letter", ["§", "ক", "🙂"])
async def test_a21_too_long_and_too_short_are_refused_and_what_fits_is_taken_whole(desk: Desk, letter: str) -> None:
    carer = Carer(desk.chat)
    await carer.begins()
    long = await carer.says(letter * 3501)
    await carer.says("ab")
    short = await carer.says("/concern review")
    await carer.says("/concern change")
    await carer.says("Twelve words.")
    usual = (await carer.says("/concern review")).count(letter)
    await carer.presses("Change words")
    await carer.says(letter * 3500)
    review = await carer.says("/concern review")
    code = carer.code
    sent = await carer.presses("I saved it. Send")

    assert long == said("concern-too-long", over=1)
    assert short == said("concern-too-short")
    assert review.count(letter) - usual == 3500
    assert sent.startswith("Sent")
    assert (await carer.follows(code)).count(letter) >= 3500


async def test_a21_by_a_form_the_same_and_over_several_messages_too(desk: Desk) -> None:
    carer, typing = Carer(desk.chat), Carer(desk.chat)
    await carer.begins()
    assert await carer.submits("concern-words", words="x" * 3501) == said("concern-too-long", over=1)
    assert await carer.submits("concern-words", words="ab") == said("concern-too-short")
    assert (await carer.submits("concern-words", words="x" * 3500)).startswith(said("concern-review-title"))
    await typing.begins()
    await typing.says("x" * 2000)
    assert await typing.says("y" * 1500) == said("concern-too-long", over=2)


@pytest.mark.parametrize("texts", [("x" * 10, "x" * 900), ("🙂🙂🙂", "no. " * 225), ("a\nb\nc", '"' * 450)])
async def test_a21_short_and_longer_words_are_of_one_length_when_sealed(desk: Desk, texts: tuple[str, str]) -> None:
    for text in texts:
        await Carer(desk.chat).sends(text)
    rows = [row for name in ("concerns", "concern_keys") for row in all_rows(desk.chat.storage)[name]]

    for column in range(max(map(len, rows))):
        lengths = {len(row[column]) for row in rows if column < len(row) and isinstance(row[column], bytes)}
        assert len(lengths) <= 1 or column == 2, (column, lengths)


async def test_a22_the_fourth_of_one_account_in_a_day_has_to_wait_and_a_restart_forgets_it(
    desk: Desk, watch: Watch, make_storage: Callable[[str], Storage]
) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await carer.sends(TEXT)
    too_soon = await carer.says(f"/concern {token_of(chat)}")
    for _ in range(2):
        await chat.minutes_pass(11)
        await carer.sends(TEXT)
    await chat.minutes_pass(11)
    fourth = await carer.says(f"/concern {token_of(chat)}")
    await chat.minutes_pass(22 * 60)
    same_day = await carer.says(f"/concern {token_of(chat)}")
    again = moves(carer, restarts(desk, make_storage))
    after_restart = await again.sends(TEXT)

    assert {too_soon, fourth, same_day} == {said("concern-slow-down")}
    assert after_restart
    assert len(desk.concerns()) == 4
    assert watch.found(*carer.traces) == []


async def test_a22_a_draft_that_was_begun_in_time_is_refused_at_sending_and_not_lost(desk: Desk) -> None:
    """Twenty others were quicker, within the hour."""
    late = Carer(desk.chat)
    await late.writes(TEXT)
    action = late.action("I saved it. Send")
    for _ in range(20):
        await Carer(desk.chat).sends(TEXT)
    busy = await late.sends_action(action)
    new = await Carer(desk.chat).says(f"/concern {token_of(desk.chat)}")
    desk.chat.clock.passes(timedelta(minutes=29).total_seconds())
    await late.says("/concern review")
    desk.chat.clock.passes(timedelta(minutes=29).total_seconds())
    await late.says("/concern review")
    desk.chat.clock.passes(timedelta(minutes=3).total_seconds())

    assert (busy, new) == (said("concern-busy"), said("concern-busy"))
    assert (await late.sends_action(action)).startswith("Sent")
    assert len(desk.concerns()) == 21


# A31


FAULTS = [
    IntegrityError("INSERT INTO concerns", {"sealed": TEXT}, sqlite3.IntegrityError(TEXT)),
    IntegrityError("INSERT INTO concerns", {"sealed": TEXT}, psycopg.errors.UniqueViolation(TEXT)),
    ValueError(f"{TEXT} was sent"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=["sqlite", "postgresql", "ours"])
async def test_a31_a_fault_while_it_is_kept_tells_its_class_and_place_alone(
    desk: Desk, watch: Watch, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    carer = Carer(desk.chat)
    await carer.writes(TEXT)
    code, action = carer.code, carer.action("I saved it. Send")

    def fails(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr("storage.concerns.ConcernRows.add", fails)
        failed = await carer.sends_action(action)

    assert failed == said("went-wrong")
    assert ("act failed" in watch.log.text, type(fault).__name__ in watch.log.text) == (True, True)
    assert watch.found(*carer.traces, TEXT, code) == []
    assert (await carer.sends_action(action)).startswith("Sent")


async def test_a31_an_error_of_the_database_itself_tells_no_value(
    desk: Desk, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same row stands twice: the database says so, with its values."""
    carer = Carer(desk.chat)
    await carer.writes(TEXT)
    code, action = carer.code, carer.action("I saved it. Send")

    with monkeypatch.context() as patch:
        twice = sa.insert(concern_queries.ADD.table)
        patch.setattr("storage.concern_queries.ADD", twice)
        patch.setattr("storage.concerns.ConcernRows.new_ref", lambda _: "00000000-0000-4000-8000-000000000000")
        other = Carer(desk.chat)
        await other.sends(TEXT[::-1])
        failed = await carer.sends_action(action)

    assert failed == said("went-wrong")
    assert "IntegrityError" in watch.log.text
    assert watch.found(*carer.traces, *other.traces, TEXT, TEXT[::-1], code) == []


# A32, A33


async def test_a32_changing_a_message_before_or_after_sending_changes_nothing(desk: Desk) -> None:
    carer = Carer(desk.chat)
    await carer.begins()
    said_before = carer.said(TEXT)
    await carer.does(said_before)
    await carer.says("Edited before.", key="edit-1", written=said_before.written, edited=True)
    await carer.says("/concern review")
    code = carer.code
    await carer.presses("I saved it. Send")
    await carer.says("Edited after.", key="edit-2", written=said_before.written, edited=True)
    concern = await released(desk)

    for shown in (await carer.follows(code), await opens(desk, "ann", concern)):
        assert (TEXT in shown, "Edited" in shown) == (True, False)


@pytest.mark.parametrize("how", ["typed", "command"])
async def test_a32_words_that_come_after_the_review_have_to_be_reviewed_first(desk: Desk, how: str) -> None:
    carer = Carer(desk.chat)
    await carer.writes(TEXT)
    action = carer.action("I saved it. Send")
    await carer.says("And one more thing.")
    shown = await (carer.sends_action(action) if how == "typed" else carer.says("/concern send"))

    assert shown.startswith(said("concern-review-title"))
    assert "And one more thing." in shown
    assert desk.concerns() == []


@pytest.mark.parametrize(("people", "is_small"), [(2, True), (7, True), (8, False), (20, False)])
async def test_a33_in_a_small_group_it_is_said_before_any_word_is_taken(
    desk: Desk, people: int, is_small: bool
) -> None:
    """Cat has acted there already."""
    await desk.is_member(*(f"member-{n}" for n in range(people - 1)))
    carer = Carer(desk.chat)
    first = await carer.says(f"/start concern-{token_of(desk.chat)}")
    more = await carer.presses("Tell me more")

    assert (said("concern-small-group") in first) == is_small
    assert said("concern-promise-platform") in more
    assert desk.concerns() == []


async def test_a33_where_they_are_is_not_told_by_another_place(desk: Desk) -> None:
    """A carer whom nobody knows and who brings no link is not asked to guess, and leaves nothing."""
    carer = Carer(desk.chat)
    before = rows_of(desk.chat)
    answered = await carer.says("/concern", place=Place(platform="fake", id="elsewhere", private=True))

    assert answered == said("concern-which-group")
    assert changed(desk.chat, before) == set()
