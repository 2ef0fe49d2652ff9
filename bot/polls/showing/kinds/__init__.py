"""The kinds of questions, each with how it is shown."""

from collections.abc import Mapping

from bot.polls.model import Dates, OneChoice, OwnWords, Points, Poll, Ranked, Scale, Several
from bot.polls.showing.kinds.dates import DatesDrawing
from bot.polls.showing.kinds.drawing import Drawing, Earlier, Outcome
from bot.polls.showing.kinds.one import OneDrawing
from bot.polls.showing.kinds.own_words import OwnWordsDrawing
from bot.polls.showing.kinds.points import PointsDrawing
from bot.polls.showing.kinds.ranked import RankedDrawing
from bot.polls.showing.kinds.scale import ScaleDrawing
from bot.polls.showing.kinds.several import SeveralDrawing

DRAWINGS: Mapping[str, Drawing] = {
    OneChoice.name: OneDrawing(),
    Several.name: SeveralDrawing(),
    Scale.name: ScaleDrawing(),
    Dates.name: DatesDrawing(),
    OwnWords.name: OwnWordsDrawing(),
    Ranked.name: RankedDrawing(),
    Points.name: PointsDrawing(),
}


def drawing_of(poll: Poll) -> Drawing:
    """How this question is shown."""
    return DRAWINGS[poll.kind.name]


__all__ = ["DRAWINGS", "Drawing", "Earlier", "Outcome", "drawing_of"]
