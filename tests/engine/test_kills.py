"""SIGKILL while people vote: a process of its own, a real database that outlives it, and no vote lost or doubled.

The same in earnest, 50 times with 2,000 people, is `./caresay rehearse writer`.
"""

import asyncio
from dataclasses import replace

import pytest

from bench.votes.counting import Counted
from bench.votes.killing import Killed
from bench.votes.question import Vote, ask

KILLS = 3
PEOPLE = 300


def test_every_answered_vote_counts_once_however_often_the_process_is_killed(database_url: str) -> None:
    killed = Killed(asyncio.run(ask(database_url)), people=PEOPLE, seed=7)
    killed.kill_once()
    killed.kill_once()  # nobody but the killed program itself has opened the database in between
    faults = killed.faults()
    killed.kill_once()
    killed.finish()

    assert killed.kills == KILLS
    assert faults + killed.faults() == []
    assert killed.unfinished() == 0
    assert sum(killed.next_acts) > PEOPLE


ONE_VOTE_EACH = Counted(
    tally=(1, 1, 0),
    people=2,
    ballots={Vote(0, 0).account: 1, Vote(1, 0).account: 2},
    keys=frozenset({Vote(0, 0).key, Vote(1, 0).key}),
    effects=2,
)


def test_votes_that_all_count_once_have_no_fault() -> None:
    assert ONE_VOTE_EACH.faults({0: 0, 1: 0}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(replace(ONE_VOTE_EACH, tally=(2, 1, 0)), id="counted twice in the tally"),
        pytest.param(replace(ONE_VOTE_EACH, people=3), id="somebody counted twice"),
        pytest.param(
            replace(ONE_VOTE_EACH, ballots={Vote(0, 0).account: 1}, tally=(1, 0, 0), people=1), id="a lost ballot"
        ),
        pytest.param(replace(ONE_VOTE_EACH, keys=frozenset({Vote(0, 0).key})), id="a lost key"),
        pytest.param(replace(ONE_VOTE_EACH, effects=3), id="an effect twice"),
        pytest.param(
            replace(ONE_VOTE_EACH, tally=(0, 1, 1), ballots={Vote(0, 0).account: 3, Vote(1, 0).account: 2}),
            id="an older ballot",
        ),
    ],
)
def test_a_vote_lost_or_counted_twice_is_noticed(wrong: Counted) -> None:
    """The check itself can fail: else a green rehearsal would say nothing."""
    assert wrong.faults({0: 0, 1: 0})
