"""How a secret question begins and ends: its key, its turnout, what is told of it, and that nothing else remains."""

from dataclasses import replace

from bot.polls.model import Mode, Poll, PollId, State
from bot.polls.model.publishing import Published, band, void
from bot.polls.model.secrecy import (
    RESTS_FOR,
    TURNOUT_EVERY,
    KeyLost,
    extended,
    has_too_few,
    keeps_key,
    must_be_apart,
    must_be_open_long_enough,
    must_go_with_secrecy,
    published_of,
)
from bot.polls.store import PollWork
from bot.work import Tick


def must_be_askable(work: PollWork, poll: Poll) -> None:
    """Raises what `must_go_with_secrecy` does, `SensitiveTooShort`, or `AskedTooSoon`."""
    must_go_with_secrecy(poll)
    must_be_open_long_enough(poll, max(poll.opens_at or work.now, work.now))
    if poll.mode is not Mode.SENSITIVE:
        return
    others = work.agenda.list_sensitive(poll.community, since=work.now - RESTS_FOR)
    must_be_apart(poll, others, at=work.now)


def begin_secret(work: PollWork, poll: Poll) -> None:
    """It is open from now on: ballots have a key and a place."""
    if poll.is_secret:
        work.secrets.open(poll.id)
        work.ticks.set(turnout_tick(poll), work.now + TURNOUT_EVERY)


def turnout_tick(poll: Poll) -> Tick:
    """When it is next told how many have answered, at least."""
    return Tick("poll-turnout", str(poll.id))


def tell_turnout(work: PollWork, ref: str) -> None:
    """Every quarter of an hour: tell the turnout where it has changed, and leave no trace of who came when."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or not poll.is_secret or poll.state is not State.OPEN:
        return
    work.ticks.set(turnout_tick(poll), work.now + TURNOUT_EVERY)
    work.secrets.mix(poll.id)
    turnout = band(work.secrets.count(poll.id))
    if turnout != poll.turnout:
        work.polls.put(replace(poll, turnout=turnout))
        work.outbox.refresh(poll.subject)


def with_more_time(work: PollWork, poll: Poll) -> Poll | None:
    """The same question, open for longer, where too few have answered a secret one for the first time."""
    if not poll.is_secret or poll.extended or not work.secrets.has_key(poll.id):
        return None
    return extended(poll) if has_too_few(poll, work.secrets.count(poll.id)) else None


def is_lost(work: PollWork, poll: Poll) -> bool:
    """Whether nobody can ever read what people said to it."""
    return poll.is_secret and not work.secrets.has_key(poll.id)


def end_secret(work: PollWork, poll: Poll) -> None:
    """It has closed, or was cancelled: what may be told is kept, and everything else goes, in one transaction."""
    if not poll.is_secret:
        return
    if poll.state is State.CLOSED:
        work.published.put(poll.id, _counted(work, poll))
    work.ticks.drop(turnout_tick(poll))
    work.secrets.destroy(poll.id)


def destroy_unwanted_keys(work: PollWork) -> None:
    """No key outlives its question: what a crash, or a store that was away, left behind goes at a start or in a day.

    Nobody's key goes who is about to open a question: they have it locked from before its key is made until it is open.
    """
    having = work.secrets.list_keys()
    work.polls.foresee(having)
    for each in having:
        poll = work.polls.find(each)
        if poll is None or not keeps_key(poll):
            work.secrets.destroy_key(each)


def _counted(work: PollWork, poll: Poll) -> Published:
    """Counted in memory. Where the key is gone, so is all that people said: nothing is told by halves."""
    try:
        return published_of(poll, work.secrets.read_all(poll.id))
    except KeyLost:
        return void(len(poll.options))


def lose(work: PollWork, poll: Poll) -> None:
    """Its key is gone: it ends now, for nobody's answer will ever count."""
    work.ticks.set(poll.closing, work.now)
