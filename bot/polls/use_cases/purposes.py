"""Asking for a service: what can change, who decides, how much say people have; told to whoever wants to know."""

from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import NoSuchPoll, Poll, PollId, State
from bot.polls.model.promises import read_due, usual_due
from bot.polls.model.purpose import CO_PRODUCTION, NOT_CHOSEN, NoPurpose, Purpose, PurposeMissing
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import spoken
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll
from bot.polls.use_cases.knowing import get_numbered, get_pressed, typed_apart
from bot.polls.use_cases.promising import keep_purpose, purpose_of


@dataclass(frozen=True, kw_only=True)
class OpenPurpose(PollRequest):
    """Show the form with what was written last time."""


@dataclass(frozen=True, kw_only=True)
class PutPurpose(PollRequest):
    """Ask it for a service; `due` is a day to read, empty for the usual one."""

    can_change: str = field(repr=False)
    cannot_change: str = field(repr=False)
    decides: str = field(repr=False)
    answerer: str = field(repr=False)
    due: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class DropPurpose(PollRequest):
    """Ask it for no service."""


@dataclass(frozen=True, kw_only=True)
class ChooseStep(PollRequest):
    """Show the steps that there are to choose."""


@dataclass(frozen=True, kw_only=True)
class SetStep(PollRequest):
    """People have so much say."""

    step: int


@dataclass(frozen=True, kw_only=True)
class SayWhetherShared(PollRequest):
    """Carers share the decision, or do not: whether it is called co-production."""

    shared: bool


@dataclass(frozen=True, kw_only=True)
class ShowAbout(Request):
    """Why a question is asked, by its id or its number; in the language in which it was read."""

    place: Place
    poll: PollId | None = None
    number: int = 0
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class ShowLadder(ShowAbout):
    """The seven steps, of which one is said there."""


def open_purpose(work: PollWork, who: Person, ask: PollRequest) -> Answer:
    """The form. Raises `PollStarted` where people have answered what they were told."""
    poll = _get_correctable(work, who, ask)
    last = work.purposes.find_last(poll.community, who.id)
    return Answer(form=showing.purpose_form(poll, purpose_of(work, poll), last), where="private")


def put_purpose(work: PollWork, who: Person, ask: PutPurpose) -> Answer:
    """Ask it for a service; then ask how much say people have. Raises `PollStarted`, or what is wrong with the day."""
    poll = _get_correctable(work, who, ask)
    known = purpose_of(work, poll)
    purpose = Purpose(
        poll=poll.id,
        can_change=ask.can_change,
        cannot_change=ask.cannot_change,
        decides=ask.decides,
        answerer=ask.answerer,
        due_on=read_due(ask.due, poll, now=work.now) if ask.due else usual_due(poll),
        step=known.step if known is not None else NOT_CHOSEN,
        carers_decide=known is not None and known.carers_decide,
    )
    answer = put_poll(work, who, keep_purpose(work, poll, purpose), Say("purpose-kept"))
    if purpose.step != NOT_CHOSEN:
        return answer
    return Answer(note=answer.note, message=showing.show_steps(poll), where="private")


def drop_purpose(work: PollWork, who: Person, ask: DropPurpose) -> Answer:
    """Ask it for no service after all. Raises `PollStarted`."""
    poll = _get_correctable(work, who, ask)
    work.purposes.forget(poll.id)
    return put_poll(work, who, replace(poll, has_purpose=False), Say("purpose-dropped"))


def choose_step(work: PollWork, who: Person, ask: ChooseStep) -> Answer:
    """The steps as buttons. Raises `PollStarted`, `PurposeMissing`."""
    poll, _ = _get_asked(work, who, ask)
    return Answer(message=showing.show_steps(poll), where="private")


def set_step(work: PollWork, who: Person, ask: SetStep) -> Answer:
    """How much say people have; co-production asks first who decides. Raises `StepNotOffered`, `NoSuchStep`."""
    poll, purpose = _get_asked(work, who, ask)
    if ask.step == CO_PRODUCTION:
        return Answer(message=showing.ask_whether_shared(poll), where="private")
    return _on_step(work, who, poll, purpose.on_step(ask.step))


def say_whether_shared(work: PollWork, who: Person, ask: SayWhetherShared) -> Answer:
    """Co-production where carers share the decision; else it is not called so, and what may fit instead is shown."""
    poll, purpose = _get_asked(work, who, ask)
    if ask.shared:
        return _on_step(work, who, poll, purpose.on_step(CO_PRODUCTION, carers_decide=True))
    if purpose.step == CO_PRODUCTION:
        _on_step(work, who, poll, purpose.on_step(NOT_CHOSEN))
    return Answer(message=showing.show_not_shared(poll), where="private")


def show_about(work: PollWork, who: Person, ask: ShowAbout) -> Answer:
    """Why it is asked, and how it stands with the answer; private. Raises `NoPurpose`, `NoSuchPoll`."""
    poll, purpose = _get_known(work, who, ask)
    community = work.people.get_community(poll.community).name
    read = _read(work, who, ask, poll)
    message = showing.show_about(read, purpose, community, work.now, ask.language)
    return spoken(who, ask.language, Answer(message=message, where="private", thing=f"polls {poll.number}_about"))


def show_ladder(work: PollWork, who: Person, ask: ShowLadder) -> Answer:
    """All steps from the bottom; private. Raises `NoPurpose`, `NoSuchPoll`."""
    poll, _ = _get_known(work, who, ask)
    message = showing.show_ladder(_read(work, who, ask, poll), ask.language)
    return spoken(who, ask.language, Answer(message=message, where="private", thing=f"polls {poll.number}_steps"))


def _get_correctable(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return poll


def _get_asked(work: PollWork, who: Person, ask: PollRequest) -> tuple[Poll, Purpose]:
    """A question that is asked for a service. Raises `PollStarted`, `PurposeMissing`."""
    poll = _get_correctable(work, who, ask)
    purpose = purpose_of(work, poll)
    if purpose is None:
        raise PurposeMissing
    return poll, purpose


def _on_step(work: PollWork, who: Person, poll: Poll, purpose: Purpose) -> Answer:
    return put_poll(work, who, keep_purpose(work, poll, purpose), Say("purpose-kept"))


def _get_known(work: PollWork, who: Person, ask: ShowAbout) -> tuple[Poll, Purpose]:
    """A question that somebody may know of, with why it is asked."""
    poll = get_numbered(work, who, ask.number) if ask.poll is None else get_pressed(work, who, ask.poll, ask.place)
    if poll.number is None or poll.state is State.DRAFT:
        raise NoSuchPoll
    purpose = purpose_of(work, poll)
    if purpose is None:
        raise NoPurpose
    return poll, purpose


def _read(work: PollWork, who: Person, ask: ShowAbout, poll: Poll) -> Poll:
    """As whoever asked reads it."""
    reading = showing.reading_of(work, who, None)
    if ask.language:
        reading = replace(reading, language=ask.language)
    return typed_apart(work, who, poll).as_read(reading)
