"""What the check of a draft says, to whoever is asking: advice, which nobody has to take."""

from collections.abc import Sequence

from bot.chat.outbound import Text
from bot.polls.checks import warnings
from bot.polls.model import Dates, OneChoice, Poll, Scale

_IN_THEIR_WAY = ("…",)
"""In place of choices where there are none, and the question is no yes or no."""


def advice_on(poll: Poll, bare: Sequence[str]) -> Sequence[Text]:
    """A few lines at most. `bare` are the options that a question without choices gets."""
    options: Sequence[str] = poll.options
    if isinstance(poll.kind, Scale | Dates) or not options:
        options = _IN_THEIR_WAY
    elif isinstance(poll.kind, OneChoice) and options == tuple(bare):
        options = ()
    return [Text(said) for said in warnings(poll.question, options)]
