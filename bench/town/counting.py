"""What the database says of the presses on a poll, read past our code, beside what the platform knows of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from bench.votes.counting import BALLOTS, PEOPLE, TALLY
from storage.engine import Database
from storage.inbox import inbox_keys
from storage.outbox import posts, subjects


@dataclass(frozen=True)
class Pressed:
    """A press as the platform knows it. `number` is what its key ends with, and rises with time; options count from 1.

    `answered` tells that its person saw that it counts.
    """

    number: int
    person: int
    option: int
    answered: bool


@dataclass(frozen=True, kw_only=True)
class Counted:
    """The rows that presses on one poll leave. `effects` is how often one changed what the posts show.

    `people` is what the counter of people says.
    """

    tally: tuple[int, ...]
    people: int
    ballots: Mapping[int, int]  # option by person
    keys: frozenset[int]  # of all acts, whatever they were
    effects: int
    owed: int  # posts of this poll that do not show its newest state

    def of(self, presses: Sequence[Pressed]) -> list[Pressed]:
        """Those of the presses that were taken."""
        return [press for press in presses if press.number in self.keys]

    def faults(self, presses: Sequence[Pressed], *, dropped: int = 0) -> list[str]:
        """What is wrong when these were all presses, and the platform gave up so many; empty when each counts once.

        Of the presses of one person that count, the last must be their ballot.
        """
        in_order = sorted(presses, key=lambda press: press.number)
        counted = self.of(in_order)
        chosen, changes = replay(counted)
        added_up = Counter(self.ballots.values())
        wrong = {
            "answered presses do not count": sum(press.answered for press in presses)
            - sum(press.answered for press in counted),
            "presses were lost": max(len(in_order) - len(counted) - dropped, 0),
            "ballots are not their person's last press": sum(
                chosen.get(person) != self.ballots.get(person) for person in chosen.keys() | self.ballots.keys()
            ),
            "options differ from their ballots": sum(
                votes != added_up[option] for option, votes in enumerate(self.tally, 1)
            ),
            "people too many or too few": abs(self.people - len(self.ballots)),
            "effects too many or too few": abs(self.effects - changes),
            "posts are still owed": self.owed,
        }
        return [f"{number} {what}" for what, number in wrong.items() if number]


def replay(counted: Sequence[Pressed]) -> tuple[Mapping[int, int], int]:
    """What each person chose last, and how many of these presses changed a choice."""
    chosen: dict[int, int] = {}
    changes = 0
    for press in counted:
        changes += chosen.get(press.person) != press.option
        chosen[press.person] = press.option
    return chosen, changes


def read_counted(url: str, platform: str, *polls: int) -> Sequence[Counted]:
    """Read it for each of these polls, in one transaction on a connection of its own."""
    database, prefix = Database(url), f"{platform}:"
    try:
        with database.read() as connection:
            found = connection.execute(_KEYS, {"prefix": f"{prefix}%"}).scalars()
            numbers = (key.removeprefix(prefix) for key in found)
            keys = frozenset(int(number) for number in numbers if number.isdecimal())
            return [_read(connection, poll, prefix, keys) for poll in polls]
    finally:
        database.close()


def is_owed(url: str, poll: int) -> bool:
    """Whether a post of this poll is kept as one that does not show its newest state."""
    database = Database(url)
    try:
        with database.read() as connection:
            return _owed(connection, poll) > 0
    finally:
        database.close()


def _owed(connection: sa.Connection, poll: int) -> int:
    return sum(row.revision > row.shown and not row.deleted for row in connection.execute(_POSTS, {"ref": str(poll)}))


def _read(connection: sa.Connection, poll: int, prefix: str, keys: frozenset[int]) -> Counted:
    this = {"poll": poll, "ref": str(poll)}
    return Counted(
        tally=tuple(row.votes for row in connection.execute(TALLY, this)),
        people=connection.execute(PEOPLE, this).scalar_one(),
        ballots={int(row.key.removeprefix(prefix)): int(row.marks) for row in connection.execute(BALLOTS, this)},
        keys=keys,
        effects=connection.execute(_REVISION, this).scalar_one() - 1,  # it began with 1
        owed=_owed(connection, poll),
    )


_KEYS = sa.select(inbox_keys.c.key).where(inbox_keys.c.key.like(sa.bindparam("prefix")))
_THIS = (subjects.c.kind == "poll") & (subjects.c.ref == sa.bindparam("ref"))
_REVISION = sa.select(subjects.c.revision).where(_THIS)
_POSTS = (
    sa.select(posts.c.shown, posts.c.deleted, subjects.c.revision)
    .join(subjects, (subjects.c.kind == posts.c.kind) & (subjects.c.ref == posts.c.ref))
    .where(_THIS)
)
