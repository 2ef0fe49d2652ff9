"""What readers do with concerns. Every opening of the words is noted, for the other readers to see."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.chat.outbound import Answer, Say
from bot.concerns import showing
from bot.concerns.model.concern import (
    LONGEST,
    SHORTEST,
    Concern,
    ConcernId,
    Listed,
    Opened,
    Outcome,
    Reader,
    Side,
    Stage,
)
from bot.concerns.model.noes import NoSuchConcern, NoSuchReader, NotAReader, TooLong, TooShort
from bot.concerns.store import ConcernWork
from bot.feature import Request
from bot.people.audit import KEPT, Did
from bot.people.model import Community, CommunityId, Person, PersonId
from bot.timing.zones import local
from bot.work import Tick

PUSH = "concern-push"
"""The tick at which a carer who asked for it is told, neutrally."""

_SOONEST, _LATEST = timedelta(minutes=5), timedelta(minutes=60)
"""When, after an answer (trust.md §2.6)."""


@dataclass(frozen=True, kw_only=True)
class ReaderRequest(Request):
    """Something that a reader does about a concern of a community."""

    community: CommunityId
    concern: ConcernId


@dataclass(frozen=True, kw_only=True)
class OpenConcern(ReaderRequest):
    """Open its words."""


@dataclass(frozen=True, kw_only=True)
class AnswerConcern(ReaderRequest):
    """Answer the carer."""

    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class NoteConcern(ReaderRequest):
    """Leave a note for the other readers; the carer never sees it."""

    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeConcern(ReaderRequest):
    """Look after it from now on."""


@dataclass(frozen=True, kw_only=True)
class HandConcern(ReaderRequest):
    """Have another reader look after it; somebody whom the carer left out never can."""

    to: PersonId


@dataclass(frozen=True, kw_only=True)
class CloseConcern(ReaderRequest):
    """Close it, with what came of it. The carer reads that, with the last words if there are any."""

    outcome: Outcome
    text: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class MuteConcern(ReaderRequest):
    """Hear no more of what comes in this thread; or hear of it again. A thread is muted, never a person."""

    muted: bool


@dataclass(frozen=True, kw_only=True)
class DeleteConcern(ReaderRequest):
    """Delete it for good before its time."""


@dataclass(frozen=True, kw_only=True)
class ExportConcern(ReaderRequest):
    """Everything that the screen shows, as a file."""


def list_concerns(work: ConcernWork, who: Person, community: Community) -> Sequence[Listed]:
    """What a reader may read, by day and then at random. Raises `NotAReader`."""
    reader = get_reader(work, who, community.id)
    today = local(work.now, community.time_zone).date()
    names = {it.id: work.people.find_name(it.person) or "" for it in work.concern_readers.list_of(community.id)}
    return [
        Listed(concern=it, holder=names.get(it.held_by, "") if it.held_by else "", is_late=it.is_late(today))
        for it in work.concerns.list_for(reader.id)
    ]


def get_concern(work: ConcernWork, who: Person, community: Community, concern: ConcernId) -> Concern:
    """How one stands. Raises `NotAReader`; `NoSuchConcern` for one that is not there for this reader."""
    return _get(work, who, ReaderRequest(community=community.id, concern=concern))[1]


def can_be_handed_to(work: ConcernWork, who: Person, opened: Opened) -> Sequence[Reader]:
    """The other readers, but for those whom the carer left out."""
    readers = work.concern_readers.list_of(opened.concern.community)
    return [it for it in readers if it.person != who.id and it.person not in opened.confided.left_out]


def open_concern(work: ConcernWork, who: Person, ask: OpenConcern) -> Answer:
    """Its words. Raises `NotAReader`, `NoSuchConcern`, `ConcernGone`, `ConcernDamaged`."""
    reader, concern = _get(work, who, ask)
    opened = work.concerns.open_as(reader.id, concern.id)
    stage = Stage.READ if concern.stage is Stage.NEW else concern.stage
    work.concerns.put(replace(concern, stage=stage, unread=False, asked=0))
    _note(work, who, concern, Did.CONCERN_READ)
    community = work.people.get_community(ask.community)
    return Answer(message=showing.show_opened(opened, community), where="private")


def answer_concern(work: ConcernWork, who: Person, ask: AnswerConcern) -> Answer:
    """Seal and keep an answer, which the carer can read at once. Raises `TooShort`, `TooLong`, and as above."""
    _write(work, who, ask, Side.READERS, ask.text)
    return Answer(note=Say("concern-answered"), where="private", stays=True)


def note_concern(work: ConcernWork, who: Person, ask: NoteConcern) -> Answer:
    """Seal and keep a note among readers. Raises as above."""
    _write(work, who, ask, Side.NOTE, ask.text)
    return Answer(note=Say("concern-noted"), where="private", stays=True)


def take_concern(work: ConcernWork, who: Person, ask: TakeConcern) -> Answer:
    """Look after it. Raises as above."""
    reader, concern = _get(work, who, ask)
    work.concerns.put(replace(concern, held_by=reader.id))
    _note(work, who, concern, Did.CONCERN_HANDED)
    return Answer(note=Say("concern-taken"), where="private", stays=True)


def hand_concern(work: ConcernWork, who: Person, ask: HandConcern) -> Answer:
    """Have another look after it, and let them open it. Raises `NoSuchReader`, and as above."""
    reader, concern = _get(work, who, ask)
    opened = work.concerns.open_as(reader.id, concern.id)
    to = next((it for it in can_be_handed_to(work, who, opened) if it.person == ask.to), None)
    if to is None:
        raise NoSuchReader
    work.concerns.share(reader.id, concern.id, to.id)
    work.concerns.put(replace(concern, held_by=to.id))
    work.concern_witnesses.add(concern.ref, {to.person}, work.now.date() + KEPT)
    _note(work, who, concern, Did.CONCERN_HANDED)
    return Answer(note=Say("concern-handed"), where="private", stays=True)


def close_concern(work: ConcernWork, who: Person, ask: CloseConcern) -> Answer:
    """Close it; last words, if there are any, go to the carer first. Raises as above."""
    if ask.text.strip():
        _write(work, who, ask, Side.READERS, ask.text)
    _, concern = _get(work, who, ask)
    today = work.now.date()
    work.concerns.put(
        replace(concern, stage=Stage.CLOSED, outcome=ask.outcome, unread=False, ends_on=concern.kept_from(today))
    )
    _plan_push(work, concern)
    _tell_once_more(work, concern)
    _note(work, who, concern, Did.CONCERN_CLOSED)
    return Answer(note=Say("concern-closed-now"), where="private", stays=True)


def mute_concern(work: ConcernWork, who: Person, ask: MuteConcern) -> Answer:
    """Hear no more of this thread, or hear again. Raises as above."""
    _, concern = _get(work, who, ask)
    work.concerns.put(replace(concern, muted=ask.muted))
    _note(work, who, concern, Did.CONCERN_MUTED)
    return Answer(note=Say("concern-muted" if ask.muted else "concern-unmuted"), where="private", stays=True)


def delete_concern(work: ConcernWork, who: Person, ask: DeleteConcern) -> Answer:
    """Delete it. Raises as above."""
    _, concern = _get(work, who, ask)
    _note(work, who, concern, Did.CONCERN_DELETED)
    work.ticks.drop(Tick(PUSH, concern.id))
    work.concerns.forget(concern.id)
    return Answer(note=Say("concern-deleted"), where="private", stays=True)


def export_concern(work: ConcernWork, who: Person, ask: ExportConcern) -> Answer:
    """What the screen shows. Raises as above."""
    reader, concern = _get(work, who, ask)
    opened = work.concerns.open_as(reader.id, concern.id)
    _note(work, who, concern, Did.CONCERN_EXPORTED)
    return Answer(message=showing.show_opened(opened, work.people.get_community(ask.community)), where="private")


def get_reader(work: ConcernWork, who: Person, community: CommunityId) -> Reader:
    """Who reads, with their pair of keys. Raises `NotAReader`: no other role gives it."""
    reader = work.concern_readers.find(who.id, community) if who.reads(community) else None
    if reader is None:
        raise NotAReader
    return reader


def _get(work: ConcernWork, who: Person, ask: ReaderRequest) -> tuple[Reader, Concern]:
    reader = get_reader(work, who, ask.community)
    concern = work.concerns.find_for(reader.id, ask.concern)
    if concern is None or concern.community != ask.community:
        raise NoSuchConcern
    return reader, concern


def _write(work: ConcernWork, who: Person, ask: ReaderRequest, side: Side, text: str) -> None:
    text = text.strip()
    if len(text) < SHORTEST:
        raise TooShort
    if len(text) > LONGEST:
        raise TooLong(most=LONGEST, over=len(text) - LONGEST)
    reader, concern = _get(work, who, ask)
    today = local(work.now, work.people.get_community(ask.community).time_zone).date()
    opened = work.concerns.open_as(reader.id, concern.id)
    if not any((it.side, it.text, it.on) == (side, text, today) for it in opened.letters):  # twice is once
        work.concerns.add_from_reader(reader.id, concern.id, side, text, today)
    if side is Side.NOTE:
        work.concerns.put(replace(concern, ends_on=concern.kept_from(today)))
        _note(work, who, concern, Did.CONCERN_NOTED)
        return
    answered = replace(concern, stage=Stage.ANSWERED, unread=False, asked=0, ends_on=concern.kept_from(today))
    work.concerns.put(answered)
    _plan_push(work, concern)
    _note(work, who, concern, Did.CONCERN_ANSWERED)


def _plan_push(work: ConcernWork, concern: Concern) -> None:
    """Whoever asked for it is told, at a moment that does not give away when the answer was written.

    What is to come already comes when it was to come: it tells of this answer, too.
    """
    if work.concerns.has_return(concern.id) and not work.ticks.is_set(Tick(PUSH, concern.id)):
        spread = int((_LATEST - _SOONEST).total_seconds()) + 1
        work.ticks.set(Tick(PUSH, concern.id), work.now + _SOONEST + timedelta(seconds=work.new_id() % spread))


def _tell_once_more(work: ConcernWork, concern: Concern) -> None:
    """It is closed: whom to tell is forgotten now, and is in memory alone until they are told that it is."""
    to = work.concerns.open_return(concern.id)
    if to is not None:
        memory = work.confided
        work.afterwards(lambda: memory.keep_last_push(concern.id, to))
        work.concerns.drop_return(concern.id)


def _note(work: ConcernWork, who: Person, concern: Concern, did: Did) -> None:
    persons = {reader.person for reader in work.concerns.readers_of(concern.id)}
    work.concern_witnesses.add(concern.ref, persons, work.now.date() + KEPT)
    work.audit.note(concern.community, did, by=who.id, about=concern.ref)
