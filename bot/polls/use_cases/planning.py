"""When a question opens by itself: chosen, moved, or done at once after all."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Poll, PollStarted, State
from bot.polls.model.planning import move_opening as moved_opening
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_have_room, posted, put_poll
from bot.polls.use_cases.opening import open_by_hand
from bot.polls.use_cases.secret_closing import must_be_askable


@dataclass(frozen=True, kw_only=True)
class ChooseOpening(PollRequest):
    """Show the usual opening times; or the days of a page, counted from 0; or the hours of a day."""

    page: int | None = None
    day: str = ""


@dataclass(frozen=True, kw_only=True)
class MoveOpening(PollRequest):
    """Open at another time: an instant, or words to read in the community's zone; neither is as it is posted."""

    at: datetime | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class OpenNow(PollRequest):
    """Open what was planned."""


def choose_opening(work: PollWork, who: Person, ask: ChooseOpening) -> Answer:
    """The usual times as buttons, or a page of the date picker. Raises `PollStarted` where it is open already."""
    poll = _get_unseen(work, who, ask)
    message = showing.show_openings(poll, work.now)
    if ask.day:
        message = showing.show_opening_hours(poll, ask.day, work.now)
    elif ask.page is not None:
        message = showing.show_opening_days(poll, ask.page, work.now)
    return Answer(message=message, where="private")


def move_opening(work: PollWork, who: Person, ask: MoveOpening) -> Answer:
    """Open at another time; it closes as many days later. Raises `PollStarted`, or that the words cannot be read."""
    poll = _get_unseen(work, who, ask)
    at = ask.at if not ask.words else showing.read_opening(ask.words, work.now, poll.time_zone)
    if at is None and poll.state is State.PLANNED:
        return _open(work, who, poll)
    moved = moved_opening(poll, at, at=work.now)
    opens = showing.when(moved.opens_at or work.now, moved, work.now)
    closes = showing.when(moved.closes_at, moved, work.now)
    return put_poll(work, who, moved, Say("opening-moved", when=opens, closes=closes), Did.ASK_PLANNED)


def open_now(work: PollWork, who: Person, ask: OpenNow) -> Answer:
    """Open what was planned. Raises `PollStarted` where it is open already, `TooManyOpen`."""
    poll = _get_unseen(work, who, ask)
    if poll.state is not State.PLANNED:
        raise PollStarted
    return _open(work, who, poll)


def _open(work: PollWork, who: Person, poll: Poll) -> Answer:
    for place in poll.places:
        must_have_room(work, place)
    moved = moved_opening(poll, None, at=work.now)
    must_be_askable(work, moved)
    now_open = moved.open(poll.number or 0, poll.places, at=work.now)
    work.polls.put(now_open)
    open_by_hand(work, who, now_open)
    return posted(work, who, now_open)


def _get_unseen(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    """Raises `PollStarted` where it is open already, `PollFrozen` where that is secret, or what became of it."""
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
        poll.must_not_be_frozen()
        raise PollStarted
    return poll
