"""What the database itself says of the votes on a question, read past everything that is being tried."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from bench.votes.question import KEYS, Question, Vote
from storage.ballots import ballots
from storage.engine import Database
from storage.inbox import inbox_keys
from storage.outbox import subjects
from storage.people import accounts
from storage.polls import poll_options


@dataclass(frozen=True, kw_only=True)
class Counted:
    """The rows that votes leave. `effects` is how often an act changed what the question's posts show."""

    tally: tuple[int, ...]
    ballots: Mapping[str, int]  # option by account
    keys: frozenset[str]
    effects: int

    def latest(self) -> Mapping[int, int]:
        """The latest act of each person that has a key."""
        acts: dict[int, int] = {}
        for key in self.keys:
            person, act = key.removeprefix(KEYS).split(":")
            acts[int(person)] = max(int(act), acts.get(int(person), 0))
        return acts

    def faults(self, latest: Mapping[int, int]) -> list[str]:
        """What is wrong, given each person's latest act; empty when it and every act before it count exactly once."""
        keys = {Vote(person, act).key for person, last in latest.items() for act in range(last + 1)}
        chosen = {Vote(person, act).account: Vote(person, act).option for person, act in latest.items()}
        wrong = {whose for whose in chosen.keys() | self.ballots.keys() if chosen.get(whose) != self.ballots.get(whose)}
        added_up = Counter(self.ballots.values())
        faults = {
            "answered votes are not there": len(keys - self.keys),
            "votes are there that nobody was to cast": len(self.keys - keys),
            "ballots are not what the votes in their order make": len(wrong),
            "options differ from their ballots": sum(
                votes != added_up[option] for option, votes in enumerate(self.tally, 1)
            ),
            "effects too many or too few": abs(self.effects - len(keys)),
        }
        return [f"{number} {what}" for what, number in faults.items() if number]


def read_counted(question: Question) -> Counted:
    """Read it in one transaction, on a connection of its own."""
    database = Database(question.url)
    this = {"poll": question.poll}
    try:
        with database.read() as connection:
            return Counted(
                tally=tuple(connection.execute(TALLY, this).scalars()),
                ballots={row.key: row.choice for row in connection.execute(BALLOTS, this)},
                keys=frozenset(connection.execute(_KEYS).scalars()),
                effects=connection.execute(_REVISION, {"ref": str(question.poll)}).scalar_one() - 1,  # it began with 1
            )
    finally:
        database.close()


def renew_statistics(url: str) -> None:
    """What PostgreSQL's autovacuum does every minute, and a bench is too short to wait for; SQLite needs none.

    Until then PostgreSQL plans for the empty tables that it first saw, and reads all keys to find one.
    """
    database = Database(url)
    try:
        if not database.is_sqlite:
            with database.begin() as connection:
                connection.execute(sa.text("ANALYZE"))
    finally:
        database.close()


TALLY = sa.select(poll_options.c.votes).where(poll_options.c.poll_id == sa.bindparam("poll")).order_by(poll_options.c.n)
BALLOTS = (
    sa.select(accounts.c.key, ballots.c.choice)
    .join(ballots, ballots.c.person_id == accounts.c.person_id)
    .where(ballots.c.poll_id == sa.bindparam("poll"))
)
_KEYS = sa.select(inbox_keys.c.key).where(inbox_keys.c.key.startswith(KEYS))
_REVISION = sa.select(subjects.c.revision).where(subjects.c.kind == "poll", subjects.c.ref == sa.bindparam("ref"))
