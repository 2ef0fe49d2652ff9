"""How a question is asked, set on one screen: when counts show, how many must answer, in which order choices stand."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Counts, Poll, PollStarted
from bot.polls.model.settings import with_ways
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll


@dataclass(frozen=True, kw_only=True)
class ShowSettings(PollRequest):
    """Show all settings with what can be chosen."""


@dataclass(frozen=True, kw_only=True)
class SetCounts(PollRequest):
    """Have counts show then."""

    counts: Counts


@dataclass(frozen=True, kw_only=True)
class SetQuorum(PollRequest):
    """Have so many answers be needed; 0 for any number."""

    quorum: int


@dataclass(frozen=True, kw_only=True)
class SetShuffled(PollRequest):
    """Mix the choices in each place, or leave them in their order."""

    shuffled: bool


def show_settings(work: PollWork, who: Person, ask: ShowSettings) -> Answer:
    """The settings, and the buttons for those that can still be changed. Raises that it is not open any more."""
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
    message = showing.show_settings(poll, work.now, correctable=_is_correctable(work, poll))
    return Answer(message=message, where="private")


def set_counts(work: PollWork, who: Person, ask: SetCounts) -> Answer:
    """When people see how many chose what. Raises `PollStarted`, `NotThisKind`."""
    poll = _get_correctable(work, who, ask)
    changed = with_ways(poll, replace(poll.ways, counts=ask.counts))
    return put_poll(work, who, changed, showing.counts_said(ask.counts))


def set_quorum(work: PollWork, who: Person, ask: SetQuorum) -> Answer:
    """How many answers it needs. Raises `PollStarted`."""
    poll = _get_correctable(work, who, ask)
    changed = with_ways(poll, replace(poll.ways, quorum=ask.quorum))
    return put_poll(work, who, changed, showing.quorum_said(ask.quorum))


def set_shuffled(work: PollWork, who: Person, ask: SetShuffled) -> Answer:
    """In which order choices stand. Raises `PollStarted`, `NotThisKind`."""
    poll = _get_correctable(work, who, ask)
    changed = with_ways(poll, replace(poll.ways, shuffled=ask.shuffled))
    return put_poll(work, who, changed, showing.order_said(shuffled=ask.shuffled))


def _get_correctable(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return poll


def _is_correctable(work: PollWork, poll: Poll) -> bool:
    try:
        must_be_correctable(work, poll)
    except PollStarted:
        return False
    return True
