"""Draws a fitted message as a layout of Discord's: a text, a picture or a file, rows of what can be pressed. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, assert_never
from urllib.parse import quote

from adapters.discord.attaching import File, component, file_of
from adapters.discord.escaping import escape
from adapters.drawing import bar_text, is_address, side_by_side, with_number
from bot.chat.attaching import ready
from bot.chat.capabilities import Capabilities
from bot.chat.fit import cut
from bot.chat.outbound import Bar, Choice, Door, Line, Link, Message, Quote, Text

Json = Mapping[str, Any]

MOST_TEXT = 4000  # Discord's OpenAPI file, `TextDisplayComponentForMessageRequest`: of a text; here there is one
MOST_PARTS = 40  # Discord, "Component Reference": components of a message, those inside rows included
LAYOUT = 1 << 15  # Discord, "Message Flags": IS_COMPONENTS_V2; there are no previews of links in it
NO_MENTIONS: Json = {"parse": []}

CAPABILITIES = Capabilities(
    max_text=1900,  # an escaped character is two: so any text stays under MOST_TEXT
    max_drawn=MOST_TEXT - 100,  # a hundred are kept for the marks around title and lines
    doubled="\\`*_~|<[]:.@#>+-)",  # all that `escape` may put a backslash before
    max_label=38,  # Discord, "Button Design Guidelines": so much of one is seen; 80 are taken
    max_note=900,  # Discord, "Create Message", `content`: 2,000, escaped
    max_choices=90,  # beyond some thirty, lists of 25 serve
    form_fields=5,  # Discord, "Modal": 1 to 5 components
    describes=True,  # Discord's OpenAPI file, `MediaGalleryItemRequest` and attachments: description
    attaches=True,  # Discord, "Component Reference": media galleries and files
    max_attached_text=1900,  # as of any message: what is attached has parts of its own
    can_edit=True,  # Discord, "Edit Message": a bot's own messages, without end
    can_pin=False,  # Discord, "Pin Message": needs a right of its own (PIN_MESSAGES)
    picks_groups=True,  # Discord, "Component Reference": a select of channels
    formatting="markdown",
)

DO, OF_MANY, INTO = "~do:", "~many", "~into:"
"""What codes of our own begin with: a door, a choice in a select, a door into a channel that one picks."""

# Discord, "Component Reference", for all of these.
_IN_ROW = 5  # buttons in a row
_IN_SELECT = 25  # options of a select
_ANSWER, _BESIDE = 1, 2  # "Button Styles": primary, secondary
_ROW, _BUTTON, _STRING_SELECT, _CHANNEL_SELECT, _TEXT = 1, 2, 3, 8, 10  # "Component Types"
_WRITABLE = [0, 5]  # "Channel Types": text, announcement

_MOST_DOORS = 5
_OTHER_PARTS = 3
"""The text, and what may be added below everything: the button that opens a form, with its row."""

_LONGEST_PAYLOAD = 80  # a code has 100 characters; some stand before this

_IN_ADDRESSES = "%:/?#@!$&'*+,;=-._~"
"""What stays as it is in an address, %-escapes that are there already included. Brackets would end the link."""

_NO_LABEL = re.compile(r"[\[\]\n]|://|^\s*$")
"""Discord pairs brackets whether or not they are escaped, and makes no link of a label that looks like an address."""


@dataclass(frozen=True, kw_only=True)
class Button:
    """One button. `answers` tells that it answers the question itself."""

    label: str
    code: str = field(repr=False)
    answers: bool = False


@dataclass(frozen=True, kw_only=True)
class Select:
    """A list to choose one of, as label and code; none in it: the channels of the reader's server."""

    label: str  # stands in it until something is chosen
    code: str = field(repr=False)
    options: tuple[tuple[str, str], ...] = field(default=(), repr=False)


