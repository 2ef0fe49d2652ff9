"""Reminders that were promised long ago, with all that a promise leaves in the database, written in bulk.

Ids lie anywhere, as those that the core draws do: what is asked for one by one is on pages of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bench.common.bulk import Rows, scattered, write, writing
from bench.votes.question import PLATFORM
from bot.reminders.model import State
from storage.engine import Database
from storage.migrating import migrate
from storage.outbox import posts
from storage.people import accounts, communities, persons
from storage.places import places
from storage.posts import subjects
from storage.presences import presences
from storage.reminders import reminders
from storage.ticks import ticks
from storage.transaction import Transaction

EACH = 10
"""Reminders of one person."""

FIRST_DUE = 100_000_000
"""Numbers of those that are promised for a load; no bench has so many that wait."""

SOON, WITHIN = timedelta(hours=3), timedelta(days=365)
"""When those that wait are due: not while anything is measured, and within a year."""


@dataclass(frozen=True, kw_only=True)
class Due:
    """A reminder: its number among all, whose it is, when it is due, and whether it comes again each week."""

    number: int
    person: int
    at: datetime
    weekly: bool

    @property
    def id(self) -> int:
        return scattered(self.number, 1)


def fill(url: str, pending: int, now: datetime) -> None:
    """Make the tables in an empty database, and in them a community whose people wait for so many reminders."""
    people = range((pending + EACH - 1) // EACH)
    database = Database(url)
    migrate(database)
    database.close()
    with writing(url) as transaction:
        write(transaction, communities, [_community(now)])
        write(transaction, places, [_place(0, now, private=False)])
        for table, rows in _people(people, now).items():
            write(transaction, table, rows)
        _promise(transaction, list(_waiting(pending, now)))


def add_due(
    url: str, numbers: range, people: int, *, begins: datetime, every: timedelta = timedelta()
) -> Sequence[Due]:
    """Promise more to people all over, due one after the other; nobody was promised these numbers before."""
    due = [
        Due(number=FIRST_DUE + n, person=n * 7919 % people, at=begins + turn * every, weekly=turn % 3 == 0)
        for turn, n in enumerate(numbers)
    ]
    with writing(url) as transaction:
        _promise(transaction, due)
    return due


def renew_statistics(url: str) -> None:
    """As PostgreSQL does by itself, sooner or later."""
    database = Database(url)
    if not database.is_sqlite:
        with database.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    database.close()


def _waiting(pending: int, now: datetime) -> Iterator[Due]:
    spread = (WITHIN - SOON) / max(pending, 1)
    for n in range(pending):
        turn = n * 104_729 % pending  # neighbours in time are nobody's in particular
        yield Due(number=n, person=n // EACH, at=now + SOON + turn * spread, weekly=n % 3 == 0)


def _promise(transaction: Transaction, due: Sequence[Due]) -> None:
    by_id = sorted(due, key=lambda each: each.id)
    write(transaction, reminders, map(_reminder, by_id))
    write(transaction, ticks, ({"kind": "reminder", "ref": str(each.id), "at": each.at} for each in by_id))
    promised = ({"kind": "reminder-set", "ref": str(each.id), "revision": 1} for each in by_id)
    write(transaction, subjects, promised)
    write(transaction, posts, (_promised(each) for each in sorted(due, key=lambda each: scattered(each.number, 2))))


def _people(people: range, now: datetime) -> Mapping[sa.Table, Rows]:
    since = (now - timedelta(days=99)).date()
    ids = [_person(p) for p in people]
    rows: dict[sa.Table, Rows] = {
        persons: ({"id": id_, "stopped": False, "since": since} for id_ in sorted(ids)),
        accounts: ({"key": f"{PLATFORM}:p{p}", "person_id": _person(p)} for p in people),
        places: (_place(p + 1, now, private=True) for p in people),
        presences: ({"person_id": _person(p), "place_id": place} for p in people for place in (_chat(-1), _chat(p))),
    }
    return rows


def _community(now: datetime) -> dict[str, Any]:
    kept = {"id": 1, "name": "Carers", "time_zone": "Europe/London", "language": "en"}
    return kept | {"last_poll_number": 0, "last_announcement_number": 0, "founded_at": now - timedelta(days=400)}


def _place(number: int, now: datetime, *, private: bool) -> dict[str, Any]:
    ref = f"private-p{number - 1}" if private else "group"
    place = {"id": _chat(number - 1), "key": f"{PLATFORM}:{ref}:", "platform": PLATFORM, "ref": ref, "topic": ""}
    there = {"private": private, "title": "", "reachable": True, "since": now - timedelta(days=99)}
    return place | there | {"community_id": None if private else 1}


def _reminder(due: Due) -> dict[str, Any]:
    wall = due.at.replace(tzinfo=None).isoformat(timespec="minutes")
    return {
        "id": due.id,
        "person_id": _person(due.person),
        "number": 1 + due.number % EACH if due.number < FIRST_DUE else due.number,
        "platform": PLATFORM,
        "state": State.LIVE.value,
        "words": f"Ring the surgery about the results, and say that it is for letter {due.number}",
        "neutral": False,
        "at": due.at,
        "rule": f"{wall} Europe/London weekly 1 {due.at.isoweekday()}" if due.weekly else None,
        "settled": True,
        "missed": 0,
    }


def _promised(due: Due) -> dict[str, Any]:
    post = {"id": scattered(due.number, 2), "kind": "reminder-set", "ref": str(due.id), "place_id": _chat(due.person)}
    shown = {"shown": 1, "receipts": f'["{due.number}"]', "stale": "[]", "gone_at": due.at}
    return post | shown | {"deleted": False, "failures": 0, "weight": "free"}


def _person(number: int) -> int:
    return scattered(number, 3)


def _chat(number: int) -> int:
    """Of a person; the group has the number before the first."""
    return scattered(number + 1, 4)
