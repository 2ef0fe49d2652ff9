"""Bends a spoken message to how its reader likes it. Nothing that can be pressed or read is lost."""

from dataclasses import replace

from bot.chat.manner import Style
from bot.chat.outbound import Bar, Line, Message, Quote, Text, Words

OPEN, CLOSE = "\u2068", "\u2069"
"""Marks around somebody's words among ours, so that their direction stays their own."""


def styled(message: Message, style: Style) -> Message:
    """A spoken message in a style. Nothing that can be pressed or read is lost."""
    if style is Style.PLAIN:
        return replace(message, lines=tuple(map(_plain, message.lines)))
    return replace(message, large=True) if style is Style.LARGE else message


def bar_in_words(bar: Bar) -> Text:
    """A count as it is said, where it is not drawn."""
    return Text(f"{isolated(bar.label)}: {bar.count}")


def isolated(words: Words) -> str:
    """Spoken words, apart by direction. Raises `TypeError` for words not yet spoken."""
    if not isinstance(words, str):
        raise TypeError("words must be spoken first")
    return words if words.startswith(OPEN) else f"{OPEN}{words}{CLOSE}"


def _plain(line: Line) -> Line:
    match line:
        case Bar():
            return bar_in_words(line)
        case Quote(words):
            return Text(words)
        case _:
            return line
