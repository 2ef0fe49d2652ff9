"""What a scale and dates look like as bars: in the order of steps and of time, by plain values."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.chat.outbound import ChartRow
from bot.main.core import open_words
from bot.people.model import CommunityId, PersonId
from bot.polls.model import MAYBE, YES, Dates, Poll, PollId, Reading, Scale, State, Tally, Ways
from bot.polls.model.answered_as import as_fixed, as_kind
from bot.polls.model.kinds import ONE_CHOICE
from bot.polls.model.steps import steps_of
from bot.polls.showing.kinds import Outcome, drawing_of
from bot.words import plain

ASKED = Poll(
    id=PollId(1),
    community=CommunityId(1),
    time_zone="Europe/London",
    number=7,
    question="How was it?",
    options=("Good", "Bad"),
    ways=Ways(shuffled=True),
    state=State.OPEN,
    asked_by=PersonId(1),
    asked_in=None,
    closes_at=datetime(2026, 12, 4, 20, tzinfo=UTC),
)
SCALE = as_fixed(ASKED, Scale(), steps_of("", "Great"))
DATES = as_fixed(ASKED, Dates(), ("2026-12-08T18:00", "2026-12-09", "2026-12-10T12:00"))


def rows(poll: Poll, tally: Tally) -> list[tuple[str, str, float | None]]:
    book = open_words()

    def said(row: ChartRow) -> tuple[str, str, float | None]:
        return plain(book.text(row.label, "en")), plain(book.text(row.amount, "en")), row.share

    return [said(row) for row in drawing_of(poll).chart(poll, Outcome(tally=tally))]


def test_a_scale_has_a_bar_for_each_step_in_their_order() -> None:
    tally = Tally(votes={(2, 1): 1, (5, 1): 3}, total=4)

    assert rows(SCALE, tally) == [
        ("1 (Not at all)", "0", 0.0),
        ("2", "1", 0.25),
        ("3", "0", 0.0),
        ("4", "0", 0.0),
        ("5 (Great)", "3", 0.75),
    ]


def test_dates_have_a_bar_for_those_who_said_yes_and_words_for_those_who_would_come_if_need_be() -> None:
    tally = Tally(votes={(1, YES): 3, (1, MAYBE): 1, (3, MAYBE): 2}, total=4)

    assert rows(DATES, tally) == [
        ("Tuesday 8 December, 6pm", "3 yes, 1 if need be", 0.75),
        ("Wednesday 9 December", "0 yes", 0.0),
        ("Thursday 10 December, 12 noon", "0 yes, 2 if need be", 0.0),
    ]
    assert [share for _, _, share in rows(DATES, Tally())] == [0.0, 0.0, 0.0]


def test_steps_and_dates_are_never_shuffled() -> None:
    for poll in (SCALE, DATES):
        assert not poll.ways.shuffled
        assert poll.as_read(Reading(place=5)).order == ()


def test_leaving_dates_they_are_words_and_leaving_a_scale_there_are_the_usual_ones() -> None:
    bare = ("Yes", "No")

    assert as_kind(DATES, ONE_CHOICE, bare).options == ("8/12/2026 18:00", "9/12/2026", "10/12/2026 12:00")
    assert as_kind(SCALE, ONE_CHOICE, bare).options == bare
    assert as_kind(replace(ASKED, options=()), ONE_CHOICE, bare).options == bare
