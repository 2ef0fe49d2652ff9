"""The screen with more settings: each as it is, and a button for each that it could be instead."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import Counts, Poll, Repeats
from bot.polls.model.ways import has_counts, may_mix, may_repeat
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.secrecy import by_place_choice
from bot.polls.showing.ways import all_said

USUAL_NEEDED = (5, 10, 20)

NONE, ON, OFF = "none", "on", "off"
"""What follows `quorum`, and `shuffle`, besides a number."""


def show_settings(poll: Poll, now: datetime, *, correctable: bool) -> Message:
    """All settings. Where people were told something already, only how often it comes can be changed."""
    lines = [*all_said(poll, now)]
    choices = []
    if correctable and poll.is_secret:
        choices += [*_order(poll), by_place_choice(poll)]
    elif correctable:
        choices += [*_counts(poll), *_needed(poll), *_order(poll)]
    if correctable and not poll.is_secret:
        typed = Say("settings-typed-draft") if poll.number is None else Say("settings-typed", number=poll.number)
        lines.append(Text(typed))
    if poll.is_unseen:
        choices.append(do_choice(poll, "opens"))
    return Message(title=Say("settings-title"), lines=tuple(lines), choices=(*choices, *_repeats(poll), *_nudges(poll)))


def _counts(poll: Poll) -> Iterator[Choice]:
    for counts in Counts if has_counts(poll.kind) else ():
        if counts is not poll.ways.counts:
            yield do_choice(poll, "counts", counts.value, label=Say(f"set-counts-{counts.value}"))


def _needed(poll: Poll) -> Iterator[Choice]:
    for quorum in USUAL_NEEDED:
        if quorum != poll.ways.quorum:
            yield do_choice(poll, "quorum", quorum, label=Say("set-quorum", quorum=quorum))
    if poll.ways.quorum:
        yield do_choice(poll, "quorum", NONE, label=Say("set-quorum-none"))


def _order(poll: Poll) -> Iterator[Choice]:
    if may_mix(poll.kind):
        other = OFF if poll.ways.shuffled else ON
        yield do_choice(poll, "shuffle", other, label=Say(f"set-shuffle-{other}"))


def _repeats(poll: Poll) -> Iterator[Choice]:
    for repeats in Repeats if may_repeat(poll.kind) and not poll.is_secret else ():
        if repeats is not poll.ways.repeats:
            yield repeat_choice(poll, repeats)


def _nudges(poll: Poll) -> Iterator[Choice]:
    if not poll.nudged:
        other = OFF if poll.ways.nudges else ON
        yield do_choice(poll, "nudges", other, label=Say(f"set-nudges-{other}"))


def repeat_choice(poll: Poll, repeats: Repeats) -> Choice:
    """Ask it so often from now on; or not again."""
    return do_choice(poll, "repeat", repeats.value, label=Say(f"set-repeat-{repeats.value}"))


def stop_choices(poll: Poll) -> Sequence[Choice]:
    """The way to have it not come again, where it does."""
    return [] if poll.ways.repeats is Repeats.NEVER else [repeat_choice(poll, Repeats.NEVER)]
