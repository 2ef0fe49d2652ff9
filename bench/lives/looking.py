"""What the database says after some lives, read past our code: all that may not depend on where they ended."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from storage.ballots import ballots
from storage.engine import Database
from storage.kept_counts import kept_counts
from storage.outbox import posts, subjects
from storage.places import places
from storage.polls import polls
from storage.published import published, published_counts
from storage.sayings import sayings
from storage.tallies import tallies
from storage.ticks import ticks
from tests.support.keys import folder_beside, folder_keys

Facts = Mapping[str, Sequence[tuple[Any, ...]]]
"""Rows by what they are about, sorted. Ids and instants are left out: they are other ones in each life."""


def read_facts(url: str) -> Facts:
    """Read it in one transaction, on a connection of its own."""
    database = Database(url)
    try:
        with database.read() as connection:
            found: dict[str, Sequence[Any]] = {
                what: connection.execute(statement).all() for what, statement in _FACTS.items()
            }
            tables = [(name,) for name in sa.inspect(connection).get_table_names() if name.startswith("secret_")]
        keys = [(name,) for name in folder_keys(folder_beside(database)).list_names()]
    finally:
        database.close()
    found |= {"tables of secret ballots": tables, "keys of secret questions": keys}
    return {what: sorted(map(tuple, rows), key=repr) for what, rows in found.items()}


def read_unshown(url: str) -> frozenset[str]:
    """The ids of posts that nobody has recorded as shown: their next showing has the same name as the last."""
    database = Database(url)
    try:
        with database.read() as connection:
            return frozenset(str(post) for post in connection.execute(_UNSHOWN).scalars())
    finally:
        database.close()


_number = polls.c.number
_theirs = posts.join(places, places.c.id == posts.c.place_id).join(
    subjects, (subjects.c.kind == posts.c.kind) & (subjects.c.ref == posts.c.ref)
)
_FACTS: Mapping[str, sa.Executable] = {
    "questions": sa.select(
        _number,
        polls.c.state,
        polls.c.opens_at,
        polls.c.closes_at,
        polls.c.opened_at.is_not(None),
        polls.c.ended_at.is_not(None),
        polls.c.nudged,
        polls.c.series_id.is_not(None),
        polls.c.turnout,
        polls.c.extended,
    ),
    "told of secret ballots": sa.select(
        _number, published.c.voters, published.c.leader, published.c.tied, published.c.withheld, published.c.void
    ).join(polls, polls.c.id == published.c.poll_id),
    "told of each option": sa.select(
        _number, published_counts.c.line, published_counts.c.n, published_counts.c.votes
    ).join(polls, polls.c.id == published_counts.c.poll_id),
    "counted": sa.select(_number, tallies.c.door, tallies.c.n, tallies.c.value, tallies.c.votes)
    .join(polls, polls.c.id == tallies.c.poll_id)
    .where(tallies.c.votes != 0),
    "ballots": sa.select(_number, ballots.c.marks, ballots.c.name).join(polls, polls.c.id == ballots.c.poll_id),
    "kept counts": sa.select(_number, kept_counts.c.kept).join(polls, polls.c.id == kept_counts.c.poll_id),
    "words": sa.select(_number, sayings.c.words, sayings.c.passed, sayings.c.voter_id.is_not(None)).join(
        polls, polls.c.id == sayings.c.poll_id
    ),
    "what is to come": sa.select(ticks.c.kind),
    "posts": sa.select(
        posts.c.kind, places.c.key, posts.c.shown == subjects.c.revision, posts.c.deleted, posts.c.weight
    ).select_from(_theirs),
}
_UNSHOWN = sa.select(posts.c.id).where(posts.c.shown == 0)
