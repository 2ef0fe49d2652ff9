"""A concern as it is being written, step by step. All of it is in memory alone: nothing of it is stored, or logged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Receipt, Say
from bot.concerns import showing
from bot.concerns.memory import IDLE, Draft, Switch
from bot.concerns.model.concern import SHORTEST
from bot.concerns.model.intake import SMALL_GROUP
from bot.concerns.model.noes import ConcernsClosed, DraftLost, FinishFirst, TextOnly, TooShort
from bot.concerns.model.receipts import new_code
from bot.concerns.model.slots import due_of, instant_of_slot, sooner_due
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.entering import by_presence, by_token, is_small, must_be_open, page_token, readers_of
from bot.feature import Request
from bot.people.codes import unknown
from bot.people.model import CodeUnknown, Community, Holder, Person
from bot.timing.walls import Wall
from bot.timing.zones import local


@dataclass(frozen=True, kw_only=True)
class DraftRequest(Request):
    """Something about the concern that `asker` is writing. `on` is the message of ours that was pressed."""

    asker: str = field(repr=False)
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class BeginConcern(DraftRequest):
    """Begin: what this is, who reads it, and by when. With a `token` from a group's link, or for where they act."""

    place: Place
    token: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class TellMore(DraftRequest):
    """The whole of what should be known before."""


@dataclass(frozen=True, kw_only=True)
class ShowCare(DraftRequest):
    """What to do where somebody's care changes because of it."""


@dataclass(frozen=True, kw_only=True)
class AskWords(DraftRequest):
    """Go on, and write."""


@dataclass(frozen=True, kw_only=True)
class AddWords(DraftRequest):
    """Words of it. By a form they are all of it, else a message more. What is no typed text is not taken."""

    text: str = field(repr=False)
    act: str
    wrote: str = field(default="", repr=False)
    by_form: bool = False
    is_text: bool = True


@dataclass(frozen=True, kw_only=True)
class Review(DraftRequest):
    """Look at it as it would be sent."""


@dataclass(frozen=True, kw_only=True)
class ChangeWords(DraftRequest):
    """Write it again."""


@dataclass(frozen=True, kw_only=True)
class CancelConcern(DraftRequest):
    """Give it up: nothing is sent, nothing is kept."""


@dataclass(frozen=True, kw_only=True)
class ChangeNothing(DraftRequest):
    """What was typed was changed where it stands."""


@dataclass(frozen=True, kw_only=True)
class SayFinishFirst(DraftRequest):
    """Something else was done in the middle of it, which would leave a trace."""


def begin(work: ConcernWork, who: Person, ask: BeginConcern) -> Answer:
    """Screen 1; where somebody has written already, what they have. Where concerns are not taken: other routes.

    A link that leads nowhere is answered as any such link is (D07). Raises `WhichGroup`.
    """
    try:
        community = by_token(work, ask.token) if ask.token else by_presence(work, who, ask.place)
    except CodeUnknown:
        return unknown(work, who)
    try:
        intake = must_be_open(work, community.id)
    except ConcernsClosed:
        return Answer(message=showing.show_closed(work.intakes.find(community.id)), where="private", thing="concern")
    begun = work.confided.find_draft(ask.asker, work.now)
    if begun is not None and begun.words and begun.community == community.id:
        return Answer(message=showing.show_so_far(begun), where="private")
    work.confided.must_be_allowed(ask.asker, community.id, work.now)
    work.confided.begin(ask.asker, Draft(community=community.id, code=new_code(), until=work.now + IDLE))
    read_by = intake.read_by(handed_over(work, community, sooner=False))
    small = is_small(work, community.id, SMALL_GROUP)
    return Answer(message=showing.show_first(readers_of(work, community.id), read_by, small=small), where="private")


def tell_more(work: ConcernWork, _who: Person, ask: TellMore) -> Answer:
    """All of it (trust.md §1.3). Raises `DraftLost`."""
    draft = get_draft(work, ask)
    intake = work.intakes.find(draft.community)
    page = f"{work.house.concerns_at}{page_token(work, intake)}" if work.house.concerns_at else ""
    in_chat = work.house.reads_in_chat
    message = showing.show_promise(work.house, intake, page=page, in_chat=in_chat, readers=_readers(work, draft))
    return Answer(message=message, replaces=ask.on, where="private")


def show_care(_work: ConcernWork, _who: Person, ask: ShowCare) -> Answer:
    """What to do then."""
    return Answer(message=showing.show_care(), replaces=ask.on, where="private")


def ask_words(work: ConcernWork, _who: Person, ask: AskWords) -> Answer:
    """Ask for the words: by a form where there are any, else whatever is typed next. Raises `DraftLost`."""
    draft = work.confided.change(ask.asker, work.now, lambda draft: replace(draft, begun=True, shown=ask.on))
    return Answer(form=showing.words_form(draft), replaces=ask.on, where="private")


