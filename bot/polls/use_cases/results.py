"""What came of a question, or has come so far: shown again, as a text to paste elsewhere, and as a table."""

from dataclasses import dataclass, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import NoSuchPoll, OwnWords, Poll, PollCancelled, PollId, PollOpensLater, State, voter_of
from bot.polls.model.settings import must_show_counts
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.knowing import get_numbered, is_partner, must_know, typed_apart
from bot.polls.use_cases.sayings import name_of


@dataclass(frozen=True, kw_only=True)
class ShowResult(Request):
    """The result of one poll once more, or what there is so far; by its id or its number."""

    place: Place
    poll: PollId | None = None
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class CopyResult(PollRequest):
    """The counts as a text."""


@dataclass(frozen=True, kw_only=True)
class ExportTable(PollRequest):
    """The counts as a file, or all answers in own words."""


def show_result(work: PollWork, who: Person, ask: ShowResult) -> Answer:
    """The result, for whoever may know of the question. Raises `NoSuchPoll`, `PollOpensLater`, `CountsLater`."""
    poll = work.polls.get(ask.poll) if ask.poll is not None else get_numbered(work, who, ask.number)
    must_know(work, who, poll, ask.place)
    message = _shown(work, who, poll)
    if who.runs(poll.community) and poll.state is not State.CANCELLED:
        extras = showing.table_choices(typed_apart(work, who, poll))
        message = replace(message, choices=(*message.choices, *extras))
    return Answer(message=message, where="private", thing=f"polls {poll.number}_result")


def copy_result(work: PollWork, who: Person, ask: CopyResult) -> Answer:
    """The text as a message of its own. Raises that there is nothing to count, or `CountsLater`."""
    poll = _get_mine(work, who, ask)
    read = poll.as_read(showing.reading_of(work, who, None))
    return Answer(message=showing.show_text(read, showing.outcome_of(work, poll)), where="private")


def export_table(work: PollWork, who: Person, ask: ExportTable) -> Answer:
    """The table. Raises that there is nothing to count, or `CountsLater`."""
    poll = _get_mine(work, who, ask)
    read, outcome = poll.as_read(showing.reading_of(work, who, None)), showing.outcome_of(work, poll)
    number = poll.number or 0
    if isinstance(poll.kind, OwnWords):
        message = showing.show_words(read, outcome, _written(work, poll), number=number)
    else:
        message = showing.show_table(read, outcome, showing.names_of(work, poll), number=number)
    return Answer(message=message, where="private")


def _shown(work: PollWork, who: Person, poll: Poll) -> Message:
    reading = showing.reading_of(work, who, None)
    if poll.state in (State.CLOSED, State.CANCELLED):
        return showing.result_for(work, poll, reading, partner=is_partner(who, poll))
    _must_be_counted(work, who, poll)
    return showing.show_so_far(poll.as_read(reading), work.ballots.tally(poll.id), showing.names_of(work, poll))


def _get_mine(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    poll = get_mine(work, who, ask)
    if poll.state is State.CANCELLED:
        raise PollCancelled(reason=poll.reason)
    _must_be_counted(work, who, poll)
    return poll


def _must_be_counted(work: PollWork, who: Person, poll: Poll) -> None:
    if poll.state is State.DRAFT:
        raise NoSuchPoll
    if poll.state is State.PLANNED:
        raise PollOpensLater
    must_show_counts(poll, work.ballots.find(poll.id, voter_of(who.id)))


def _written(work: PollWork, poll: Poll) -> list[showing.ReadSaying]:
    """All that was written, in the order in which organisers read it: it says nothing of who wrote when."""
    everything = work.sayings.list_some(poll.id, skip=0, most=work.sayings.count(poll.id).total)
    return [
        showing.ReadSaying(number=number, typed=0, saying=saying, name=name_of(work, poll, saying))
        for number, saying in enumerate(everything, 1)
    ]
