"""How a question stands in its places, for whoever runs it: deleted, waiting, or posted when it had better wait."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.outbound import Say, Text
from bot.people.gate import WEEK, Wait, decide, group_reader
from bot.people.model import PlaceId
from bot.people.waiting import show_waiting
from bot.polls.model import Poll, State, Tally
from bot.polls.model.nudging import nudge_of
from bot.polls.showing import Stand
from bot.polls.store import PollWork
from bot.work import Letter, Weight


def stand_of(work: PollWork, poll: Poll, tally: Tally) -> Stand:
    """All that an organiser's card says of the places."""
    places = work.places.list_of(poll.community)
    is_waiting = work.outbox.waits_until(poll.subject) is not None
    better = None if tally.total or is_waiting else better_later(work, poll)
    return Stand(
        places=places,
        deleted=frozenset(there.id for there in places if work.outbox.is_deleted(poll.subject, there.id)),
        may_wait_until=better.until if better is not None else None,
        waiting=waiting_lines(work, poll),
        proposals=work.proposals.count([poll.id]).get(poll.id, 0),
    )


def waiting_lines(work: PollWork, poll: Poll) -> Sequence[Text]:
    """What of it waits, where, and why: the question and its copies; or the result, once it has closed."""
    if poll.state is not State.OPEN:
        return show_waiting(work.outbox.list_waiting(poll.result), work.now)
    lines = [line for it in (poll.subject, poll.told) for line in show_waiting(work.outbox.list_waiting(it), work.now)]
    nudges = show_waiting(work.outbox.list_waiting(nudge_of(poll)), work.now) if poll.nudged else ()
    return [*lines, *([Text(Say("card-nudge-waits"))] if nudges else []), *nudges]


def better_later(work: PollWork, poll: Poll) -> Wait | None:
    """Until when the question would have waited if nobody had posted it by hand; none where that is over, or not so."""
    if poll.opened_at is None or poll.opens_at is not None:  # not open, or it came by itself
        return None
    return better_at(work, poll, poll.opened_at)


def better_at(work: PollWork, poll: Poll, at: datetime) -> Wait | None:
    """Until when what was posted by hand at an instant would have waited; none where that is over, or not so."""
    waits = _as_unasked(work, poll, at)
    longest = max(filter(None, waits), key=lambda wait: wait.until, default=None)
    return longest if longest is not None and longest.until > work.now else None


def appears_at(work: PollWork, poll: Poll) -> datetime:
    """When the first of its places sees a question that opens by itself now: at night none does."""
    waits = _as_unasked(work, poll, work.now)
    return min((wait.until if wait is not None else work.now for wait in waits), default=work.now)


def _as_unasked(work: PollWork, poll: Poll, at: datetime) -> Sequence[Wait | None]:
    """What the gate says in each of its places to what nobody posts by hand."""
    sent: dict[PlaceId, list[datetime]] = {place: [] for place in poll.places}
    for other in work.outbox.list_sent((), poll.places, at - WEEK):
        if other.at < at:  # what was posted by then, itself left out
            sent[other.place].append(other.at)
    readers = (replace(group_reader(poll.time_zone), sent=tuple(instants)) for instants in sent.values())
    verdicts = [decide(Letter(weight=Weight.UNASKED), reader, at=at) for reader in readers]
    return [verdict if isinstance(verdict, Wait) else None for verdict in verdicts]
