"""Words for kinds of questions: `kind several 1 3`, `kind points 10 squared`."""

from collections.abc import Callable, Mapping

from bot.chat.cleaning import digits
from bot.polls.model import (
    LEAST_POINTS,
    MOST_POINTS,
    ONE_CHOICE,
    Dates,
    Kind,
    OwnWords,
    Points,
    PointsOutOfRange,
    Ranked,
    Scale,
    ScaleEndsMissing,
    Several,
    SeveralUneven,
)
from bot.polls.quick import MOST_OPTIONS
from bot.polls.quick.dated import lines_of
from bot.polls.reading.codes import For, number_of
from bot.polls.showing import YES_NO
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.dates import OpenDates, PutDates
from bot.polls.use_cases.kinds import ChooseKind, ChoosePoints, SetKind
from bot.polls.use_cases.scales import OpenScale, PutScale
from bot.refusals import ActionInvalid

SQUARED = "squared"

_PLAIN: dict[str, Kind] = {kind.name: kind for kind in (ONE_CHOICE, Ranked(), OwnWords())}


def read_kind(it: For, rest: str) -> PollRequest:
    """Without more words, the choice of kinds; else the kind itself."""
    name, said = (*rest.split(None, 1), "", "")[:2]
    if name.casefold() in _WORDED:
        return _WORDED[name.casefold()](it, said)
    words = rest.casefold().replace(":", " ").split()
    if not words:
        return ChooseKind(poll=it.poll, number=it.number, place=it.place)
    if words == [Points.name]:
        return ChoosePoints(poll=it.poll, number=it.number, place=it.place)
    return SetKind(poll=it.poll, number=it.number, place=it.place, kind=_kind(*words))


def _yes_no(it: For, said: str) -> PollRequest:
    if said:
        raise ActionInvalid
    return SetKind(poll=it.poll, number=it.number, place=it.place, kind=ONE_CHOICE, bare=True)


def _scale(it: For, said: str) -> PollRequest:
    """`kind scale` opens the form; `kind scale Not at all | Very much` does without it."""
    if not said:
        return OpenScale(poll=it.poll, number=it.number, place=it.place)
    ends = [" ".join(end.split()) for end in said.split("|")]
    if len(ends) != 2:
        raise ScaleEndsMissing
    return PutScale(poll=it.poll, number=it.number, place=it.place, low=ends[0], high=ends[1])


def _dates(it: For, said: str) -> PollRequest:
    """`kind dates` takes the choices for dates, or opens the form; `kind dates 1 Dec 6pm | 2 Dec 6pm` does without."""
    if not said:
        return OpenDates(poll=it.poll, number=it.number, place=it.place)
    return PutDates(poll=it.poll, number=it.number, place=it.place, lines=lines_of(said))


_WORDED: Mapping[str, Callable[[For, str], PollRequest]] = {
    YES_NO: _yes_no,
    Scale.name: _scale,
    Dates.name: _dates,
}
"""Kinds that may be followed by somebody's own words."""


def _kind(name: str, *more: str) -> Kind:
    if name == Several.name and len(more) in (0, 2):
        least, most = (number_of(word) for word in more) if more else (1, MOST_OPTIONS)
        if not 1 <= least <= most <= MOST_OPTIONS:
            raise SeveralUneven(most=MOST_OPTIONS)
        return Several(least=least, most=most)
    if name == Points.name and len(more) in (1, 2):
        return _points(*more)
    if name in _PLAIN and not more:
        return _PLAIN[name]
    raise ActionInvalid


def _points(many: str, *cost: str) -> Points:
    points = number_of(digits(many))
    if not LEAST_POINTS <= points <= MOST_POINTS:
        raise PointsOutOfRange(least=LEAST_POINTS, most=MOST_POINTS)
    if cost not in ((), (SQUARED,)):
        raise ActionInvalid
    return Points(points=points, quadratic=bool(cost))
