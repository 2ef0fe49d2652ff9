"""Where each ciphertext about a concern belongs, and nowhere else; and what a carer sent, as bytes and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.concerns.model.concern import Concern, ConcernId, Confided
from bot.people.model import PersonId
from storage import sealing
from storage.sealing import Bound


def bound(concern: Concern) -> Bound:
    """Where the words of a concern belong."""
    return Bound(table="concerns", row=concern.id, community=concern.community, month=concern.month)


def bound_key(concern: Concern, reader: str) -> bytes:
    """Where its keys belong, as they are sealed for somebody."""
    row = f"{concern.id}/{reader}"
    return Bound(table="concern_keys", row=row, community=concern.community, month=concern.month).of("wrapped")


def bound_message(concern: Concern, message: str) -> Bound:
    """Where a message about it belongs."""
    row = f"{concern.id}/{message}"
    return Bound(table="concern_messages", row=row, community=concern.community, month=concern.month)


def bound_return(concern: ConcernId, month: date) -> bytes:
    """Where the address of whoever is to be told belongs."""
    return Bound(table="return_addresses", row=concern, community=0, month=month).of("sealed")


def packed(confided: Confided) -> bytes:
    """What a carer sent, as it is sealed."""
    return sealing.packed(
        {
            "text": confided.text,
            "sooner": confided.sooner,
            "in_group": confided.in_group,
            "left_out": sorted(confided.left_out),
        }
    )


def confided(values: Mapping[str, Any]) -> Confided:
    """The same again."""
    left_out = frozenset(PersonId(person) for person in values["left_out"])
    return Confided(text=values["text"], sooner=values["sooner"], in_group=values["in_group"], left_out=left_out)
