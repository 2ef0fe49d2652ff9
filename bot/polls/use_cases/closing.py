"""What organisers do with an open poll: move its closing, close it, cancel it, show it again."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person, PlaceId
from bot.polls import showing
from bot.polls.model import Mode, Poll, PollId, Ranked, State
from bot.polls.model.ranked import run_off
from bot.polls.model.secrecy import must_not_close_early
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_have_room, put_poll
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.nudges import end, keep_up
from bot.polls.use_cases.opening import BY_HAND, call_off, open_overdue
from bot.polls.use_cases.promising import await_answer, follow_closing
from bot.polls.use_cases.proposing import forget_proposals
from bot.polls.use_cases.repeating import plan_next
from bot.polls.use_cases.sayings import end_words
from bot.polls.use_cases.secret_closing import end_secret, is_lost, must_be_askable, with_more_time
from bot.polls.use_cases.telling import tell_of_question, tell_of_result
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class OpenCancel(PollRequest):
    """Ask for the reason."""


@dataclass(frozen=True, kw_only=True)
class CancelPoll(PollRequest):
    """Cancel, with a reason that people see."""

    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ChooseClosing(PollRequest):
    """Show the usual closing times; or the days of a page, counted from 0; or the hours of a day."""

    page: int | None = None
    day: str = ""


@dataclass(frozen=True, kw_only=True)
class MoveClosing(PollRequest):
    """Close at another time: an instant, or words to read in the community's zone."""

    at: datetime | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class CloseNow(PollRequest):
    """Close it and post the result."""


@dataclass(frozen=True, kw_only=True)
class PostAgain(PollRequest):
    """Show it at the bottom: of one place, of all where it stands, or of all others of the community."""

    where: PlaceId | None = None
    others: bool = False


def open_cancel(work: PollWork, who: Person, ask: OpenCancel) -> Answer:
    """Ask for the reason, which people see. What nobody has seen yet is cancelled at once."""
    poll = get_mine(work, who, ask)
    if poll.state is State.PLANNED:
        call_off(work, who, poll)
        return Answer(note=Say("planned-cancelled", number=poll.number or 0), where="private", stays=True)
    poll.must_be_open(work.now)
    return Answer(form=showing.cancel_form(poll), where="private")


def cancel_poll(work: PollWork, who: Person, ask: CancelPoll) -> Answer:
    """Cancel, with a reason that people see. Answers are deleted; their links and their counts."""
    poll = get_mine(work, who, ask).cancel(ask.reason, at=work.now)
    note_act(work, who, poll, Did.ASK_CANCELLED)
    _finish(work, poll)
    return Answer(note=Say("poll-is-cancelled", number=poll.number or 0), where="private", stays=True)


def choose_closing(work: PollWork, who: Person, ask: ChooseClosing) -> Answer:
    """The usual times as buttons, or a page of the date picker. Raises `PollFrozen`, or that it is not open now."""
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
        poll.must_not_be_frozen()
    message = showing.show_closings(poll, work.now)
    since = max(work.now, poll.opens_at or work.now)
    if ask.day:
        message = showing.show_hours(poll, ask.day, since)
    elif ask.page is not None:
        message = showing.show_days(poll, ask.page, since)
    return Answer(message=message, where="private")


def move_closing(work: PollWork, who: Person, ask: MoveClosing) -> Answer:
    """Close at another time. Raises `ClosesTooSoon`, `PollClosed`, or that the words cannot be read."""
    poll = get_mine(work, who, ask)
    at = ask.at or showing.read_closing(ask.words, work.now, poll.time_zone)
    moved = poll.move_closing(at, at=work.now)
    said = Say("poll-moved", when=showing.when(moved.closes_at, moved, work.now))
    return put_poll(work, who, moved, said, Did.ASK_EXTENDED)


def close_now(work: PollWork, who: Person, ask: CloseNow) -> Answer:
    """Close it and post the result. Raises `PollClosed`, or `NoEarlyClose`."""
    poll = get_mine(work, who, ask)
    closed = poll.close(at=work.now)
    must_not_close_early(poll, work.now)
    note_act(work, who, closed, Did.ASK_CLOSED)
    _finish(work, replace(closed, closed_early=poll.is_secret))
    return Answer(note=Say("poll-is-closed", number=poll.number or 0), where="private", stays=True)


def post_again(work: PollWork, who: Person, ask: PostAgain) -> Answer:
    """Show it at the bottom of one place, or of several.

    Raises `ActionInvalid` for a place that is not theirs, or that a secret question cannot be asked in another now.
    """
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    theirs = [place.id for place in work.places.list_of(poll.community)]
    if ask.where is not None and ask.where not in theirs:
        raise ActionInvalid
    chosen = [place for place in theirs if (place not in poll.places) == ask.others]
    if ask.where is not None:
        chosen = [ask.where]
    for place in chosen:
        if place not in poll.places:
            must_have_room(work, place)
    added = tuple(place for place in chosen if place not in poll.places)
    if poll.is_secret and added:
        must_be_askable(work, replace(poll, places=added))
    work.polls.put(replace(poll, places=tuple(sorted({*poll.places, *chosen}))))
    note_act(work, who, poll, Did.ASK_AGAIN)
    for place in chosen:
        if place in poll.places:
            work.outbox.post_again(poll.subject, place)
        else:
            work.outbox.post(poll.subject, place, letter=BY_HAND)
    tell_of_question(work, poll)
    return Answer(note=Say("poll-posted-again", places=len(chosen)), where="private")


def close_due(work: PollWork, ref: str) -> None:
    """The poll's time has come."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is not State.OPEN:
        return
    if poll.closes_at > work.now:
        if not is_lost(work, poll):
            work.ticks.set(poll.closing, poll.closes_at)
            return
    elif (longer := with_more_time(work, poll)) is not None:
        keep_open(work, longer)
        return
    _finish(work, poll.close(at=work.now))


def keep_open(work: PollWork, poll: Poll) -> None:
    """Too few have answered: it stays open, as everybody was told at the start."""
    work.polls.put(poll)
    work.ticks.set(poll.closing, poll.closes_at)
    follow_closing(work, poll)
    keep_up(work, poll)
    work.outbox.refresh(poll.subject, urgent=True)


def _finish(work: PollWork, poll: Poll) -> None:
    """Closed or cancelled: the posts say so, the result stands under them, and who chose what is deleted."""
    work.polls.put(poll)
    work.ticks.drop(poll.closing)
    end(work, poll)
    if poll.state is State.CLOSED and isinstance(poll.kind, Ranked):
        work.kept_counts.put(poll.id, run_off(work.ballots.rankings(poll.id), len(poll.options)))
    end_secret(work, poll)
    if poll.mode is Mode.HIDDEN or poll.state is State.CANCELLED:
        work.ballots.forget_all(poll.id)
    work.links.unlink(poll.id)
    end_words(work, poll)
    forget_proposals(work, poll)
    await_answer(work, poll)
    work.outbox.refresh(poll.subject, urgent=True)
    for place in poll.places:
        work.outbox.post(poll.result, place)
    tell_of_result(work, poll)
    plan_next(work, poll)
    open_overdue(work, poll.community)
