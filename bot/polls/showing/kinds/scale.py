"""A scale from 1 to 5: a tap under the post is the answer; what counts is the middle, and how far answers lie apart."""

from collections.abc import Sequence

from bot.chat.outbound import Say
from bot.polls.model import SCALE_STEPS, Poll
from bot.polls.model.steps import middle_of
from bot.polls.showing.kinds.drawing import Outcome
from bot.polls.showing.kinds.one import OneDrawing, counts_of
from bot.polls.showing.labels import end_said, label_of


class ScaleDrawing(OneDrawing):
    """Counts of each step, as with one choice; no average, which would be a step that nobody chose."""

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """The middle, the spread, and how many chose each step."""
        counts, total = counts_of(poll, outcome.tally), outcome.tally.total
        chosen = [step for step, count in enumerate(counts, 1) if count]
        return [
            _middle(poll, counts, total),
            *([_spread(poll, chosen)] if total > 1 else []),
            *(Say("scale-count", step=label_of(poll, n), count=counts[n - 1]) for n in poll.in_order),
        ]


def _middle(poll: Poll, counts: Sequence[int], total: int) -> Say:
    """The answer in the middle; where that is between two, what each half said. Nothing is lost by rounding."""
    lower, upper = middle_of(counts)
    ends = Say("scale-ends", low=end_said(poll, 1), high=end_said(poll, SCALE_STEPS))
    about: dict[str, str | int | Say] = {"question": poll.question, "total": total, "ends": ends}
    if lower == upper:
        return Say("scale-result", middle=label_of(poll, lower), **about)
    return Say("scale-result-halves", upper=upper, lower=lower, **about)


def _spread(poll: Poll, chosen: Sequence[int]) -> Say:
    lowest, highest = label_of(poll, chosen[0]), label_of(poll, chosen[-1])
    if len(chosen) == 1:
        return Say("scale-alike", step=lowest)
    return Say("scale-spread", lowest=lowest, highest=highest)
