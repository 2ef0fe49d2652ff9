"""What the weekly list says of questions: those that can be answered, those that come, and what came of the last."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.chat.fit import cut
from bot.chat.outbound import Choice, Say
from bot.feature import Dated
from bot.people.model import CommunityId, PlaceId
from bot.polls.model import Poll, State
from bot.polls.showing.buttons import so_far_choice
from bot.polls.showing.closing_times import when
from bot.polls.showing.readings import reading_in
from bot.polls.store import PollWork

RESULTS_FOR = timedelta(days=7)
"""How long a result is told: until the next list."""

MOST_RESULTS = 5

_MOST_SHOWN = 80
"""Characters of a question: a line is enough to know it by, and the whole of it is one press away."""


def agenda(work: PollWork, community_id: int, place_id: int, now: datetime) -> Sequence[Dated]:
    """The questions of one group. Of those that come nobody has seen the words yet: so they are not told here."""
    community, place = CommunityId(community_id), PlaceId(place_id)
    return (
        *_open(work, community, place, now),
        *_planned(work, community, place, now),
        *_over(work, community, place, now),
    )


def _open(work: PollWork, community: CommunityId, place: PlaceId, now: datetime) -> Iterator[Dated]:
    for poll in work.polls.list_open(community):
        if place not in poll.places or poll.closes_at <= now:
            continue
        comes = work.outbox.waits_there(poll.subject, place)
        if comes is not None:  # it was put off: nobody there has seen it yet
            yield _coming(poll, comes, now)
            continue
        said = Say(
            "on-open",
            number=poll.number or 0,
            question=_question(work, poll, place),
            when=when(poll.closes_at, poll, now),
        )
        label = Say("on-answer", number=poll.number or 0)
        choice = Choice(label=label, action=f"poll:{poll.id}", typed=f"/polls {poll.number}")
        yield Dated(words=said, at=poll.closes_at, choice=choice)


def _planned(work: PollWork, community: CommunityId, place: PlaceId, now: datetime) -> Iterator[Dated]:
    for poll in work.agenda.list_planned(community):
        if place in poll.places and poll.opens_at is not None and poll.opens_at > now:
            yield _coming(poll, poll.opens_at, now)


def _coming(poll: Poll, at: datetime, now: datetime) -> Dated:
    return Dated(words=Say("on-planned", number=poll.number or 0, when=when(at, poll, now)), at=at)


def _over(work: PollWork, community: CommunityId, place: PlaceId, now: datetime) -> Iterator[Dated]:
    for poll in work.agenda.list_ended(community, most=MOST_RESULTS):
        ended = poll.ended_at
        if poll.state is not State.CLOSED or place not in poll.places or ended is None or ended <= now - RESULTS_FOR:
            continue
        said = Say("on-result", number=poll.number or 0, question=_question(work, poll, place))
        choice = so_far_choice(poll)
        label = Say("on-see", number=poll.number or 0)
        yield Dated(words=said, at=ended, choice=Choice(label=label, action=choice.action, typed=choice.typed))


def _question(work: PollWork, poll: Poll, place: PlaceId) -> str:
    read = poll.as_read(reading_in(work, place)) if poll.versions else poll
    return cut(read.question, _MOST_SHOWN)
