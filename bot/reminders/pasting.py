"""Somebody wants to be reminded of what a pasted notice tells: one button, its title and its time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import partial
from typing import Protocol

from bot.chat.fit import cut
from bot.chat.inbound import Inbound, Place, Pressed
from bot.chat.outbound import Answer
from bot.feature import Does, Read, Request
from bot.pasted.model import Notice, PastedId
from bot.pasted.store import PastedWork
from bot.pasted.use_cases import get_pasted, id_pressed
from bot.people.model import Person
from bot.refusals import ActionInvalid
from bot.reminders.model import MOST_CHARACTERS
from bot.reminders.showing.seeing import Things
from bot.reminders.splitting import OnlyThing, Split, Whole
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.making import Remind, remind
from bot.timing.phrases.reading import Reading
from bot.timing.phrases.refusals import ClockOpen
from bot.timing.walls import instant_of

MORNING = time(9)
"""Of a day without a time: said back with the question at what time, and to be confirmed as all are."""


@dataclass(frozen=True, kw_only=True)
class RemindPasted(Request):
    """Remind me of what was pasted; `pasted` is none for the last one."""

    pasted: PastedId | None
    place: Place


class PastingWork(ReminderWork, PastedWork, Protocol):
    """The unit of work as whoever is reminded of what was pasted sees it."""

    # Both have an outbox; that of reminders can do more.


def read_pasted(inbound: Pressed) -> RemindPasted:
    """`remind-paste:7`."""
    return RemindPasted(pasted=id_pressed(inbound), place=inbound.place)


def read_typed(inbound: Inbound) -> RemindPasted:
    """`/remind paste`."""
    return RemindPasted(pasted=None, place=inbound.place)


def remind_pasted(things: Things, work: PastingWork, who: Person, ask: RemindPasted) -> Answer:
    """A card to confirm, with the time that was found; or when, where there was none or several.

    The words stay for whoever may tell others as well. Raises `PastedGone`, or what is wrong with a reminder.
    """
    if not ask.place.private:
        raise ActionInvalid
    pasted, notice = get_pasted(work, who, ask.pasted)
    thing = cut(" · ".join(filter(None, (notice.title, notice.place))), MOST_CHARACTERS)
    parted = _parted(work, thing, notice, pasted.zone)
    answer = remind(things, work, who, Remind(words=thing, place=ask.place, parted=parted))
    if not who.run_communities:
        work.pasted.forget(pasted.id)
    return answer


def _parted(work: PastingWork, thing: str, notice: Notice, zone: str) -> Split:
    if len(notice.dates) != 1:
        return OnlyThing(thing=thing)
    (found,) = notice.dates
    at = found.at or instant_of(found.wall.day, MORNING, zone)
    if at <= work.now:
        return OnlyThing(thing=thing)
    return Whole(thing=thing, reading=Reading(value=at, doubt=ClockOpen() if found.at is None else None))


ACTIONS: Mapping[str, Read] = {"remind-paste": read_pasted}

TYPED: Mapping[str, Read] = {"remind paste": read_typed}


def requests(things: Things) -> Mapping[type[Request], Does]:
    """How it is fulfilled, over the things that may be reminded of."""
    return {RemindPasted: Does(use_case=partial(remind_pasted, things))}
