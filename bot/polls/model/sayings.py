"""What people write in their own words, and who may read it."""

from dataclasses import dataclass, field, replace

from bot.polls.model.ballots import PollId, VoterId
from bot.refusals import Refusal

LONGEST_SAYING = 500
"""Characters of an answer in own words, after cleaning."""


class NothingWritten(Refusal):
    """There are no words, or none yet."""

    word = "nothing-written"


class SayingTooLong(Refusal):
    """More words than anybody reads. Details: `length` in characters, `most` that there may be."""

    word = "saying-too-long"


class NothingToTakeOut(Refusal):
    """Nothing was written, and "none" was typed: to take back, or as an answer?"""

    word = "nothing-to-take-out"


class SayingGone(Refusal):
    """The words were written anew or taken back, or are not to be shared: what was read is no more."""

    word = "saying-gone"


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One answer in own words. Written anew it has another id, so that nobody passes what they have not read.

    Its writer allows that others read it (`may_share`), and an organiser passes it or does not. The `voter` is none
    once nobody is to know any more who wrote it.
    """

    id: int
    poll: PollId
    voter: VoterId | None
    words: str = field(repr=False)
    may_share: bool = False
    passed: bool | None = None

    def decided(self, *, passed: bool) -> "Saying":
        """What an organiser says of it. Raises `SayingGone` where its writer does not want others to read it."""
        if not self.may_share:
            raise SayingGone
        return replace(self, passed=passed)


@dataclass(frozen=True, kw_only=True)
class Written:
    """How many answers in own words there are, how many may be shared, and how many are."""

    total: int = 0
    may_share: int = 0
    shared: int = 0


def as_saying(text: str) -> str:
    """Words as they are kept: in one line, so that nothing in them looks like a line of ours."""
    words = " ".join(text.split())
    if not words:
        raise NothingWritten
    if len(words) > LONGEST_SAYING:
        raise SayingTooLong(length=len(words), most=LONGEST_SAYING)
    return words
