"""What stands behind a link, and who may come in by it."""

from dataclasses import dataclass, field

from bot.feature import Request
from bot.polls.model import Poll
from bot.polls.model.ballots import VoterId
from bot.polls.model.links import Link, LinkStopped, LinkUsed, voter_behind
from bot.polls.model.secrecy import SecretBallot, voter_of_link
from bot.polls.store import PollWork


@dataclass(frozen=True, kw_only=True)
class LinkRequest(Request):
    """Something done on the page behind a link. The `receipt` is the browser's own secret: by it one comes back."""

    token: str = field(repr=False)
    receipt: str = field(repr=False)


def find_link(work: PollWork, token: str) -> Link | None:
    """The link with this token, by whichever key it was made."""
    found = (work.links.find(mark) for mark in work.code_marks(token))
    return next((link for link in found if link is not None), None)


def secret_of(link: Link, receipt: str) -> str:
    """What one browser knows of one link."""
    return f"{link.mark}:{receipt}"


def browsers_of(work: PollWork, link: Link, receipt: str) -> list[VoterId]:
    """The numbers of a browser that knows this receipt, by each key, the current one first."""
    return [voter_behind(mark) for mark in work.code_marks(secret_of(link, receipt))]


def find_secret_ballot(work: PollWork, link: Link, poll: Poll, browsers: list[VoterId]) -> SecretBallot | None:
    """What this browser has said to a secret question.

    Raises `LinkUsed` where another browser has answered by this link, `LinkStopped`, or `KeyLost`.
    """
    if not link.single:
        raise LinkStopped  # one for all would count as often as somebody likes
    found = work.secrets.find(poll.id, voter_of_link(link.mark))
    if found is not None and found.browser not in browsers:
        raise LinkUsed
    if found is None and link.stopped:
        raise LinkStopped
    return found


def has_answered_secretly(work: PollWork, link: Link, poll: Poll, browsers: list[VoterId]) -> bool:
    """Whether this browser has answered. Raises as `find_secret_ballot` does."""
    return find_secret_ballot(work, link, poll, browsers) is not None
