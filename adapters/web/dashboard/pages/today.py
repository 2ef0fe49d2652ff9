"""Today: what needs somebody, in the order in which it does; and what comes next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask
from adapters.web.dashboard.table import Need, Route, get
from bot.announcements.model import Announcement
from bot.announcements.showing.posts import headline
from bot.announcements.use_cases.needing import AnnouncementNeeds
from bot.announcements.use_cases.needing import find_needs as find_announcement_needs
from bot.chat.fit import cut
from bot.chat.outbound import Say, Words
from bot.concerns.use_cases.needing import ConcernNeeds
from bot.concerns.use_cases.needing import find_needs as find_concern_needs
from bot.people.needing import PeopleNeeds
from bot.people.needing import find_needs as find_people_needs
from bot.polls.model import Poll
from bot.polls.use_cases.desk import Owed, PollNeeds
from bot.polls.use_cases.desk import find_needs as find_poll_needs
from bot.timing.said import when

AT_ONCE = 5
"""So many cards are one screen; the others are one press away."""

MOST_SOON = 5

MOST_WORDS = 80
"""Characters of a question: enough to know it by, and the whole of it is one press away."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Card:
    """Something that needs somebody, and where it is done. What `presses` should be done today."""

    said: Words = field(repr=False)
    about: Words = field(default="", repr=False)
    path: str
    label: Say
    presses: bool = False


@dataclass(frozen=True, kw_only=True)
class Coming:
    """One line of what comes next."""

    at: datetime
    said: Say
    path: str


@dataclass(frozen=True, kw_only=True)
class Needs:
    """What each slice says."""

    polls: PollNeeds
    announcements: AnnouncementNeeds
    people: PeopleNeeds
    concerns: ConcernNeeds


async def show(ask: Ask) -> Response:
    """The page."""
    needs = await ask.look(lambda work: _find(ask, work))
    cards = [*_pressing(ask, needs), *_others(ask, needs)]
    return ask.page("today.html", cards=cards[:AT_ONCE], later=cards[AT_ONCE:], soon=_soon(ask, needs))


def _find(ask: Ask, work: Any) -> Needs:
    who, here = ask.visit.who, ask.here.id
    return Needs(
        concerns=find_concern_needs(work, who, ask.here),
        polls=find_poll_needs(work, who, here),
        announcements=find_announcement_needs(work, here),
        people=find_people_needs(work, who, here),
    )


def _pressing(ask: Ask, needs: Needs) -> Iterator[Card]:
    """What others wait for, or what does not work."""
    if needs.concerns.late:
        yield _concerns(ask, "dash-today-concerns-late", presses=True)
    for it in needs.announcements.asked:
        yield _announcement(ask, it, "dash-today-asked")
    yield from (_owed(ask, it) for it in needs.polls.owed if it.is_late)
    for name in needs.people.grants:
        said, path = Say("dash-today-grant", name=name), ask.path("people")
        yield Card(said=said, path=path, label=Say("dash-today-look"), presses=True)
    for it in needs.announcements.paused:
        yield _announcement(ask, it, "dash-today-paused")
    for it, places in needs.announcements.failed:
        yield _announcement(ask, it, "dash-today-failed", count=places)
    for place in needs.people.silent:
        said, label = Say("dash-today-silent", place=place), Say("dash-today-look")
        yield Card(said=said, about=Say("dash-today-silent-how"), path=ask.path("people"), label=label, presses=True)


def _others(ask: Ask, needs: Needs) -> Iterator[Card]:
    """What can be read or decided, closes within a day, or will be due."""
    if needs.concerns.new and not needs.concerns.late:
        yield _concerns(ask, "dash-today-concerns-new")
    for poll, waiting in needs.polls.proposed:
        yield _question(ask, poll, Say("dash-today-proposed", count=waiting), "dash-today-decide")
    for poll in needs.polls.closing:
        if poll.closes_at <= _now(ask) + _DAY:
            yield _question(ask, poll, Say("dash-asks-when-open", when=_said(ask, poll.closes_at)), "dash-today-look")
    yield from (_owed(ask, it) for it in needs.polls.owed if not it.is_late)


def _concerns(ask: Ask, word: str, *, presses: bool = False) -> Card:
    """Of concerns nothing is told but that there are some, and nothing to anybody who does not read them."""
    return Card(said=Say(word), path=ask.path("concerns"), label=Say("dash-today-look"), presses=presses)


def _owed(ask: Ask, it: Owed) -> Card:
    return _question(ask, it.poll, it.said, "dash-today-answer", presses=it.is_late)


def _question(ask: Ask, poll: Poll, said: Say, label: str, *, presses: bool = False) -> Card:
    number = poll.number or 0
    about = Say("dash-today-question", number=number, question=cut(poll.question, MOST_WORDS))
    return Card(said=said, about=about, path=ask.path("asks", number), label=Say(label), presses=presses)


def _announcement(ask: Ask, it: Announcement, word: str, **details: int) -> Card:
    number = it.number or 0
    said, path = Say(word, number=number, **details), ask.path("announcements", number)
    return Card(said=said, about=headline(it), path=path, label=Say("dash-today-look"), presses=True)


def _soon(ask: Ask, needs: Needs) -> Sequence[Coming]:
    """What goes out, opens or closes next; what closes within a day has a card of its own."""
    coming = [
        *(_going(ask, it, it.at) for it in needs.announcements.planned if it.at is not None),
        *(_moving(ask, it, it.opens_at, "opens") for it in needs.polls.opening if it.opens_at is not None),
        *(_moving(ask, it, it.closes_at, "closes") for it in needs.polls.closing if it.closes_at > _now(ask) + _DAY),
    ]
    return sorted(coming, key=lambda it: it.at)[:MOST_SOON]


def _going(ask: Ask, it: Announcement, at: datetime) -> Coming:
    said = Say("dash-today-goes", words=headline(it), when=_said(ask, at))
    return Coming(at=at, said=said, path=ask.path("announcements", it.number or 0))


def _moving(ask: Ask, poll: Poll, at: datetime, what: str) -> Coming:
    said = Say(
        f"dash-today-{what}", number=poll.number or 0, question=cut(poll.question, MOST_WORDS), when=_said(ask, at)
    )
    return Coming(at=at, said=said, path=ask.path("asks", poll.number or 0))


def _said(ask: Ask, at: datetime) -> Say:
    return when(at, ask.here.time_zone, now=_now(ask))


def _now(ask: Ask) -> datetime:
    return ask.site.drawing.now()


ROUTES: tuple[Route, ...] = (get("/d/{community}/today", Need.ORGANISER, show),)
