"""How a question stands in its places, for whoever runs it: deleted, waiting, or posted when it had better wait."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.outbound import Text
from bot.people.gate import WEEK, Wait, decide, group_reader
from bot.people.model import PlaceId
from bot.people.waiting import show_waiting
from bot.polls.model import Poll, State, Tally
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
    )


def waiting_lines(work: PollWork, poll: Poll) -> Sequence[Text]:
    """What of it waits, where, and why: the question and its copies; or the result, once it has closed."""
    subjects = (poll.subject, poll.told) if poll.state is State.OPEN else (poll.result,)
    return [line for it in subjects for line in show_waiting(work.outbox.list_waiting(it), work.now)]


def better_later(work: PollWork, poll: Poll) -> Wait | None:
    """Until when the question would have waited if nobody had posted it by hand; none where that is over, or not so."""
    if poll.opened_at is None:
        return None
    waits = [_as_unasked(work, poll, place, poll.opened_at) for place in poll.places]
    longest = max(filter(None, waits), key=lambda wait: wait.until, default=None)
    return longest if longest is not None and longest.until > work.now else None


def _as_unasked(work: PollWork, poll: Poll, place: PlaceId, at: datetime) -> Wait | None:
    sent = work.outbox.list_sent((), (place,), at - WEEK)
    earlier = tuple(other.at for other in sent if other.at < at)  # what was posted by then, itself left out
    reader = replace(group_reader(poll.time_zone), sent=earlier)
    verdict = decide(Letter(weight=Weight.UNASKED), reader, at=at)
    return verdict if isinstance(verdict, Wait) else None
