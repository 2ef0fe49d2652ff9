"""What codes and words are made of. One that is not ours is `ActionInvalid`, never a trace."""

from bot.chat.inbound import Inbound, Pressed
from bot.chat.languages import NAMES, apart, code_of
from bot.polls.model import NoSuchLanguage, NoSuchPoll, PollId
from bot.refusals import ActionInvalid

_MOST_DIGITS = 16
"""Ids and numbers have no more; longer ones are not ours."""


def parts_of(action: str, count: int) -> list[str]:
    """The pieces of a code. Raises `ActionInvalid` where there are more or fewer."""
    parts = action.split(":")
    if len(parts) != count:
        raise ActionInvalid
    return parts


def worded(inbound: Pressed, count: int) -> list[str]:
    """So many parts behind the first word, and the language that may follow them; an empty one where it does not."""
    return worded_code(inbound.action, count)


def worded_code(code: str, count: int) -> list[str]:
    """The same of any code, such as the name of a form."""
    _, *parts = code.split(":")
    if len(parts) == count:
        return [*parts, ""]
    if len(parts) != count + 1 or parts[-1] not in NAMES:
        raise ActionInvalid
    return parts


def language_typed(typed: str, *others: str) -> str:
    """The language that somebody typed. Raises `NoSuchLanguage`, with those that there are."""
    said = typed.strip().casefold()
    code = said if said in others else code_of(said)
    if not code:
        raise NoSuchLanguage(languages=apart(f"{name} ({code})" for code, name in NAMES.items()))
    return code


def number_of(text: str) -> int:
    """A number in a code. Raises `ActionInvalid`."""
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)


def number_typed(text: str) -> int:
    """A poll's number that somebody typed. Raises `NoSuchPoll`."""
    words = text.strip().lstrip("#").rstrip(".:")
    if not (words.isascii() and words.isdecimal() and len(words) <= _MOST_DIGITS):
        raise NoSuchPoll
    return int(words)


class For:
    """Which poll a word or a button is for, and from where it came."""

    def __init__(self, inbound: Inbound, poll: PollId | None, number: int) -> None:
        self.poll, self.number, self.place = poll, number, inbound.place
        self.on = inbound.on if isinstance(inbound, Pressed) else None
