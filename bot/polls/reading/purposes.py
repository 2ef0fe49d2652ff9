"""What organisers press, type and fill in about why a service asks and what it answers; and what all may ask of it."""

import re
from collections.abc import Callable, Mapping

from bot.chat.cleaning import digits
from bot.chat.inbound import Inbound, Pressed, Submitted
from bot.polls.model import PollId
from bot.polls.model.purpose import (
    LONGEST_NAME,
    LONGEST_WORDS,
    NOT_CHOSEN,
    OFFERED,
    AnswererMissing,
    NoSuchStep,
    as_answer,
    as_words,
)
from bot.polls.reading.codes import For, number_of, parts_of, worded
from bot.polls.showing import ANSWERER_NEW, ANSWERER_STOP, NO, NO_PURPOSE, NO_STEP, YES
from bot.polls.use_cases.answerers import RenewAnswerer, ShareAnswerer, StopAnswerer
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.promises import ListPromises, MoveDue, OpenAnswered, OpenDue, TellAnswer
from bot.polls.use_cases.purposes import (
    ChooseStep,
    DropPurpose,
    OpenPurpose,
    PutPurpose,
    SayWhetherShared,
    SetStep,
    ShowAbout,
    ShowLadder,
)
from bot.refusals import ActionInvalid

_BECAUSE = re.compile(r"\s+(?=because of\b)|\s+because\b[\s:,]*|\s*\|\s*", re.IGNORECASE)
"""What stands between a day and why it was moved to it."""


def read_purpose(it: For, rest: str) -> PollRequest:
    """`purpose` opens the form; `purpose none` asks it for no service."""
    match rest.casefold():
        case "":
            return OpenPurpose(poll=it.poll, number=it.number, place=it.place)
        case word if word == NO_PURPOSE:
            return DropPurpose(poll=it.poll, number=it.number, place=it.place)
    raise ActionInvalid


def read_purpose_form(inbound: Submitted) -> PutPurpose:
    """The form: `poll-purpose:7`. Raises `AnswererMissing`, `PurposeTooLong`."""
    given = inbound.values
    answerer = as_words(given.get("answerer", ""), LONGEST_NAME)
    if not answerer:
        raise AnswererMissing
    return PutPurpose(
        poll=_poll(inbound),
        place=inbound.place,
        can_change=as_words(given.get("can", ""), LONGEST_WORDS),
        cannot_change=as_words(given.get("cannot", ""), LONGEST_WORDS),
        decides=as_words(given.get("decides", ""), LONGEST_NAME),
        answerer=answerer,
        due=given.get("due", ""),
    )


def read_step(it: For, rest: str) -> PollRequest:
    """`step` shows them; `step 4`, in any script's digits; `step none`. Raises `NoSuchStep`."""
    typed = digits(rest).casefold()
    if not typed:
        return ChooseStep(poll=it.poll, number=it.number, place=it.place)
    if typed != NO_STEP and not (typed.isascii() and typed.isdecimal() and len(typed) == 1 and typed != "0"):
        raise NoSuchStep(least=OFFERED[0], most=OFFERED[-1])
    step = NOT_CHOSEN if typed == NO_STEP else int(typed)
    return SetStep(poll=it.poll, number=it.number, place=it.place, step=step)


def read_decides(it: For, rest: str) -> PollRequest:
    """`decides yes`, `decides no`: whether carers share the decision."""
    if rest.casefold() not in (YES, NO):
        raise ActionInvalid
    return SayWhetherShared(poll=it.poll, number=it.number, place=it.place, shared=rest.casefold() == YES)


def read_answered(it: For, rest: str) -> PollRequest:
    """`answered` opens the form; `answered We will open on Sundays` tells that. Raises `AnswerTooLong`."""
    if not rest:
        return OpenAnswered(poll=it.poll, number=it.number, place=it.place)
    return TellAnswer(poll=it.poll, number=it.number, place=it.place, answer=as_answer(rest))


def read_answered_form(inbound: Submitted) -> TellAnswer:
    """The form: `poll-answered:7`. Raises `AnswerMissing`, `AnswerTooLong`."""
    return TellAnswer(poll=_poll(inbound), place=inbound.place, answer=as_answer(inbound.values.get("answer", "")))


def read_answerer(it: For, rest: str) -> PollRequest:
    """`answerer` shows the link to answer, or makes it; `answerer new` makes another, `answerer stop` ends it."""
    match rest.casefold():
        case "":
            return ShareAnswerer(poll=it.poll, number=it.number, place=it.place)
        case word if word == ANSWERER_NEW:
            return RenewAnswerer(poll=it.poll, number=it.number, place=it.place)
        case word if word == ANSWERER_STOP:
            return StopAnswerer(poll=it.poll, number=it.number, place=it.place)
    raise ActionInvalid


def read_due(it: For, rest: str) -> PollRequest:
    """`due 2 February because the board meets late`; without a reason, the form that asks for it."""
    day, *reasons = _BECAUSE.split(rest, maxsplit=1)
    if not reasons:
        return OpenDue(poll=it.poll, number=it.number, place=it.place, day=day)
    return MoveDue(poll=it.poll, number=it.number, place=it.place, day=day, reason=reasons[0])


def read_due_form(inbound: Submitted) -> MoveDue:
    """The form: `poll-due:7`."""
    day, reason = (inbound.values.get(name, "") for name in ("due", "reason"))
    return MoveDue(poll=_poll(inbound), place=inbound.place, day=day, reason=reason)


def read_promises(inbound: Inbound) -> ListPromises:
    """The button that shows what is waited for."""
    return ListPromises(place=inbound.place)


def read_about(inbound: Pressed) -> ShowAbout:
    """`about:7`, or `about:7:cy`."""
    poll, language = worded(inbound, 1)
    return ShowAbout(poll=PollId(number_of(poll)), place=inbound.place, language=language)


def read_steps(inbound: Pressed) -> ShowLadder:
    """`steps:7`, or `steps:7:cy`."""
    poll, language = worded(inbound, 1)
    return ShowLadder(poll=PollId(number_of(poll)), place=inbound.place, language=language)


ABOUT: Mapping[str, Callable[[Inbound, int, str], ShowAbout]] = {
    "about": lambda inbound, number, _: ShowAbout(number=number, place=inbound.place),
    "steps": lambda inbound, number, _: ShowLadder(number=number, place=inbound.place),
}
"""What each word means that follows `/polls 7`, whoever writes it."""


def _poll(inbound: Submitted) -> PollId:
    return PollId(number_of(parts_of(inbound.form, 2)[1]))
