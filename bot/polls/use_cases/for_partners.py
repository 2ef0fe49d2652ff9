"""What pages show to partners of a community: results of quarters that are over, and no more than they are told.

Only reads. Whoever runs the community sees the same there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.chat.outbound import Say, Words
from bot.people.model import Community
from bot.polls.model import NoSuchPoll, Poll, Ranked, Reading, State
from bot.polls.model.for_partners import told_to_partners
from bot.polls.model.publishing import PARTNERS_LEAST, Published
from bot.polls.showing.labels import label_of
from bot.polls.store import PollWork
from bot.timing.quarters import Quarter
from bot.timing.said import long_day
from bot.timing.zones import local

ON_A_PAGE = 20


@dataclass(frozen=True, kw_only=True)
class Closed:
    """A question in a list; `answers` is 0 where too few have answered."""

    number: int
    question: str = field(repr=False)
    quarter: Quarter
    closed: Say
    answers: int


@dataclass(frozen=True, kw_only=True)
class ClosedPage:
    """A page of questions, the last ones first; those of the quarter under way are shown from a day on."""

    closed: tuple[Closed, ...]
    more: bool
    others_from: Say


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is told of one choice; `count` and `share` are none where it is not shown."""

    choice: Words = field(repr=False)
    count: int | None
    share: float | None


@dataclass(frozen=True, kw_only=True)
class Result:
    """What is told of one question: no rows where nothing is told of any choice."""

    number: int
    question: str = field(repr=False)
    closed: Say
    told: Published
    rows: tuple[Row, ...]
    is_ranked: bool


def read_closed(work: PollWork, community: Community, language: str, *, page: int) -> ClosedPage:
    """A page of what has closed; pages are counted from 1."""
    zone = community.time_zone
    quarter = Quarter.of(work.now, zone)
    skip = (page - 1) * ON_A_PAGE
    found = work.closed.list_before(community.id, quarter.begins_at(zone), skip=skip, most=ON_A_PAGE + 1)
    polls = [poll.as_read(Reading(language=language)) for poll in found[:ON_A_PAGE]]
    answers = work.closed.count_answers([poll.id for poll in polls])
    closed = tuple(_listed(poll, zone, answers[poll.id]) for poll in polls)
    return ClosedPage(
        closed=closed, more=len(found) > ON_A_PAGE, others_from=long_day(quarter.following.first_day, None)
    )


def read_result(work: PollWork, community: Community, language: str, number: int) -> Result:
    """One of them. Raises `NoSuchPoll` for what has not closed, or only in the quarter under way."""
    zone = community.time_zone
    poll = work.polls.find_numbered(community.id, number)
    if poll is None or poll.state is not State.CLOSED or _ended(poll, zone) >= Quarter.of(work.now, zone).first_day:
        raise NoSuchPoll
    published = work.published.find(poll.id) if poll.is_secret else None
    told = told_to_partners(poll, work.ballots.tally(poll.id), published)
    read = poll.as_read(Reading(language=language))
    return Result(
        number=number,
        question=read.question,
        closed=long_day(_ended(poll, zone), None),
        told=told,
        rows=tuple(_rows(read, told)),
        is_ranked=isinstance(poll.kind, Ranked),
    )


def _listed(poll: Poll, zone: str, answers: int) -> Closed:
    day = _ended(poll, zone)
    return Closed(
        number=poll.number or 0,
        question=poll.question,
        quarter=Quarter.of(poll.ended_at or poll.closes_at, zone),
        closed=long_day(day, None),
        answers=answers if answers >= PARTNERS_LEAST else 0,
    )


def _ended(poll: Poll, zone: str) -> date:
    return local(poll.ended_at or poll.closes_at, zone).date()


def _rows(poll: Poll, told: Published) -> Sequence[Row]:
    if all(count is None for count in told.counts):
        return []
    return [_row(label_of(poll, n), count, told.voters or 0) for n, count in enumerate(told.counts, 1)]


def _row(choice: Words, count: int | None, voters: int) -> Row:
    share = min(count / voters, 1.0) if count is not None and voters else None
    return Row(choice=choice, count=count, share=share)
