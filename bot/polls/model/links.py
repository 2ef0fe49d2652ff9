"""Links by which a question is answered without an app: one that anybody may use, and those that work once."""

from dataclasses import dataclass, field

from bot.polls.model.ballots import Door, PollId, VoterId
from bot.refusals import Refusal

LEAST_LINKS, MOST_LINKS = 1, 50
"""How many links that work once are made in one go."""

MOST_UNUSED = 500
"""How many of them may wait to be used: more, and nobody knows any more who has them."""

_DIGITS = 13
"""Hexadecimal digits of a keyed hash that make the number of a voter: below 2^53, as all our numbers are."""


class LinkUnknown(Refusal):
    """No such link. Whether it is another's, guessed or cut short is not said: it would help a guesser."""

    word = "link-unknown"


class LinkUsed(Refusal):
    """It works once, and somebody else has used it."""

    word = "link-used"


class LinkStopped(Refusal):
    """An organiser has stopped it."""

    word = "link-stopped"


class LinksNeedAddress(Refusal):
    """There is no address that people could open. What to set is said to whoever may pass it on."""

    word = "links-need-address"


class LinksOutOfRange(Refusal):
    """So many links cannot be made in one go. Details: `least`, `most`."""

    word = "links-out-of-range"


class TooManyLinks(Refusal):
    """So many wait to be used already. Details: `most`."""

    word = "too-many-links"


class NothingChosen(Refusal):
    """The page was sent without an answer."""

    word = "nothing-chosen"


class TooFewChosen(Refusal):
    """The page was sent with fewer choices than there must be. Details: `least`."""

    word = "too-few-chosen"


class PlaceTwice(Refusal):
    """Two choices were put in the same place. Details: `place`."""

    word = "place-twice"


class PointsOverspent(Refusal):
    """More points were given than there are. Details: `points`, `spent`."""

    word = "points-overspent"


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link as it is kept: by its mark, never by itself.

    The `version` of one that anybody may use tells how often a new one was made; those that work once have none. The
    `voter` is who used one that works once: a random number, and nobody's account.
    """

    mark: str = field(repr=False)
    poll: PollId
    single: bool
    version: int = 0
    stopped: bool = False
    voter: VoterId | None = None

    @property
    def door(self) -> Door:
        """How ballots come in by it."""
        return Door.LINK if self.single else Door.OPEN

    def must_admit(self, voter: VoterId | None) -> None:
        """Raises `LinkUsed` for everybody but who used it, and `LinkStopped` where nobody did before it was stopped."""
        if self.voter is not None and self.voter != voter:
            raise LinkUsed
        if self.stopped and self.voter is None:
            raise LinkStopped


@dataclass(frozen=True, kw_only=True)
class LinkCount:
    """How many links that work once there are for a question: made, used, and stopped before that."""

    made: int = 0
    used: int = 0
    stopped: int = 0

    @property
    def unused(self) -> int:
        """Those that somebody may still use."""
        return self.made - self.used - self.stopped


def voter_behind(mark: str) -> VoterId:
    """Whose ballot it is that came by a link or by hand: a number made of a keyed hash, so nobody can aim at one."""
    return VoterId(int(mark[:_DIGITS], 16) + 1)
