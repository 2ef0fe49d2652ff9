"""By which doors answers came: entered by an organiser, or by a link that anybody may use more than once; and skips."""

from collections.abc import Sequence

from bot.chat.outbound import Say
from bot.polls.model import YES, Dates, OwnWords, Points, Poll, Ranked, Tally
from bot.polls.showing.labels import label_of, listed

_GIVEN = {Ranked.name: "open-link-ranked", Points.name: "open-link-points", Dates.name: "open-link-dates"}
"""What the numbers are, where they are not how many chose an option."""


def door_lines(tally: Tally) -> Sequence[Say]:
    """How many of them an organiser entered, and how many more came by the open link."""
    by_hand = [Say("answers-by-hand", count=tally.by_hand)] if tally.by_hand else []
    apart = [Say("answers-apart", count=tally.apart.total)] if tally.apart is not None and tally.apart.total else []
    return [*by_hand, *apart]


def skipped_lines(tally: Tally) -> Sequence[Say]:
    """How many would rather not answer."""
    return [Say("result-skipped", count=tally.skipped)] if tally.skipped else []


def apart_lines(poll: Poll, tally: Tally) -> Sequence[Say]:
    """What was said by the open link; the poll is given as it is read."""
    apart = tally.apart
    if apart is None or not apart.total or isinstance(poll.kind, OwnWords):
        return []
    said = [Say("points-of", option=label_of(poll, n), value=_got(poll, apart, n)) for n in poll.in_order]
    return [Say(_GIVEN.get(poll.kind.name, "open-link-said"), answers=listed(said))]


def _got(poll: Poll, tally: Tally, option: int) -> int:
    if isinstance(poll.kind, Points):
        return tally.sum(option)
    return tally.count(option, YES if isinstance(poll.kind, Dates) else 1)
