"""Every table, by importing every module that declares some: for migrations and for tests."""

from storage import (
    asking,
    ballots,
    codes,
    inbox,
    instance,
    outbox,
    people,
    places,
    polls,
    preferences,
    reached,
    removals,
    ticks,
    versions,
)
from storage.types import tables

__all__ = [
    "asking",
    "ballots",
    "codes",
    "inbox",
    "instance",
    "outbox",
    "people",
    "places",
    "polls",
    "preferences",
    "reached",
    "removals",
    "tables",
    "ticks",
    "versions",
]
