"""Questions: those that are open, planned or over; each with what came of it, and what can be done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere, Shut
from adapters.web.dashboard.filled import line
from adapters.web.dashboard.paging import page_of
from adapters.web.dashboard.table import Need, Route, Run, get, post
from adapters.web.dashboard.tables import csv_in, to_keep
from bot.chat.outbound import Message, Say, Sheet
from bot.polls.listed import Show
from bot.polls.model import NoSuchPoll, Poll, PollId, State
from bot.polls.model.purpose import LONGEST_ANSWER
from bot.polls.showing import said_kind
from bot.polls.showing.wording import mode_line
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.closing import CancelPoll, CloseNow, MoveClosing
from bot.polls.use_cases.desk import Listed, OneAsk, get_ask, list_asks, read_ask, read_picture, read_table
from bot.polls.use_cases.on_pages import CallOff, CopyToChat, NoteExport
from bot.polls.use_cases.promises import TellAnswer
from bot.polls.use_cases.proposing import DecideProposal
from bot.refusals import Refusal
from bot.signing_in.model import Deed
from bot.timing.said import when

_LIST = "/d/{community}/asks"
_ONE = f"{_LIST}/{{ask}}"

LONGEST_REASON = 200
"""Characters of the reason for cancelling, as in the chat's form."""

_MOST_DIGITS = 11
"""Instants in a button are seconds since 1970."""

R = TypeVar("R")

_Wish = Callable[[Ask, PollId], PollRequest]


@dataclass(frozen=True, kw_only=True)
class Line:
    """A question in the list, as it is drawn."""

    poll: Poll
    when: Say
    places: Say
    kind: Say
    mode: Say
    answers: int | None


async def show_list(ask: Ask) -> Response:
    """A page of those that are open, planned or over."""
    wanted, page, who = ask.request.query_params.get("show", ""), page_of(ask.request), ask.visit.who
    show = Show(wanted) if wanted in set(Show) else Show.OPEN
    view = await ask.look(lambda work: list_asks(work, who, ask.here.id, show, page=page))
    lines = [_line(ask, it) for it in view.asks]
    return ask.page("asks.html", lines=lines, more=view.more, shown=show, shows=Show, page=page)


async def show_one(ask: Ask) -> Response:
    """One question."""
    return await _page(ask)


async def show_picture(ask: Ask) -> Response:
    """The picture of a result."""
    picture = await _counted(ask, lambda work: read_picture(work, ask.visit.who, ask.here.id, ask.number("ask")))
    png = await ask.site.paint(Message(title="", attached=picture), ask.language) if picture is not None else b""
    if not png:
        raise NotHere
    return Response(png, media_type="image/png")


async def take_table(ask: Ask) -> Response:
    """The result as a file. Raises `MustConfirm`."""
    who, number, place = ask.visit.who, ask.number("ask"), ask.visit.place

    def read(work: PollWork) -> tuple[PollId, Sheet | None]:
        poll = get_ask(work, who, ask.here.id, number)
        return poll.id, read_table(work, who, poll.id, place)

    poll, sheet = await _counted(ask, read)
    ask.must_be_fresh(Deed.EXPORT_RESULT, str(number), then=ask.path("asks", number))
    if sheet is None:
        raise NotHere
    await ask.do(NoteExport(poll=poll, place=place))
    return to_keep(csv_in(ask, sheet), f"question-{number}.csv")


async def _counted(ask: Ask, read: Callable[[PollWork], R]) -> R:
    """Read what is to be counted. Raises `NotHere`, or a `Shut` that says why it is not yet."""
    try:
        return await ask.look(read)
    except NoSuchPoll:
        raise NotHere from None
    except Refusal as no:
        raise Shut("dash-refused", 403, text=Say.of(no)) from None


def _closing(ask: Ask, poll: PollId) -> MoveClosing:
    """Close it at one of the times that stand ready, or at one that was written."""
    at = ask.one("at")
    if at.isascii() and at.isdecimal() and len(at) <= _MOST_DIGITS:
        return MoveClosing(poll=poll, place=ask.visit.place, at=datetime.fromtimestamp(int(at), UTC))
    return MoveClosing(poll=poll, place=ask.visit.place, words=line(ask, "words"))


def _decision(ask: Ask, poll: PollId) -> DecideProposal:
    which, yes = line(ask, "which"), ask.one("yes") == "yes"
    return DecideProposal(poll=poll, place=ask.visit.place, which=which, yes=yes)


_ACTS: Mapping[str, _Wish] = {
    "close": lambda ask, poll: CloseNow(poll=poll, place=ask.visit.place),
    "extend": _closing,
    "copy": lambda ask, poll: CopyToChat(poll=poll, place=ask.visit.place),
    "cancel": lambda ask, poll: CancelPoll(
        poll=poll, place=ask.visit.place, reason=line(ask, "reason", LONGEST_REASON)
    ),
    "drop": lambda ask, poll: CallOff(poll=poll, place=ask.visit.place),
    "answer": lambda ask, poll: TellAnswer(
        poll=poll, place=ask.visit.place, answer=line(ask, "answer", LONGEST_ANSWER)
    ),
    "proposal": _decision,
}
"""What can be done with one, by the last part of its address."""


def _act(name: str) -> Run:
    async def act(ask: Ask) -> Response:
        who, number = ask.visit.who, ask.number("ask")
        try:
            poll = await ask.look(lambda work: get_ask(work, who, ask.here.id, number))
            await ask.do(_ACTS[name](ask, poll.id))
        except NoSuchPoll:
            raise NotHere from None
        except Refusal as no:
            return await _page(ask, tried=name, trouble=no)
        return ask.done(ask.path("asks", number), f"dash-asks-done-{name}")

    return act


async def _page(ask: Ask, *, tried: str = "", trouble: Refusal | None = None) -> Response:
    """The question; with what was tried in vain, and what was filled in, where something stands in the way."""
    who, number = ask.visit.who, ask.number("ask")
    try:
        view: OneAsk = await ask.look(lambda work: read_ask(work, who, ask.here, number))
    except NoSuchPoll:
        raise NotHere from None
    typed = {name: ask.one(name) for name in ("words", "reason", "answer")}
    return ask.page(
        "asks_one.html",
        trouble=trouble,
        view=view,
        number=number,
        when=_when(ask, view.poll),
        tried=tried,
        typed=typed,
        longest={"reason": LONGEST_REASON, "answer": LONGEST_ANSWER},
    )


def _line(ask: Ask, it: Listed) -> Line:
    return Line(
        poll=it.poll,
        when=_when(ask, it.poll),
        places=Say("dash-asks-places", count=len(it.poll.places)),
        kind=said_kind(it.poll.kind),
        mode=mode_line(it.poll),
        answers=it.answers,
    )


def _when(ask: Ask, poll: Poll) -> Say:
    """When it closes, opens or ended."""
    instant = poll.opens_at if poll.state is State.PLANNED else poll.ended_at
    said = when(instant or poll.closes_at, ask.here.time_zone, now=ask.site.drawing.now())
    return Say(f"dash-asks-when-{poll.state.value}", when=said)


ROUTES: tuple[Route, ...] = (
    get(_LIST, Need.ORGANISER, show_list),
    get(_ONE, Need.ORGANISER, show_one, of="ask"),
    get(f"{_ONE}/result.png", Need.ORGANISER, show_picture, of="ask"),
    post(f"{_ONE}/results.csv", Need.ORGANISER, take_table, of="ask"),
    *(post(f"{_ONE}/{name}", Need.ORGANISER, _act(name), of="ask") for name in _ACTS),
)
