"""The kinds of questions, each with how it is shown."""

from collections.abc import Mapping

from bot.polls.model import OneChoice, Poll, Several
from bot.polls.showing.kinds.drawing import Drawing, Outcome
from bot.polls.showing.kinds.one import OneDrawing
from bot.polls.showing.kinds.several import SeveralDrawing

DRAWINGS: Mapping[str, Drawing] = {
    OneChoice.name: OneDrawing(),
    Several.name: SeveralDrawing(),
}


def drawing_of(poll: Poll) -> Drawing:
    """How this question is shown."""
    return DRAWINGS[poll.kind.name]


__all__ = ["DRAWINGS", "Drawing", "Outcome", "drawing_of"]
