"""What makes a question secret, and everything that would give a voter away and is therefore refused."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.chat.cleaning import skeleton
from bot.chat.inbound import Sender
from bot.people.model import PlaceId
from bot.polls.model.ballots import Marks, PollId
from bot.polls.model.breakdown import OTHER, break_down
from bot.polls.model.kinds import Kind, OneChoice, Several
from bot.polls.model.poll import SENSITIVE_AT_LEAST, Mode, Poll, State
from bot.polls.model.publishing import LEAST, Published, needs, publish
from bot.polls.model.ways import USUAL, Repeats
from bot.refusals import Refusal

MEMBER_AT_LEAST = timedelta(hours=24)
"""How long somebody has been in a group before they may answer a sensitive question there."""

EXTENSION = timedelta(days=3)
"""How much longer it stays open, once, when too few have answered."""

TURNOUT_EVERY = timedelta(minutes=15)
"""How often the turnout is told anew, at most: a number that moves when somebody taps would tell who it was."""

RESTS_FOR = timedelta(days=14)
"""How long a sensitive question is not asked again in the same place: two results can be subtracted."""


class SecretOnlyCounts(Refusal):
    """A question is answered in a way for which no rule keeps voters apart: ranked, points, dates, own words."""

    word = "secret-only-counts"


class SecretNotRepeated(Refusal):
    """Two results close together can be subtracted."""

    word = "secret-not-repeats"


class SecretTakesNoOptions(Refusal):
    """Whoever proposes a choice has probably chosen it."""

    word = "secret-not-takes"


class SecretNotByHand(Refusal):
    """Whoever enters an answer knows whose it is."""

    word = "secret-not-hand"


class SecretNotChased(Refusal):
    """Nobody knows who has answered."""

    word = "secret-not-chase"


class SecretNoOpenLink(Refusal):
    """A link for everybody counts as often as somebody likes."""

    word = "secret-not-link"


class SecretNotSkipped(Refusal):
    """Nobody knows who has answered, so there is nothing to be left out of."""

    word = "secret-not-skip"


class OnlySecretByPlace(Refusal):
    """Only of a secret question is there something to be told of each group."""

    word = "secret-not-groups"


class CountsSecret(Refusal):
    """How many chose what is told once, when it closes, and to everybody at once."""

    word = "counts-secret"


class KeyLost(Refusal):
    """What people say to a secret question cannot be read any more, by anybody."""

    word = "poll-key-lost"


class NoEarlyClose(Refusal):
    """A sensitive question closes at its time, and not before."""

    word = "no-early-close"


class SensitiveTooShort(Refusal):
    """A sensitive question would be open for less than a day."""

    word = "sensitive-too-short"


class AskedTooSoon(Refusal):
    """The same sensitive question was, or will be, asked here within two weeks."""

    word = "asked-too-soon"


class JoinedTooLately(Refusal):
    """Somebody has been in the group for less than a day, and the question is sensitive."""

    word = "joined-too-lately"


class AnswerInTheGroup(Refusal):
    """Only in the group does the platform say since when somebody has been there."""

    word = "answer-in-the-group"


@dataclass(frozen=True, kw_only=True)
class SecretBallot:
    """What somebody said to a secret question, before nobody can read it any more.

    `voter` is an account, or a link that works once, and nobody in one that was read; of a link, `browser` is the
    number of the one that used it. `place` is where the answer was given.
    """

    poll: PollId
    voter: str = field(default="", repr=False)
    marks: Marks = field(repr=False)
    place: int = 0
    browser: int = 0


def voter_of_account(sender: Sender) -> str:
    """Secret ballots are by account: joining accounts tells nothing, and merges nothing."""
    return f"v1|{sender.platform}|{sender.id}"


def voter_of_link(mark: str) -> str:
    """One that works once is one voter."""
    return f"v1|link|{mark}"


def may_be_secret(kind: Kind) -> bool:
    """Whether it can be asked in secret: rule R covers counts, and nothing else. Steps of a scale are counted too."""
    return isinstance(kind, OneChoice | Several)


def must_go_with_secrecy(poll: Poll) -> None:
    """Raises `SecretOnlyCounts`, `SecretNotRepeated` or `SecretTakesNoOptions`: each would give a voter away."""
    if not poll.is_secret:
        return
    if not may_be_secret(poll.kind):
        raise SecretOnlyCounts
    if poll.ways.repeats is not Repeats.NEVER:
        raise SecretNotRepeated
    if poll.ways.takes_options or poll.from_members:
        raise SecretTakesNoOptions


def as_mode(poll: Poll, mode: Mode) -> Poll:
    """The question in this mode. A secret one tells no counts before it closes, and needs as many answers as it does.

    Raises `PollFrozen`, and as `must_go_with_secrecy` does.
    """
    poll.must_not_be_frozen()
    changed = replace(poll, mode=mode)
    if mode.is_secret:
        changed = replace(changed, ways=replace(changed.ways, counts=USUAL.counts, quorum=USUAL.quorum))
    else:
        changed = replace(changed, ways=replace(changed.ways, by_place=False))
    must_go_with_secrecy(changed)
    return changed


def must_be_open_long_enough(poll: Poll, since: datetime) -> None:
    """Raises `SensitiveTooShort`."""
    if poll.mode is Mode.SENSITIVE and poll.closes_at - since < SENSITIVE_AT_LEAST:
        raise SensitiveTooShort


def must_not_close_early(poll: Poll, at: datetime) -> None:
    """Raises `NoEarlyClose`."""
    if poll.mode is Mode.SENSITIVE and at < poll.closes_at:
        raise NoEarlyClose


def must_have_been_here(poll: Poll, sender: Sender, at: datetime) -> None:
    """Raises `JoinedTooLately` or `AnswerInTheGroup`, where the platform says since when somebody has been there."""
    if poll.mode is not Mode.SENSITIVE or not sender.tells_joining:
        return
    if sender.joined_at is None:
        raise AnswerInTheGroup
    if at - sender.joined_at < MEMBER_AT_LEAST:
        raise JoinedTooLately


def is_same_question(one: Poll, other: Poll) -> bool:
    """Whether two questions are the same but for case, signs and look-alikes, and could be asked the same people."""
    shares = not set(one.places).isdisjoint(other.places)
    return shares and skeleton(one.question) == skeleton(other.question)


def must_be_apart(poll: Poll, others: Sequence[Poll], *, at: datetime) -> None:
    """Raises `AskedTooSoon` where one of these is the same question, and comes too soon before it or after it."""
    opens = max(poll.opens_at or at, at)
    for other in others:
        if other.id == poll.id or not is_same_question(other, poll):
            continue
        begins, ends = other.opened_at or other.opens_at or at, other.ended_at or _latest_end(other)
        if opens < ends + RESTS_FOR and begins < _latest_end(poll) + RESTS_FOR:
            raise AskedTooSoon(days=RESTS_FOR.days)


def _latest_end(poll: Poll) -> datetime:
    return poll.closes_at if poll.extended else poll.closes_at + EXTENSION


def has_too_few(poll: Poll, voters: int) -> bool:
    """Whether fewer have answered than a secret question needs."""
    return voters < needs(sensitive=poll.mode is Mode.SENSITIVE)


def extended(poll: Poll) -> Poll:
    """The question that stays open, once, because too few have answered."""
    return replace(poll, closes_at=poll.closes_at + EXTENSION, extended=True)


def keeps_key(poll: Poll) -> bool:
    """Whether it has a key: a secret question from its opening to its end, and no other."""
    return poll.is_secret and poll.state is State.OPEN


def tallied(poll: Poll, ballots: Sequence[SecretBallot]) -> tuple[int, ...]:
    """How many chose each option, in the order of their numbers."""
    chosen = Counter(option for ballot in ballots for option, value in ballot.marks if value)
    return tuple(chosen[n] for n in range(1, len(poll.options) + 1))


def published_of(poll: Poll, ballots: Sequence[SecretBallot]) -> Published:
    """What is told of these ballots: the whole, and each place beside it where an organiser chose that before."""
    several = poll.kind if isinstance(poll.kind, Several) else None
    is_sensitive = poll.mode is Mode.SENSITIVE
    told = publish(tallied(poll, ballots), len(ballots), sensitive=is_sensitive, several=several)
    if not poll.ways.by_place:
        return told
    theirs: dict[int, list[SecretBallot]] = {place: [] for place in (*poll.places, OTHER)}
    for ballot in ballots:
        theirs[ballot.place if ballot.place in poll.places else OTHER].append(ballot)
    rows = {place: tallied(poll, mine) for place, mine in theirs.items()}
    voters = {place: len(mine) for place, mine in theirs.items()}
    return replace(told, rows=break_down(told, rows, least=LEAST, voters=voters))


def known_place(poll: Poll, acts_in: set[PlaceId]) -> int:
    """Where somebody answers who does so in private: in the one place that it can be; else nowhere in particular."""
    theirs = acts_in.intersection(poll.places) if len(poll.places) > 1 else set(poll.places)
    return next(iter(theirs)) if len(theirs) == 1 else 0
