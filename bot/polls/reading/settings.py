"""What organisers press and type to set how a question is asked: `quorum 8`, `opens tomorrow 9am`, `repeat weekly`."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from bot.chat.cleaning import digits
from bot.polls.model import LEAST_NEEDED, MOST_NEEDED, Counts, QuorumUnclear, Repeats
from bot.polls.reading.codes import For, number_of
from bot.polls.showing import NONE, NOW, OFF, ON
from bot.polls.showing.nudges import WAIT
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.nudging import LetNudgeWait, NudgeGroup, SetNudges
from bot.polls.use_cases.planning import ChooseOpening, MoveOpening
from bot.polls.use_cases.repeating import SetRepeats
from bot.polls.use_cases.settings import SetCounts, SetQuorum, SetShuffled, ShowSettings
from bot.refusals import ActionInvalid
from bot.timing.buttons import DAY, DAYS

V = TypeVar("V", bound=StrEnum)


def read_counts(it: For, rest: str) -> PollRequest:
    """`counts after`. Without more words, all settings."""
    if not rest:
        return _all(it)
    return SetCounts(poll=it.poll, number=it.number, place=it.place, counts=_one_of(Counts, rest))


def read_quorum(it: For, rest: str) -> PollRequest:
    """`quorum 8`, in any script's digits, or `quorum none`. Raises `QuorumUnclear`."""
    if not rest:
        return _all(it)
    typed = digits(rest).strip()
    if typed.casefold() == NONE:
        return SetQuorum(poll=it.poll, number=it.number, place=it.place, quorum=0)
    is_number = typed.isascii() and typed.isdecimal() and len(typed) <= len(str(MOST_NEEDED))
    if not is_number or not LEAST_NEEDED <= int(typed) <= MOST_NEEDED:
        raise QuorumUnclear(least=LEAST_NEEDED, most=MOST_NEEDED)
    return SetQuorum(poll=it.poll, number=it.number, place=it.place, quorum=int(typed))


def read_shuffle(it: For, rest: str) -> PollRequest:
    """`shuffle on`, or `shuffle off`."""
    if not rest:
        return _all(it)
    if rest.casefold() not in (ON, OFF):
        raise ActionInvalid
    return SetShuffled(poll=it.poll, number=it.number, place=it.place, shuffled=rest.casefold() == ON)


def read_nudges(it: For, rest: str) -> PollRequest:
    """`nudges on`, or `nudges off`."""
    if not rest:
        return _all(it)
    if rest.casefold() not in (ON, OFF):
        raise ActionInvalid
    return SetNudges(poll=it.poll, number=it.number, place=it.place, nudges=rest.casefold() == ON)


def read_nudge(it: For, rest: str) -> PollRequest:
    """`nudge`, or `nudge wait`."""
    if not rest:
        return NudgeGroup(poll=it.poll, number=it.number, place=it.place)
    if rest.casefold() != WAIT:
        raise ActionInvalid
    return LetNudgeWait(poll=it.poll, number=it.number, place=it.place)


def read_repeats(it: For, rest: str) -> PollRequest:
    """`repeat weekly`."""
    if not rest:
        return _all(it)
    return SetRepeats(poll=it.poll, number=it.number, place=it.place, repeats=_one_of(Repeats, rest))


def read_opens(it: For, rest: str) -> PollRequest:
    """`opens tomorrow 9am`, `opens now`; without more words, or with a page or a day of the picker, what to choose."""
    what, _, which = rest.partition(" ")
    match what.casefold(), which:
        case "", "":
            return ChooseOpening(poll=it.poll, number=it.number, place=it.place)
        case word, page if word == DAYS and page:
            return ChooseOpening(poll=it.poll, number=it.number, place=it.place, page=number_of(page))
        case word, day if word == DAY and day:
            return ChooseOpening(poll=it.poll, number=it.number, place=it.place, day=day)
        case word, "" if word == NOW:
            return MoveOpening(poll=it.poll, number=it.number, place=it.place)
    if rest.isdecimal() and rest.isascii():  # buttons carry seconds since 1970, people write dates
        at = datetime.fromtimestamp(number_of(rest[:11]), UTC)
        return MoveOpening(poll=it.poll, number=it.number, place=it.place, at=at)
    return MoveOpening(poll=it.poll, number=it.number, place=it.place, words=rest)


def _all(it: For) -> ShowSettings:
    return ShowSettings(poll=it.poll, number=it.number, place=it.place)


def _one_of(values: type[V], typed: str) -> V:
    try:
        return values(typed.casefold())
    except ValueError:
        raise ActionInvalid from None
