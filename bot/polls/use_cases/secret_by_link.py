"""Answering a secret question by a link that works once: which link was used is written down nowhere."""

from dataclasses import dataclass, field

from bot.chat.outbound import Answer
from bot.feature import Request
from bot.polls.model import Marks, NothingToTakeBack, Poll
from bot.polls.model.ballots import VoterId
from bot.polls.model.filled_in import filled_in
from bot.polls.model.links import Link, LinkUnknown
from bot.polls.model.secrecy import KeyLost, SecretBallot, voter_of_link
from bot.polls.store import PollWork
from bot.polls.use_cases.behind_links import LinkRequest, browsers_of, find_link, find_secret_ballot
from bot.polls.use_cases.by_link import AnswerByLink, SkipByLink, TakeBackByLink
from bot.polls.use_cases.secret_closing import lose
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class SecretByLink(LinkRequest):
    """Answer a secret question."""

    marks: Marks = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeBackSecretByLink(LinkRequest):
    """Take the answer to a secret question back."""


def meant_by_answer(work: PollWork, _: None, ask: AnswerByLink) -> Request:
    """What an answer is for: a secret question is answered in a way of its own."""
    return SecretByLink(token=ask.token, receipt=ask.receipt, marks=ask.marks) if _is_secret(work, ask) else ask


def meant_by_taking_back(work: PollWork, _: None, ask: TakeBackByLink) -> Request:
    """The same of taking it back."""
    return TakeBackSecretByLink(token=ask.token, receipt=ask.receipt) if _is_secret(work, ask) else ask


def meant_by_skipping(work: PollWork, _: None, ask: SkipByLink) -> Request:
    """The same of skipping, of which no button says anything. Raises `ActionInvalid`."""
    if _is_secret(work, ask):
        raise ActionInvalid
    return ask


def answer_secretly_by_link(work: PollWork, _: None, ask: SecretByLink) -> Answer:
    """Count the answer, instead of an earlier one of the same browser.

    Raises `LinkUnknown`, `LinkUsed`, `LinkStopped`, `KeyLost`, that answers are not taken, or what is wrong with it.
    """
    link, poll, browsers = _open(work, ask)
    marks = filled_in(poll, poll.blank(browsers[0]), ask.marks, at=work.now).marks
    try:
        found = find_secret_ballot(work, link, poll, browsers)
        browser = found.browser if found is not None else browsers[0]
        work.secrets.put(SecretBallot(poll=poll.id, voter=voter_of_link(link.mark), marks=marks, browser=browser))
    except KeyLost:
        lose(work, poll)
        return Answer(refused=True)
    return Answer()


def take_back_secretly_by_link(work: PollWork, _: None, ask: TakeBackSecretByLink) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`, and as answering does."""
    link, poll, browsers = _open(work, ask)
    if find_secret_ballot(work, link, poll, browsers) is None:
        raise NothingToTakeBack
    work.secrets.forget(poll.id, voter_of_link(link.mark))
    return Answer()


def _open(work: PollWork, ask: LinkRequest) -> tuple[Link, Poll, list[VoterId]]:
    link = find_link(work, ask.token)
    if link is None:
        raise LinkUnknown
    poll = work.polls.get(link.poll)
    if not poll.is_secret:
        raise ActionInvalid
    poll.must_be_open(work.now)
    return link, poll, browsers_of(work, link, ask.receipt)


def _is_secret(work: PollWork, ask: LinkRequest) -> bool:
    link = find_link(work, ask.token)
    poll = work.polls.find(link.poll) if link is not None else None
    return poll is not None and poll.is_secret
