"""What people do about communities and themselves: found, join, greet, look, pause, stop."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.facts import PersonStopped
from bot.feature import Request
from bot.people import showing
from bot.people.model import (
    CODE_LIFE,
    Code,
    CodeKind,
    CodeNeedsGroup,
    CodeNeedsPrivate,
    CodeUnknown,
    Community,
    CommunityId,
    KnownPlace,
    NoCommunity,
    NotInCharge,
    NotYours,
    Person,
    PlaceTaken,
    Role,
)
from bot.people.store import PeopleWork
from bot.work import Subject

PAUSE = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class ShowHelp(Request):
    """The short menu for this place and role."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class ShowPrivacy(Request):
    """What is held, and who runs it."""


@dataclass(frozen=True, kw_only=True)
class ShowPeople(Request):
    """Roles and places, for organisers."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class UseCode(Request):
    """Use a one-time code here."""

    code: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class ConfirmCode(Request):
    """Say yes, privately, to what a code was shown for."""

    code: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class MakeCode(Request):
    """Make a one-time code for one more place, or one more organiser."""

    kind: CodeKind
    community: CommunityId


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


@dataclass(frozen=True, kw_only=True)
class Pause(Request):
    """Send me nothing for a week."""


@dataclass(frozen=True, kw_only=True)
class Ignore(Request):
    """Nothing to do."""


def ignore(work: PeopleWork, who: Person, ask: Ignore) -> Answer:  # noqa: ARG001 - every use case takes the same
    """Do nothing, quietly."""
    return Answer()


def show_help(work: PeopleWork, who: Person, ask: ShowHelp) -> Answer:
    """The short menu for this place and role."""
    here = work.places.find(ask.place)
    runs = bool(who.roles) if ask.place.private else _runs_here(who, here)
    return Answer(message=showing.show_help(work.house, private=ask.place.private, runs=runs))


def show_privacy(work: PeopleWork, who: Person, ask: ShowPrivacy) -> Answer:  # noqa: ARG001 - the same for everybody
    """What is held, for how long, and who runs it."""
    return Answer(message=showing.show_privacy(work.house))


def show_people(work: PeopleWork, who: Person, ask: ShowPeople) -> Answer:
    """Roles and places of the community. Raises `NotYours`."""
    community = get_run_community(work, who, ask.place)
    roles, places = work.people.list_roles(community.id), work.places.list_of(community.id)
    return Answer(message=showing.show_people(community, roles, places), where="private", thing="people")


def use_code(work: PeopleWork, who: Person, ask: UseCode) -> Answer:
    """Use a code where it was shown. Raises a refusal that says where it belongs, or `CodeUnknown`."""
    if not ask.code:
        return _found_without_code(work, who, ask.place)
    code = _get_code(work, ask.code)
    in_group = code.kind in (CodeKind.FOUND, CodeKind.PLACE)
    if ask.place.private:
        return confirm_code(work, who, ConfirmCode(code=ask.code)) if code.person or not in_group else _go_to_group()
    if not in_group:
        raise CodeNeedsPrivate
    if not who.sender.leads:
        raise NotInCharge
    here = work.places.find(ask.place)
    if here is not None and here.community is not None:
        raise PlaceTaken
    if code.kind is CodeKind.PLACE and code.community is not None:
        return _add_place(work, ask.place, code.community, code)
    place = work.places.add(ask.place, None)
    work.people.keep(who)
    work.codes.bind(code.mark, place=place.id, person=who.id)
    return Answer(message=showing.show_founding(place, ask.code), where="private", thing=f"join {ask.code}", stays=True)


def confirm_code(work: PeopleWork, who: Person, ask: ConfirmCode) -> Answer:
    """Found the community, or take the role, that a code is good for. Raises `CodeUnknown`."""
    code = _get_code(work, ask.code)
    if code.kind is CodeKind.FOUND:
        if code.place is None:
            raise CodeNeedsGroup
        if code.person != who.id:
            raise CodeUnknown
        return _found(work, who, work.places.get(code.place), code)
    if code.community is None or code.kind is CodeKind.PLACE:
        raise CodeNeedsGroup
    role = Role.OWNER if code.kind is CodeKind.OWNER else Role.ORGANISER
    _give_role(work, who, code.community, role)
    work.codes.forget(code.mark)
    if role is Role.OWNER:
        # The operator can name an owner, and the community always learns of it.
        for place in work.places.list_of(code.community):
            work.outbox.post(Subject("new-owner", str(who.id)), place.id)
    return Answer(note=Say(f"now-{role.value}", community=work.people.get_community(code.community).name), stays=True)


def make_code(work: PeopleWork, who: Person, ask: MakeCode) -> Answer:
    """A new one-time code, shown once. Raises `NotYours`."""
    if not who.runs(ask.community) or ask.kind not in (CodeKind.PLACE, CodeKind.ORGANISER):
        raise NotYours
    code = new_code(work, ask.kind, ask.community)
    return Answer(message=showing.show_code(ask.kind, code), where="private", thing="people")


def new_code(work: PeopleWork, kind: CodeKind, community: CommunityId | None) -> str:
    """Keep the mark of a new one-time code and give the code itself back: it can never be shown again."""
    code = work.new_code()
    work.codes.add(
        Code(
            mark=work.code_mark(code),
            kind=kind,
            community=community,
            place=None,
            person=None,
            expires_at=work.now + CODE_LIFE,
        )
    )
    return code


def greet_place(work: PeopleWork, who: Person, ask: GreetPlace) -> Answer:  # noqa: ARG001 - whoever added us
    """Say hello once, and who runs it. A place of nobody's is kept just for that."""
    if ask.place.private:
        return Answer()
    here = work.places.add(ask.place, None)
    work.outbox.post(Subject("greeting", str(here.id)), here.id)
    return Answer()


