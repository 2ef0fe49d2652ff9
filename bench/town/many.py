"""Thousands of places at once: their rows are written beside the program, as founding them would take for ever."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bench.town.program import Program
from bot.chat.inbound import Place
from bot.config import read_settings
from bot.main.clock import machine_now
from bot.main.opening import open_database, open_storage
from bot.work import FREE, Subject
from storage.storage import Storage


@contextmanager
def open_beside(program: Program) -> Iterator[Storage]:
    """The program's storage, opened by its own settings."""
    settings = read_settings(program.environ(), program.folder)
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    try:
        yield storage
    finally:
        storage.close()


def add_places(program: Program, places: Sequence[Place]) -> Sequence[int]:
    """The one community there is gets these places; gives their ids."""
    with open_beside(program) as storage:
        community = storage.read(lambda work: work.people.list_communities()[0].id)
        ids: Sequence[int] = storage.transact(lambda work: [work.places.add(place, community).id for place in places])
    return ids


def owe_to_all(program: Program, poll: int, places: Sequence[int]) -> None:
    """These places are owed the poll. A program that runs does not hear of it."""
    with open_beside(program) as storage:
        storage.transact(lambda work: work.outbox.post_to_all(Subject("poll", str(poll)), places, FREE))
