"""Rows in bulk, each like one that people made; and very many people, in a community of many groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import Any

import sqlalchemy as sa

from bench.common.bulk import Rows, scattered, write
from bench.votes.question import PLATFORM, Vote
from bot.people.model import Role
from storage.people import accounts, communities, persons, roles
from storage.places import places
from storage.polls import polls
from storage.presences import presences
from storage.transaction import Transaction
from tests.support.chat import TUESDAY_10


class Kind(IntEnum):
    """What ids are of: those of two kinds do not meet."""

    POLL = 1
    CHAT = 2
    PERSON = 3
    GROUP = 4
    ANNOUNCEMENT = 5
    POST = 6
    PROPOSAL = 7


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much there is. `closed` are questions that are not secret; `entries` are those of the log."""

    people: int
    answers: int
    open: int
    closed: int
    secret: int
    places: int
    announcements: int
    entries: int
    holders: int


class Copies:
    """Writes rows in one transaction, each like the one that people made: here of people and places."""

    def __init__(self, transaction: Transaction, size: Size, poll: int) -> None:
        self.transaction, self.size = transaction, size
        self.poll = self.like(polls, polls.c.id == poll)
        self.group = self.like(places, ~places.c.private)
        self.community = self.like(communities, communities.c.id == self.poll["community_id"])

    def like(self, table: sa.Table, which: sa.ColumnElement[bool]) -> dict[str, Any]:
        """The one row, to be copied."""
        return dict(self.transaction.connection.execute(sa.select(table).where(which)).mappings().one())

    def write(self, table: sa.Table, rows: Rows) -> None:
        """Write them all."""
        write(self.transaction, table, rows)

    def groups(self, most: int) -> Sequence[int]:
        """The ids of so many of the community's groups."""
        return [self.group["id"], *(scattered(number, Kind.GROUP) for number in range(1, self.size.places))][:most]

    def count(self, **values: int) -> None:
        """The community has numbered so many."""
        these = sa.update(communities).where(communities.c.id == self.community["id"]).values(values)
        self.transaction.connection.execute(these)

    # People and places

    def people(self) -> None:
        """Everybody has acted in the first group, and has a private chat; some have a role."""
        numbers, since = range(self.size.people), (TUESDAY_10 - timedelta(days=99)).date()
        holders = range(min(self.size.holders, len(numbers)))
        names = {number: f"Organiser {number}" for number in holders}
        known = {"stopped": False, "since": since}
        self.write(persons, ({"id": person_id(n), "name": names.get(n)} | known for n in numbers))
        self.write(accounts, ({"key": Vote(n, 0).account, "person_id": person_id(n)} for n in numbers))
        self.write(places, map(self._private, numbers))
        there = ((number, place) for number in numbers for place in (self.group["id"], scattered(number, Kind.CHAT)))
        self.write(presences, ({"person_id": person_id(number), "place_id": place} for number, place in there))
        here = {"community_id": self.community["id"]}
        role = [Role.PARTNER if number % 5 == 0 else Role.ORGANISER for number in holders]
        self.write(roles, [here | {"person_id": person_id(n), "role": role[n].value} for n in holders])

    def _private(self, number: int) -> dict[str, Any]:
        ref = f"private-carer-{number}"
        its = {"id": scattered(number, Kind.CHAT), "key": f"{PLATFORM}:{ref}:", "ref": ref}
        return self.group | its | {"title": "", "private": True, "community_id": None}

    def places(self) -> None:
        """The community's other groups."""
        self.write(places, [self.group | _ward(number) for number in range(1, self.size.places)])


def person_id(number: int) -> int:
    """The id of a person of this number, counted from 0."""
    return scattered(number, Kind.PERSON)


def _ward(number: int) -> dict[str, Any]:
    ref = f"ward-{number}"
    return {"id": scattered(number, Kind.GROUP), "key": f"{PLATFORM}:{ref}:", "ref": ref, "title": f"Carers of {ref}"}
