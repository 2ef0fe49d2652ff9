"""Answering a secret question: in a transaction that holds nothing that names a person, and is told apart from none."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Answer, Message, Receipt, Say
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Marks, NothingToTakeBack, Poll, PollId, Reading, State
from bot.polls.model.secrecy import (
    KeyLost,
    SecretBallot,
    SecretNotSkipped,
    known_place,
    must_have_been_here,
    voter_of_account,
)
from bot.polls.store import PollWork
from bot.polls.typed import Whole, typed_answer
from bot.polls.use_cases.answering import CastVoteByWords, OpenBallot, foresee_polls, spoken
from bot.polls.use_cases.knowing import acts_in_of, get_asked, get_numbered, get_pressed, told_apart
from bot.polls.use_cases.secret_closing import lose
from bot.refusals import ActionInvalid, Refusal
from bot.work import Foresight


@dataclass(frozen=True, kw_only=True)
class SecretRequest(Request):
    """Something to do with a secret question, where it stands, or in private with the `code` that was given there.

    Where the question was read in a `language`, it is answered in that. `on` is the message that was pressed.
    """

    poll: PollId
    place: Place
    language: str = ""
    code: str = field(default="", repr=False)
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class CastSecretVote(SecretRequest):
    """Answer with exactly these options."""

    chosen: tuple[int, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeBackSecretVote(SecretRequest):
    """Take one's answer back."""


@dataclass(frozen=True, kw_only=True)
class SecretVoteByWords(SecretRequest):
    """`/vote 7 2`, where question 7 is secret."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class OpenSecretBallot(SecretRequest):
    """Show the ballot on which several are ticked, with these ticked. It is kept nowhere: the message is the ballot."""

    ticked: tuple[int, ...] = field(default=(), repr=False)


def meant_by_words(work: PollWork, who: Person, ask: CastVoteByWords) -> Request:
    """What `/vote 7 2` is for: a secret question is answered in a way of its own."""
    try:
        poll = get_numbered(work, who, ask.number, ask.place)
    except Refusal:
        return ask
    if not poll.is_secret:
        return ask
    return SecretVoteByWords(poll=poll.id, place=ask.place, words=ask.words)


def meant_by_ballot(work: PollWork, who: Person, ask: OpenBallot) -> Request:
    """What `/polls 7 answer` is for. Whatever is wrong with it is told by whoever fulfils it."""
    try:
        poll = get_asked(work, who, ask.number, ask.poll, ask.place)
    except Refusal:
        return ask
    if not poll.is_secret:
        return ask
    return OpenSecretBallot(poll=poll.id, place=ask.place, language=ask.language)


def cast_secret_vote(work: PollWork, who: Person, ask: CastSecretVote) -> Answer:
    """Count the answer, instead of an earlier one. Raises what the kind refuses, or that answers are not taken."""
    poll = _get_open(work, who, ask)
    marks = _marked(poll, ask.chosen)
    return spoken(who, ask.language, _count(work, who, _worded(work, who, poll, ask), ask, marks))


def cast_secretly_by_words(work: PollWork, who: Person, ask: SecretVoteByWords) -> Answer:
    """What was typed for an answer. Raises what the kind refuses."""
    poll = _get_open(work, who, ask)
    said = typed_answer(poll, ask.words, ())
    if said is Whole.SKIPPED:
        raise SecretNotSkipped
    if said is Whole.TAKEN_BACK:
        return _take_back(work, who, poll)
    return _count(work, who, poll.as_read(Reading(language=who.manner.language)), ask, said)


def take_back_secret_vote(work: PollWork, who: Person, ask: TakeBackSecretVote) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`."""
    return spoken(who, ask.language, _take_back(work, who, _get_open(work, who, ask)))


def open_secret_ballot(work: PollWork, who: Person, ask: OpenSecretBallot) -> Answer:
    """The ballot in private, as it is ticked now. What was answered before is not shown again.

    Raises what the kind refuses, and the ballot stays as it was.
    """
    poll = _get_open(work, who, ask)
    _marked(poll, ask.ticked)
    if poll.kind.taps:
        return spoken(who, ask.language, Answer(message=secret_card(work, who, poll, ask.language), where="private"))
    message = secret_card(work, who, poll, ask.language, ticked=ask.ticked)
    answer = Answer(message=message, where="private", thing=way_in(work, who, poll), replaces=ask.on)
    return spoken(who, ask.language, answer)


