"""Somebody typed in a group what belongs in private: nothing is said there to them, and one thing, later, to all."""

from dataclasses import dataclass
from datetime import timedelta

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Say, Text
from bot.concerns.store import ConcernWork
from bot.feature import Request
from bot.people.model import Person, PlaceId
from bot.work import Subject, Tick

TYPED = "concern-typed"

_STANDS = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class TypedInGroup(Request):
    """`/concern` with or without words, where all can read it. The words are not taken."""

    place: Place


def typed_in_group(work: ConcernWork, _who: Person, ask: TypedInGroup) -> Answer:
    """Tell them privately at most; and the whole place at the next full hour, whoever it was (A01)."""
    here = work.places.find(ask.place)
    if here is None or here.community is None:
        return Answer()
    hour = work.now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    work.ticks.set(Tick(TYPED, str(here.id)), hour)
    return Answer(note=Say("concern-group-warning"), where="private", erases_here=True)


def remind_place(work: ConcernWork, ref: str) -> None:
    """The same neutral words for everybody there."""
    here = work.places.find_kept(PlaceId(int(ref)))
    if here is not None:
        work.outbox.post_again(Subject(TYPED, ref), here.id, gone_at=work.now + _STANDS)


def render_reminder(_work: ConcernWork, _ref: str, _place_id: int) -> Message:
    """What they are reminded of."""
    return Message(title=Say("concern-typed-title"), lines=(Text(Say("concern-typed-how")),))
