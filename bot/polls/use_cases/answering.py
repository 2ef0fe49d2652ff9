"""Answering: cast, change, skip and take back; by a tap, on one's own ballot, or in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Answer, Receipt, Say
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Ballot, NothingToTakeBack, Poll, PollId, Reading, VoterId, voter_of
from bot.polls.store import PollWork
from bot.polls.typed import Whole, typed_answer
from bot.polls.use_cases.knowing import get_numbered, get_pressed, told_apart
from bot.refusals import ActionInvalid
from bot.work import Foresight


@dataclass(frozen=True, kw_only=True)
class BallotRequest(Request):
    """Something to do with one's own ballot in a poll that stands in this place.

    Where the question was read in a `language`, it is answered in that. `on` is the message that was pressed.
    """

    poll: PollId
    place: Place
    language: str = ""
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class CastVote(BallotRequest):
    """Choose an option, where one tap is the whole answer."""

    option: int


@dataclass(frozen=True, kw_only=True)
class OpenBallot(BallotRequest):
    """Show one's own ballot, in private; by its number where `poll` is 0."""

    number: int = 0


@dataclass(frozen=True, kw_only=True)
class MarkBallot(BallotRequest):
    """Give an option a value on one's own ballot."""

    option: int
    value: int


@dataclass(frozen=True, kw_only=True)
class SkipPoll(BallotRequest):
    """Rather not answer: nobody asks again."""


@dataclass(frozen=True, kw_only=True)
class TakeBackVote(BallotRequest):
    """Take one's answer back; a choice of its own, never a second tap on the same."""


@dataclass(frozen=True, kw_only=True)
class CastVoteByWords(Request):
    """`/vote 7 2`: what the ballot shall say, in the poll of that number."""

    number: int
    words: str = field(repr=False)


def cast_vote(work: PollWork, who: Person, ask: CastVote) -> Answer:
    """Count the answer, instead of an earlier one. Raises a refusal where it cannot be counted."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    if not poll.kind.taps:
        raise ActionInvalid
    ballot = poll.put(_ballot_of(work, who, poll), ask.option, 1, at=work.now)
    return spoken(who, ask.language, _count(work, _worded(work, who, poll, ask), ballot))


def open_ballot(work: PollWork, who: Person, ask: OpenBallot) -> Answer:
    """One's own ballot. Raises `NoSuchPoll`, or that answers are not taken."""
    poll = get_numbered(work, who, ask.number) if ask.number else get_pressed(work, who, ask.poll, ask.place)
    poll.must_be_open(work.now)
    return _show_ballot(work, who, poll, ask)


def mark_ballot(work: PollWork, who: Person, ask: MarkBallot) -> Answer:
    """Give an option a value; the ballot is shown as it is then, in its place. Raises what the kind refuses."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    if poll.kind.taps:
        raise ActionInvalid
    ballot = poll.put(_ballot_of(work, who, poll), ask.option, ask.value, at=work.now)
    return _kept(work, who, poll, ask, ballot)


def skip_poll(work: PollWork, who: Person, ask: SkipPoll) -> Answer:
    """Rather not answer: it is kept, so that nobody asks again, and can be changed."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    ballot = poll.skip(_ballot_of(work, who, poll), at=work.now)
    return _kept(work, who, poll, ask, ballot)


def take_back_vote(work: PollWork, who: Person, ask: TakeBackVote) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    answer = _take_back(work, who, poll)
    if not poll.kind.taps and ask.on is not None and ask.place.private:
        answer = replace(_show_ballot(work, who, poll, ask), note=answer.note)
    return spoken(who, ask.language, answer)


def cast_vote_by_words(work: PollWork, who: Person, ask: CastVoteByWords) -> Answer:
    """The same in words. Raises `NoSuchPoll` for a number that is not, and for one that is not theirs."""
    poll = get_numbered(work, who, ask.number)
    mine = _ballot_of(work, who, poll)
    said = typed_answer(poll, ask.words, mine.marks)
    if said is Whole.TAKEN_BACK:
        return _take_back(work, who, poll)
    poll.must_be_open(work.now)
    ballot = poll.skip(mine, at=work.now) if said is Whole.SKIPPED else poll.filled(mine, said)
    return _count(work, poll.as_read(Reading(language=who.manner.language)), ballot)


