"""What a feature is: its table of contents, as values that the engine, the courier and the ticker read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, Self

from bot.chat.commands import CommandSpec
from bot.chat.inbound import Brought, Inbound, Sender
from bot.chat.outbound import Answer, Choice, Message, Words
from bot.refusals import Refusal
from bot.work import Foresight


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a person wants of a feature. Subclasses are frozen and named in the imperative."""

    def prepare(self) -> Self:
        """Slow pure work, done off the writer before the request stands in line."""
        return self


@dataclass(frozen=True, kw_only=True)
class Bringing(Request):
    """A request that may come with a file. `content` is empty unless it is wanted: what is not is never fetched."""

    brought: Brought | None = None
    content: bytes = field(default=b"", repr=False)
    is_fetched: bool = False


@dataclass(frozen=True, kw_only=True)
class Coded(Request):
    """A request that comes with a receipt code. What opens its concern is made of it, off the writer, beforehand.

    `asker` is whoever came with it, for how often they may: in memory alone, and in no log. `tries` is whether it may
    be a guess: of guesses one asker has only so many, and all askers together.
    """

    code: str = field(repr=False)
    asker: str = field(repr=False)
    stretched: bytes = field(default=b"", repr=False)
    tries: bool = True


class ReceiptUnknown(Refusal):
    """The code of a request opens nothing. Whether it ever did, nobody is told."""

    word = "receipt-unknown"


Read = Callable[[Any], Request]
"""Inbound to request: pure. Raises `Refusal` where the words or the code make no sense."""

UseCase = Callable[[Any, Any, Any], Answer]
"""`(work, who, request)` to an answer, inside a transaction."""


Meant = Callable[[Any, Any, Any], Request]
"""`(work, who, request)` to the request that is meant by it: only looks."""


Brings = Callable[[Any, Any, Any], bool]
"""`(work, who, request)` to whether its file is wanted of this person: only looks. May raise the refusal why not."""


Foresees = Callable[[Any, Sequence[str]], None]
"""`(work, refs)`: reads in one go what many of a kind that are shown together will ask for."""


class Leave:
    """What a subject may be instead of a message: the place is to be left, and everything about it forgotten."""


Render = Callable[[Any, str, int], Message | Leave | None]
"""`(work, ref, place_id)` to what the place shall see now; none where there is nothing left to show."""


@dataclass(frozen=True, kw_only=True)
class Headline:
    """What a post shows, in one line of a digest or a list, and one thing to press about it."""

    words: Words
    choice: Choice | None = None


Brief = Callable[[Any, str, int], Headline | None]
"""`(work, ref, place_id)` to one line; none where there is nothing left to show."""


@dataclass(frozen=True, kw_only=True)
class Dated(Headline):
    """One line of what is on: when it is, or was."""

    at: datetime


Agenda = Callable[[Any, int, int, datetime], Sequence[Dated]]
"""`(work, community_id, place_id, now)` to what is on for whoever reads in a place, and what was of late."""

Notice = Callable[[Any, int], Words | None]
"""`(work, community_id)` to a line that the weekly list of a group ends with; none where there is nothing to say."""

OnTick = Callable[[Any, str], None]
"""`(work, ref)`: what happens when the time has come. Dropped before it runs; it may set itself again."""

OnTicks = Callable[[Any, Sequence[str]], None]
"""`(work, refs)`: the same, for all of one kind whose time has come together."""

Holds = Callable[[Any, Inbound], Read | None]
"""`(work.confided, inbound)` to how an act is read while somebody tells something in confidence; else none.

It looks in memory alone. Until they are done, nothing that they do in private leaves a key or an account.
"""

Hear = Callable[[Any, Any], None]
"""`(work, fact)`: what this feature does about a fact of another, in the same transaction."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """A typed command and how it is read; and what it means that somebody edited it, where that means anything.

    Where it would do something at once, `link` names the command that a link leads to instead, with one word at most:
    a link may be anybody's, so it shows and does not act. First words that do something at once are `acts`: a link
    leaves them out.
    """

    spec: CommandSpec
    read: Read
    correct: Read | None = None
    link: str = ""
    acts: frozenset[str] = frozenset()


class Lane(Enum):
    """How a request travels."""

    SHARED = "shared"  # with others in one transaction: the ordinary way
    ALONE = "alone"  # in a transaction that holds nothing that names a person: no key, no account, no presence
    SECRET = "secret"  # noqa: S105 - the same, with others of its sort: nobody can tell what each brought
    LOOK = "look"  # only reads, beside the writer, and leaves no trace
    NONE = "none"  # needs no database at all: help is never gated


@dataclass(frozen=True, kw_only=True)
class Does:
    """How one kind of request is fulfilled. `foresee` says what it will read, so that a batch is read for at once.

    `always` has it answered however fast somebody writes: help and stop are never slowed down. Where the same words can
    mean what travels in different lanes, `meant` looks which it is, and gives back that request. `brings` looks whether
    what was sent with a `Bringing` request is wanted; only then it is fetched.
    """

    use_case: UseCase
    foresee: Callable[[Any, Sender], Sequence[Foresight]] | None = None
    lane: Lane = Lane.SHARED
    always: bool = False
    meant: Meant | None = None
    brings: Brings | None = None


@dataclass(frozen=True, kw_only=True)
class Feature:
    """One slice's table of contents; no logic."""

    name: str
    commands: tuple[Command, ...] = ()
    actions: Mapping[str, Read] = field(default_factory=dict)  # "vote" for "vote:7:1"
    forms: Mapping[str, Read] = field(default_factory=dict)  # "poll-change" for "poll-change:7"
    plain_words: Mapping[str, Read] = field(default_factory=dict)  # message id of a list of words said in private
    arrivals: Mapping[type[Inbound], Read] = field(default_factory=dict)  # Arrived, Left, Moved
    otherwise: Read | None = None  # what anything else said in private means; one feature at most
    holds: Holds | None = None  # whose words in private are this feature's, whatever they say; one feature at most
    brought: Read | None = None  # what a file sent in private means; one feature at most
    requests: Mapping[type[Request], Does] = field(default_factory=dict)
    # "me waiting" for words after another's command; "people weekly …" where more may follow them
    typed: Mapping[str, Read] = field(default_factory=dict)
    subjects: Mapping[str, Render] = field(default_factory=dict)
    foresees: Mapping[str, Foresees] = field(default_factory=dict)  # of subjects of which many are shown together
    headlines: Mapping[str, Brief] = field(default_factory=dict)  # of subjects that may wait for somebody
    agenda: Agenda | None = None
    notice: Notice | None = None
    reports: Mapping[str, str] = field(default_factory=dict)  # a subject, and the one that tells where it has got to
    ticks: Mapping[str, OnTick] = field(default_factory=dict)
    ticks_together: Mapping[str, OnTicks] = field(default_factory=dict)  # of which many may be due at once
    hears: Mapping[type, Hear] = field(default_factory=dict)
