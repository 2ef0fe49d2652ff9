"""Keeps words from meaning anything to Discord: no mention, link, style, emoji, heading or list comes of them.

A backslash takes the meaning from any character that is neither letter, digit nor space (Discord's help, "Markdown Text
101"). Only what could mean something is escaped: where messages are told as plain text, backslashes may be seen.
"""

import re

_LINE_ENDS = r"\n\r\x0b\x0c\x85\u2028\u2029"
"""Discord itself begins a line after some of these only. Others would be enough for a client that is not its own."""

_MEANS_SOMETHING = re.compile(
    rf"""
      [\\`*_~|<\[\]]                       # styles, code, hidden words, and whatever stands between < and >
    | :(?=//|[^\s:]{{1,64}}:)              # https://, and :soup: as a picture
    | (?<=\w)\.(?=\w+/)                    # an invitation: example.org/abc
    | @(?=everyone|here)                   # everybody
    | (?:^|(?<=[{_LINE_ENDS}]))[^\S{_LINE_ENDS}]*(?:[#>+-]|\d+[.)])  # a heading, a quotation, a list
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)


def escape(text: str) -> str:
    """The text as Discord shows it letter by letter."""
    return _MEANS_SOMETHING.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}\\{found[0][-1]}"


_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")


def unescaped(text: str) -> str:
    """What a reader sees of an escaped text."""
    return _ESCAPED.sub(r"\1", text)