def forget_place(work: PeopleWork, who: Person, ask: ForgetPlace) -> Answer:  # noqa: ARG001 - whoever removed us
    """Nothing is owed there any more; what is known of the place goes."""
    here = work.places.find(ask.place)
    if here is not None:
        work.outbox.forget_place(here.id)
        work.places.forget(here.id)
    return Answer()


def move_place(work: PeopleWork, who: Person, ask: MovePlace) -> Answer:  # noqa: ARG001 - the platform's own act
    """Everything goes on under the new id."""
    here = work.places.find(ask.place)
    if here is not None:
        work.places.move(here.id, ask.to)
    return Answer()


def stop(work: PeopleWork, who: Person, ask: Stop) -> Answer:  # noqa: ARG001 - it says all
    """Nothing more is sent to this person; whatever was half begun ends. Says how to return."""
    work.people.keep(who)
    work.people.set_quiet(who.id, until=None, stopped=True)
    work.facts.add(PersonStopped(person_id=who.id))
    return Answer(note=Say("stopped"), stays=True)


def pause(work: PeopleWork, who: Person, ask: Pause) -> Answer:  # noqa: ARG001 - it says all
    """Nothing is sent to this person for a week."""
    work.people.keep(who)
    work.people.set_quiet(who.id, until=work.now + PAUSE, stopped=False)
    return Answer(note=Say("paused"), stays=True)


def get_run_community(work: PeopleWork, who: Person, place: Place) -> Community:
    """The community that somebody runs: that of the place, or in a private chat their own. Raises `NotYours`."""
    here = None if place.private else work.places.find(place)
    if not place.private:
        if here is None or here.community is None:
            raise NoCommunity
        if not who.runs(here.community.id):
            raise NotYours
        return here.community
    if not who.roles:
        raise NotYours
    return work.people.get_community(min(community for community, _ in who.roles))


def _runs_here(who: Person, here: KnownPlace | None) -> bool:
    return here is not None and here.community is not None and who.runs(here.community.id)


def _get_code(work: PeopleWork, text: str) -> Code:
    code = work.codes.find(work.code_mark(text))
    if code is None or not code.is_live(work.now):
        raise CodeUnknown
    return code


def _go_to_group() -> Answer:
    raise CodeNeedsGroup


def _found_without_code(work: PeopleWork, who: Person, place: Place) -> Answer:
    if place.private:
        raise CodeUnknown
    here = work.places.find(place)
    if here is not None and here.community is not None:
        raise PlaceTaken
    if work.house.found_by != "anyone":
        raise CodeUnknown
    if not who.sender.leads:
        raise NotInCharge
    return use_code(work, who, UseCode(code=new_code(work, CodeKind.FOUND, None), place=place))


def _found(work: PeopleWork, who: Person, place: KnownPlace, code: Code) -> Answer:
    house = work.house
    community = Community(
        id=CommunityId(work.new_id()),
        name=house.community_name or place.where.title,
        time_zone=house.time_zone,
        language=house.language,
    )
    work.people.add_community(community)
    _give_role(work, who, community.id, Role.OWNER)
    _add_place(work, place.where, community.id, code)
    return Answer(message=showing.show_founded(community), where="private", stays=True)


def _add_place(work: PeopleWork, where: Place, community: CommunityId, code: Code) -> Answer:
    place = work.places.add(where, community)
    work.codes.forget(code.mark)
    work.outbox.post(Subject("greeting", str(place.id)), place.id)
    work.outbox.refresh(Subject("greeting", str(place.id)), urgent=True)
    return Answer(note=Say("place-joined", community=work.people.get_community(community).name), where="private")


def _give_role(work: PeopleWork, who: Person, community: CommunityId, role: Role) -> None:
    work.people.keep(who)
    work.people.keep_name(who.id, who.sender.name)
    work.people.give_role(who.id, community, role)
