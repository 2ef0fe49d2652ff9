"""What people do about what is on: look, and choose when the weekly list comes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Say
from bot.facts import DayBegan
from bot.feature import Agenda, Dated, Feature, Notice, Request
from bot.people.audit import Did
from bot.people.languages import NoSuchGroup
from bot.people.model import Community, CommunityId, KnownPlace, Person, PlaceId, WhichCommunity
from bot.people.role_cards import show_communities
from bot.people.roles import PeopleRequest, get_run, tail
from bot.whats_on import showing
from bot.whats_on.model import USUAL, Weekly, in_order, next_time, was_due
from bot.whats_on.store import WhatsOnWork
from bot.work import Letter, Subject, Tick, Weight

AT_ONCE = 50
"""Groups for which one transaction looks up what is on: nobody's answer waits for more."""

PERSONS_AT_ONCE = 500
"""Persons who are owed a list in one transaction; what is in it is looked up as each is sent."""

FOR_GROUPS, FOR_PERSONS = "whats-on", "whats-on-mine"
_ALL = "all"


@dataclass(frozen=True, kw_only=True)
class ShowOn(Request):
    """All that is on: in this group; in private, wherever somebody has acted."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class ShowWeekly(PeopleRequest):
    """When a community's list comes, and what can be chosen instead. `hours`: choose the hour."""

    hours: bool = False


@dataclass(frozen=True, kw_only=True)
class SetWeekly(PeopleRequest):
    """Have the list come then, or not at all; what is none stays as it is."""

    on: bool
    weekday: int | None = None
    hour: int | None = None


@dataclass(frozen=True, kw_only=True)
class SetWithout(PeopleRequest):
    """Have one group get none, or get it again: by its id, or its number in the list."""

    group: int
    without: bool


class WhatsOn:
    """What is on, as all features tell it."""

    def __init__(self, features: Iterable[Feature]) -> None:
        features = tuple(features)
        self._agendas: Sequence[Agenda] = [feature.agenda for feature in features if feature.agenda is not None]
        self._notices: Sequence[Notice] = [feature.notice for feature in features if feature.notice is not None]

    def list_in(self, work: WhatsOnWork, place: KnownPlace) -> Sequence[Dated]:
        """What is on in one group."""
        if place.community is None:
            return ()
        community, now = place.community.id, work.now
        on = [one for agenda in self._agendas for one in agenda(work, community, place.id, now)]
        return in_order(on, now)

    def _list_for(self, work: WhatsOnWork, places: Iterable[KnownPlace]) -> Sequence[Dated]:
        return in_order([one for place in places for one in self.list_in(work, place)], work.now)

    # Looking

    def render(self, work: WhatsOnWork, ref: str, place_id: int) -> Message | None:  # noqa: ARG002 - the place says it
        """The list of one group."""
        place = work.places.find_kept(PlaceId(place_id))
        on = self.list_in(work, place) if place is not None else ()
        if place is None or place.community is None or not on:
            return None
        notices = (notice(work, place.community.id) for notice in self._notices)
        return showing.show_on(on, [words for words in notices if words is not None])

    def render_mine(self, work: WhatsOnWork, ref: str, place_id: int) -> Message | None:
        """The list of one person, in their private chat; of an earlier week there is none any more."""
        reader = work.weeklies.find_reader(PlaceId(place_id))
        due = datetime.fromisoformat(ref)
        if reader is None or work.now - due >= showing.STANDS_FOR:
            return None
        on = self._list_for(work, work.places.list_presences(reader))
        return showing.show_mine(on) if on else None

    def show_all(self, work: WhatsOnWork, who: Person, ask: ShowOn) -> Answer:
        """All that is on where somebody is, or wherever they have acted; nothing is kept of their looking."""
        here = None if ask.place.private else work.places.find(ask.place)
        places = [here] if here is not None else work.places.list_presences(who.id)
        return Answer(message=showing.show_all(self._list_for(work, places)), where="private", thing="me whatson")

    # Sending

    def post_weekly(self, work: WhatsOnWork, ref: str) -> None:
        """Owe the list to the next groups of a community in which something is on, and plan that of next week."""
        number, _, after = ref.partition(":")
        community = work.people.get_community(CommunityId(int(number)))
        weekly = work.weeklies.find(community.id)
        if not after:
            plan(work, community, weekly)
        due = was_due(weekly, community.time_zone, work.now)
        if due is None or not weekly.on:
            return
        found = work.weeklies.list_places(community.id, after=int(after or 0), most=AT_ONCE)
        subject = Subject(FOR_GROUPS, number)
        letter = Letter(weight=Weight.UNASKED, useful_until=showing.useful_until(due))
        for place in found:
            if self.list_in(work, work.places.get(place)):
                # Where one stands already, it goes: its letter is that of the first, but for how long it is of use.
                work.outbox.post_again(subject, place, letter=letter)
        work.outbox.put_useful(subject, showing.useful_until(due))
        if len(found) == AT_ONCE:
            work.ticks.set(Tick(FOR_GROUPS, f"{number}:{found[-1]}"), work.now)

    def post_mine(self, work: WhatsOnWork, ref: str) -> None:
        """Owe a list to the next persons who want one of their own, and plan that of next week."""
        zone = work.house.time_zone
        if ref == _ALL:
            work.ticks.set(Tick(FOR_PERSONS, _ALL), next_time(USUAL, zone, work.now))
        due = was_due(USUAL, zone, work.now)
        if due is None:
            return
        after = 0 if ref == _ALL else int(ref)
        found = work.weeklies.list_readers(after=after, most=PERSONS_AT_ONCE)
        letter = Letter(weight=Weight.DUTY, useful_until=showing.useful_until(due))
        chats = [place for _, place in found if place is not None]
        work.outbox.post_to_all(Subject(FOR_PERSONS, due.isoformat()), chats, letter)
        if len(found) == PERSONS_AT_ONCE:
            work.ticks.set(Tick(FOR_PERSONS, str(found[-1][0])), work.now)


