"""Bends a spoken message to how its reader likes it. Nothing that can be pressed or read is lost."""

from dataclasses import replace

from bot.chat.manner import Style
from bot.chat.outbound import Bar, Line, Message, Quote, Text, Words

_OPEN, _CLOSE = "\u2068", "\u2069"


def styled(message: Message, style: Style) -> Message:
    """A spoken message in a style. Nothing that can be pressed or read is lost."""
    if style is Style.PLAIN:
        return replace(message, lines=tuple(map(_plain, message.lines)))
    return replace(message, large=True) if style is Style.LARGE else message


def _plain(line: Line) -> Line:
    match line:
        case Bar(label=label, count=count):
            return Text(f"{_isolated(label)}: {count}")
        case Quote(words):
            return Text(words)
        case _:
            return line


def _isolated(words: Words) -> str:
    if not isinstance(words, str):
        raise TypeError("words must be spoken before they are styled")
    return words if words.startswith(_OPEN) else f"{_OPEN}{words}{_CLOSE}"
