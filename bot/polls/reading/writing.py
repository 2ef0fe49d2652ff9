"""What people write themselves, to requests: own words, choices that they propose; and what is decided on them."""

from collections.abc import Callable, Mapping

from bot.chat.cleaning import digits
from bot.chat.inbound import Inbound, Pressed, Submitted
from bot.polls.model import PollId
from bot.polls.model.proposals import as_option
from bot.polls.model.sayings import as_saying
from bot.polls.reading.codes import For, number_of, parts_of, worded, worded_code
from bot.polls.showing import TAKES, TAKES_NONE
from bot.polls.use_cases.proposing import DecideProposal, OpenProposal, Propose, ShowProposals, TakeOptions
from bot.polls.use_cases.sayings import PassSaying, ReadSayings, ReadShared
from bot.polls.use_cases.wording import KeepWords, LetRead, OpenWriting
from bot.refusals import ActionInvalid

_NONE = PollId(0)
"""In place of a poll that is known by its number."""

_READERS = {"shared": True, "private": False}


def read_write(inbound: Pressed) -> OpenWriting:
    """`write:7`, or `write:7:cy`."""
    poll, language = worded(inbound, 1)
    return OpenWriting(poll=PollId(number_of(poll)), place=inbound.place, language=language, on=inbound.on)


def read_written(inbound: Submitted) -> KeepWords:
    """The form with the words. Raises `NothingWritten`, `SayingTooLong`."""
    poll, language = worded_code(inbound.form, 1)
    words = as_saying(inbound.values.get("words", ""))
    return KeepWords(poll=PollId(number_of(poll)), place=inbound.place, language=language, words=words)


def read_readers(inbound: Pressed) -> LetRead:
    """`readers:7:shared`, `readers:7:private:cy`."""
    poll, readers, language = worded(inbound, 2)
    return LetRead(
        poll=PollId(number_of(poll)),
        place=inbound.place,
        language=language,
        on=inbound.on,
        share=_one_of(_READERS, readers),
    )


def read_shared(inbound: Pressed) -> ReadShared:
    """`shared:7:2`: the second page of what all may read."""
    _, poll, page = parts_of(inbound.action, 3)
    return ReadShared(poll=PollId(number_of(poll)), place=inbound.place, page=max(number_of(page), 1))


def read_propose(inbound: Pressed) -> OpenProposal:
    """`propose:7`, or `propose:7:cy`."""
    poll, language = worded(inbound, 1)
    return OpenProposal(poll=PollId(number_of(poll)), place=inbound.place, language=language, on=inbound.on)


def read_proposed(inbound: Submitted) -> Propose:
    """The form with a choice. Raises what is wrong with it."""
    poll, language = worded_code(inbound.form, 1)
    words = as_option(inbound.values.get("choice", ""))
    return Propose(poll=PollId(number_of(poll)), place=inbound.place, language=language, words=words)


FromAnybody = OpenWriting | LetRead | ReadShared | OpenProposal | Propose


def _write(inbound: Inbound, number: int, _: str) -> OpenWriting:
    return OpenWriting(poll=_NONE, number=number, place=inbound.place)


def _mine(inbound: Inbound, number: int, rest: str) -> LetRead:
    return LetRead(poll=_NONE, number=number, place=inbound.place, share=_one_of(_READERS, rest.casefold()))


def _more(inbound: Inbound, number: int, rest: str) -> ReadShared:
    return ReadShared(number=number, place=inbound.place, page=max(number_of(digits(rest) or "1"), 1))


def _propose(inbound: Inbound, number: int, rest: str) -> OpenProposal | Propose:
    if not rest:
        return OpenProposal(poll=_NONE, number=number, place=inbound.place)
    return Propose(poll=_NONE, number=number, place=inbound.place, words=as_option(rest))


FROM_ANYBODY: Mapping[str, Callable[[Inbound, int, str], FromAnybody]] = {
    "write": _write,
    "mine": _mine,
    "more": _more,
    "propose": _propose,
}
"""What each word means that follows `/polls 7`, whoever writes it."""


def read_page(it: For, rest: str) -> ReadSayings:
    """`read`, or `read 2`."""
    return ReadSayings(poll=it.poll, number=it.number, place=it.place, on=it.on, page=number_of(digits(rest) or "0"))


def read_pass(it: For, rest: str, *, passed: bool) -> PassSaying:
    """`share 482137`, `hold 482137`."""
    return PassSaying(
        poll=it.poll, number=it.number, place=it.place, on=it.on, saying=number_of(digits(rest)), passed=passed
    )


def read_proposals(it: For, _: str) -> ShowProposals:
    """`proposals`."""
    return ShowProposals(poll=it.poll, number=it.number, place=it.place)


def read_decision(it: For, rest: str, *, yes: bool) -> DecideProposal:
    """`yes Soup with bread`; buttons carry its number."""
    if not rest:
        raise ActionInvalid
    return DecideProposal(poll=it.poll, number=it.number, place=it.place, which=rest, yes=yes)


def read_takes(it: For, rest: str) -> TakeOptions:
    """`takes options`, `takes no options`."""
    takes = _one_of({TAKES: True, TAKES_NONE: False}, " ".join(rest.casefold().split()))
    return TakeOptions(poll=it.poll, number=it.number, place=it.place, takes=takes)


def _one_of(known: Mapping[str, bool], word: str) -> bool:
    if word not in known:
        raise ActionInvalid
    return known[word]