def plan(work: WhatsOnWork, community: Community, weekly: Weekly) -> None:
    """The next list of a community has its time."""
    at = next_time(weekly, community.time_zone, work.now)
    work.ticks.set(Tick(FOR_GROUPS, str(community.id)), at)


def plan_all(work: WhatsOnWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """Whoever has no time yet for the next list gets one: new communities, and all of an earlier release."""
    for community in work.weeklies.list_unplanned():
        plan(work, work.people.get_community(community), work.weeklies.find(community))
    if not work.weeklies.is_planned_for_persons():
        work.ticks.set(Tick(FOR_PERSONS, _ALL), next_time(USUAL, work.house.time_zone, work.now))


# Choosing


def show_weekly(work: WhatsOnWork, who: Person, ask: ShowWeekly) -> Answer:
    """When the list comes, and what can be chosen instead; whoever runs several says which. Raises `NotYours`."""
    try:
        community = get_run(work, who, ask)
    except WhichCommunity:
        several = [work.people.get_community(community) for community in who.run_communities]
        return Answer(message=show_communities(several, "weekly", "/people weekly in {}"), where="private")
    return _card(work, who, community, hours=ask.hours)


def set_weekly(work: WhatsOnWork, who: Person, ask: SetWeekly) -> Answer:
    """Have it come then, or not at all. Raises `NotYours`, `WhichCommunity`."""
    community = get_run(work, who, ask)
    before = work.weeklies.find(community.id)
    weekday = before.weekday if ask.weekday is None else ask.weekday
    hour = before.hour if ask.hour is None else ask.hour
    weekly = Weekly(on=ask.on, weekday=weekday, hour=hour)
    work.weeklies.put(community.id, weekly)
    work.audit.note(community.id, Did.SETTING_CHANGED, by=who.id, about="weekly")
    plan(work, community, weekly)
    return replace(_card(work, who, community), note=showing.said(weekly), stays=True)


def set_without(work: WhatsOnWork, who: Person, ask: SetWithout) -> Answer:
    """Have one group get none, or get it again. Raises `NotYours`, `WhichCommunity`, `NoSuchGroup`."""
    community = get_run(work, who, ask)
    numbered = enumerate(work.places.list_of(community.id), 1)
    place = next((place for number, place in numbered if ask.group in (number, place.id)), None)
    if place is None:
        raise NoSuchGroup
    work.weeklies.put_without(place.id, without=ask.without)
    work.audit.note(community.id, Did.SETTING_CHANGED, by=who.id, about="weekly")
    note = Say("weekly-without" if ask.without else "weekly-with", title=showing.title_of(place))
    return replace(_card(work, who, community), note=note, stays=True)


def _card(work: WhatsOnWork, who: Person, community: Community, *, hours: bool = False) -> Answer:
    weekly, end = work.weeklies.find(community.id), tail(who, community)
    if hours:
        message = showing.show_hours(community, weekly, end)
    else:
        without = work.weeklies.list_without(community.id)
        message = showing.show_weekly(community, weekly, work.places.list_of(community.id), without, end)
    return Answer(message=message, where="private", thing="people")
