"""What people do about communities and themselves: found, join, greet, look, pause, stop."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.facts import PersonStopped, PlaceForgotten
from bot.feature import Request
from bot.people import showing
from bot.people.model import (
    GREETED_FOR,
    UNTIL_THEY_SAY,
    Code,
    Community,
    KnownPlace,
    NoCommunity,
    NotYours,
    Person,
    PersonId,
    PlaceId,
    WhichCommunity,
)
from bot.people.sending import forget_waiting, reconsider
from bot.people.store import PeopleWork
from bot.work import Subject, Tick

PAUSES = {"day": timedelta(days=1), "week": timedelta(days=7)}
"""How long a pause lasts; one without an end of its own lasts until they say so."""

SETTLES = timedelta(seconds=5)
"""How long a stranger's greeting waits: a new id, or the code that makes the place one of ours, often comes next."""


@dataclass(frozen=True, kw_only=True)
class ShowHelp(Request):
    """The short menu for this place and role."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class Start(Request):
    """Begin, or begin again after stop or pause."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class GreetPlace(Request):
    """The bot was added to a place."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class ForgetPlace(Request):
    """The bot was removed from a place."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class MovePlace(Request):
    """A place got a new id."""

    place: Place
    to: Place


@dataclass(frozen=True, kw_only=True)
class Stop(Request):
    """Send me nothing more."""


class Span(StrEnum):
    """For how long a pause is meant."""

    DAY = "day"
    WEEK = "week"
    UNTIL = "until"  # until they say so


@dataclass(frozen=True, kw_only=True)
class Pause(Request):
    """Send me nothing for a while."""

    span: Span = Span.WEEK


@dataclass(frozen=True, kw_only=True)
class Ignore(Request):
    """Nothing to do."""


def ignore(work: PeopleWork, who: Person, ask: Ignore) -> Answer:  # noqa: ARG001 - every use case takes the same
    """Do nothing, quietly."""
    return Answer()


def show_help(work: PeopleWork, who: Person, ask: ShowHelp) -> Answer:
    """The short menu for this place and role."""
    here = work.places.find(ask.place)
    runs = bool(who.run_communities) if ask.place.private else _runs_here(who, here)
    return Answer(message=showing.show_help(work.house, private=ask.place.private, runs=runs))


def start(work: PeopleWork, who: Person, ask: Start) -> Answer:
    """The menu, or a welcome for somebody new; and whoever had said stop or pause is written to again."""
    menu = show_help(work, who, ShowHelp(place=ask.place))
    standing = work.people.standing(who.id)
    if standing.stopped or standing.is_paused(work.now):
        work.people.set_quiet(who.id, until=None, stopped=False)
        reconsider(work, who.id)
        return replace(menu, note=Say("started-again"))
    if ask.place.private and not who.roles and standing.since in (None, work.now.date()):
        asked = work.open_questions.exist_for(who.id)
        return Answer(message=showing.show_welcome(work.house, asked=asked))
    return menu


def greet_place(work: PeopleWork, who: Person, ask: GreetPlace) -> Answer:  # noqa: ARG001 - whoever added us
    """Say hello once, and who runs it. A place of nobody's is kept just for that."""
    if ask.place.private:
        return Answer()
    here = work.places.add(ask.place, None)
    if here.community is not None:
        work.outbox.post(_greeting(here), here.id)
        return Answer()
    work.outbox.post(_greeting(here), here.id, not_before=work.now + SETTLES)
    work.ticks.set(_leaving(here), work.now + GREETED_FOR)
    return Answer()


def leave_stranger(work: PeopleWork, ref: str) -> None:
    """Seven days have passed: a group of which no part belongs to anybody is left, and forgotten."""
    here = work.places.find_kept(PlaceId(int(ref)))
    if here is None or here.community is not None:
        return
    if any(place.community is not None for place in work.places.list_in(here.where)):
        forget(work, here)  # we stay in the group: another part of it is ours
    else:
        work.outbox.post(Subject("leaving", ref), here.id)