def _find(work: PollWork, who: Person, poll: Poll) -> Ballot | None:
    return work.ballots.find(poll.id, voter_of(who.id))


def _ballot_of(work: PollWork, who: Person, poll: Poll) -> Ballot:
    """Somebody's ballot, or an empty one; with the name that they have now, where names are shown."""
    blank = poll.blank(voter_of(who.id), name=who.sender.name)
    found = _find(work, who, poll)
    return replace(found, name=blank.name) if found is not None else blank


def _worded(work: PollWork, who: Person, poll: Poll, ask: BallotRequest) -> Poll:
    """The poll in the words in which somebody read it, or would."""
    if not poll.versions:
        return poll
    return poll.as_read(Reading(language=ask.language or showing.language_of(work, who, ask.place)))


def spoken(who: Person, language: str, answer: Answer) -> Answer:
    """The answer in the language in which the question was read, where somebody asked for one."""
    return replace(answer, manner=replace(who.manner, language=language)) if language else answer


def _count(work: PollWork, poll: Poll, ballot: Ballot) -> Answer:
    """Keep the ballot, and say what it says now."""
    before = work.ballots.find(poll.id, ballot.voter)
    if before is not None and (before.marks, before.skipped) == (ballot.marks, ballot.skipped):
        return Answer(note=showing.said_again(poll, ballot))
    keep_ballot(work, poll, ballot)
    return Answer(note=showing.said_now(poll, before, ballot), stays=True)


def keep_ballot(work: PollWork, poll: Poll, ballot: Ballot) -> None:
    """Keep a ballot, and have the posts show what it adds; one on which nothing is left is taken back."""
    if ballot.counts or ballot.marks:
        work.ballots.put(ballot)
    else:
        work.ballots.forget(ballot.poll, ballot.voter)
    work.outbox.refresh(poll.subject)


def _kept(work: PollWork, who: Person, poll: Poll, ask: BallotRequest, ballot: Ballot) -> Answer:
    """Keep the ballot, and show it as it is now."""
    said = _count(work, _worded(work, who, poll, ask), ballot)
    if poll.kind.taps:
        return spoken(who, ask.language, said)
    return replace(_show_ballot(work, who, poll, ask), note=said.note)


def _show_ballot(work: PollWork, who: Person, poll: Poll, ask: BallotRequest) -> Answer:
    reading = showing.reading_of(work, who, None)
    if ask.language:
        reading = replace(reading, language=ask.language)
    message = showing.show_card(
        told_apart(work, who, poll), _find(work, who, poll), reading, work.now, answers_in=ask.language
    )
    thing = f"polls {poll.number}_answer"
    answer = Answer(message=message, where="private", thing=thing, replaces=ask.on if ask.place.private else None)
    return spoken(who, ask.language, answer)


def _take_back(work: PollWork, who: Person, poll: Poll) -> Answer:
    poll.must_be_open(work.now)
    if _find(work, who, poll) is None:
        raise NothingToTakeBack
    work.ballots.forget(poll.id, voter_of(who.id))
    work.outbox.refresh(poll.subject)
    return Answer(note=Say("vote-taken-back"), stays=True)


def foresee_vote(ask: BallotRequest, sender: Sender) -> Sequence[Foresight]:
    """What an answer will read: its poll, and the person's earlier ballot."""
    return (Foresight(_foresee_polls, ask.poll), Foresight(_foresee_ballots, (ask.poll, sender)))


def _foresee_polls(work: PollWork, polls: Sequence[PollId]) -> None:
    work.polls.foresee(polls)


def _foresee_ballots(work: PollWork, whose: Sequence[tuple[PollId, Sender]]) -> None:
    pairs: list[tuple[PollId, VoterId]] = [(poll, voter_of(work.people.person_of(sender).id)) for poll, sender in whose]
    work.ballots.foresee(pairs)
