"""SIGKILL, a shaken gateway and an outage while people vote on Discord: what was confirmed counts, and counts once.

The same in earnest, with 100 kills and 2,000 people, is `./caresay rehearse discord`.
"""

from pathlib import Path
from typing import Any

import pytest

from bench.rehearse.disasters.discord.gateway import Shakes, shake
from bench.rehearse.disasters.discord.kills import Kills, kill
from bench.rehearse.disasters.discord.outage import Outage, bear
from bench.town.counting import Counted, Pressed
from bench.town.discord import NOT_SAVED, ONE_MOMENT, SAYS_WHAT_TO_DO, is_confirmed, open_town
from bot.chat.outbound import Say
from bot.main.core import speech

KILLS = 3
PEOPLE = 150

QUICK = ("cut", "closed with a code", "asked to come again", "over, to be resumed", "over")


async def test_every_confirmed_press_counts_once_however_often_the_program_is_killed(tmp_path: Path) -> None:
    killed = await kill(f"sqlite:///{tmp_path}/kills.db", tmp_path, Kills(times=KILLS, people=PEOPLE, seed=7))

    assert killed.faults == []
    assert killed.kills == KILLS
    assert killed.asked >= KILLS // 2
    assert killed.confirmed >= KILLS
    assert killed.failed > 0  # else nobody was hit


async def test_every_confirmed_press_counts_once_however_the_gateway_is_shaken(tmp_path: Path) -> None:
    ask = Shakes(names=QUICK, times=1, people=PEOPLE, seed=7)
    shaken = await shake(f"sqlite:///{tmp_path}/gateway.db", tmp_path, ask)

    assert shaken.faults == []
    assert set(shaken.waited) == set(QUICK)
    assert shaken.gateway["resumed"] >= 4
    assert shaken.gateway["identified"] >= 2  # the one that was over began anew


async def test_the_program_ends_when_it_is_told_to_while_the_gateway_is_silent(tmp_path: Path) -> None:
    """The library takes a cancellation for itself while it connects anew, and would go on waiting."""
    async with open_town(tmp_path, f"sqlite:///{tmp_path}/silent.db") as town:
        await town.door.do("connected")
        await town.door.do("freezes_gateway")
        before = await town.door.do("statistics")  # asked before the drop: the library may be back at once
        await town.door.do("drops_gateway")
        await town.until_gateway("connected", before["gateway"]["connected"] + 1)
        await town.program.end()
        words = town.program.last_words()

    assert "Caresay has stopped" in words


async def test_what_was_owed_when_discord_failed_and_went_away_is_shown_once(tmp_path: Path) -> None:
    ask = Outage(seconds={"503 to everything": 0.5, "down": 0.5}, servers=2, seed=7)
    rows, faults = await bear(f"sqlite:///{tmp_path}/outage.db", tmp_path, ask)

    assert faults == []
    assert [row[0] for row in rows] == ["503 to everything", "down"]
    assert all(int(row[6]) > 0 for row in rows)  # calls failed: else there was no trouble


@pytest.mark.parametrize(
    ("told", "confirmed"),
    [
        ({"state": "done", "text": "Counted: Soup."}, True),
        ({"state": "done", "text": ""}, True),
        ({"state": "done", "text": speech("en")(Say("discord-one-moment"))}, False),
        ({"state": "done", "text": speech("en")(Say("discord-not-saved"))}, False),
        ({"state": "thinking", "text": "(thinking…)"}, False),
        ({"state": "failed", "text": ""}, False),
    ],
)
def test_only_an_answer_that_says_so_confirms_a_press(told: dict[str, Any], confirmed: bool) -> None:
    assert is_confirmed(told) == confirmed


def test_the_sentences_that_are_looked_for_are_the_ones_that_people_see() -> None:
    moment, not_saved = (speech("en")(Say(word)) for word in ("discord-one-moment", "discord-not-saved"))

    assert moment.startswith(ONE_MOMENT)
    assert SAYS_WHAT_TO_DO in moment
    assert not_saved.startswith(NOT_SAVED)


def test_a_press_that_failed_may_count_or_not_and_a_confirmed_one_must() -> None:
    """Discord keeps nothing for a program that is away; whoever was not answered sees that it failed."""
    presses = (Pressed(11, 1, 1, answered=True), Pressed(12, 2, 2, answered=False))
    both = Counted(tally=(1, 1), people=2, ballots={1: 1, 2: 2}, keys=frozenset({11, 12}), effects=2, owed=0)
    confirmed = Counted(tally=(1, 0), people=1, ballots={1: 1}, keys=frozenset({11}), effects=1, owed=0)
    other = Counted(tally=(0, 1), people=1, ballots={2: 2}, keys=frozenset({12}), effects=1, owed=0)

    assert both.faults(presses, dropped=1) == []
    assert confirmed.faults(presses, dropped=1) == []
    assert other.faults(presses, dropped=1) == ["1 answered presses do not count"]
