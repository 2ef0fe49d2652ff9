"""What Telegram would make clickable by itself in people's own words, so that it can be kept from doing so."""

import re
from collections.abc import Iterator

OPEN, CLOSE = "\u2068", "\u2069"
"""The core's marks of direction around each piece of people's text inside a sentence of ours."""

_MOST_PIECES = 3
"""A text with more clickable pieces than these is kept still as a whole: a message may have 100 entities only."""

# Wider than Telegram's own finders (tdlib, `MessageEntity.cpp`): a word too many in another type face is harmless.
_CLICKABLE = re.compile(
    r"""
      @(?=\w)                              # @name, mail@address
    | \#(?=\w*?[^\W\d])                    # hashtag: at least one letter
    | (?<![\w/<>])/(?=\w)                  # /command
    | \$(?=[A-Z0-9])                       # cashtag
    | [\w-]\.(?=[^\W\d_]{2})               # example.org
    | (?<!\w)(?:\d{1,3}\.){3}\d            # 192.0.2.1
    | \w:/                                 # https://
    | \+\d[\d\ ()./-]{5,}\d                # +44 1632 960001
    | (?<!\w)\(?0(?:[\ ()-]{0,2}\d){9,10}  # 01632 960001
    """,
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(rf"[^\s{OPEN}{CLOSE}]*\Z")
_WORD_AFTER = re.compile(rf"[^\s{OPEN}{CLOSE}]*")


def pieces(text: str, *, all_theirs: bool) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it must be kept still. Together they are the text again.

    `all_theirs`: people wrote all of it. Otherwise theirs is what stands between the marks of direction.
    """
    parts = [(0, text)] if all_theirs else _theirs(text)
    spans = [span for start, part in parts for span in _still_in(part, start)]
    cut: list[tuple[str, bool]] = []
    at = 0
    for start, end in spans:
        cut += [(text[at:start], False), (text[start:end], True)]
        at = end
    cut.append((text[at:], False))
    return [(piece, still) for piece, still in cut if piece]


def _theirs(text: str) -> Iterator[tuple[int, str]]:
    """What stands between marks of direction, with where it starts."""
    depth = start = 0
    for at, letter in enumerate(text):
        if letter == OPEN:
            start = start if depth else at
            depth += 1
        elif letter == CLOSE and depth:
            depth -= 1
            if not depth:
                yield start, text[start:at]
    if depth:
        yield start, text[start:]


def _still_in(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """The words of a text that would become links, whole, as spans from `offset`."""
    spans: list[tuple[int, int]] = []
    for found in _CLICKABLE.finditer(text):
        before = _WORD_BEFORE.search(text, 0, found.start())
        after = _WORD_AFTER.match(text, found.end())
        start = before.start() if before else found.start()
        end = after.end() if after else found.end()
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    if len(spans) > _MOST_PIECES:
        spans = [(spans[0][0], spans[-1][1])]
    yield from ((offset + start, offset + end) for start, end in spans)
