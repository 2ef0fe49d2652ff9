"""What partners are told of counts: rule R from ten on, and nothing of what no rule covers."""

from datetime import UTC, datetime

import pytest

from bot.people.model import CommunityId, PersonId
from bot.polls.model import Dates, Kind, Mode, OneChoice, OwnWords, Points, Poll, PollId, Ranked, Several, State, Tally
from bot.polls.model.for_partners import told_to_partners
from bot.polls.model.publishing import Published, Row, as_partners_see, publish


def _poll(options: int = 3, kind: Kind | None = None, mode: Mode = Mode.HIDDEN) -> Poll:
    return Poll(
        id=PollId(1),
        community=CommunityId(1),
        time_zone="Europe/London",
        question="Lunch?",
        options=tuple(f"Option {n}" for n in range(1, options + 1)),
        kind=kind or OneChoice(),
        mode=mode,
        state=State.CLOSED,
        asked_by=PersonId(1),
        asked_in=None,
        closes_at=datetime(2026, 9, 1, tzinfo=UTC),
    )


def _tally(*counts: int, total: int | None = None) -> Tally:
    votes = {(n, 1): count for n, count in enumerate(counts, 1)}
    return Tally(votes=votes, total=sum(counts) if total is None else total)


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((20, 15, 12), (20, 15, 12)),
        ((30, 12, 9), (30, None, None)),  # of two hidden ones neither can be had by taking the rest away
        ((30, 6, 5), (30, None, None)),
        ((30, 5, 4), (None, None, None)),  # nine could be told from a count
        ((30, 0, 0), (None, None, None)),
    ],
)
def test_a_count_under_ten_is_not_told_nor_one_from_which_it_could_be_had(
    counts: tuple[int, ...], told: tuple[int | None, ...]
) -> None:
    shown = told_to_partners(_poll(), _tally(*counts), None)

    assert (shown.voters, shown.counts) == (sum(counts), told)


def test_no_option_is_said_to_lead_where_no_count_is_told() -> None:
    shown = told_to_partners(_poll(2), _tally(26, 4), None)

    assert (shown.counts, shown.leader, shown.tied) == ((None, None), 0, False)


@pytest.mark.parametrize("mode", [Mode.NAMED, Mode.HIDDEN])
def test_under_ten_answers_nothing_is_told(mode: Mode) -> None:
    shown = told_to_partners(_poll(2, mode=mode), _tally(5, 4), None)

    assert (shown.withheld, shown.voters, shown.counts) == (True, None, (None, None))


def test_of_several_choices_those_who_did_not_choose_one_are_no_fewer() -> None:
    kind = Several(least=1, most=3)

    assert told_to_partners(_poll(kind=kind), _tally(25, 15, 12, total=30), None).counts == (None, 15, 12)


def test_of_what_was_put_in_order_first_choices_are_told() -> None:
    votes = {(1, 1): 12, (2, 1): 10, (1, 2): 10, (2, 2): 12}

    assert told_to_partners(_poll(2, Ranked()), Tally(votes=votes, total=22), None).counts == (12, 10)


@pytest.mark.parametrize("kind", [Dates(), Points(), OwnWords()])
def test_where_no_rule_keeps_people_apart_only_how_many_answered_is_told(kind: Kind) -> None:
    shown = told_to_partners(_poll(2, kind), Tally(votes={(1, 2): 15, (2, 1): 12}, total=20), None)

    assert (shown.withheld, shown.voters, shown.counts) == (False, 20, (None, None))


def test_of_a_secret_question_nothing_is_told_of_eight_or_nine_answers() -> None:
    published = publish((5, 4), 9, sensitive=False, several=None)

    assert told_to_partners(_poll(2, mode=Mode.SECRET), Tally(), published).withheld


def test_about_ten_may_be_eight_and_is_not_told() -> None:
    told = publish((8, 12), 20, sensitive=True, several=None)

    assert told.counts == (10, 10)
    assert as_partners_see(told).counts == (None, None)


def test_of_a_secret_question_with_several_choices_nearly_everybody_is_as_few_as_nearly_nobody() -> None:
    told = publish((25, 15), 30, sensitive=False, several=Several(least=1, most=2))

    assert told.counts == (25, 15)
    assert as_partners_see(told).counts == (None, None)


def test_a_row_of_several_choices_is_not_told_as_nobody_knows_how_many_it_counts() -> None:
    told = Published(
        voters=40, counts=(20, 20), withheld=False, several=True, about=False, rows=(Row(place=1, counts=(15, 15)),)
    )

    assert as_partners_see(told).rows == ()