Row = tuple[Button, ...] | tuple[Select]


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A message as Discord takes it; the text is escaped."""

    text: str = field(repr=False)
    rows: tuple[Row, ...] = ()
    file: File | None = None


def draw(message: Message, *, answers: Callable[[Choice], bool], choose: str, in_server: bool = True) -> Drawn:
    """A fitted message. `choose` stands in selects; only where there is a server there are channels to pick.

    Doors that cannot be pressed here, or are too many, are told in words.
    """
    doors = [line for line in message.lines if isinstance(line, Door) and not line.shared]
    doors = [door for door in dict.fromkeys(doors) if in_server or door.into == "private"][:_MOST_DOORS]
    lines = [line for line in message.lines if line not in doors and not _is_said(line, message.lines)]
    text = _text(message, lines, rich=True)
    if len(text) > MOST_TEXT:
        text = _text(message, lines, rich=False)
    attached = ready(message.attached)
    file = file_of(attached) if attached is not None else None
    room = MOST_PARTS - _OTHER_PARTS - (file is not None)
    return Drawn(text=text, rows=_rows(message.choices, doors, answers, choose, room), file=file)


def draw_note(text: str) -> Drawn:
    """A note as a message."""
    return Drawn(text=escape(text))


def beneath(first: str, drawn: Drawn) -> Drawn | None:
    """The message with a note above it; none where both do not fit into one."""
    both = f"{escape(first)}\n\n{drawn.text}"
    return replace(drawn, text=both) if len(both) <= MOST_TEXT else None


def in_words(drawn: Drawn) -> Drawn:
    """The same without its file, where that is not taken; what nothing else says of it is said in words."""
    words = f"\n\n{escape(drawn.file.words)}" if drawn.file is not None and drawn.file.is_theirs else ""
    fits = len(drawn.text) + len(words) <= MOST_TEXT
    return replace(drawn, file=None, text=drawn.text + words if fits else drawn.text)


def layout(drawn: Drawn) -> list[Json]:
    """The components of a call."""
    rows = [{"type": _ROW, "components": [_part(part) for part in row]} for row in drawn.rows]
    files = [component(drawn.file)] if drawn.file is not None else []
    return [{"type": _TEXT, "content": drawn.text}, *files, *rows]


def payload(thing: str) -> str:
    """A door's thing as `/start` takes it: "vote 7 2" is `vote-7-2`. What does not fit into a code is left out."""
    words = thing.split()
    while len("-".join(words)) > _LONGEST_PAYLOAD:
        words.pop()
    return "-".join(words) or "help"


def _text(message: Message, lines: Sequence[Line], *, rich: bool) -> str:
    """The words of a message. Where they are not `rich`, they take up at most twice as much room as in the message."""
    has_answers = any(line.count for line in lines if isinstance(line, Bar))
    title = str(message.title).strip()
    text = f"**{escape(title)}**" if title else "…"
    if message.large and rich:
        text = _heading(text, 1)
    for number, line in enumerate(lines):
        after_bars = number > 0 and isinstance(lines[number - 1], Bar) and not isinstance(line, Bar)
        first_break = after_bars and not any(isinstance(other, Bar) for other in lines[number:])
        text += "\n\n" if number == 0 or first_break else "\n"
        drawn = _line(line, rich=rich, has_answers=has_answers)
        text += _heading(drawn, 3) if message.large and rich and isinstance(line, Text | Bar) else drawn
    return text


def _heading(drawn: str, level: int) -> str:
    """Every line as a heading: the largest letters there are."""
    return "\n".join(f"{'#' * level} {part}" if part.strip() else part for part in drawn.split("\n"))


def _line(line: Line, *, rich: bool, has_answers: bool) -> str:
    match line:
        case Text(words):
            return escape(str(words))
        case Bar(label=label):
            # Apart by direction, so that numbers stay at the end; and so that no colon of theirs meets ours.
            return f"\u2068{escape(str(label))}\u2069{bar_text(line, has_answers=has_answers)}"
        case Quote(words):
            return "\n".join(("> " if rich else "") + escape(part) for part in str(words).split("\n"))
        case Link(label=label, url=url) if rich and is_address(url):
            return _link(str(label), quote(url, safe=_IN_ADDRESSES))
        case Link(label=label, url=url):
            return escape(f"{label}: {url}" if is_address(url) else with_number(str(label), url))
        case Door(label=label, thing=thing):
            return escape(f"{label}: /{thing}")
        case _:
            assert_never(line)


