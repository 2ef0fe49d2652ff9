"""One link, one promise: whoever must answer does so on a page, without an app and without any role."""

from dataclasses import dataclass, field

from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Poll, PollId, Reading, State
from bot.polls.model.links import LinksNeedAddress, LinkUnknown
from bot.polls.model.purpose import Purpose
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.knowing import told_apart
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.promises import get_closed, put_answer
from bot.polls.use_cases.promising import purpose_of


@dataclass(frozen=True, kw_only=True)
class ShareAnswerer(PollRequest):
    """Show how it stands with the link to answer; it is made when it is first asked for."""


@dataclass(frozen=True, kw_only=True)
class RenewAnswerer(PollRequest):
    """Make another one: the last one is none any more."""


@dataclass(frozen=True, kw_only=True)
class StopAnswerer(PollRequest):
    """Stop it."""


@dataclass(frozen=True, kw_only=True)
class AnswerPromise(Request):
    """Give the answer that was promised, on the page behind the link."""

    token: str = field(repr=False)
    answer: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class LookAtPromise:
    """What is to be seen behind the link, in the first of these languages that we speak."""

    token: str = field(repr=False)
    languages: tuple[str, ...] = ()


def share_answerer(work: PollWork, who: Person, ask: ShareAnswerer) -> Answer:
    """A new link, where there is none; else what can be done with the one that there is, which is not shown again.

    Raises `PromiseNotYet`, `NoPurpose`, `AnswerStands`, `LinksNeedAddress`.
    """
    poll, purpose = _get(work, who, ask)
    if work.answerers.is_linked(poll.id):
        message = showing.show_answerer_linked(told_apart(work, who, poll), purpose)
        return Answer(message=message, where="private")
    return _made(work, who, poll, purpose)


def renew_answerer(work: PollWork, who: Person, ask: RenewAnswerer) -> Answer:
    """Another link. Raises what `share_answerer` does."""
    return _made(work, who, *_get(work, who, ask))


def stop_answerer(work: PollWork, who: Person, ask: StopAnswerer) -> Answer:
    """There is no link any more; twice is once. Raises what `share_answerer` does."""
    poll, purpose = _get(work, who, ask)
    if work.answerers.is_linked(poll.id):
        work.answerers.forget(poll.id)
        note_act(work, who, poll, Did.ASK_UNLINKED)
    message = showing.show_answerer_stopped(told_apart(work, who, poll), purpose)
    return Answer(note=Say("answerer-stopped"), message=message, where="private")


def answer_promise(work: PollWork, _: None, ask: AnswerPromise) -> Answer:
    """Tell the answer where it was asked for, as an organiser would. Raises `LinkUnknown`, or what is wrong with it."""
    found = _find(work, ask.token)
    poll = work.polls.find(found) if found is not None else None
    # The question is locked from here on, so nobody else stops the link between these lines.
    if poll is None or _find(work, ask.token) != poll.id:
        raise LinkUnknown
    put_answer(work, poll, _purpose(work, poll), ask.answer)
    work.audit.note(poll.community, Did.PROMISE_ANSWERED, by=None, about=str(poll.number or ""))
    return Answer()


def look_at_promise(work: PollWork, ask: LookAtPromise) -> showing.PromisePage:
    """The page behind the link. Raises `LinkUnknown`."""
    found = _find(work, ask.token)
    poll = work.polls.find(found) if found is not None else None
    if poll is None:
        raise LinkUnknown
    spoken = work.people.get_community(poll.community).language
    language = next((it for it in ask.languages if it in work.house.languages), spoken)
    return showing.promise_page(work, poll, _purpose(work, poll), Reading(language=language, place=0), spoken=spoken)


def _get(work: PollWork, who: Person, ask: PollRequest) -> tuple[Poll, Purpose]:
    poll, purpose = get_closed(work, who, ask)
    purpose.must_be_answerable(work.now)
    if not work.house.links_at:
        raise LinksNeedAddress
    return poll, purpose


def _made(work: PollWork, who: Person, poll: Poll, purpose: Purpose) -> Answer:
    token = work.new_code()
    work.answerers.put(poll.id, work.code_mark(token))
    note_act(work, who, poll, Did.ASK_LINKED)
    address = f"{work.house.links_at}/{token}"
    return Answer(message=showing.show_answerer(told_apart(work, who, poll), purpose, address), where="private")


def _find(work: PollWork, token: str) -> PollId | None:
    """The question behind a link, also one that was made with an earlier key."""
    found = (work.answerers.find(mark) for mark in work.code_marks(token)) if token else ()
    return next((poll for poll in found if poll is not None), None)


def _purpose(work: PollWork, poll: Poll) -> Purpose:
    """What was promised. Raises `LinkUnknown` where nothing is owed."""
    purpose = purpose_of(work, poll)
    if purpose is None or poll.state is not State.CLOSED:
        raise LinkUnknown
    return purpose
