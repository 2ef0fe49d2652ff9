"""What organisers press and type to enter an answer for somebody else, to requests."""

from collections.abc import Mapping
from typing import Any

from bot.chat.cleaning import digits
from bot.chat.inbound import Pressed, Submitted
from bot.polls.model import PollId
from bot.polls.model.sayings import as_saying
from bot.polls.reading.codes import For, number_of, parts_of
from bot.polls.use_cases.by_hand import (
    MarkPaper,
    OpenPaper,
    PaperRequest,
    SharePaper,
    SkipPaper,
    TakePaperBack,
    TypePaper,
    WritePaper,
)
from bot.refusals import ActionInvalid


def read_hand(inbound: Pressed) -> MarkPaper:
    """`hand:7:482913:2:1`: on paper 482913, option 2 shall have 1."""
    _, poll, paper, option, value = parts_of(inbound.action, 5)
    return MarkPaper(
        poll=PollId(number_of(poll)),
        place=inbound.place,
        paper=_paper_of(paper),
        option=number_of(option),
        value=number_of(value),
        on=inbound.on,
    )


def read_paper(inbound: Pressed) -> PaperRequest:
    """`paper:7:482913:none`: the same words as after `/polls 7 paper 482913`."""
    _, poll, paper, what = parts_of(inbound.action, 4)
    if what not in _ACTS:
        raise ActionInvalid
    return _act(For(inbound, PollId(number_of(poll)), 0), _paper_of(paper), what)


def read_paper_words(inbound: Submitted) -> WritePaper:
    """The form with somebody else's words. Raises `NothingWritten`, `SayingTooLong`."""
    _, poll, paper = parts_of(inbound.form, 3)
    words = as_saying(inbound.values.get("words", ""))
    return WritePaper(poll=PollId(number_of(poll)), place=inbound.place, paper=_paper_of(paper), words=words)


def read_new(it: For, rest: str) -> OpenPaper | TypePaper:
    """`hand` opens a new one; `hand 2`, `hand 2>1` and `hand 1=3 2=2` fill it in at once."""
    if not rest:
        return OpenPaper(poll=it.poll, number=it.number, place=it.place)
    return TypePaper(poll=it.poll, number=it.number, place=it.place, words=rest)


def read_one(it: For, rest: str) -> PaperRequest:
    """`paper 482913 +2`: what is typed behind its number is for this one; nothing shows it."""
    number, _, words = rest.partition(" ")
    paper, words = _paper_of(digits(number)), words.strip()
    if not words or words.casefold() in _ACTS:
        return _act(it, paper, words.casefold())
    return TypePaper(poll=it.poll, number=it.number, place=it.place, paper=paper, on=it.on, words=words)


_ACTS: Mapping[str, tuple[type[PaperRequest], Mapping[str, Any]]] = {
    "": (OpenPaper, {}),
    "write": (OpenPaper, {"write": True}),
    "none": (TakePaperBack, {}),
    "skip": (SkipPaper, {}),
    "shared": (SharePaper, {"share": True}),
    "private": (SharePaper, {"share": False}),
}
"""What may be done with a paper, besides filling it in."""


def _act(it: For, paper: int, what: str) -> PaperRequest:
    request, details = _ACTS[what]
    return request(poll=it.poll, number=it.number, place=it.place, paper=paper, on=it.on, **details)


def _paper_of(text: str) -> int:
    """A paper's number. Raises `ActionInvalid`: 0 is none, and stands for a new one elsewhere."""
    paper = number_of(text)
    if not paper:
        raise ActionInvalid
    return paper
