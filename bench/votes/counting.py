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
from storage.tallies import tallies


@dataclass(frozen=True, kw_only=True)
class Counted:
    """The rows that votes leave. `effects` is how often an act changed what the question's posts show.

    `people` is what the counter of people says.
    """

    tally: tuple[int, ...]
    people: int
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
            "people too many or too few": abs(self.people - len(self.ballots)),
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
                tally=tuple(row.votes for row in connection.execute(TALLY, this)),
                people=connection.execute(PEOPLE, this).scalar_one(),
                ballots={row.key: int(row.marks) for row in connection.execute(BALLOTS, this)},
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


_this: sa.BindParameter[int] = sa.bindparam("poll")
_votes = sa.func.coalesce(sa.func.sum(tallies.c.votes), 0).label("votes")
TALLY = (
    sa.select(poll_options.c.n, _votes)
    .outerjoin(tallies, (tallies.c.poll_id == poll_options.c.poll_id) & (tallies.c.n == poll_options.c.n))
    .where(poll_options.c.poll_id == _this)
    .group_by(poll_options.c.n)
    .order_by(poll_options.c.n)
)
"""How many votes each option has; of an option that nobody chose there is no counter."""
PEOPLE = sa.select(_votes).where(tallies.c.poll_id == _this, tallies.c.n == 0, tallies.c.value == 0)
BALLOTS = (
    sa.select(accounts.c.key, ballots.c.marks)
    .join(ballots, ballots.c.voter_id == accounts.c.person_id)
    .where(ballots.c.poll_id == _this, ballots.c.counts, ~ballots.c.skipped)
)
_KEYS = sa.select(inbox_keys.c.key).where(inbox_keys.c.key.startswith(KEYS))
_REVISION = sa.select(subjects.c.revision).where(subjects.c.kind == "poll", subjects.c.ref == sa.bindparam("ref"))