def _link(label: str, address: str) -> str:
    """An address behind its words; beside them where they are such as Discord takes for no label."""
    if _NO_LABEL.search(label):
        return f"{escape(label)}: <{address}>"
    return f"[{escape(label)}](<{address}>)"


def _is_said(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a door is told by other lines in words already."""
    return isinstance(line, Door) and any(
        str(other.words) == f"/{line.thing}" for other in lines if isinstance(other, Text | Quote)
    )


def _rows(
    choices: Sequence[Choice], doors: Sequence[Door], answers: Callable[[Choice], bool], choose: str, room: int
) -> tuple[Row, ...]:
    """What can be pressed, in so many parts: the choices, and below them the doors, each in a row of its own."""
    codes = _codes([*(choice.action for choice in choices), *map(_door_code, doors)])
    buttons = [
        Button(label=str(choice.label), code=code, answers=answers(choice))
        for choice, code in zip(choices, codes[: len(choices)], strict=True)
    ]
    below = [_door_row(door, code) for door, code in zip(doors, codes[len(choices) :], strict=True)]
    return (*_arranged(buttons, room - 2 * len(below), choose), *below)


def _arranged(buttons: Sequence[Button], room: int, choose: str) -> tuple[Row, ...]:
    """Answers one under another, so that none has the better place; what stands beside them side by side.

    Where that would be more parts than there is room for, rows are full; where even these would be, there are lists to
    choose from.
    """
    for rows in (_airy(buttons), _full(buttons)):
        if len(rows) + len(buttons) <= room:
            return rows
    options = [(one.label, one.code) for one in buttons]
    return tuple(
        (Select(label=choose, code=f"{OF_MANY}:{at}", options=tuple(options[at : at + _IN_SELECT])),)
        for at in range(0, len(options), _IN_SELECT)
    )


def _airy(buttons: Sequence[Button]) -> tuple[Row, ...]:
    rows: list[Row] = []
    at = 0
    while at < len(buttons):
        many = side_by_side([(one.label, one.answers) for one in buttons[at : at + 3]])
        rows.append(tuple(buttons[at : at + many]))
        at += many
    return tuple(rows)


def _full(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[at : at + _IN_ROW]) for at in range(0, len(buttons), _IN_ROW))


def _codes(actions: Sequence[str]) -> Sequence[str]:
    """The actions; one that comes twice has a number before it, because Discord takes a code once only."""
    seen: set[str] = set()
    codes = []
    for number, action in enumerate(actions):
        code = action if action not in seen else f"~{number}~{action}"
        seen.add(code)
        codes.append(code)
    return codes


def _door_code(door: Door) -> str:
    if door.action and door.into == "private":
        return door.action  # a press is answered for its person alone
    return (DO if door.into == "private" else INTO) + payload(door.thing)


def _door_row(door: Door, code: str) -> Row:
    label = str(door.label)
    return (Button(label=label, code=code),) if door.into == "private" else (Select(label=label, code=code),)


def _part(part: Button | Select) -> Json:
    if isinstance(part, Button):
        style = _ANSWER if part.answers else _BESIDE
        return {"type": _BUTTON, "style": style, "label": _shown(part.label, 80), "custom_id": part.code}
    select = {"custom_id": part.code, "placeholder": _shown(part.label, 150)}
    if not part.options:
        return select | {"type": _CHANNEL_SELECT, "channel_types": _WRITABLE}
    options = [{"label": _shown(label, 100), "value": code} for label, code in part.options]
    return select | {"type": _STRING_SELECT, "options": options}


def _shown(label: str, most: int) -> str:
    """A label that is never empty, and never too long: Discord refuses the whole message for it."""
    return cut(label, most).strip() or "…"
