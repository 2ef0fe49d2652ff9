"""Not now, pressed or typed, to requests."""

from bot.chat.inbound import Inbound, Pressed
from bot.polls.model import PollId
from bot.polls.model.later import Later
from bot.polls.reading.codes import number_of, worded
from bot.polls.showing.later import QUIET
from bot.polls.use_cases.later import BeQuiet, BringLater, ChooseLater
from bot.refusals import ActionInvalid

AnyLater = ChooseLater | BringLater | BeQuiet


def read_later(inbound: Pressed) -> ChooseLater:
    """`later:7`, or `later:7:cy`."""
    poll, language = worded(inbound, 1)
    return ChooseLater(poll=PollId(number_of(poll)), place=inbound.place, language=language)


def read_later_set(inbound: Pressed) -> BringLater | BeQuiet:
    """`later-set:7:tonight`, `later-set:7:quiet:cy`."""
    poll, what, language = worded(inbound, 2)
    which = PollId(number_of(poll))
    if what == QUIET:
        return BeQuiet(poll=which, place=inbound.place, language=language)
    return BringLater(poll=which, place=inbound.place, language=language, later=_later(what))


def read_later_typed(inbound: Inbound, number: int, rest: str) -> AnyLater:
    """`/polls 7 later`, `/polls 7 later tomorrow`."""
    what, none = rest.casefold(), PollId(0)
    if not what:
        return ChooseLater(poll=none, number=number, place=inbound.place)
    if what == QUIET:
        return BeQuiet(poll=none, number=number, place=inbound.place)
    return BringLater(poll=none, number=number, place=inbound.place, later=_later(what))


def _later(what: str) -> Later:
    try:
        return Later(what)
    except ValueError:
        raise ActionInvalid from None
