"""Questions as pages show them to whoever runs them: a page of a list, one with what came of it, what needs somebody.

Only reads. No voter is named: who chose what is in the chat, where a question shows names.
"""

from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Chart, ChartRow, Document, Line, Picture, Say, Sheet, Text, Words
from bot.people.model import Community, CommunityId, Person
from bot.polls import showing
from bot.polls.listed import Show
from bot.polls.model import Mode, NoSuchPoll, OneChoice, Poll, PollId, Reading, Scale, Several, State, voter_of
from bot.polls.model.promises import day_of
from bot.polls.model.proposals import Proposal
from bot.polls.model.purpose import Promise, Purpose
from bot.polls.model.settings import counts_shown, must_show_counts
from bot.polls.showing.kinds import Outcome, drawing_of
from bot.polls.showing.organising import question_lines
from bot.polls.showing.promises import promise_said
from bot.polls.showing.secret import secret_lines, secret_terms
from bot.polls.showing.so_far import in_post
from bot.polls.showing.wording import mode_line
from bot.polls.store import PollWork
from bot.polls.use_cases.knowing import MOST_NUMBER
from bot.polls.use_cases.promising import purpose_of
from bot.polls.use_cases.results import ExportTable, export_table
from bot.refusals import Refusal
from bot.timing.closings import Closing, usual

ON_A_PAGE = 20

MOST_PLACES = 10
"""So many places are named of those where a question stands."""

MOST_NEEDS = 20
"""So many of a sort are looked up of what needs somebody: nobody does more in a day."""

READY_TIMES = 3


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A question in a list. `answers` is how many answered, where everybody may know that."""

    poll: Poll
    answers: int | None


@dataclass(frozen=True, kw_only=True)
class AskList:
    """A page of a list, and whether another follows."""

    asks: tuple[Listed, ...]
    more: bool


@dataclass(frozen=True, kw_only=True)
class Came:
    """What came of a question, or has come so far: in lines, and in `rows` by option, where somebody has answered.

    `picture` shows the same. Where a row says how many of all chose something, it has a share. Where this reader may
    not see counts yet, `kept_back` says why.
    """

    lines: tuple[Line, ...]
    rows: tuple[ChartRow, ...] = ()
    picture: Picture | None = None
    has_shares: bool = False
    kept_back: Refusal | None = None


@dataclass(frozen=True, kw_only=True)
class OneAsk:
    """One question: what came of it, what was promised, who sees what, where it stands, and what can be done about it.

    `places` are the first of them, and `other_places` how many more. `acts` go by the last parts of their addresses.
    """

    poll: Poll
    came: Came
    about: tuple[Line, ...]
    purpose: Purpose | None
    mode: Say
    who_sees: Say
    places: tuple[Words, ...] = field(repr=False)
    other_places: int
    proposals: tuple[Proposal, ...]
    closings: tuple[Closing, ...]
    acts: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Owed:
    """An answer that was promised to a question that has closed."""

    poll: Poll
    purpose: Purpose
    said: Say
    is_late: bool


@dataclass(frozen=True, kw_only=True)
class PollNeeds:
    """What needs somebody: answers owed, choices that people propose, and what closes or opens next."""

    owed: tuple[Owed, ...]
    proposed: tuple[tuple[Poll, int], ...]
    closing: tuple[Poll, ...]
    opening: tuple[Poll, ...]


def list_asks(work: PollWork, who: Person, community: CommunityId, show: Show, *, page: int) -> AskList:
    """A page of a list, counted from 1."""
    found = work.desk.list_some(community, show, skip=(page - 1) * ON_A_PAGE, most=ON_A_PAGE + 1)
    those = found[:ON_A_PAGE]
    counted = [poll.id for poll in those if _is_counted(poll)]
    counts = work.closed.count_answers(counted) if counted else {}
    asks = tuple(Listed(poll=poll.as_read(_reading(who)), answers=counts.get(poll.id)) for poll in those)
    return AskList(asks=asks, more=len(found) > ON_A_PAGE)


def get_ask(work: PollWork, who: Person, community: CommunityId, number: int) -> Poll:
    """The question of this number, for whoever runs its community. Raises `NoSuchPoll`."""
    poll = work.polls.find_numbered(community, number) if number <= MOST_NUMBER else None
    if poll is None or not who.runs(community):
        raise NoSuchPoll
    return poll


def read_ask(work: PollWork, who: Person, community: Community, number: int) -> OneAsk:
    """One question. Raises `NoSuchPoll`."""
    poll = get_ask(work, who, community.id, number)
    read, purpose = poll.as_read(_reading(who)), purpose_of(work, poll)
    came = _came(work, who, poll)
    about = showing.show_about(read, purpose, community.name, work.now, "").lines if purpose is not None else ()
    there = [it.where.title or Say("poll-untitled") for it in work.places.list_of(community.id) if it.id in poll.places]
    return OneAsk(
        poll=read,
        came=came,
        about=tuple(about),
        purpose=purpose,
        mode=mode_line(read),
        who_sees=showing.who_sees(poll, _reading(who), work.now),
        places=tuple(there[:MOST_PLACES]),
        other_places=max(len(there) - MOST_PLACES, 0),
        proposals=work.proposals.list_of(poll.id) if poll.state is State.OPEN else (),
        closings=_ready(poll, work.now),
        acts=_acts(poll, came, purpose, work.now),
    )


def read_picture(work: PollWork, who: Person, community: CommunityId, number: int) -> Picture | None:
    """The picture of a result, where there is one. Raises `NoSuchPoll`, and why there is nothing to count yet."""
    came = _came(work, who, get_ask(work, who, community, number))
    if came.kept_back is not None:
        raise came.kept_back
    return came.picture


def read_table(work: PollWork, who: Person, poll: PollId, place: Place) -> Sheet | None:
    """The result as a table, as the chat has it in a file. Raises what `export_table` does."""
    message = export_table(work, who, ExportTable(poll=poll, place=place)).message
    attached = message.attached if message is not None else None
    return attached.of if isinstance(attached, Document) and isinstance(attached.of, Sheet) else None


def find_needs(work: PollWork, who: Person, community: CommunityId) -> PollNeeds:
    """What needs somebody, and what comes next: what is late first."""
    purposes = work.purposes.list_owed([community], most=MOST_NEEDS)
    work.polls.foresee([it.poll for it in purposes])
    owed = [_owed(work.polls.get(it.poll).as_read(_reading(who)), it, work.now) for it in purposes]
    proposed = work.desk.list_proposed(community, most=MOST_NEEDS)
    closing = work.desk.list_closing(community, most=MOST_NEEDS)
    opening = work.desk.list_opening(community, most=MOST_NEEDS)
    return PollNeeds(
        owed=tuple(it for it in owed if it.poll.state is State.CLOSED),
        proposed=tuple((poll.as_read(_reading(who)), waiting) for poll, waiting in proposed),
        closing=tuple(poll.as_read(_reading(who)) for poll in closing),
        opening=tuple(poll.as_read(_reading(who)) for poll in opening),
    )


def _reading(who: Person) -> Reading:
    """In their language, and by the community's clock, as all on these pages."""
    return Reading(language=who.manner.language)


