"""Answering in own words: write, write anew, and say who may read it."""

from dataclasses import dataclass, field, replace

from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.polls.model import NotThisKind, OwnWords, Poll, voter_of
from bot.polls.model.sayings import NothingToTakeOut, NothingWritten, Saying, as_saying
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import (
    BallotRequest,
    CastVoteByWords,
    answer_in_words,
    ballot_of,
    keep_ballot,
    open_form,
    show_ballot,
    take_back,
)
from bot.polls.use_cases.knowing import get_numbered, get_pressed

_TAKE_BACK, _SKIP = "none", "skip"
"""The only words after `/vote 7` that are no answer: those behind the buttons. "0" may well be meant."""


@dataclass(frozen=True, kw_only=True)
class OpenWriting(BallotRequest):
    """Show the form to write in; by its number where `poll` is 0."""

    number: int = 0


@dataclass(frozen=True, kw_only=True)
class KeepWords(BallotRequest):
    """Answer in these words."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class LetRead(BallotRequest):
    """Let others read one's words, once an organiser has passed them, or only organisers."""

    number: int = 0
    share: bool


def open_writing(work: PollWork, who: Person, ask: OpenWriting) -> Answer:
    """The form, with what was written before. Raises that answers are not taken, or `NotThisKind`."""
    return open_form(work, who, _get_open(work, who, ask, ask.number), ask)


def keep_words(work: PollWork, who: Person, ask: KeepWords) -> Answer:
    """Keep the words, instead of earlier ones: for organisers only, until their writer says otherwise."""
    return _write(work, who, _get_open(work, who, ask, 0), ask, ask.words)


def let_read(work: PollWork, who: Person, ask: LetRead) -> Answer:
    """Keep who may read it. Raises `NothingWritten`."""
    poll = _get_open(work, who, ask, ask.number)
    saying = work.sayings.find(poll.id, voter_of(who.id))
    if saying is None:
        raise NothingWritten
    work.sayings.change(replace(saying, may_share=ask.share))
    said = Say("own-words-now-shared" if ask.share else "own-words-now-private")
    return replace(show_ballot(work, who, poll, ask), note=said)


def cast_vote_by_words(work: PollWork, who: Person, ask: CastVoteByWords) -> Answer:
    """What was typed after `/vote 7`: words, where people write; else what the kind makes of it.

    Raises `NoSuchPoll` for a number that is not, and for one that is not theirs.
    """
    poll = get_numbered(work, who, ask.number, ask.place)
    if not isinstance(poll.kind, OwnWords):
        return answer_in_words(work, who, poll, ask.words, ask.place)
    poll.must_be_open(work.now)
    request = BallotRequest(poll=poll.id, place=ask.place)
    typed = ask.words.strip().casefold()
    if not typed:
        return open_form(work, who, poll, request)
    if typed == _TAKE_BACK:
        if work.ballots.find(poll.id, voter_of(who.id)) is None:
            raise NothingToTakeOut
        return take_back(work, who, poll)
    if typed == _SKIP:
        keep_ballot(work, poll, poll.skip(ballot_of(work, who, poll), at=work.now))
        return Answer(note=Say("vote-skipped"), stays=True)
    return _write(work, who, poll, request, as_saying(ask.words))


def _get_open(work: PollWork, who: Person, ask: BallotRequest, number: int) -> Poll:
    poll = get_numbered(work, who, number) if number else get_pressed(work, who, ask.poll, ask.place)
    poll.must_be_open(work.now)
    if not isinstance(poll.kind, OwnWords):
        raise NotThisKind
    return poll


def _write(work: PollWork, who: Person, poll: Poll, ask: BallotRequest, words: str) -> Answer:
    """The same words once more change nothing, nor who may read them."""
    earlier, before = work.sayings.find(poll.id, voter_of(who.id)), work.ballots.find(poll.id, voter_of(who.id))
    if earlier is not None and earlier.words == words:
        return replace(show_ballot(work, who, poll, ask), note=Say("own-words-same"))
    work.sayings.put(Saying(id=work.new_id(), poll=poll.id, voter=voter_of(who.id), words=words))
    ballot = poll.filled(ballot_of(work, who, poll), ())
    if ballot != before:
        keep_ballot(work, poll, ballot)
    return replace(show_ballot(work, who, poll, ask), note=Say("own-words-kept"), stays=True)
