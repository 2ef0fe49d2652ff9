"""Choices that people in a group propose: held until an organiser decides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.chat.cleaning import digits, look_alike
from bot.people.model import PersonId
from bot.polls.model.ballots import PollId
from bot.polls.model.poll import Poll
from bot.polls.quick.listed import BAR, tidy
from bot.polls.quick.model import LONGEST_OPTION, MOST_OPTIONS
from bot.refusals import Refusal
from bot.work import Subject

MOST_OF_ONE = 2
"""Choices of one person that may wait at a time: nobody takes up all the room."""


class ProposalEmpty(Refusal):
    """There are no words."""

    word = "proposal-empty"


class ProposalTooLong(Refusal):
    """Details: `length` in characters, `most` that there may be."""

    word = "proposal-too-long"


class ProposalUnclear(Refusal):
    """There seem to be several choices in one."""

    word = "proposal-unclear"


class ProposalThere(Refusal):
    """People could take it for a choice that is there. Detail: `option`, which is."""

    word = "proposal-there"


class ProposalWaits(Refusal):
    """Somebody has proposed the same, and it waits."""

    word = "proposal-waits"


class ProposalsFull(Refusal):
    """There are as many choices as a question can have, those that wait among them. Detail: `most`."""

    word = "proposals-full"


class ProposalsYours(Refusal):
    """As many choices of this person wait as may."""

    word = "proposals-yours"


class ProposalsNotTaken(Refusal):
    """People do not propose choices here."""

    word = "proposals-not-taken"


class ProposalGone(Refusal):
    """It was decided already, or its writer has left."""

    word = "proposal-gone"


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A choice that somebody proposed. Nobody is shown who."""

    id: int
    poll: PollId
    person: PersonId
    words: str = field(repr=False)


def told_of_proposals(poll: PollId) -> Subject:
    """What organisers are shown of choices that wait: one message, which says how many."""
    return Subject("poll-proposed", str(poll))


def as_option(text: str) -> str:
    """Words as a choice that an organiser could have written. Raises what is wrong with them."""
    [option] = tidy([" ".join(text.split())])
    if not option:
        raise ProposalEmpty
    if BAR.search(option):
        raise ProposalUnclear
    if len(option) > LONGEST_OPTION:
        raise ProposalTooLong(length=len(option), most=LONGEST_OPTION)
    return option


def must_fit(poll: Poll, option: str, waiting: Sequence[Proposal], person: PersonId) -> None:
    """Whether somebody may propose this choice, while those wait. Raises the reason why not."""
    if not poll.takes_options:
        raise ProposalsNotTaken
    must_be_new(poll, option)
    if _like(option, (other.words for other in waiting)) is not None:
        raise ProposalWaits
    if len(poll.options) + len(waiting) >= MOST_OPTIONS:
        raise ProposalsFull(most=MOST_OPTIONS)
    if sum(other.person == person for other in waiting) >= MOST_OF_ONE:
        raise ProposalsYours


def must_be_new(poll: Poll, option: str) -> None:
    """Whether there is room for it, and it looks like none that is there in any language."""
    there = (*poll.options, *(words for version in poll.versions for words in version.options))
    found = _like(option, there)
    if found is not None:
        raise ProposalThere(option=found)
    if len(poll.options) >= MOST_OPTIONS:
        raise ProposalsFull(most=MOST_OPTIONS)


def _like(option: str, others: Iterable[str]) -> str | None:
    """The first of these that people could take for this one."""
    plain = digits(option).casefold()
    return next((it for it in others if digits(it).casefold() == plain or look_alike(it, option)), None)
