"""Words for kinds of questions: `kind several 1 3`, `kind points 10 squared`."""

from bot.polls.model import ONE_CHOICE, Dates, Kind, OwnWords, Points, Ranked, Scale, Several
from bot.polls.reading.codes import For, number_of
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.kinds import ChooseKind, SetKind
from bot.refusals import ActionInvalid

SQUARED = "squared"

_PLAIN: dict[str, Kind] = {kind.name: kind for kind in (ONE_CHOICE, Scale(), Ranked(), Dates(), OwnWords())}


def read_kind(it: For, rest: str) -> PollRequest:
    """Without more words, the choice of kinds; else the kind itself."""
    words = rest.casefold().replace(":", " ").split()
    if not words:
        return ChooseKind(poll=it.poll, number=it.number, place=it.place)
    return SetKind(poll=it.poll, number=it.number, place=it.place, kind=_kind(*words))


def _kind(name: str, *more: str) -> Kind:
    if name == Several.name and len(more) in (0, 2):
        least, most = (number_of(word) for word in more) if more else (1, 10)
        return Several(least=least, most=most)
    if name == Points.name and len(more) in (0, 1, 2):
        points = number_of(more[0]) if more else 10
        return Points(points=points, quadratic=more[1:] == (SQUARED,))
    if name in _PLAIN and not more:
        return _PLAIN[name]
    raise ActionInvalid