def add_words(work: ConcernWork, who: Person, ask: AddWords) -> Answer:
    """Take words. Raises `TextOnly`, `TooLong`, `TooShort`, `DraftLost`; what was there stays."""
    if not ask.is_text:
        get_draft(work, ask)
        raise TextOnly
    if ask.by_form:
        _must_say_something(ask.text)
        fresh = _all_words(ask)
        work.confided.change(ask.asker, work.now, fresh)
        return review(work, who, Review(asker=ask.asker, on=ask.on))
    shown = get_draft(work, ask).shown
    draft = work.confided.change(
        ask.asker, work.now, lambda draft: replace(draft.with_words(ask.text, ask.act, ask.wrote), shown=None)
    )
    erases = (shown,) if shown is not None else ()
    return Answer(message=showing.show_so_far(draft), where="private", erases=erases)


def _all_words(ask: AddWords) -> Callable[[Draft], Draft]:
    """The words of a form stand instead of earlier ones."""

    def change(draft: Draft) -> Draft:
        return replace(draft, words=(), acts=frozenset(), by_form=True).with_words(ask.text, ask.act, "")

    return change


def review(work: ConcernWork, _who: Person, ask: Review) -> Answer:
    """The words as they would be sent, with the code to keep. Raises `DraftLost`, `TooShort`."""
    _must_say_something(get_draft(work, ask).text)
    named = frozenset(reader.person for reader in readers_of(work, get_draft(work, ask).community))
    draft = work.confided.change(ask.asker, work.now, lambda draft: replace(draft, shown=ask.on, readers=named))
    return Answer(message=_review(work, draft), replaces=ask.on, where="private")


def change_words(work: ConcernWork, _who: Person, ask: ChangeWords) -> Answer:
    """Begin the words anew; by a form, with what stood there. Raises `DraftLost`."""
    before = get_draft(work, ask)
    if before.by_form:
        return Answer(form=showing.words_form(before), replaces=ask.on, where="private")
    draft = work.confided.change(
        ask.asker, work.now, lambda draft: replace(draft, words=(), acts=frozenset(), wrote=(), readers=None)
    )
    return Answer(
        form=showing.words_form(draft),
        replaces=ask.on,
        where="private",
        erases=before.wrote,
        erase_failed=Say("concern-erase-yourself"),
    )


def cancel(work: ConcernWork, _who: Person, ask: CancelConcern) -> Answer:
    """Give it up. What was typed is taken away, where that can be done."""
    draft = work.confided.find_draft(ask.asker, work.now)
    work.confided.drop(ask.asker)
    wrote = draft.wrote if draft is not None else ()
    return Answer(
        message=showing.show_cancelled(),
        replaces=ask.on,
        where="private",
        erases=wrote,
        erase_failed=Say("concern-erase-yourself") if wrote else None,
    )


def change_nothing(_work: ConcernWork, _who: Person, _ask: ChangeNothing) -> Answer:
    """Nothing comes of it."""
    return Answer()


def say_finish_first(_work: ConcernWork, _who: Person, _ask: SayFinishFirst) -> Answer:
    """Say so. Raises `FinishFirst`."""
    raise FinishFirst


def read_by_of(work: ConcernWork, community: Community, *, sooner: bool) -> Wall:
    """By when somebody will have read what is sent now."""
    return work.intakes.find(community.id).read_by(handed_over(work, community, sooner=sooner))


def handed_over(work: ConcernWork, community: Community, *, sooner: bool) -> date:
    """The day on which what is sent now is handed over."""
    intake, zone = work.intakes.find(community.id), community.time_zone
    if sooner:
        return sooner_due(work.now, zone).day
    return local(instant_of_slot(due_of(work.now, intake.slots, zone), intake.slots, zone), zone).date()


def _review(work: ConcernWork, draft: Draft) -> Message:
    community = work.people.get_community(draft.community)
    return showing.show_review(
        draft, _readers(work, draft), read_by_of(work, community, sooner=Switch.SOONER in draft.chosen), work.now.date()
    )


def _readers(work: ConcernWork, draft: Draft) -> Sequence[Holder]:
    return [holder for holder in readers_of(work, draft.community) if holder.person not in draft.left_out]


def get_draft(work: ConcernWork, ask: DraftRequest) -> Draft:
    """What they are writing. Raises `DraftLost`."""
    draft = work.confided.find_draft(ask.asker, work.now)
    if draft is None:
        raise DraftLost
    return draft


def _must_say_something(text: str) -> None:
    if len(text.strip()) < SHORTEST:
        raise TooShort
