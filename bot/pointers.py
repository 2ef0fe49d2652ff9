"""The one short post that leads from a group to the private chat, on the thing asked for; gone after two minutes."""

from datetime import timedelta
from typing import Any

from bot.chat.inbound import Commanded, Inbound, Place
from bot.chat.outbound import Answer, Door, Message, Say
from bot.feature import Feature
from bot.work import Subject

STANDS = timedelta(minutes=2)


def point(work: Any, place: Place, thing: str) -> Answer:
    """Owe a pointer to the place; where the place is not kept, the pointer is the answer itself."""
    here = work.places.find(place)
    if here is None:
        return Answer(message=_pointer(thing))
    work.outbox.post(Subject("pointer", thing[:60]), here.id, gone_at=work.now + STANDS)
    return Answer()


def point_at(work: Any, inbound: Inbound) -> Answer:
    """Owe a pointer to what was typed here and belongs in a private chat."""
    words = (inbound.name, *inbound.values.values()) if isinstance(inbound, Commanded) else ()
    return point(work, inbound.place, " ".join(word for word in words if word.isalnum()))


def render_pointer(_work: Any, thing: str, _place_id: int) -> Message:
    """What the pointer to this thing looks like."""
    return _pointer(thing)


def _pointer(thing: str) -> Message:
    return Message(title=Say("pointer-title"), lines=(Door(label=Say("pointer-door"), thing=thing),))


FEATURE = Feature(name="pointers", subjects={"pointer": render_pointer})
