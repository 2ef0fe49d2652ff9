"""Elections to count, and those whose result another library found."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

RECORDED = Path(__file__).parent / "elections.csv"
COLUMNS = ("options", "rankings", "winners", "points")


@dataclass(frozen=True)
class Election:
    """How many gave each ranking, who can come first whatever the lots that decide ties, and everybody's points."""

    options: int
    rankings: Mapping[tuple[int, ...], int]
    winners: tuple[int, ...]
    points: tuple[int, ...]


def ranked(letters: str, answers: str) -> Mapping[tuple[int, ...], int]:
    """Rankings as people write them: "4 AB, 2 B" are four who put A before B, and two who put B alone."""
    rankings: Counter[tuple[int, ...]] = Counter()
    for given, ranking in (answer.split() for answer in answers.split(", ")):
        rankings[tuple(letters.index(letter) + 1 for letter in ranking)] += int(given)
    return rankings


def row_of(election: Election) -> tuple[str, ...]:
    """An election as a row of the file: `2>1*3` are three who put the second option before the first."""
    rankings = [f"{'>'.join(map(str, ranking))}*{given}" for ranking, given in election.rankings.items()]
    texts = (rankings, map(str, election.winners), map(str, election.points))
    return (str(election.options), *(" ".join(text) for text in texts))


def recorded() -> Iterator[Election]:
    """The elections of the file."""
    for row in csv.DictReader(RECORDED.read_text().splitlines()):
        pairs = [ranking.split("*") for ranking in row["rankings"].split()]
        yield Election(
            options=int(row["options"]),
            rankings={tuple(map(int, ranking.split(">"))): int(given) for ranking, given in pairs},
            winners=tuple(map(int, row["winners"].split())),
            points=tuple(map(int, row["points"].split())),
        )
