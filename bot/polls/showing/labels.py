"""What options are called, and several of them in one sentence."""

from collections.abc import Sequence

from bot.chat.outbound import Say, Words
from bot.polls.model import SCALE_STEPS, Dates, Poll, Scale
from bot.polls.model.steps import end_of
from bot.polls.showing.slots import slot_label

_ENDS = (1, SCALE_STEPS)


def label_of(poll: Poll, option: int) -> Words:
    """What the option of this number is called."""
    words = poll.options[option - 1]
    if isinstance(poll.kind, Dates):
        return slot_label(poll, words)
    if isinstance(poll.kind, Scale):
        return Say("scale-end", step=option, words=end_said(poll, option)) if option in _ENDS else words
    return Say("option-from-member", option=words) if option in poll.from_members else words


def line_of(poll: Poll, option: int) -> Words:
    """The same in a line of its own: with its number where the order is not its own, as words for it need that."""
    label = label_of(poll, option)
    return Say("preview-option", number=option, option=label) if poll.order else label


def end_said(poll: Poll, step: int) -> Words:
    """What the first or the last step of a scale means: the organiser's words, or ours."""
    return end_of(poll.options[step - 1]) or Say("scale-low" if step == 1 else "scale-high")


def listed(words: Sequence[Words], *, more: str = "listed-more") -> Words:
    """These in one go: "Soup, Salad and Bread". One alone as it is. Raises `ValueError` for none.

    `more` is the sentence that parts those before the last two.
    """
    if not words:
        raise ValueError("there is nothing to list")
    if len(words) == 1:
        return words[0]
    said = Say("listed-last", first=words[-2], second=words[-1])
    for earlier in reversed(words[:-2]):
        said = Say(more, first=earlier, rest=said)
    return said
