"""SIGKILL while people vote on Telegram: the whole program as a process, and no press lost or counted twice.

The same in earnest, 100 times with 2,000 people, is `./caresay rehearse telegram`.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from bench.rehearse.disasters.kills import MODES, Kills, kill
from bench.town.counting import Counted, Pressed
from bench.town.program import Mode

KILLS = {"polling": 3, "webhook": 1}
"""After a kill Telegram calls a webhook again with growing pauses, which are waited for."""

PEOPLE = 150


@pytest.mark.parametrize("mode", [MODES[0], *(pytest.param(mode, marks=pytest.mark.variation) for mode in MODES[1:])])
async def test_every_press_counts_once_however_often_the_program_is_killed(tmp_path: Path, mode: Mode) -> None:
    ask = Kills(mode=mode, times=KILLS[mode], people=PEOPLE, seed=7, webhook_pause=0.01)
    killed = await kill(f"sqlite:///{tmp_path}/kills.db", tmp_path, ask)

    assert killed.faults == []
    assert killed.kills == KILLS[mode]
    assert killed.answered >= PEOPLE


# Ada changes her mind from Soup to Salad, Bob presses Soup, and nobody saw the answer to that.
PRESSES = (Pressed(11, 1, 1, True), Pressed(12, 1, 2, True), Pressed(13, 2, 1, False))
COUNTED = Counted(tally=(1, 1), people=2, ballots={1: 2, 2: 1}, keys=frozenset({10, 11, 12, 13}), effects=3, owed=0)


def test_presses_that_all_count_once_have_no_fault() -> None:
    assert COUNTED.faults(PRESSES) == []


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(replace(COUNTED, tally=(2, 1)), id="counted twice in the tally"),
        pytest.param(replace(COUNTED, people=3), id="somebody counted twice"),
        pytest.param(replace(COUNTED, ballots={1: 2}, tally=(0, 1), people=1), id="a lost ballot"),
        pytest.param(replace(COUNTED, ballots={1: 1, 2: 1}, tally=(2, 0)), id="an earlier press won"),
        pytest.param(replace(COUNTED, keys=frozenset({10, 11, 12})), id="a press that was not taken"),
        pytest.param(replace(COUNTED, effects=4), id="an effect twice"),
        pytest.param(replace(COUNTED, owed=1), id="a post that shows something else"),
    ],
)
def test_a_press_lost_or_counted_twice_is_noticed(wrong: Counted) -> None:
    """The check itself can fail: else a green rehearsal would say nothing."""
    assert wrong.faults(PRESSES)


def test_what_telegram_gave_up_is_not_lost_by_us_unless_it_was_answered() -> None:
    without_bob = replace(COUNTED, tally=(0, 1), people=1, ballots={1: 2}, keys=frozenset({11, 12}), effects=2)

    assert without_bob.faults(PRESSES, dropped=1) == []
    assert without_bob.faults([*PRESSES[:2], replace(PRESSES[2], answered=True)], dropped=1)
