"""Words and buttons about signing in to requests."""

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Pressed
from bot.refusals import ActionInvalid
from bot.signing_in.model import StepUpId
from bot.signing_in.stepping_up import AnswerStepUp
from bot.signing_in.use_cases import SendLink

_MOST_DIGITS = 16
"""Numbers of ours have no more."""


def read_dashboard(inbound: Commanded) -> SendLink | AnswerStepUp:
    """`/dashboard`, and `/dashboard yes 7`, `/dashboard no 7` for what is to be confirmed."""
    words = digits(inbound.values.get("what", "")).casefold().split()
    if len(words) == 2 and words[0] in ("yes", "no"):
        return _answer(words[1], is_me=words[0] == "yes")
    if words:
        raise ActionInvalid
    return SendLink(place=inbound.place)


def read_link(inbound: Pressed) -> SendLink:
    """The button that sends a link."""
    return SendLink(place=inbound.place)


def read_yes(inbound: Pressed) -> AnswerStepUp:
    """`sign-in-yes:7`."""
    return _answer(inbound.action.partition(":")[2], is_me=True)


def read_no(inbound: Pressed) -> AnswerStepUp:
    """`sign-in-no:7`."""
    return _answer(inbound.action.partition(":")[2], is_me=False)


def _answer(number: str, *, is_me: bool) -> AnswerStepUp:
    if not (number.isascii() and number.isdecimal() and len(number) <= _MOST_DIGITS):
        raise ActionInvalid
    return AnswerStepUp(step_up=StepUpId(int(number)), is_me=is_me)
