"""How a community takes concerns: what its owners set, on a page or in the chat, and its links made anew."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from typing import Literal

from bot.chat.outbound import Answer, Say
from bot.concerns import showing
from bot.concerns.model.intake import Intake, checked, help_slots
from bot.concerns.model.noes import NoSuchLine
from bot.concerns.model.slots import moved
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.doors import refresh_doors
from bot.concerns.use_cases.entering import missing_in
from bot.concerns.use_cases.handing_over import plan_slot
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Community, CommunityId, NotYours, Person, Role, WhichCommunity
from bot.people.role_cards import show_communities
from bot.people.roles import OwnersOnly, PeopleRequest, get_run, tail
from bot.people.use_cases import keep_private
from bot.timing.holidays import Nation

ABOUT = "concerns"
"""What the log says was changed."""

THING = "people concerns"


@dataclass(frozen=True, kw_only=True)
class PutIntake(Request):
    """Take concerns like this from now on."""

    community: CommunityId
    intake: Intake = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class RenewLinks(Request):
    """Make the links anew, in the groups and on paper: the earlier ones lead nowhere from now on."""

    community: CommunityId


@dataclass(frozen=True, kw_only=True)
class ShowIntake(PeopleRequest):
    """What is still missing before concerns are taken, and what is set."""


@dataclass(frozen=True, kw_only=True)
class AskIntake(PeopleRequest):
    """Ask for one part of it: of the local numbers for one, or for the first that nobody has filled in."""

    what: Literal["contact", "help", "times", "days"]
    line: int | None = None
    fill: bool = False


@dataclass(frozen=True, kw_only=True)
class ChangeIntake(PeopleRequest):
    """Set one part of it; what is none stays. `line` is which of the local numbers `contact` is; else it is outside."""

    slots: tuple[time, ...] | None = None
    nation: Nation | None = None
    closes_at: time | None = None
    read_within: int | None = None
    answer_within: int | None = None
    contact: str | None = field(default=None, repr=False)
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class AskNewLinks(PeopleRequest):
    """Make the links anew; ask first."""

    is_sure: bool = False


def put_intake(work: ConcernWork, who: Person, ask: PutIntake) -> Answer:
    """Keep what an owner set. Raises `NotYours`, `OwnersOnly`, and what `checked` raises."""
    community = get_owned(work, who, ask.community)
    before = work.intakes.find(community.id)
    after = checked(replace(ask.intake, community=community.id, turn=before.turn))
    if after != before:
        _keep(work, who, community, after)
    if after.slots != before.slots:
        # Nothing that waits comes out sooner than it was held for.
        work.concerns.move_waiting(community.id, lambda due: moved(due, before.slots, after.slots))
        plan_slot(work, community)
    return Answer(note=Say("people-concerns-kept"), where="private", stays=True)


def renew_links(work: ConcernWork, who: Person, ask: RenewLinks) -> Answer:
    """Make them anew, in every post too. Raises `NotYours`, `OwnersOnly`."""
    community = get_owned(work, who, ask.community)
    before = work.intakes.find(community.id)
    _keep(work, who, community, replace(before, turn=before.turn + 1))
    return Answer(note=Say("people-concerns-renewed"), where="private", stays=True)


def show_intake(work: ConcernWork, who: Person, ask: ShowIntake) -> Answer:
    """The card of it, for whoever runs the community. Raises `NotYours`."""
    try:
        community = get_run(work, who, ask)
    except WhichCommunity:
        several = [work.people.get_community(community) for community in who.run_communities]
        message = show_communities(several, "concerns-set", "/people concerns in {}")
        return Answer(message=message, where="private", thing=THING)
    keep_private(work, who.id, ask.place)
    return _card(work, who, community)


def ask_intake(work: ConcernWork, who: Person, ask: AskIntake) -> Answer:
    """A form, or the next of the local numbers. Raises `NotYours`, `OwnersOnly`, `NoSuchLine`."""
    community = _get(work, who, ask)
    intake = work.intakes.find(community.id)
    if ask.what != "help":
        return Answer(form=showing.intake_form(community, intake, ask.what), where="private", thing=THING)
    if ask.line is not None and ask.fill:
        form = showing.line_form(community, intake, ask.line, _line(ask.line))
        return Answer(form=form, where="private", thing=THING)
    return _lines(work, who, community, ask.line)


def change_intake(work: ConcernWork, who: Person, ask: ChangeIntake) -> Answer:
    """Set it, and show what comes next. Raises as `put_intake` does, and `NoSuchLine`."""
    community = _get(work, who, ask)
    before = work.intakes.find(community.id)
    changes: dict[str, object] = {
        name: getattr(ask, name)
        for name in ("slots", "nation", "closes_at", "read_within", "answer_within")
        if getattr(ask, name) is not None
    }
    if ask.contact is not None and ask.line is not None:
        changes["help_lines"] = {**before.help_lines, _line(ask.line): ask.contact}
    elif ask.contact is not None:
        changes["contact"] = ask.contact
    done = put_intake(work, who, PutIntake(community=community.id, intake=_changed(before, changes)))
    if ask.line is not None and _next_line(work.intakes.find(community.id)) is not None:
        return replace(_lines(work, who, community, None), note=done.note)
    return replace(_card(work, who, community), note=done.note, stays=True)


def ask_new_links(work: ConcernWork, who: Person, ask: AskNewLinks) -> Answer:
    """Ask, or make them anew. Raises `NotYours`, `OwnersOnly`."""
    community = _get(work, who, ask)
    if not ask.is_sure:
        return Answer(message=showing.show_renewing(community, tail(who, community)), where="private", thing=THING)
    return renew_links(work, who, RenewLinks(community=community.id))


def get_owned(work: ConcernWork, who: Person, community: CommunityId) -> Community:
    """A community of one's own. Raises `NotYours`; `OwnersOnly` for whoever runs it and does not own it."""
    if not who.runs(community):
        raise NotYours
    if who.role_in(community) is not Role.OWNER:
        raise OwnersOnly
    return work.people.get_community(community)


