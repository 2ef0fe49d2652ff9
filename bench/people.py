"""Measures what must not grow with a community: the gate for 100,000 readers, and `/me` among 100 and 100,000 people.

In one run, on SQLite and on PostgreSQL. The gate reads everybody from the database, page by page, and decides whether
a message that nobody asked for goes to them now; `/me` is typed in private chats, as an adapter hands it to the engine.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

import sqlalchemy as sa

from bench.votes.question import PLATFORM, ask, open_engine
from bot.chat.inbound import Confirm, Said, Sender
from bot.engine import Engine
from bot.people.gate import WEEK, decide
from bot.people.model import PersonId
from bot.work import Letter, Weight
from storage.engine import Database
from storage.outbox import posts
from storage.people import accounts, persons
from storage.places import places
from storage.preferences import preferences
from storage.presences import presences
from storage.storage import Storage
from storage.work import StorageWork
from tests.support.chat import TUESDAY_10, Clock, open_storage, private
from tests.support.postgres import fresh_database, start_postgres

DATABASES = ("SQLite", "PostgreSQL")
ABROAD = ("Europe/Warsaw", "Asia/Karachi", "Asia/Kolkata", "Asia/Dhaka", "America/New_York")
ZONES = (*[""] * 12, "Europe/London", *ABROAD)
HOURS = ((None, None), (None, None), ("22:00", "07:00"), ("20:00", "09:30"), ("00:00", "06:00"))
PAGE = 500
FIRST_ID = 1_000_000
"""Ids of those who are made here: all others are drawn at random, and so much greater."""

GATE_WITHIN = 5.0
"""Seconds for all readers."""
ME_RATIO = 1.2
"""How many times as long `/me` may take among many as among few."""


@dataclass(frozen=True)
class Decided:
    """One round of the gate."""

    seconds: float
    verdicts: Mapping[str, int]


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    asked = _arguments()
    missed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="caresay-bench-") as folder:
        for database in asked.on:
            print(f"{database}: making communities of {asked.few:,} and {asked.many:,} …", file=sys.stderr)
            with _urls(database, Path(folder)) as urls:
                few, many = asyncio.run(_town(urls[0], asked.few)), asyncio.run(_town(urls[1], asked.many))
                if asked.part in ("gate", "both"):
                    missed += _measure_gate(database, many, asked)
                if asked.part in ("me", "both"):
                    missed += asyncio.run(_measure_me(database, few, many, asked))
    print("\n".join(f"MISSED: {line}." for line in missed) or "\nAll that is required was reached. Good.")
    sys.exit(bool(missed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", choices=("gate", "me", "both"), default="both")
    parser.add_argument("--on", nargs="+", choices=DATABASES, default=list(DATABASES))
    parser.add_argument("--few", type=int, default=100)
    parser.add_argument("--many", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--asks", type=int, default=200, help="how often `/me` is typed a round")
    return parser.parse_args()


@contextmanager
def _urls(database: str, folder: Path) -> Iterator[Sequence[str]]:
    """An empty database for each community."""
    if database == "SQLite":
        yield [f"sqlite:///{folder}/{size}.db" for size in ("few", "many")]
        return
    with start_postgres(folder, durable=True) as server:
        yield [fresh_database(server) for _ in range(2)]


# The communities


@dataclass(frozen=True)
class Town:
    """A community in a database: its people have a private chat each."""

    url: str
    people: int


async def _town(url: str, people: int) -> Town:
    """Found it, and let everybody act in its group, choose for themselves or not, and get something now and then."""
    question = await ask(url)
    database = Database(url)
    with database.begin() as connection:
        key = f"{PLATFORM}:{question.place.id}:"
        group = connection.execute(sa.select(places.c.id).where(places.c.key == key)).scalar_one()
        chance = Random(1)  # noqa: S311 - the same people each time
        for first in range(0, people, 10_000):
            numbers = range(first, min(first + 10_000, people))
            for table, rows in _rows(numbers, group, chance).items():
                connection.execute(sa.insert(table), rows)
    if not database.is_sqlite:
        with database.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")
    database.close()
    return Town(url, people)


def _rows(numbers: range, group: int, chance: Random) -> Mapping[sa.Table, list[dict[str, Any]]]:
    known, since = (TUESDAY_10 - timedelta(days=99)).date(), TUESDAY_10 - timedelta(days=99)
    rows: dict[sa.Table, list[dict[str, Any]]] = {
        table: [] for table in (persons, accounts, places, presences, preferences, posts)
    }
    for number in numbers:
        person, there = FIRST_ID + number, private(f"p{number}", PLATFORM)
        paused = TUESDAY_10 + timedelta(days=2) if chance.random() < 0.02 else None
        stopped = chance.random() < 0.03
        rows[persons].append({"id": person, "stopped": stopped, "quiet_until": paused, "since": known})
        rows[accounts].append({"key": f"{PLATFORM}:p{number}", "person_id": person})
        place = {"id": person, "key": f"{PLATFORM}:{there.id}:", "platform": PLATFORM, "ref": there.id, "topic": ""}
        rows[places].append(place | {"private": True, "title": "", "reachable": True, "since": since})
        rows[presences] += ({"person_id": person, "place_id": here} for here in (group, person))
        if chance.random() < 0.4:
            rows[preferences].append({"person_id": person} | _chosen(chance))
        rows[posts] += (_post(number, turn, person, chance) for turn in range(chance.choice((0, 0, 0, 1, 2))))
    return rows


def _chosen(chance: Random) -> dict[str, Any]:
    starts, ends = chance.choice(HOURS)
    return {
        "language": chance.choice(("", "cy", "pl", "ur")),
        "zone": chance.choice(ZONES),
        "quiet_starts": starts,
        "quiet_ends": ends,
        "most_a_week": chance.choice((0, 1, 2, 2, 2, 3, 7)),
        "topics": chance.choice((None, None, '["breaks", "money"]')),
        "digest": chance.random() < 0.2,
        "style": "usual",
        "needs": chance.choice(("[]", "[]", '["large-print"]')),
        "poll_reminders": chance.random() < 0.5,
        "thanks": None,
        "reads_at": chance.choice((None, None, "morning", "lunch", "late")),
        "box": False,
        "agreed_on": TUESDAY_10.date(),
    }


def _post(number: int, turn: int, place: int, chance: Random) -> dict[str, Any]:
    sent_at = TUESDAY_10 - timedelta(hours=chance.randrange(1, 14 * 24))
    shown = {"shown": 1, "receipts": '["1"]', "stale": "[]", "deleted": False, "failures": 0}
    this = {"id": place * 10 + turn, "kind": "earlier", "ref": f"{number}-{turn}", "place_id": place}
    return this | shown | {"weight": "unasked", "sent_at": sent_at}


# The gate


def _measure_gate(name: str, town: Town, asked: argparse.Namespace) -> Sequence[str]:
    """One table; gives what was missed."""
    storage, clock = _opened(town)
    rounds = []
    for turn in range(asked.rounds):
        clock.now = TUESDAY_10 + turn * timedelta(hours=5)  # by day and by night, and nothing is known from before
        rounds.append(_decide_all(storage, town.people, clock.now))
    storage.close()
    print(f"\n### The gate, {name}: {town.people:,} readers\n\n| round | seconds | verdicts |\n| --- | --- | --- |")
    for turn, each in enumerate(rounds, 1):
        verdicts = ", ".join(f"{many:,} {verdict}" for verdict, many in sorted(each.verdicts.items()))
        print(f"| {turn} | {each.seconds:.2f} | {verdicts} |")
    middle = median(each.seconds for each in rounds)
    print(f"\nRequired: under {GATE_WITHIN:.0f} s. It takes {middle:.2f} s.")
    return [f"the gate on {name} takes {middle:.2f} s"] if middle >= GATE_WITHIN else []


def _opened(town: Town) -> tuple[Storage, Clock]:
    clock = Clock()
    return open_storage(town.url, clock, seed=3), clock


def _decide_all(storage: Storage, people: int, now: datetime) -> Decided:
    """Read and decide where the courier does, in the writer's connection, page by page; nothing is written."""
    begun, verdicts = time.perf_counter(), Counter[str]()
    for first in range(0, people, PAGE):
        page = range(FIRST_ID + first, FIRST_ID + min(first + PAGE, people))
        verdicts += storage.transact(partial(_decide_page, page=page, now=now))
    return Decided(time.perf_counter() - begun, verdicts)


