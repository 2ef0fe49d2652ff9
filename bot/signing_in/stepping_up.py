"""Before something weighty is done in a session, it is confirmed in the chat, by whoever has the account at hand."""

from dataclasses import dataclass, field

from bot.chat.outbound import Answer, Message, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Person
from bot.signing_in import showing
from bot.signing_in.model import FRESH, Deed, NotConfirmed, StepUp, StepUpId, StepUpOver, Visit
from bot.signing_in.store import SignInWork
from bot.signing_in.use_cases import mark_of, note_everywhere
from bot.work import Subject

KIND = "step-up"


@dataclass(frozen=True, kw_only=True)
class AskStepUp(Request):
    """Ask in the chat whether it is them who are about to do this."""

    visit: Visit
    deed: Deed
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class AnswerStepUp(Request):
    """Say in the chat whether it is."""

    step_up: StepUpId
    is_me: bool


@dataclass(frozen=True, kw_only=True)
class TakeStepUp(Request):
    """Go on in the session, which is known by a new token from now on."""

    visit: Visit
    session: str = field(repr=False)


def ask_step_up(work: SignInWork, who: Person, ask: AskStepUp) -> Answer:
    """Owe a message to the private chat that names what is about to be done; once, as long as it waits there."""
    earlier = work.sign_ins.find_asked(ask.visit.session.id)
    if earlier is not None and earlier.waits_for(ask.deed, ask.about, work.now):
        return Answer()
    if earlier is not None:
        work.outbox.refresh(Subject(KIND, str(earlier.id)), urgent=True)
    step_up = StepUp(
        id=StepUpId(work.new_id()),
        session=ask.visit.session.id,
        person=who.id,
        deed=ask.deed,
        about=ask.about,
        asked_at=work.now,
    )
    work.sign_ins.ask(step_up)
    note_everywhere(work, who, Did.STEP_UP_REFUSED, ask.deed.value)
    there = work.places.find(ask.visit.place)
    if there is not None:
        work.outbox.post(Subject(KIND, str(step_up.id)), there.id, gone_at=work.now + FRESH)
    return Answer()


def answer_step_up(work: SignInWork, who: Person, ask: AnswerStepUp) -> Answer:
    """Confirm it; or end every session, where it was somebody else. Raises `StepUpOver`."""
    step_up = work.sign_ins.find_step_up(ask.step_up)
    if step_up is None or step_up.person != who.id or (ask.is_me and step_up.is_over(work.now)):
        raise StepUpOver
    work.outbox.refresh(Subject(KIND, str(step_up.id)), urgent=True)
    if not ask.is_me:
        work.sign_ins.end_of(who.id)
        note_everywhere(work, who, Did.SIGNED_OUT)
        return Answer(note=Say("step-up-ended"), stays=True)
    work.sign_ins.confirm(step_up.id)
    return Answer(note=Say("step-up-confirmed"), stays=True)


def take_step_up(work: SignInWork, who: Person, ask: TakeStepUp) -> Answer:
    """The session is fresh from now on. Raises `NotConfirmed` until somebody said yes in the chat."""
    step_up = work.sign_ins.find_asked(ask.visit.session.id)
    if step_up is None or step_up.confirmed_at is None or step_up.is_over(work.now):
        raise NotConfirmed
    work.sign_ins.drop_asked(ask.visit.session.id)
    work.sign_ins.renew(ask.visit.session.id, mark_of(ask.session), step_up.deed)
    note_everywhere(work, who, Did.STEPPED_UP, step_up.deed.value)
    return Answer()


def render_step_up(work: SignInWork, ref: str, _place_id: int) -> Message | None:
    """Asks whether it is them; nothing once it is answered or over."""
    step_up = work.sign_ins.find_step_up(StepUpId(int(ref)))
    if step_up is None or step_up.confirmed_at is not None or step_up.is_over(work.now):
        return None
    return showing.show_step_up(step_up)