def _is_counted(poll: Poll) -> bool:
    return poll.state in (State.OPEN, State.CLOSED) and counts_shown(poll)


def _owed(poll: Poll, purpose: Purpose, now: datetime) -> Owed:
    is_late = purpose.state(day_of(now, poll)) is Promise.LATE
    return Owed(poll=poll, purpose=purpose, said=promise_said(purpose, poll, now), is_late=is_late)


def _came(work: PollWork, who: Person, poll: Poll) -> Came:
    read = poll.as_read(_reading(who))
    match poll.state:
        case State.OPEN:
            return _so_far(work, who, poll, read)
        case State.CLOSED:
            return _result(work, poll, read)
        case State.CANCELLED:
            said = Say("poll-was-cancelled", reason=poll.reason) if poll.reason else Say("card-called-off")
            return Came(lines=(Text(said),))
    return Came(lines=tuple(question_lines(read, work.now)))


def _so_far(work: PollWork, who: Person, poll: Poll, read: Poll) -> Came:
    try:
        must_show_counts(poll, work.ballots.find(poll.id, voter_of(who.id)))
    except Refusal as no:
        tally = work.ballots.tally(poll.id)
        options = (*secret_lines(read), *secret_terms(read)) if poll.is_secret else in_post(read, tally, ())
        return Came(lines=(Text(Say.of(no)), *options), kept_back=no)
    outcome = Outcome(tally=work.ballots.tally(poll.id))
    rows = drawing_of(read).chart(read, outcome) if outcome.tally.total else ()
    lines = showing.show_so_far(read, outcome.tally, ()).lines
    return Came(lines=lines, rows=tuple(rows), has_shares=_has_shares(read))


def _result(work: PollWork, poll: Poll, read: Poll) -> Came:
    message = showing.show_result(read, showing.outcome_of(work, poll), with_counts=True)
    picture = message.attached if isinstance(message.attached, Picture) else None
    chart = picture.of if picture is not None else None
    rows = chart.rows if isinstance(chart, Chart) else ()
    return Came(lines=message.lines, rows=rows, picture=picture, has_shares=_has_shares(read))


def _has_shares(poll: Poll) -> bool:
    return isinstance(poll.kind, OneChoice | Several | Scale)


def _ready(poll: Poll, now: datetime) -> tuple[Closing, ...]:
    """The usual closing times that are later than when it closes, or opens, as it stands."""
    since = max(filter(None, (now, poll.opens_at if poll.is_unseen else None)))
    return tuple(it for it in usual(now, poll.time_zone) if it.at > since and it.at != poll.closes_at)[:READY_TIMES]


def _acts(poll: Poll, came: Came, purpose: Purpose | None, now: datetime) -> frozenset[str]:
    """What can be done about it. The use cases decide; this keeps away what they would refuse for sure."""
    counted = {"results.csv"} if came.kept_back is None else set()
    match poll.state:
        case State.OPEN:
            early = set() if poll.mode is Mode.SENSITIVE else {"close"}
            later = set() if poll.is_secret else {"extend"}
            return frozenset({"copy", "cancel"} | early | later | counted)
        case State.PLANNED:
            return frozenset({"copy", "drop", "extend"})
        case State.CLOSED:
            owed = {"answer"} if purpose is not None and purpose.is_answerable(now) else set()
            return frozenset({"copy"} | owed | counted)
    return frozenset({"copy"})
