"""Answering: cast, change, skip and take back; by a tap, on one's own ballot, or in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Answer, Message, Receipt, Say
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import (
    Ballot,
    NoSuchOption,
    NothingToTakeBack,
    OwnWords,
    Poll,
    PollId,
    Reading,
    State,
    VoterId,
    voter_of,
)
from bot.polls.store import PollWork
from bot.polls.typed import Whole, typed_answer
from bot.polls.use_cases.knowing import get_asked, get_pressed, told_apart
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
    place: Place


def cast_vote(work: PollWork, who: Person, ask: CastVote) -> Answer:
    """Count the answer, instead of an earlier one. Raises a refusal where it cannot be counted."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    if not poll.kind.taps:
        raise ActionInvalid
    ballot = _put(work, who, poll, ask.option, 1)
    return spoken(who, ask.language, count(work, worded(work, who, poll, ask), ballot))


def open_ballot(work: PollWork, who: Person, ask: OpenBallot) -> Answer:
    """One's own ballot. Raises `NoSuchPoll`, or that answers are not taken."""
    poll = get_asked(work, who, ask.number, ask.poll, ask.place)
    poll.must_be_open(work.now)
    if isinstance(poll.kind, OwnWords) and _find(work, who, poll) is None:
        return open_form(work, who, poll, ask)
    return show_ballot(work, who, poll, ask)


def open_form(work: PollWork, who: Person, poll: Poll, ask: BallotRequest) -> Answer:
    """The form to write in own words, with what was written before."""
    language = read_in(work, who, poll, ask.place, ask.language)
    form = showing.write_form(worded(work, who, poll, ask), showing.saying_of(work, poll, who.id), language)
    return spoken(who, language, Answer(form=form, where="private"))


def mark_ballot(work: PollWork, who: Person, ask: MarkBallot) -> Answer:
    """Give an option a value; the ballot is shown as it is then, in its place. Raises what the kind refuses."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    if poll.kind.taps or isinstance(poll.kind, OwnWords):
        raise ActionInvalid
    ballot = _put(work, who, poll, ask.option, ask.value)
    return _kept(work, who, poll, ask, ballot)


def skip_poll(work: PollWork, who: Person, ask: SkipPoll) -> Answer:
    """Rather not answer: it is kept, so that nobody asks again, and can be changed."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    ballot = poll.skip(ballot_of(work, who, poll), at=work.now)
    return _kept(work, who, poll, ask, ballot)


