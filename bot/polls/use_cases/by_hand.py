"""By another's hand: an organiser enters what somebody said on paper or on the telephone. It counts once, nameless."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from bot.chat.outbound import Answer, Receipt, Say
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Ballot, NotThisKind, OwnWords, Poll
from bot.polls.model.ballots import Door
from bot.polls.model.secrecy import SecretNotByHand
from bot.polls.store import PollWork
from bot.polls.typed import Whole, typed_answer
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.knowing import told_apart
from bot.polls.use_cases.nameless import keep_nameless, nameless_ballot, take_back_nameless, write_nameless

_FIRST, _PAPERS = 100_000, 900_000
"""Papers are known by six digits, so that nobody takes such a number for an option's."""


@dataclass(frozen=True, kw_only=True)
class PaperRequest(PollRequest):
    """Something to do with one paper; 0 is one that was not entered yet. `on` is the message that was pressed."""

    paper: int = 0
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class OpenPaper(PaperRequest):
    """Show the ballot to fill in for somebody else; where people write, the form, for a new one or if asked for."""

    write: bool = False


@dataclass(frozen=True, kw_only=True)
class MarkPaper(PaperRequest):
    """Give an option a value."""

    option: int
    value: int


@dataclass(frozen=True, kw_only=True)
class TypePaper(PaperRequest):
    """What it says, in the words that do the same after `/vote 7`."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class WritePaper(PaperRequest):
    """What somebody said in their own words."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class SharePaper(PaperRequest):
    """Whether whoever said it lets others read it."""

    share: bool


@dataclass(frozen=True, kw_only=True)
class SkipPaper(PaperRequest):
    """Whoever it was would rather not say."""


@dataclass(frozen=True, kw_only=True)
class TakePaperBack(PaperRequest):
    """Take one out again."""


class _Entry(NamedTuple):
    """A paper of a question, with the ballot that it fills in."""

    poll: Poll
    paper: int
    ballot: Ballot


def open_paper(work: PollWork, who: Person, ask: OpenPaper) -> Answer:
    """The ballot of somebody else, as an organiser sees it. Raises that answers are not taken."""
    entry = _open(work, who, ask)
    if not isinstance(entry.poll.kind, OwnWords) or (ask.paper and not ask.write):
        return _shown(work, who, ask, entry)
    read, saying = _read(work, who, entry.poll), work.sayings.find(entry.poll.id, entry.ballot.voter)
    return Answer(form=showing.paper_form(read, entry.paper, saying), where="private")


def mark_paper(work: PollWork, who: Person, ask: MarkPaper) -> Answer:
    """Give an option a value; the ballot is shown as it is then, in its place. Raises what the kind refuses."""
    entry = _open(work, who, ask)
    return _entered(work, who, ask, entry, entry.poll.put(entry.ballot, ask.option, ask.value, at=work.now))


def type_paper(work: PollWork, who: Person, ask: TypePaper) -> Answer:
    """The same in words. Raises what the kind refuses."""
    entry = _open(work, who, ask)
    poll, _, ballot = entry
    if isinstance(poll.kind, OwnWords):
        return _entered(work, who, ask, entry, write_nameless(work, poll, ballot, ask.words, share=False))
    said = typed_answer(poll, ask.words, ballot.marks)
    if said is Whole.TAKEN_BACK:
        return _taken_back(work, who, ask, entry)
    filled = poll.skip(ballot, at=work.now) if said is Whole.SKIPPED else poll.filled(ballot, said)
    return _entered(work, who, ask, entry, filled)


def write_paper(work: PollWork, who: Person, ask: WritePaper) -> Answer:
    """Keep the words: for organisers only, unless whoever said them lets others read them. Raises `NotThisKind`."""
    entry = _open_words(work, who, ask)
    saying = work.sayings.find(entry.poll.id, entry.ballot.voter)
    share = saying is not None and saying.may_share
    return _entered(work, who, ask, entry, write_nameless(work, entry.poll, entry.ballot, ask.words, share=share))


def share_paper(work: PollWork, who: Person, ask: SharePaper) -> Answer:
    """Keep who may read the words. Raises `NothingWritten`."""
    entry = _open_words(work, who, ask)
    saying = work.sayings.find(entry.poll.id, entry.ballot.voter)
    write_nameless(work, entry.poll, entry.ballot, saying.words if saying is not None else "", share=ask.share)
    return _shown(work, who, ask, entry)


def skip_paper(work: PollWork, who: Person, ask: SkipPaper) -> Answer:
    """Keep that they would rather not say."""
    entry = _open(work, who, ask)
    return _entered(work, who, ask, entry, entry.poll.skip(entry.ballot, at=work.now))


def take_paper_back(work: PollWork, who: Person, ask: TakePaperBack) -> Answer:
    """Take one out again. Raises `NothingToTakeBack`."""
    return _taken_back(work, who, ask, _open(work, who, ask))


def _open(work: PollWork, who: Person, ask: PaperRequest) -> _Entry:
    """The question, the paper and its ballot. Raises `NoSuchPoll`, `SecretNotByHand`, or that answers are not taken."""
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    if poll.is_secret:
        raise SecretNotByHand
    if ask.paper:
        return _Entry(poll, ask.paper, _ballot(work, poll, ask.paper))
    while True:
        paper = _FIRST + work.new_id() % _PAPERS
        ballot = _ballot(work, poll, paper)
        if not ballot.counts and not ballot.marks:
            return _Entry(poll, paper, ballot)


def _open_words(work: PollWork, who: Person, ask: PaperRequest) -> _Entry:
    entry = _open(work, who, ask)
    if not isinstance(entry.poll.kind, OwnWords):
        raise NotThisKind
    return entry


def _ballot(work: PollWork, poll: Poll, paper: int) -> Ballot:
    """A paper's number makes its voter, so no number can be chosen that is a person's."""
    return nameless_ballot(work, poll, f"{poll.id}:paper:{paper}", Door.HAND)


def _entered(work: PollWork, who: Person, ask: PaperRequest, entry: _Entry, ballot: Ballot) -> Answer:
    kept = keep_nameless(work, entry.poll, ballot)
    count = work.ballots.tally(entry.poll.id).by_hand
    note = showing.said_entered(_read(work, who, entry.poll), kept, count)
    return replace(_shown(work, who, ask, entry), note=note, stays=True)


def _taken_back(work: PollWork, who: Person, ask: PaperRequest, entry: _Entry) -> Answer:
    take_back_nameless(work, entry.poll, entry.ballot)
    note = Say("paper-taken-back", count=work.ballots.tally(entry.poll.id).by_hand)
    return replace(_shown(work, who, ask, entry), note=note, stays=True)


def _shown(work: PollWork, who: Person, ask: PaperRequest, entry: _Entry) -> Answer:
    """The paper as it is now, in place of what was pressed; and how many were entered so far."""
    poll, number, _ = entry
    ballot = _ballot(work, poll, number)
    saying = work.sayings.find(poll.id, ballot.voter) if isinstance(poll.kind, OwnWords) else None
    count = work.ballots.tally(poll.id).by_hand
    paper = showing.Paper(number=number, ballot=ballot, saying=saying, count=count)
    message = showing.show_paper(_read(work, who, told_apart(work, who, poll)), paper)
    return Answer(message=message, where="private", replaces=ask.on if ask.paper and ask.place.private else None)


def _read(work: PollWork, who: Person, poll: Poll) -> Poll:
    return poll.as_read(showing.reading_of(work, who, None))
