"""Answering by a link, without an app and without an account: nobody is known, and no person is kept."""

from dataclasses import dataclass, field, replace

from bot.chat.outbound import Answer
from bot.polls import showing
from bot.polls.model import Ballot, Marks, OwnWords, Poll, Reading, State
from bot.polls.model.filled_in import filled_in
from bot.polls.model.links import Link, LinkStopped, LinkUnknown, NothingChosen
from bot.polls.store import PollWork
from bot.polls.use_cases.behind_links import LinkRequest, browsers_of, find_link, has_answered_secretly, secret_of
from bot.polls.use_cases.nameless import keep_nameless, nameless_ballot, take_back_nameless, write_nameless


@dataclass(frozen=True, kw_only=True)
class AnswerByLink(LinkRequest):
    """Answer: `marks` as they were filled in, or `words` where people write, and whether others may read these."""

    marks: Marks = ()
    words: str = field(default="", repr=False)
    share: bool = False


@dataclass(frozen=True, kw_only=True)
class SkipByLink(LinkRequest):
    """Rather not answer."""


@dataclass(frozen=True, kw_only=True)
class TakeBackByLink(LinkRequest):
    """Take the answer back."""


@dataclass(frozen=True, kw_only=True)
class LookByLink:
    """What is to be seen behind a link, in the first of these languages that we speak."""

    token: str = field(repr=False)
    receipt: str = field(repr=False)
    languages: tuple[str, ...] = ()


def answer_by_link(work: PollWork, _: None, ask: AnswerByLink) -> Answer:
    """Count the answer, instead of an earlier one of the same browser.

    Raises `LinkUnknown`, `LinkUsed`, `LinkStopped`, that answers are not taken, or what is wrong with this one.
    """
    link, poll, ballot = _open(work, ask)
    if isinstance(poll.kind, OwnWords):
        if not ask.words.strip():
            raise NothingChosen
        kept = write_nameless(work, poll, ballot, ask.words, share=ask.share)
    else:
        kept = keep_nameless(work, poll, filled_in(poll, ballot, ask.marks, at=work.now))
    return _used(work, link, kept)


def skip_by_link(work: PollWork, _: None, ask: SkipByLink) -> Answer:
    """Rather not answer: it can be changed."""
    link, poll, ballot = _open(work, ask)
    return _used(work, link, keep_nameless(work, poll, poll.skip(ballot, at=work.now)))


def take_back_by_link(work: PollWork, _: None, ask: TakeBackByLink) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`."""
    _link, poll, ballot = _open(work, ask)
    take_back_nameless(work, poll, ballot)
    return Answer()


def look_by_link(work: PollWork, ask: LookByLink) -> showing.LinkPage:
    """The page behind a link: to answer, or with what came of it. Raises `LinkUnknown`, `LinkUsed`, `LinkStopped`."""
    link = find_link(work, ask.token)
    poll = work.polls.find(link.poll) if link is not None else None
    if link is None or poll is None:
        raise LinkUnknown
    ballot = nameless_ballot(work, poll, secret_of(link, ask.receipt), link.door, link.voter)
    if poll.is_secret and poll.state in (State.OPEN, State.PLANNED):
        has_answered = has_answered_secretly(work, link, poll, browsers_of(work, link, ask.receipt))
        ballot = replace(ballot, counts=has_answered)
    elif poll.state in (State.OPEN, State.PLANNED):
        link.must_admit(ballot.voter)
    elif link.stopped:
        raise LinkStopped
    spoken = work.people.get_community(poll.community).language
    language = next((it for it in ask.languages if it in work.house.languages), spoken)
    reading = Reading(language=language, place=int(ballot.voter))
    return showing.link_page(work, poll, link, ballot, reading, spoken=spoken)


def _open(work: PollWork, ask: LinkRequest) -> tuple[Link, Poll, Ballot]:
    found = find_link(work, ask.token)
    if found is None:
        raise LinkUnknown
    poll = work.polls.get(found.poll)  # locked from here on, so nobody else can use the link between the next two lines
    link = work.links.find(found.mark)
    if link is None:
        raise LinkUnknown
    ballot = nameless_ballot(work, poll, secret_of(link, ask.receipt), link.door, link.voter)
    link.must_admit(ballot.voter)
    poll.must_be_open(work.now)
    return link, poll, ballot


def _used(work: PollWork, link: Link, ballot: Ballot) -> Answer:
    """One that works once belongs to this browser from now on."""
    if link.single and link.voter is None:
        work.links.use(link.mark, ballot.voter)
    return Answer()
