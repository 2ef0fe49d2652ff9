"""What options are called, and several of them in one sentence."""

from collections.abc import Sequence

from bot.chat.outbound import Say, Words
from bot.polls.model import Poll


def label_of(poll: Poll, option: int) -> Words:
    """What the option of this number is called."""
    words = poll.options[option - 1]
    return Say("option-from-member", option=words) if option in poll.from_members else words


def listed(words: Sequence[Words]) -> Words:
    """These in one go: "Soup, Salad and Bread". One alone as it is. Raises `ValueError` for none."""
    if not words:
        raise ValueError("there is nothing to list")
    if len(words) == 1:
        return words[0]
    said = Say("listed-last", first=words[-2], second=words[-1])
    for earlier in reversed(words[:-2]):
        said = Say("listed-more", first=earlier, rest=said)
    return said