def take_back_vote(work: PollWork, who: Person, ask: TakeBackVote) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`."""
    poll = get_pressed(work, who, ask.poll, ask.place)
    answer = take_back(work, who, poll)
    if not poll.kind.taps and ask.on is not None:
        answer = replace(show_ballot(work, who, poll, ask), note=answer.note)
    return spoken(who, ask.language, answer)


def answer_in_words(work: PollWork, who: Person, poll: Poll, words: str, place: Place) -> Answer:
    """What was typed for an answer, and where. Raises what the kind refuses."""
    mine = ballot_of(work, who, poll)
    said = typed_answer(poll, words, mine.marks)
    if said is Whole.TAKEN_BACK:
        return take_back(work, who, poll)
    poll.must_be_open(work.now)
    ballot = poll.skip(mine, at=work.now) if said is Whole.SKIPPED else poll.filled(mine, said)
    language = read_in(work, who, poll, place, who.manner.language)
    return count(work, poll.as_read(Reading(language=language)), ballot)


def _put(work: PollWork, who: Person, poll: Poll, option: int, value: int) -> Ballot:
    """What a tap makes of somebody's ballot. Raises `ActionInvalid` for an option that no button of ours has."""
    try:
        return poll.put(ballot_of(work, who, poll), option, value, at=work.now)
    except NoSuchOption:
        raise ActionInvalid from None


def _find(work: PollWork, who: Person, poll: Poll) -> Ballot | None:
    return work.ballots.find(poll.id, voter_of(who.id))


def ballot_of(work: PollWork, who: Person, poll: Poll) -> Ballot:
    """Somebody's ballot, or an empty one; with the name that they have now, where names are shown.

    Raises `ActionInvalid` for a secret question: no button of ours leads here then.
    """
    if poll.is_secret:
        raise ActionInvalid
    blank = poll.blank(voter_of(who.id), name=who.sender.name)
    found = _find(work, who, poll)
    return replace(found, name=blank.name) if found is not None else blank


def worded(work: PollWork, who: Person, poll: Poll, ask: BallotRequest) -> Poll:
    """The poll in the words in which somebody read it, or would."""
    if not poll.versions:
        return poll
    return poll.as_read(Reading(language=ask.language or showing.language_of(work, who, ask.place)))


def read_in(work: PollWork, who: Person, poll: Poll, place: Place, language: str) -> str:
    """In which further language somebody reads a question: the one asked for, or that of the group where they press.

    Empty where they chose one of their own, or read it as it was asked. What they press next is often in private, where
    no group tells it any more: so buttons carry it.
    """
    if language or who.manner.language or place.private or not poll.versions:
        return language
    there = showing.language_of(work, who, place)
    return there if poll.version(there) is not None else ""


def spoken(who: Person, language: str, answer: Answer) -> Answer:
    """The answer in the language in which the question was read, where somebody asked for one."""
    return replace(answer, manner=replace(who.manner, language=language)) if language else answer


def count(work: PollWork, poll: Poll, ballot: Ballot) -> Answer:
    """Keep the ballot, and say what it says now."""
    before = work.ballots.find(poll.id, ballot.voter)
    if before is not None and (before.marks, before.skipped) == (ballot.marks, ballot.skipped):
        return Answer(note=showing.said_again(poll, ballot))
    keep_ballot(work, poll, ballot)
    return Answer(note=showing.said_now(poll, before, ballot), stays=True)


def keep_ballot(work: PollWork, poll: Poll, ballot: Ballot) -> None:
    """Keep a ballot, and have the posts show what it adds; one on which nothing is left is taken back.

    Raises `ActionInvalid` for a secret question, of which ballots are kept elsewhere.
    """
    if poll.is_secret:
        raise ActionInvalid
    if isinstance(poll.kind, OwnWords) and ballot.skipped:
        work.sayings.forget(poll.id, ballot.voter)
    if ballot.counts or ballot.marks:
        work.ballots.put(ballot)
    else:
        work.ballots.forget(ballot.poll, ballot.voter)
    work.outbox.refresh(poll.subject)


def _kept(work: PollWork, who: Person, poll: Poll, ask: BallotRequest, ballot: Ballot) -> Answer:
    """Keep the ballot, and show it as it is now."""
    said = count(work, worded(work, who, poll, ask), ballot)
    if poll.kind.taps:
        return spoken(who, ask.language, said)
    return replace(show_ballot(work, who, poll, ask), note=said.note)


def show_ballot(work: PollWork, who: Person, poll: Poll, ask: BallotRequest) -> Answer:
    """One's own ballot as it is now, in place of the one that was pressed."""
    reading, language = showing.reading_of(work, who, None), read_in(work, who, poll, ask.place, ask.language)
    if language:
        reading = replace(reading, language=language)
    message = own_card(work, who, told_apart(work, who, poll), reading, answers_in=language)
    thing = f"polls {poll.number}_{language or 'answer'}"
    # Platforms change a message in its place only where nobody else sees it: in a group, too, a ballot is its reader's.
    answer = Answer(message=message, where="private", thing=thing, replaces=ask.on)
    return spoken(who, language, answer)


def own_card(work: PollWork, who: Person, poll: Poll, reading: Reading, *, answers_in: str = "") -> Message:
    """A question with one's own answer, and what all have answered where one gets to know it by answering."""
    ballot = _find(work, who, poll)
    return showing.show_card(
        poll,
        ballot,
        reading,
        work.now,
        answers_in=answers_in,
        saying=showing.saying_of(work, poll, who.id),
        so_far=showing.so_far_in_private(work, poll, ballot, reading),
        promised=showing.told_of_promise(work, poll, whole=True) if poll.state is not State.OPEN else (),
    )


def take_back(work: PollWork, who: Person, poll: Poll) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`, or `ActionInvalid` for a secret question."""
    poll.must_be_open(work.now)
    if poll.is_secret:
        raise ActionInvalid
    if _find(work, who, poll) is None:
        raise NothingToTakeBack
    work.ballots.forget(poll.id, voter_of(who.id))
    if isinstance(poll.kind, OwnWords):
        work.sayings.forget(poll.id, voter_of(who.id))
    work.outbox.refresh(poll.subject)
    return Answer(note=Say("vote-taken-back"), stays=True)


def foresee_vote(ask: BallotRequest, sender: Sender) -> Sequence[Foresight]:
    """What an answer will read: its poll, and the person's earlier ballot."""
    return (Foresight(foresee_polls, ask.poll), Foresight(_foresee_ballots, (ask.poll, sender)))


def foresee_polls(work: PollWork, polls: Sequence[PollId]) -> None:
    """Read in one go the polls that a batch will ask for."""
    work.polls.foresee(polls)


def _foresee_ballots(work: PollWork, whose: Sequence[tuple[PollId, Sender]]) -> None:
    pairs: list[tuple[PollId, VoterId]] = [(poll, voter_of(work.people.person_of(sender).id)) for poll, sender in whose]
    work.ballots.foresee(pairs)
