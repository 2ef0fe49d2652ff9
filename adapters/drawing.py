"""What platforms draw alike: a bar in words, a number to call, which labels stand together, how files are called."""

import re
from collections.abc import Sequence
from hashlib import blake2s
from html import escape
from urllib.parse import urlsplit

from bot.chat.attaching import Attached
from bot.chat.outbound import Bar, Picture
from bot.chat.rasters import ENDINGS, kind_of, size_of

_ROW_LABELS = ((3, 11), (2, 18))
"""So many labels stand side by side where none is longer than this: they are read whole on a narrow phone."""

_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 100


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


def file_name(attached: Attached) -> str:
    """What the file is called. Of plain letters alone: platforms bend others, each in its own way."""
    if isinstance(attached, Picture):
        return "picture" + ENDINGS.get(attached.media_type, ".png")
    return _NOT_PLAIN.sub("-", attached.name).strip(".-")[-_LONGEST_NAME:] or "file"


def picture_address(picture: bytes) -> str:
    """Where the front room has a picture that all may see, by what is in it."""
    ending = ENDINGS.get(kind_of(picture), ".png")
    return f"/pictures/{blake2s(picture, digest_size=12).hexdigest()}{ending}"


def picture_html(picture: bytes, words: str, looks: str) -> str:
    """A picture in a preview, which the front room shows, with this class."""
    width, height = size_of(picture)
    sizes = f'width="{width}" height="{height}"'
    return f'<img class="{looks}" src="{picture_address(picture)}" {sizes} alt="{escape(words)}">'


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())