def forget_place(work: PeopleWork, who: Person, ask: ForgetPlace) -> Answer:  # noqa: ARG001 - whoever removed us
    """Nothing is owed there any more; what is known of the place goes. Whoever leaves a group leaves its topics."""
    gone = work.places.find(ask.place)
    for place in work.places.list_in(ask.place) if not ask.place.topic else filter(None, [gone]):
        forget(work, place)
    return Answer()


def move_place(work: PeopleWork, who: Person, ask: MovePlace) -> Answer:  # noqa: ARG001 - the platform's own act
    """Everything goes on under the new id."""
    here = work.places.find(ask.place)
    if here is not None:
        move(work, here, ask.to)
    return Answer()


def move(work: PeopleWork, here: KnownPlace, to: Place, *, at: datetime | None = None) -> bool:
    """Have everything go on under the new id, from `at` on; false where nothing was owed anew.

    A platform tells it several times: every time but the first changes nothing. It may also have told of the new id
    before, as of a place of nobody's: that one is forgotten.
    """
    there = work.places.find(to)
    if there is not None and there.id == here.id:
        return False
    if there is not None and there.community is not None:
        # It is one of ours under the new id already. Nothing can be sent to the old one any more.
        if here.community is None:
            forget(work, here)
        else:
            work.places.reach(here.id, reachable=False)
        return False
    if there is not None:
        forget(work, there)
    work.places.move(here.id, to)
    work.outbox.owe_anew(here.id, but=_greeting(here), at=at)  # nobody is greeted twice
    return True


def forget(work: PeopleWork, place: KnownPlace) -> None:
    """Nothing is owed there any more; what is known of the place goes."""
    work.outbox.forget_place(place.id)
    work.places.forget(place.id)
    work.ticks.drop(_leaving(place))
    work.facts.add(PlaceForgotten(place_id=place.id))


def _greeting(place: KnownPlace) -> Subject:
    return Subject("greeting", str(place.id))


def _leaving(place: KnownPlace) -> Tick:
    return Tick("leave-place", str(place.id))


def stop(work: PeopleWork, who: Person, ask: Stop) -> Answer:  # noqa: ARG001 - it says all
    """Nothing more is sent to this person; whatever was half begun ends. Says how to return."""
    work.people.keep(who)
    work.people.set_quiet(who.id, until=None, stopped=True)
    forget_waiting(work, who.id)
    work.facts.add(PersonStopped(person_id=who.id))
    return Answer(note=Say("stopped"), stays=True)


def pause(work: PeopleWork, who: Person, ask: Pause) -> Answer:
    """Nothing is sent to this person for a while. Stop is stronger: whoever said it has no end set to it by this."""
    if work.people.standing(who.id).stopped:
        return Answer(note=Say("paused-stopped"), stays=True)
    work.people.keep(who)
    until = work.now + PAUSES[ask.span] if ask.span in PAUSES else UNTIL_THEY_SAY
    work.people.set_quiet(who.id, until=until, stopped=False)
    return Answer(note=Say(f"paused-{ask.span.value}"), stays=True)


def get_run_community(work: PeopleWork, who: Person, place: Place) -> Community:
    """The community that somebody runs: that of the place, or in a private chat the only one.

    Raises `NotYours`, `NoCommunity`, or `WhichCommunity` where they run several.
    """
    here = None if place.private else work.places.find(place)
    if not place.private:
        if here is None or here.community is None:
            raise NoCommunity
        if not who.runs(here.community.id):
            raise NotYours
        return here.community
    if not who.run_communities:
        raise NotYours
    if len(who.run_communities) > 1:
        raise WhichCommunity
    return work.people.get_community(who.run_communities[0])


def find_live(work: PeopleWork, text: str) -> Code | None:
    """A code that is good still, also one that was made with an earlier key."""
    found = (work.codes.find(mark) for mark in work.code_marks(text))
    return next((code for code in found if code is not None and code.is_live(work.now)), None)


def keep_private(work: PeopleWork, person: PersonId, place: Place) -> None:
    """Keep where somebody, who is kept already, can be told in private what no group should read."""
    if place.private:
        work.places.note_presence(person, work.places.add(place, None).id)


def _runs_here(who: Person, here: KnownPlace | None) -> bool:
    return here is not None and here.community is not None and who.runs(here.community.id)
