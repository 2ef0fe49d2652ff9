"""What platforms of text and buttons draw alike: a bar in words, a number to call, which labels stand together."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.chat.outbound import Bar

_ROW_LABELS = ((3, 11), (2, 18))
"""So many labels stand side by side where none is longer than this: they are read whole on a narrow phone."""


def bar_text(bar: Bar, *, has_answers: bool) -> str:
    """What follows a bar's label: ": 3 (60%)"; without a share where nobody has answered."""
    share = f" ({round(100 * min(max(bar.share, 0.0), 1.0))}%)" if has_answers else ""
    return f": {bar.count}{share}"


def is_address(url: str) -> bool:
    """Whether an app can open it from a text."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in url


def with_number(label: str, url: str) -> str:
    """A label with the number of a `tel:` address behind it, unless it says the number itself."""
    number = url.removeprefix("tel:")
    is_said = _digits(number) in _digits(label)
    return label if is_said else f"{label}: {number}"


def side_by_side(buttons: Sequence[tuple[str, bool]]) -> int:
    """How many of the first buttons stand in one row: each by its label, and whether it answers a question itself.

    Answers stand alone.
    """
    for many, longest in _ROW_LABELS:
        row = buttons[:many]
        if len(row) == many and all(not answers and len(label) <= longest for label, answers in row):
            return many
    return 1


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())