def secret_card(work: PollWork, who: Person, poll: Poll, language: str = "", *, ticked: Sequence[int] = ()) -> Message:
    """A secret question as one person sees it in private. Raises `KeyLost`."""
    reading = showing.reading_of(work, who, None)
    if language:
        reading = replace(reading, language=language)
    known = told_apart(work, who, poll)
    code = code_of(work, poll, who.sender)
    has_answered = poll.state is State.OPEN and work.secrets.find(poll.id, voter_of_account(who.sender)) is not None
    return showing.show_secret_card(
        known, reading, work.now, has_answered=has_answered, code=code, ticked=ticked, answers_in=language
    )


def code_of(work: PollWork, poll: Poll, sender: Sender) -> str:
    """What lets one account into the ballot in private: given to whoever comes from where the question stands."""
    return work.codes_for(f"secret {poll.id} {sender.platform} {sender.id}")[0]


def way_in(work: PollWork, who: Person, poll: Poll) -> str:
    """What a link to the private chat says, so that it opens the ballot."""
    return f"polls {poll.id}_{code_of(work, poll, who.sender)}"


def _get_open(work: PollWork, who: Person, ask: SecretRequest) -> Poll:
    poll = get_let_in(work, who, ask.poll, ask.code) if ask.code else get_pressed(work, who, ask.poll, ask.place)
    if not poll.is_secret:
        raise ActionInvalid
    poll.must_be_open(work.now)
    return poll


def _marked(poll: Poll, chosen: Sequence[int]) -> Marks:
    """A ballot with these, and no others. Raises what the kind refuses, or `ActionInvalid`."""
    marks: Marks = ()
    for option in chosen:
        if not 1 <= option <= len(poll.options):
            raise ActionInvalid
        marks = poll.kind.put(marks, option, 1)
    return marks


def get_let_in(work: PollWork, who: Person, wanted: PollId, given: str) -> Poll:
    """By the code, whoever has never acted in the group but in secret. Raises `ActionInvalid`."""
    sender = who.sender
    codes = work.codes_for(f"secret {wanted} {sender.platform} {sender.id}")
    poll = work.polls.find(wanted)
    if poll is None or not any(secrets.compare_digest(code.encode(), given.encode()) for code in codes):
        raise ActionInvalid
    return poll


def _worded(work: PollWork, who: Person, poll: Poll, ask: SecretRequest) -> Poll:
    language = ask.language or (showing.language_of(work, who, ask.place) if poll.versions else "")
    return poll.as_read(Reading(language=language))


def _count(work: PollWork, who: Person, poll: Poll, ask: SecretRequest, marks: Marks) -> Answer:
    if lacks := poll.kind.lacks(marks):
        return Answer(note=Say("secret-lacks", lacks=lacks), refused=True)
    must_have_been_here(poll, who.sender, work.now)
    try:
        work.secrets.put(
            SecretBallot(
                poll=poll.id, voter=voter_of_account(who.sender), marks=marks, place=_place(work, who, poll, ask)
            )
        )
    except KeyLost:
        return _lost(work, poll)
    answer = Answer(note=showing.secret_counted(poll, marks), stays=True, once=True)
    if poll.kind.taps or ask.on is None:
        return answer
    # The ballot was the message: what was ticked goes from sight with it.
    return replace(answer, message=showing.show_secret_done(poll), where="private", replaces=ask.on)


def _take_back(work: PollWork, who: Person, poll: Poll) -> Answer:
    voter = voter_of_account(who.sender)
    try:
        if work.secrets.find(poll.id, voter) is None:
            raise NothingToTakeBack
        work.secrets.forget(poll.id, voter)
    except KeyLost:
        return _lost(work, poll)
    return Answer(note=Say("vote-taken-back"), stays=True)


def _lost(work: PollWork, poll: Poll) -> Answer:
    lose(work, poll)
    return Answer(note=Say("poll-key-lost"), refused=True, stays=True)


def _place(work: PollWork, who: Person, poll: Poll, ask: SecretRequest) -> int:
    """Where it counts, where what each group says is told."""
    if not poll.ways.by_place:
        return 0
    here = None if ask.place.private else work.places.find(ask.place)
    return here.id if here is not None else known_place(poll, acts_in_of(work, who, ask.place))


def foresee_secret_vote(ask: SecretRequest, sender: Sender) -> Sequence[Foresight]:  # noqa: ARG001 - as every other
    """What an answer will read of its poll."""
    return (Foresight(foresee_polls, ask.poll),)
