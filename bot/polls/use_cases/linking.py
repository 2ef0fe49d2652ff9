"""Links that organisers hand on: one that anybody may use, and some that work once. Only their marks are kept."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Poll, State
from bot.polls.model.links import (
    LEAST_LINKS,
    MOST_LINKS,
    MOST_UNUSED,
    Link,
    LinksNeedAddress,
    LinksOutOfRange,
    TooManyLinks,
)
from bot.polls.model.secrecy import SecretNoOpenLink
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.knowing import told_apart
from bot.polls.use_cases.noting import note_act
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class ShareLink(PollRequest):
    """Show the link that anybody may use; it is made when it is first asked for."""


@dataclass(frozen=True, kw_only=True)
class CopyLink(PollRequest):
    """Show a text with the link, to be pasted elsewhere."""


@dataclass(frozen=True, kw_only=True)
class StopLinks(PollRequest):
    """Stop it, and those that work once and nobody used; without `sure`, ask first."""

    sure: bool = False


@dataclass(frozen=True, kw_only=True)
class RenewLink(PollRequest):
    """Make another one: the last one stops."""


@dataclass(frozen=True, kw_only=True)
class ChooseHowMany(PollRequest):
    """Ask how many links that work once."""


@dataclass(frozen=True, kw_only=True)
class MakeLinks(PollRequest):
    """Make so many links that work once."""

    count: int


def share_link(work: PollWork, who: Person, ask: ShareLink) -> Answer:
    """The link with all that can be done about it. Raises `LinksNeedAddress`, or that answers are not taken."""
    poll = _get(work, who, ask)
    if poll.is_secret:  # one for all would count as often as somebody likes, and nobody could tell
        return choose_how_many(work, who, ChooseHowMany(poll=poll.id, place=ask.place))
    return _shown(work, who, poll, _open_link(work, who, poll))


def copy_link(work: PollWork, who: Person, ask: CopyLink) -> Answer:
    """The text to be pasted, as a message of its own; where the link is stopped, what can be done about that."""
    poll = _get(work, who, ask)
    if poll.is_secret:
        raise SecretNoOpenLink
    link = _open_link(work, who, poll)
    if link.stopped:
        return _shown(work, who, poll, link)
    read = poll.as_read(showing.reading_of(work, who, None))
    return Answer(message=showing.show_copy(read, _address(work, _token(work, link)), work.now), where="private")


def stop_links(work: PollWork, who: Person, ask: StopLinks) -> Answer:
    """Stop them, once somebody is sure."""
    poll = _get(work, who, ask)
    if not ask.sure:
        return Answer(message=showing.ask_to_stop(told_apart(work, who, poll)), where="private")
    link = work.links.find_open(poll.id) or _renewed(work, poll, None)
    work.links.stop(poll.id)
    note_act(work, who, poll, Did.ASK_UNLINKED)
    stopped = work.links.find(link.mark) or link
    return _shown(work, who, poll, stopped, note=Say("links-are-stopped"))


def renew_link(work: PollWork, who: Person, ask: RenewLink) -> Answer:
    """Make another one."""
    poll = _get(work, who, ask)
    if poll.is_secret:
        raise SecretNoOpenLink
    link = _renewed(work, poll, work.links.find_open(poll.id))
    note_act(work, who, poll, Did.ASK_LINKED)
    return _shown(work, who, poll, link, note=Say("link-is-new"))


def choose_how_many(work: PollWork, who: Person, ask: ChooseHowMany) -> Answer:
    """The usual numbers as buttons."""
    poll = told_apart(work, who, _get(work, who, ask))
    return Answer(message=showing.show_how_many(poll, work.links.count(poll.id)), where="private")


def make_links(work: PollWork, who: Person, ask: MakeLinks) -> Answer:
    """Make them; they are shown here and now, and never again. Raises `LinksOutOfRange`, `TooManyLinks`."""
    poll = _get(work, who, ask)
    if not LEAST_LINKS <= ask.count <= MOST_LINKS:
        raise LinksOutOfRange(least=LEAST_LINKS, most=MOST_LINKS)
    if work.links.count(poll.id).unused + ask.count > MOST_UNUSED:
        raise TooManyLinks(most=MOST_UNUSED)
    tokens = [work.new_code() for _ in range(ask.count)]
    work.links.add([Link(mark=work.code_mark(token), poll=poll.id, single=True) for token in tokens])
    note_act(work, who, poll, Did.ASK_LINKED)
    first, *more = showing.show_links(poll, [_address(work, token) for token in tokens])
    return Answer(message=first, more=tuple(more), where="private")


def _get(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    """The question, open or still to open. Raises `LinksNeedAddress`, `NoSuchPoll`, or that it is over."""
    poll = get_mine(work, who, ask)
    if poll.state is State.DRAFT:
        raise ActionInvalid
    if not work.house.links_at:
        raise LinksNeedAddress
    if poll.state is not State.PLANNED:
        poll.must_be_open(work.now)
    return poll


def _open_link(work: PollWork, who: Person, poll: Poll) -> Link:
    """The link that anybody may use, made now where there is none."""
    link = work.links.find_open(poll.id)
    if link is None:
        link = _renewed(work, poll, None)
        note_act(work, who, poll, Did.ASK_LINKED)
    return link


def _renewed(work: PollWork, poll: Poll, last: Link | None) -> Link:
    """The next link that anybody may use. The one before stops."""
    link = Link(mark="", poll=poll.id, single=False, version=last.version + 1 if last is not None else 1)
    link = Link(mark=work.code_mark(_token(work, link)), poll=poll.id, single=False, version=link.version)
    work.links.stop_open(poll.id)
    work.links.add([link])
    return link


def _token(work: PollWork, link: Link) -> str:
    """The link that anybody may use can be shown again: it follows from the question, the version and the keys."""
    tokens = work.codes_for(f"link {link.poll} {link.version}")
    return next((token for token in tokens if link.mark in work.code_marks(token)), tokens[0])


def _address(work: PollWork, token: str) -> str:
    return f"{work.house.links_at}/{token}"


def _shown(work: PollWork, who: Person, poll: Poll, link: Link, *, note: Say | None = None) -> Answer:
    known, count = told_apart(work, who, poll), work.links.count(poll.id)
    if link.stopped:
        message = showing.show_stopped(known, count)
    else:
        message = showing.show_link(known, _address(work, _token(work, link)), count)
    return Answer(note=note, message=message, where="private")