def _get(work: ConcernWork, who: Person, ask: PeopleRequest) -> Community:
    return get_owned(work, who, get_run(work, who, ask).id)


def _keep(work: ConcernWork, who: Person, community: Community, intake: Intake) -> None:
    work.intakes.put(intake)
    work.audit.note(community.id, Did.SETTING_CHANGED, by=who.id, about=ABOUT)
    refresh_doors(work, community.id)


def _card(work: ConcernWork, who: Person, community: Community) -> Answer:
    card = showing.IntakeCard(
        community=community,
        intake=work.intakes.find(community.id),
        missing=missing_in(work, community.id),
        tail=tail(who, community),
        owns=who.role_in(community.id) is Role.OWNER,
        reads=who.reads(community.id),
    )
    return Answer(message=showing.show_intake(card), where="private", thing=THING)


def _lines(work: ConcernWork, who: Person, community: Community, number: int | None) -> Answer:
    """One of the local numbers; where none is named the first that is not filled in, or else all of them."""
    intake = work.intakes.find(community.id)
    number = number if number is not None else _next_line(intake)
    if number is None:
        message = showing.show_lines(community, intake, tail(who, community))
    else:
        message = showing.show_line(community, intake, number, _line(number), tail(who, community))
    return Answer(message=message, where="private", thing=THING)


def _line(number: int) -> str:
    slots = help_slots()
    if not 1 <= number <= len(slots):
        raise NoSuchLine
    return slots[number - 1]


def _next_line(intake: Intake) -> int | None:
    return next((n for n, slot in enumerate(help_slots(), 1) if slot not in intake.help_lines), None)


def _changed(before: Intake, changes: Mapping[str, object]) -> Intake:
    return replace(before, **changes)  # type: ignore[arg-type] # each by the name of its field, as named above
