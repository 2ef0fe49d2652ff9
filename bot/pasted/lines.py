"""The lines of a pasted notice, without what mail, forwarding and decoration put around it. Pure."""

import re
from dataclasses import dataclass

MOST_LINES = 60
MOST_CHARACTERS = 4000
"""Of more, the rest is not read for dates: a notice says them early."""

_DECORATION = re.compile(
    "[\u203c\u2049\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\u25a0-\u25ff\ufe0f\u200d\u20e3*_~`#>"
    "\U0001f000-\U0001faff\U000e0000-\U000e007f\ue000-\uf8ff]+"
)
_PIN = re.compile("[\U0001f4cd\U0001f4cc\U0001f3e0\U0001f3e2\U0001f3db]\ufe0f?")
PIN = "venue:"
"""In place of the pin that people put before an address."""

_STAMP = re.compile(
    r"^(?:\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?"
    r"|\[\d{1,2}:\d{2}(?: ?[ap]m)?, \d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:\] ?| - )[^:]{1,40}: ",
    re.IGNORECASE,
)
"""What a chat writes before a message that was copied: when it was sent, and by whom."""

_HEADER = re.compile(
    r"^(?:(?:from|to|cc|bcc|reply-to|oddi wrth|at|gan)\s*:[^\d]*|(?:sent|date sent|anfonwyd)\s*:.*)$", re.IGNORECASE
)
_AT = re.compile(r"^at\s*:[^@<]*$", re.IGNORECASE)
"""In English before a place; in Welsh before whoever gets the mail."""

_MAIL_DATE = re.compile(r"^date\s*:.*\d{1,2}:\d{2}:\d{2}.*", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:subject|pwnc|testun)\s*:\s*(?:(?:re|fw|fwd)\s*:\s*)*", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^[-= ]*(?:forwarded(?: many times| message)?|fwd?|anfonwyd ymlaen|original message)[-=: ]*$", re.IGNORECASE
)
_FORWARD = re.compile(r"^(?:(?:fw|fwd|re)\s*:\s*)+", re.IGNORECASE)
_WROTE = re.compile(r"^on .{6,80} wrote\s*:?$", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–—•·◦‣]|\d{1,2}[).])\s+")
_GREETING = re.compile(
    r"^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning|evening|annwyl|helo|shwmae|s'?mae|bore da"
    r"|prynhawn da|noswaith dda)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_GREETED = re.compile(
    r"^(?:hi|hello|hey|hiya|dear|helo|annwyl)"
    r"(?:(?: [^\W\d]+){0,3}\s*[,!–-]+\s*|(?: (?:there|all|everyone|everybody|both|folks|team|bawb))+\s+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Lines:
    """What a notice says, line by line. Where it `is_handed_on`, "tomorrow" is counted from nobody knows when."""

    all: tuple[str, ...]
    subject: str = ""
    is_handed_on: bool = False


def lines_of(words: str) -> Lines:
    """The lines that say something."""
    kept, subject, is_handed_on = list[str](), "", False
    for raw in words[:MOST_CHARACTERS].split("\n")[:MOST_LINES]:
        line = tidy(_PIN.sub(f" {PIN} ", raw))
        stamped = _STAMP.sub("", raw.strip(), count=1)
        if stamped != raw.strip():
            is_handed_on, line = True, tidy(_PIN.sub(f" {PIN} ", stamped))
        if _SUBJECT.match(line):
            is_handed_on, subject = True, _SUBJECT.sub("", line)
        elif _AT.match(line):
            kept.append(line)
        elif _HEADER.match(line) or _MAIL_DATE.match(line) or _FORWARDED.match(line) or _WROTE.match(line):
            is_handed_on = True
        elif line:
            is_handed_on = is_handed_on or _FORWARD.match(line) is not None
            kept.append(_FORWARD.sub("", line))
    return Lines(all=_without_greeting(kept), subject=subject, is_handed_on=is_handed_on)


def _without_greeting(lines: list[str]) -> tuple[str, ...]:
    if lines and _GREETING.match(lines[0]) and len(lines) > 1:
        lines = lines[1:]
    elif lines:
        lines = [_GREETED.sub("", lines[0]), *lines[1:]]
    return tuple(line for line in lines if line)


def tidy(line: str) -> str:
    """One line without decoration: pictures, stars, bullets."""
    plain = " ".join(_DECORATION.sub(" ", line).split())
    return _BULLET.sub("", plain.strip("-–—=•·| "))
