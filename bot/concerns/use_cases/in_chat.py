"""Reading concerns in a private chat, where nobody reaches the dashboard: on request, guarded, and gone soon after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Receipt, Say
from bot.concerns import showing
from bot.concerns.model.concern import Concern, ConcernId, Listed, Outcome, Reader
from bot.concerns.model.noes import (
    ConcernDamaged,
    ConcernGone,
    NoChat,
    NoSuchConcern,
    NotAReader,
    ReadElsewhere,
)
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases import reading
from bot.feature import Request
from bot.people.logbook import entries_about
from bot.people.model import Community, KnownPlace, Person, PersonId, PlaceId, Role
from bot.people.use_cases import keep_private
from bot.timing.zones import local
from bot.work import Subject

PAGE = "concern-page"
"""A concern with its words, in a reader's private chat: the reference is the concern."""

STANDS = timedelta(minutes=15)
"""How long its words stand there (trust.md §7.2)."""

THING = "people concerns read"

_LEAST = 8
"""Letters and digits of an id that name a concern: as many as its reference has."""

_LOG_LINES = 10


@dataclass(frozen=True, kw_only=True)
class ShowConcerns(Request):
    """What there is to read, or how the dashboard is opened where it is read there."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class InChat(Request):
    """Something about one concern, named by its reference, or more of its id."""

    place: Place
    ref: str


@dataclass(frozen=True, kw_only=True)
class ShowConcern(InChat):
    """How it stands, and who has read it."""


@dataclass(frozen=True, kw_only=True)
class OpenPage(InChat):
    """Show its words, for a while."""


@dataclass(frozen=True, kw_only=True)
class AskWords(InChat):
    """Ask for an answer, for a note among readers, or, with an outcome, for the last words."""

    note: bool = False
    outcome: Outcome | None = None


@dataclass(frozen=True, kw_only=True)
class WriteWords(InChat):
    """An answer, a note, or the end of it. What was typed is taken away."""

    text: str = field(repr=False)
    note: bool = False
    outcome: Outcome | None = None
    wrote: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeIt(InChat):
    """Look after it."""


@dataclass(frozen=True, kw_only=True)
class HandIt(InChat):
    """Have another look after it, by their number in the list, or as a person; with neither, choose."""

    number: int = 0
    to: PersonId | None = None


@dataclass(frozen=True, kw_only=True)
class ChooseOutcome(InChat):
    """Choose what came of it, to close it."""


@dataclass(frozen=True, kw_only=True)
class MuteIt(InChat):
    """Hear no more of its thread, or hear of it again."""

    muted: bool


@dataclass(frozen=True, kw_only=True)
class DeleteIt(InChat):
    """Delete it for good; ask first."""

    is_sure: bool = False


def show_concerns(work: ConcernWork, who: Person, ask: ShowConcerns) -> Answer:
    """The list of each community whose concerns somebody reads. Raises `NotAReader`, `ReadElsewhere`."""
    communities = _read_by(work, who)
    if not communities:
        raise NotAReader
    _must_be_here(work)
    keep_private(work, who.id, ask.place)
    lists = [showing.show_list(community, reading.list_concerns(work, who, community)) for community, _ in communities]
    return Answer(message=lists[0], more=tuple(lists[1:]), where="private", thing=THING)


def show_concern(work: ConcernWork, who: Person, ask: ShowConcern) -> Answer:
    """How it stands. Raises `NotAReader`, `ReadElsewhere`, `NoSuchConcern`."""
    community, concern = _get(work, who, ask)
    return _card(work, who, community, concern)


def open_page(work: ConcernWork, who: Person, ask: OpenPage) -> Answer:
    """Owe its words to the private chat, for a quarter of an hour. Raises as above, `NoChat`, and as opening does."""
    community, concern = _get(work, who, ask)
    chat = _chat(work, who, ask.place)
    reading.open_concern(work, who, reading.OpenConcern(community=community.id, concern=concern.id))
    keep_private(work, who.id, ask.place)
    kept = chat or work.places.find(ask.place)
    if kept is None:
        raise NoChat
    work.outbox.post_again(Subject(PAGE, concern.id), kept.id, gone_at=work.now + STANDS)
    return replace(_again(work, who, community, concern), note=Say("concern-page-comes"))


def ask_words(work: ConcernWork, who: Person, ask: AskWords) -> Answer:
    """A form, which is in memory alone while it is filled. Raises as above."""
    _, concern = _get(work, who, ask)
    form = showing.writing_form(concern, note=ask.note, outcome=ask.outcome)
    return Answer(form=form, where="private", thing=THING)


def write_words(work: ConcernWork, who: Person, ask: WriteWords) -> Answer:
    """Seal and keep them. Raises as above, `TooShort`, `TooLong`."""
    community, concern = _get(work, who, ask)
    of = {"community": community.id, "concern": concern.id}
    if ask.outcome is not None:
        closing = reading.CloseConcern(**of, outcome=ask.outcome, text=ask.text)  # type: ignore[arg-type]
        done = reading.close_concern(work, who, closing)
    elif ask.note:
        done = reading.note_concern(work, who, reading.NoteConcern(**of, text=ask.text))  # type: ignore[arg-type]
    else:
        done = reading.answer_concern(work, who, reading.AnswerConcern(**of, text=ask.text))  # type: ignore[arg-type]
    erases = (Receipt(ask.wrote),) if ask.wrote and ask.place.private else ()
    failed = Say("concern-erase-yourself") if erases else None
    return replace(_again(work, who, community, concern), note=done.note, erases=erases, erase_failed=failed)


def take_it(work: ConcernWork, who: Person, ask: TakeIt) -> Answer:
    """Look after it. Raises as above."""
    return _done(work, who, ask, lambda of: reading.take_concern(work, who, reading.TakeConcern(**of)))


def mute_it(work: ConcernWork, who: Person, ask: MuteIt) -> Answer:
    """Hear no more of it, or hear again. Raises as above."""
    return _done(work, who, ask, lambda of: reading.mute_concern(work, who, reading.MuteConcern(**of, muted=ask.muted)))


def hand_it(work: ConcernWork, who: Person, ask: HandIt) -> Answer:
    """Choose who is to look after it, or have them. Raises `NoSuchReader`, and as above."""
    community, concern = _get(work, who, ask)
    reader = reading.get_reader(work, who, community.id)
    others = reading.can_be_handed_to(work, who, work.concerns.open_as(reader.id, concern.id))
    to = ask.to or next((it.person for n, it in enumerate(others, 1) if n == ask.number), None)
    if to is None:
        named = [(it.person, work.people.find_name(it.person) or "") for it in others]
        return Answer(message=showing.show_handing(concern, named), where="private", thing=THING)
    handing = reading.HandConcern(community=community.id, concern=concern.id, to=to)
    done = reading.hand_concern(work, who, handing)
    return replace(_again(work, who, community, concern), note=done.note)


def choose_outcome(work: ConcernWork, who: Person, ask: ChooseOutcome) -> Answer:
    """What came of it? Raises as above."""
    _, concern = _get(work, who, ask)
    return Answer(message=showing.show_outcomes(concern), where="private", thing=THING)


def delete_it(work: ConcernWork, who: Person, ask: DeleteIt) -> Answer:
    """Ask, or delete it for good, with what stands of it in chats. Raises as above."""
    community, concern = _get(work, who, ask)
    if not ask.is_sure:
        return Answer(message=showing.show_deleting(concern), where="private", thing=THING)
    done = reading.delete_concern(work, who, reading.DeleteConcern(community=community.id, concern=concern.id))
    work.outbox.refresh(Subject(PAGE, concern.id), urgent=True)
    return replace(done, thing=THING)


def render_page(work: ConcernWork, ref: str, place_id: int) -> Message | None:
    """Its words, for the reader whose chat it is; nothing once they may not read it, or it is gone."""
    reader = next((it for it in work.concerns.readers_of(ConcernId(ref)) if _is_chat_of(work, it, place_id)), None)
    concern = work.concerns.find_for(reader.id, ConcernId(ref)) if reader is not None else None
    if reader is None or concern is None:
        return None
    try:
        opened = work.concerns.open_as(reader.id, concern.id)
    except (ConcernGone, ConcernDamaged) as no:
        return Message(title=Say.of(no))
    return showing.show_page(opened, work.people.get_community(concern.community))


def _read_by(work: ConcernWork, who: Person) -> Sequence[tuple[Community, Reader]]:
    """The communities whose concerns somebody reads, with their pair of keys there."""
    read = sorted(community for community, role in who.roles if role is Role.READER)
    found = ((work.people.get_community(community), work.concern_readers.find(who.id, community)) for community in read)
    return [(community, reader) for community, reader in found if reader is not None]


def _must_be_here(work: ConcernWork) -> None:
    if not work.house.reads_in_chat:
        raise ReadElsewhere


def _get(work: ConcernWork, who: Person, ask: InChat) -> tuple[Community, Concern]:
    communities = _read_by(work, who)
    if not communities:
        raise NotAReader
    _must_be_here(work)
    if len(ask.ref) < _LEAST:
        raise NoSuchConcern
    found = [
        (community, concern)
        for community, reader in communities
        for concern in work.concerns.list_for(reader.id)
        if concern.id.startswith(ask.ref)
    ]
    if len(found) != 1:
        raise NoSuchConcern
    return found[0]


def _chat(work: ConcernWork, who: Person, place: Place) -> KnownPlace | None:
    """Where its words go: this chat, or the first private one that we keep. None where this one is not kept yet."""
    if place.private:
        return work.places.find(place)
    chats = work.places.list_private(who.id)
    if not chats:
        raise NoChat
    return chats[0]


def _done(work: ConcernWork, who: Person, ask: InChat, do: Callable[..., Answer]) -> Answer:
    community, concern = _get(work, who, ask)
    done = do({"community": community.id, "concern": concern.id})
    return replace(_again(work, who, community, concern), note=done.note)


def _again(work: ConcernWork, who: Person, community: Community, concern: Concern) -> Answer:
    """How it stands now."""
    return _card(work, who, community, work.concerns.find(concern.id) or concern)


def _card(work: ConcernWork, who: Person, community: Community, concern: Concern) -> Answer:
    today = local(work.now, community.time_zone).date()
    holder = next((it for it in work.concern_readers.list_of(community.id) if it.id == concern.held_by), None)
    listed = Listed(
        concern=concern,
        holder=(work.people.find_name(holder.person) or "") if holder is not None else "",
        is_late=concern.is_late(today),
    )
    done = [it.words for it in entries_about(work, community.id, {concern.ref}, _LOG_LINES)]
    message = showing.show_concern(community, listed, done, is_mine=holder is not None and holder.person == who.id)
    return Answer(message=message, where="private", thing=THING)


def _is_chat_of(work: ConcernWork, reader: Reader, place_id: int) -> bool:
    return any(chat.id == PlaceId(place_id) for chat in work.places.list_private(reader.person))