def _decide_page(work: StorageWork, page: range, now: datetime) -> Counter[str]:
    letter = Letter(weight=Weight.UNASKED, about="money", useful_until=now + timedelta(days=3))
    readers = work.outbox.list_readers(page, zone=work.house.time_zone)
    sent: dict[PersonId | None, list[datetime]] = {}
    for each in work.outbox.list_sent([person for person, _ in readers.values()], (), now - WEEK):
        sent.setdefault(each.person, []).append(each.at)
    verdicts = (decide(letter, reader.after(sent.get(person, ())), at=now) for person, reader in readers.values())
    return Counter(type(verdict).__name__ for verdict in verdicts)


# /me


async def _measure_me(name: str, few: Town, many: Town, asked: argparse.Namespace) -> Sequence[str]:
    """One table; gives what was missed."""
    with open_engine(few.url, seed=4) as among_few, open_engine(many.url, seed=5) as among_many:
        took: dict[Town, list[float]] = {few: [], many: []}
        for turn in range(asked.rounds + 1):
            for town, engine in ((few, among_few), (many, among_many)):
                middle = median([await _ask_me(engine, town, turn, index) for index in range(asked.asks)])
                if turn:  # the first round pays for compiling statements
                    took[town].append(middle)
    print(f"\n### `/me`, {name}: {asked.asks} times a round, {asked.rounds} rounds in turn\n")
    print("| people | median ms | of each round |\n| --- | --- | --- |")
    for town, each in took.items():
        print(f"| {town.people:,} | {median(each):.2f} | {', '.join(f'{ms:.2f}' for ms in each)} |")
    ratio = median(took[many]) / median(took[few])
    print(f"\nRequired: at most {ME_RATIO} times as long. It is {ratio:.2f} times.")
    return [f"/me on {name} takes {ratio:.2f} times as long"] if ratio > ME_RATIO else []


async def _ask_me(engine: Engine, town: Town, turn: int, index: int) -> float:
    """Milliseconds until the answer is there. Raises where it is not that of `/me`."""
    number = (turn * 7919 + index * 104_729) % town.people
    asked = Said(
        key=f"{PLATFORM}:me:{turn}:{index}",
        sender=Sender(platform=PLATFORM, id=f"p{number}", name="Carer"),
        place=private(f"p{number}", PLATFORM),
        confirm=Confirm.LASTING,
        text="/me",
    )
    begun = time.perf_counter()
    answer = await engine.handle(asked)
    took = (time.perf_counter() - begun) * 1000
    if answer.message is None or answer.refused:
        raise SystemExit("/me was not answered with a card")
    return took


if __name__ == "__main__":
    main()
