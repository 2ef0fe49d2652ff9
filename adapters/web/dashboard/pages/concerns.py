"""Concerns: how each stands, without its words; and one of them, opened after a yes in the chat."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import NoReturn

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere, Shut, number_in
from adapters.web.dashboard.paging import page_of
from adapters.web.dashboard.table import Need, Route, Run, get, post
from adapters.web.dashboard.tables import csv_in, to_keep
from bot.chat.cleaning import clean
from bot.chat.outbound import Message, Quote, Say, Sheet, Text, Words
from bot.concerns.model.concern import Concern, ConcernId, Listed, Outcome, Stage
from bot.concerns.model.noes import ConcernDamaged, ConcernGone, NoSuchConcern, NotAReader
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases import reading
from bot.concerns.use_cases.reading import ReaderRequest, can_be_handed_to, get_reader, list_concerns
from bot.people.logbook import Told, entries_about, refs_seen
from bot.people.model import PersonId
from bot.refusals import ActionInvalid, Refusal
from bot.signing_in.model import Deed
from bot.timing.zones import local

_LIST = "/d/{community}/concerns"
_ONE = f"{_LIST}/{{concern}}"

ON_A_PAGE = 20
"""Concerns shown at a time."""

MOST_TOLD = 50
"""Things that were done, shown at most."""

MOST_TYPED = 20_000
"""Characters that a field lets be typed: what is too long is told by how much, and is not cut."""

_READING = (Deed.READ_CONCERNS, Deed.EXPORT_CONCERN)
"""Whoever said yes to either may read for a while: a file has the same words."""

_Wish = Callable[[Ask, ConcernId], ReaderRequest]


@dataclass(frozen=True, kw_only=True)
class _View:
    """One concern as it is shown: how it stands, who may look after it, and what was done, in one look."""

    concern: Concern
    holder: str = field(repr=False)
    is_mine: bool
    is_late: bool
    told: Sequence[Told]
    others: Sequence[tuple[PersonId, Words]] = field(repr=False)


async def show_list(ask: Ask) -> Response:
    """A page of those that somebody may read, what is late first; and what was done about them."""
    who, here, page = ask.visit.who, ask.here, page_of(ask.request)

    def read(work: ConcernWork) -> tuple[Sequence[Listed], Sequence[Told]]:
        listed = sorted(list_concerns(work, who, here), key=lambda it: (_shelf(it), due_on(it.concern) or date.max))
        return listed, entries_about(work, here.id, refs_seen(work, who, here.id), MOST_TOLD)

    try:
        listed, told = await ask.look(read)
    except NotAReader:
        _deny()
    first = (page - 1) * ON_A_PAGE
    shown, more = listed[first : first + ON_A_PAGE], len(listed) > first + ON_A_PAGE
    shelves = [(_SHELVES[shelf], list(each)) for shelf, each in groupby(shown, _shelf)]
    return ask.page("concerns.html", shelves=shelves, told=told, page=page, more=more, due_on=due_on)


async def show_one(ask: Ask) -> Response:
    """How one stands, without its words."""
    return await _page(ask, await _find(ask))


async def open_one(ask: Ask) -> Response:
    """Its words, which its other readers see that somebody opened. Raises `MustConfirm`."""
    concern = await _find(ask)
    _must_be_fresh(ask, concern)
    try:
        answer = await ask.do(reading.OpenConcern(community=ask.here.id, concern=concern.id))
    except (NoSuchConcern, NotAReader):
        raise NotHere from None
    except (ConcernGone, ConcernDamaged) as no:
        return await _page(ask, concern, trouble=no)
    return await _page(ask, concern, opened=answer.message)


async def export_one(ask: Ask) -> Response:
    """What the screen shows, as a file. Raises `MustConfirm`."""
    concern = await _find(ask)
    ask.must_be_fresh(Deed.EXPORT_CONCERN, then=ask.path("concerns", concern.id))
    try:
        answer = await ask.do(reading.ExportConcern(community=ask.here.id, concern=concern.id))
    except (NoSuchConcern, NotAReader):
        raise NotHere from None
    except Refusal as no:
        return await _page(ask, concern, trouble=no)
    message = answer.message
    lines = [one.words for one in message.lines if isinstance(one, Text | Quote)] if message is not None else []
    title = [message.title] if message is not None else []
    sheet = Sheet(rows=tuple((words,) for words in (*title, *lines)))
    return to_keep(csv_in(ask, sheet), f"concern-{concern.ref}.csv")


def _outcome(ask: Ask) -> Outcome:
    try:
        return Outcome(ask.one("outcome"))
    except ValueError:
        raise ActionInvalid from None


def _request(kind: type[ReaderRequest], **more: Callable[[Ask], object]) -> _Wish:
    """What is asked of the core, with what was filled in."""

    def wish(ask: Ask, concern: ConcernId) -> ReaderRequest:
        return kind(community=ask.here.id, concern=concern, **{name: read(ask) for name, read in more.items()})

    return wish


def _text(ask: Ask) -> str:
    return clean(ask.one("text"))


_ACTS: Mapping[str, _Wish] = {
    "answer": _request(reading.AnswerConcern, text=_text),
    "note": _request(reading.NoteConcern, text=_text),
    "take": _request(reading.TakeConcern),
    "hand": _request(reading.HandConcern, to=lambda ask: PersonId(number_in(ask.one("to")))),
    "close": _request(reading.CloseConcern, outcome=_outcome, text=_text),
    "mute": _request(reading.MuteConcern, muted=lambda ask: ask.one("muted") == "yes"),
}
"""What can be done with one, by the last part of its address. The way back to its page shows no words of it."""


def _act(name: str) -> Run:
    async def act(ask: Ask) -> Response:
        concern = await _find(ask)
        path = ask.path("concerns", concern.id)
        _must_have_confirmed(ask, path)
        try:
            answer = await ask.do(_ACTS[name](ask, concern.id))
        except (NoSuchConcern, NotAReader):
            raise NotHere from None
        except Refusal as no:
            return await _again(ask, concern, tried=name, trouble=no)
        return ask.done(path, answer.note.word if isinstance(answer.note, Say) else "dash-kept")

    return act


async def delete_one(ask: Ask) -> Response:
    """Delete it for good, when they said so twice. Raises `MustConfirm`."""
    concern = await _find(ask)
    _must_have_confirmed(ask, ask.path("concerns", concern.id))
    if ask.one("sure") != "yes":
        return ask.page("concerns_delete.html", concern=concern)
    try:
        await ask.do(reading.DeleteConcern(community=ask.here.id, concern=concern.id))
    except (NoSuchConcern, NotAReader):
        raise NotHere from None
    return ask.done(ask.path("concerns"), "concern-deleted")


async def _again(ask: Ask, concern: Concern, *, tried: str, trouble: Refusal) -> Response:
    """What was refused, with all that was filled in; beside the words, for whoever may still read them."""
    opened: Message | None = None
    if any(map(ask.is_fresh, _READING)) and not isinstance(trouble, ConcernGone | ConcernDamaged):
        opened = (await ask.do(reading.OpenConcern(community=ask.here.id, concern=concern.id))).message
    return await _page(ask, concern, opened=opened, tried=tried, trouble=trouble)


async def _page(
    ask: Ask, concern: Concern, *, opened: Message | None = None, tried: str = "", trouble: Refusal | None = None
) -> Response:
    """A concern: with its words where they were opened, and without them else."""
    with_others = opened is not None or tried == "hand"
    try:
        view = await ask.look(lambda work: _read(ask, work, concern.id, with_others=with_others))
    except (NoSuchConcern, NotAReader):
        raise NotHere from None
    return ask.page(
        "concerns_one.html",
        status=410 if isinstance(trouble, ConcernGone) else 200,
        trouble=trouble,
        view=view,
        opened=opened,
        tried=tried,
        typed={name: ask.one(name) for name in ("text", "outcome", "to")},
        outcomes=Outcome,
        most=MOST_TYPED,
        due_on=due_on,
    )


def _read(ask: Ask, work: ConcernWork, concern_id: ConcernId, *, with_others: bool) -> _View:
    who, here = ask.visit.who, ask.here
    reader, concern = get_reader(work, who, here.id), reading.get_concern(work, who, here, concern_id)
    names = {it.id: work.people.find_name(it.person) for it in work.concern_readers.list_of(here.id)}
    others = can_be_handed_to(work, who, work.concerns.open_as(reader.id, concern.id)) if with_others else ()
    return _View(
        concern=concern,
        holder=(names.get(concern.held_by) if concern.held_by is not None else "") or "",
        is_mine=concern.held_by == reader.id,
        is_late=concern.is_late(local(work.now, here.time_zone).date()),
        told=entries_about(work, here.id, {concern.ref}, MOST_TOLD),
        others=[(it.person, names.get(it.id) or Say("people-nameless")) for it in others],
    )


async def _find(ask: Ask) -> Concern:
    """The one that the path names, by its id or as readers call it. Raises `NotHere`, whatever the reason."""
    who, here, asked = ask.visit.who, ask.here, str(ask.request.path_params.get("concern", ""))
    try:
        listed = await ask.look(lambda work: list_concerns(work, who, here))
    except NotAReader:
        _deny()
    found = [it.concern for it in listed if asked in (it.concern.id, it.concern.ref)]
    if len(found) != 1:
        raise NotHere
    return found[0]


def _must_be_fresh(ask: Ask, concern: Concern) -> None:
    """See that they said a moment ago that it is them who reads. Raises `MustConfirm`."""
    if not any(map(ask.is_fresh, _READING)):
        ask.must_be_fresh(Deed.READ_CONCERNS, then=ask.path("concerns", concern.id))


def _must_have_confirmed(ask: Ask, path: str) -> None:
    """See that they said so in this session: nobody loses what they wrote because that took long. Raises as above."""
    if not ask.has_confirmed(*_READING):
        ask.must_be_fresh(Deed.READ_CONCERNS, then=path)


def _deny() -> NoReturn:
    raise Shut("dash-role-denied", 403) from None


_SHELVES = ("late", "open", "over")


def _shelf(it: Listed) -> int:
    """Where it stands in the list, by the number of its shelf."""
    if it.is_late:
        return 0
    waits = it.concern.unread or it.concern.stage in (Stage.NEW, Stage.READ)
    return 1 if waits else 2


def due_on(concern: Concern) -> date | None:
    """The day by which something is owed to it."""
    owed = {Stage.NEW: concern.read_by, Stage.READ: concern.answer_by}
    return owed.get(concern.stage)


ROUTES: tuple[Route, ...] = (
    get(_LIST, Need.READER, show_list),
    get(_ONE, Need.READER, show_one, of="concern"),
    post(f"{_ONE}/open", Need.READER, open_one, of="concern"),
    *(post(f"{_ONE}/{name}", Need.READER, _act(name), of="concern") for name in _ACTS),
    post(f"{_ONE}/delete", Need.READER, delete_one, of="concern"),
    post(f"{_ONE}/export", Need.READER, export_one, of="concern"),
)
