"""What becomes of a question when its words are corrected: each kind has its own way with the choices."""

from dataclasses import replace
from datetime import datetime

from bot.chat.outbound import Say
from bot.polls import showing
from bot.polls.model import ONE_CHOICE, Dates, Kind, OwnWords, Poll, Scale, SlotPassed
from bot.polls.model.answered_as import as_fixed
from bot.polls.model.slots import slot_of
from bot.polls.quick import PollTooFew, Quick
from bot.polls.quick.dated import are_dates, read_dates
from bot.timing.closings import is_over


def corrected(poll: Poll, quick: Quick, bare: tuple[str, ...], now: datetime) -> Poll:
    """The question in other words, and its choices, as far as they are the organiser's.

    Steps stay as they are. Dates stay unless others were written; then they are read, and refused where that fails.
    Raises `PollTooFew` where choices are wanted, and none were written.
    """
    if isinstance(poll.kind, Scale):
        return with_question(poll, quick.question)
    if isinstance(poll.kind, Dates):
        asked = with_question(poll, quick.question)
        if not are_dates(quick.options, now, poll.time_zone):
            return asked
        return as_fixed(asked, poll.kind, read_dates(quick.options, now, poll.time_zone))
    if isinstance(poll.kind, OwnWords):
        return poll.corrected(quick.question, ())
    if quick.is_open:
        raise PollTooFew
    return poll.corrected(quick.question, quick.options or bare)


def asked_as(quick: Quick, bare: tuple[str, ...]) -> tuple[Kind, tuple[str, ...]]:
    """How a question is answered as it was typed: in own words, until another kind is chosen, where it is open."""
    return (OwnWords(), ()) if quick.is_open else (ONE_CHOICE, quick.options or bare)


def with_question(poll: Poll, question: str) -> Poll:
    """The same with this question; an empty one changes nothing."""
    return replace(poll, question=question) if question else poll


def must_be_to_come(poll: Poll, now: datetime) -> None:
    """Raises `SlotPassed` where one of the dates is over: a draft may have lain, or be a copy of an old one."""
    if isinstance(poll.kind, Dates):
        for n, option in enumerate(poll.options, 1):
            if is_over(slot_of(option), now, poll.time_zone):
                raise SlotPassed(date=showing.slot_short(poll, n))


def noted(poll: Poll, question: str = "") -> Say:
    """What an organiser is told: how people answer now, or that words were corrected."""
    if not question:
        return Say("kind-set", kind=showing.said_kind(poll.kind))
    return Say("poll-changed-check" if poll.versions else "poll-changed")
