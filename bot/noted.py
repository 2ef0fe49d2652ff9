"""What the engine itself reads and writes of every act, whatever was wanted: who did it, where, and on what."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.chat.inbound import Commanded, Inbound, Place, Pressed, Said, Sender, Submitted
from bot.work import Foresight

DONE_BY_PEOPLE = (Said, Commanded, Pressed, Submitted)


def foresights(inbound: Inbound) -> tuple[Foresight, ...]:
    """What is read for every act: whether it was taken already, who is behind the account, and where it was."""
    return (Foresight(_foresee_keys, inbound.key), *foresights_of_whom(inbound))


def foresights_of_whom(inbound: Inbound) -> tuple[Foresight, ...]:
    """Of those, who is behind the account, and where it was."""
    return (Foresight(_foresee_senders, inbound.sender), Foresight(_foresee_places, inbound.place))


def _foresee_keys(work: Any, keys: Sequence[str]) -> None:
    work.inbox.foresee(keys)


def _foresee_senders(work: Any, senders: Sequence[Sender]) -> None:
    work.people.foresee(senders)


def _foresee_places(work: Any, places: Sequence[Place]) -> None:
    work.places.foresee(places)


def note(work: Any, inbound: Inbound, *, wrote: bool) -> None:
    """Keep who did it: in a place of ours whatever it was, in private where it left something; elsewhere nobody.

    Nobody is kept for what happens to a place: somebody added us, or removed us. Whoever speaks as the place is no one.
    """
    if inbound.sender.faceless or not isinstance(inbound, DONE_BY_PEOPLE):
        return
    who, here = work.people.person_of(inbound.sender), work.places.find(inbound.place)
    if inbound.place.private:
        if wrote:
            work.people.keep(who)
    elif here is not None and here.community is not None:
        work.people.keep(who)
        work.places.note_presence(who.id, here.id)


def topic_pressed(work: Any, inbound: Inbound) -> Pressed | None:
    """The same press in the topic where its message stands, where the platform did not say it; else none."""
    if not isinstance(inbound, Pressed) or inbound.on is None or inbound.place.private or inbound.place.topic:
        return None
    topic = work.outbox.find_topic(inbound.place, inbound.on)
    return replace(inbound, place=topic) if topic is not None else None


def hears_news(work: Any, inbound: Inbound) -> bool:
    """Whether a place speaks to which we could not write: what is owed there is tried again."""
    return bool(work.places.is_silent(inbound.place))


def hear_from(work: Any, inbound: Inbound) -> None:
    """Somebody did something there: it can be written to."""
    if isinstance(inbound, DONE_BY_PEOPLE):
        work.places.heard_from(inbound.place)
