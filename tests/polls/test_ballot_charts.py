"""What a picture of a result is drawn from, where options are put in order or get points."""

from bot.main.core import open_words
from bot.people.model import CommunityId, PersonId
from bot.polls.model import Kind, Points, Poll, PollId, Ranked, State, Tally
from bot.polls.model.ranked import run_off
from bot.polls.showing.kinds import Outcome, drawing_of
from tests.support.chat import TUESDAY_10


def drawn(kind: Kind, outcome: Outcome) -> list[tuple[str, str, int]]:
    """Each bar: what it is, how much in words, and how long it is in hundredths."""
    poll = Poll(
        id=PollId(1),
        community=CommunityId(1),
        time_zone="Europe/London",
        question="Lunch?",
        options=("Soup", "Salad", "Bread"),
        kind=kind,
        state=State.CLOSED,
        asked_by=PersonId(1),
        asked_in=None,
        closes_at=TUESDAY_10,
    )
    rows = drawing_of(poll).chart(poll, outcome)
    return [(str(row.label), open_words().text(row.amount, "en"), round(100 * (row.share or 0))) for row in rows]


def test_a_ranked_result_is_drawn_as_each_stood_when_it_went_out_or_at_the_end() -> None:
    rankings = {(1,): 3, (2,): 4, (3, 1): 2, (3,): 1}
    tally = Tally(total=10, votes={(1, 1): 3, (2, 1): 4, (3, 1): 3, (1, 2): 2})

    assert drawn(Ranked(), Outcome(tally=tally, run_off=run_off(rankings, 3))) == [
        ("Soup", "5", 50),
        ("Salad", "4", 40),
        ("Bread", "3, out in round 1", 30),
    ]


def test_points_are_drawn_with_how_many_people_gave_them() -> None:
    tally = Tally(total=3, votes={(1, 5): 2, (2, 6): 1, (2, 4): 1})

    assert drawn(Points(), Outcome(tally=tally)) == [
        ("Soup", "10, from 2 people", 50),
        ("Salad", "10, from 2 people", 50),
        ("Bread", "0", 0),
    ]


def test_where_nobody_answered_there_is_nothing_to_draw() -> None:
    assert drawn(Ranked(), Outcome(tally=Tally(), run_off=run_off({}, 3))) == []
    assert drawn(Points(), Outcome(tally=Tally())) == []
