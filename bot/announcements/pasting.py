"""A pasted notice becomes an announcement: one button, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.writing import Announce, announce
from bot.chat.inbound import Inbound, Place, Pressed
from bot.chat.outbound import Answer
from bot.feature import Does, Read, Request
from bot.pasted.model import PastedId
from bot.pasted.store import PastedWork
from bot.pasted.use_cases import get_pasted, id_pressed
from bot.people.model import Person
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class AnnouncePasted(Request):
    """Only tell what was pasted; `pasted` is none for the last one."""

    pasted: PastedId | None
    place: Place


class PastingWork(AnnouncementWork, PastedWork, Protocol):
    """The unit of work as whoever announces what was pasted sees it."""

    # Both have an outbox; that of announcements can do more.


def read_pasted(inbound: Pressed) -> AnnouncePasted:
    """`announce-paste:7`."""
    return AnnouncePasted(pasted=id_pressed(inbound), place=inbound.place)


def read_typed(inbound: Inbound) -> AnnouncePasted:
    """`/announce paste`."""
    return AnnouncePasted(pasted=None, place=inbound.place)


def announce_pasted(work: PastingWork, who: Person, ask: AnnouncePasted) -> Answer:
    """What was pasted as a draft, word for word. Raises `PastedGone`, or what is wrong with the words."""
    if not ask.place.private or not who.run_communities:
        raise ActionInvalid
    pasted, _ = get_pasted(work, who, ask.pasted)
    answer = announce(work, who, Announce(words=pasted.words, place=ask.place))
    work.pasted.forget(pasted.id)
    return answer


ACTIONS: Mapping[str, Read] = {"announce-paste": read_pasted}

TYPED: Mapping[str, Read] = {"announce paste": read_typed}

REQUESTS: Mapping[type[Request], Does] = {AnnouncePasted: Does(use_case=announce_pasted)}
