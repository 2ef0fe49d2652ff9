"""What an organiser sets of a question, and who may see how many chose what because of that."""

from dataclasses import replace

from bot.polls.model.ballots import Ballot
from bot.polls.model.noes import NotThisKind
from bot.polls.model.poll import Poll, State
from bot.polls.model.secrecy import CountsSecret
from bot.polls.model.ways import Counts, Ways, suited
from bot.refusals import Refusal


def with_ways(poll: Poll, ways: Ways) -> Poll:
    """The question, asked in this way. Raises `NotThisKind` where that does not go with how people answer."""
    if suited(ways, poll.kind) != ways:
        raise NotThisKind
    return replace(poll, ways=ways)


class CountsLater(Refusal):
    """How many chose what is not shown yet. Detail: `after`, 1 where it is to those who have answered."""

    word = "counts-later"


def counts_shown(poll: Poll) -> bool:
    """Whether everybody may see how many chose what, and who, where names are shown."""
    return not poll.is_secret and (poll.state is State.CLOSED or poll.ways.counts is Counts.ALWAYS)


def counts_shown_to(poll: Poll, ballot: Ballot | None) -> bool:
    """Whether the one whose ballot this is may see it: organisers are nobody else in this."""
    has_answered = ballot is not None and ballot.counts and not ballot.skipped
    return counts_shown(poll) or (not poll.is_secret and poll.ways.counts is Counts.AFTER and has_answered)


def must_show_counts(poll: Poll, ballot: Ballot | None) -> None:
    """Refuse where the one whose ballot this is may not see them yet. Raises `CountsLater`, or `CountsSecret`."""
    if poll.is_secret and poll.state is not State.CLOSED:
        raise CountsSecret
    if not poll.is_secret and not counts_shown_to(poll, ballot):
        raise CountsLater(after=int(poll.ways.counts is Counts.AFTER))
