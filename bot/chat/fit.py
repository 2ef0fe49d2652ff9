"""Bends a spoken message to what a platform can show, without losing an act. The only place for fallbacks.

Law, tested for every capability set: each choice that went in comes out once, as a button or as words that do the
same, and a page that was fitted stays as it is. What is attached goes with the first page, or not at all: words say it.
"""

import unicodedata
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from bot.chat.attaching import Attached
from bot.chat.capabilities import Capabilities
from bot.chat.cleaning import utf16
from bot.chat.outbound import Bar, Choice, Door, Line, Link, Message, Quote, Text, Words
from bot.chat.styling import CLOSE, OPEN, bar_in_words, isolated

_DECORATION = 24
"""UTF-16 units that a platform may add to a bar, a quote or a link when it draws it."""

_ADDRESS = 100
"""UTF-16 units that the address of a door may need besides its thing, where it is written out."""

_GLUE = frozenset("\u200c\u200d\u2069") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
"""What belongs to the character before it, besides marks: joiners, the end of an isolate, skin tones."""

_HALF_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of these are one flag."""

_VIRAMA = 9
"""The combining class of the signs that tie two letters of the scripts of India into one (Unicode, UAX #44)."""


def fit(message: Message, can: Capabilities) -> tuple[Message, ...]:
    """The message as pages, each of which fits; nearly always one. Raises `TypeError` for words not yet spoken."""
    attached = message.attached if can.attaches else None
    message = replace(message, attached=None)
    limit = can.max_text // 3  # so that a page has room for more than its title
    title = cut(_text(message.title), limit)
    said = {_text(line.words) for line in message.lines if isinstance(line, Text | Quote)}
    lines = [shaped for line in message.lines for shaped in _shaped(line, can, said)]
    if len(message.choices) <= can.max_choices:
        spelled = _spelled(message, can)
        lines += [Text(line) for line in spelled]
        choices = _shortened(message.choices, can.max_label)
    else:
        lines += [line for choice in message.choices for line in _unpressed(choice, can, can.max_text - limit - 1)]
        choices = ()
    room = can.max_text - utf16(title)
    pages = _pages([_shortened_line(line, can.max_text - limit - 1) for line in lines], room)
    shown = [replace(message, title=title, lines=tuple(page), choices=()) for page in pages]
    shown[-1] = replace(shown[-1], choices=choices)
    return tuple(shown) if attached is None else _with(attached, shown, can)


def _with(attached: Attached, pages: Sequence[Message], can: Capabilities) -> tuple[Message, ...]:
    """The pages with what is attached: to the only one, or to one of its own before them where they are too long."""
    first = pages[0]
    size = utf16(_text(first.title)) + sum(map(_size, first.lines))
    if len(pages) == 1 and size <= can.max_attached_text:
        return (replace(first, attached=attached),)
    title = cut(_text(first.title), can.max_attached_text)
    return (replace(first, title=title, lines=(), choices=(), attached=attached), *pages)


def fit_note(text: str, can: Capabilities) -> str:
    """A note, cut where it is too long."""
    return cut(text, can.max_note)


def cut(text: str, limit: int) -> str:
    """The start of a text, ended by "…" at a word where there is one; no character or mark is cut in two."""
    if utf16(text) <= limit:
        return text
    end, used, opened = 0, 0, 0
    while True:
        used += utf16(text[end])
        opened += (text[end] == OPEN) - (text[end] == CLOSE)
        if used + max(opened, 1) + 1 > limit:  # room for "…" and for the isolates that must be closed
            break
        end += 1
    while end > 0 and _is_inside(text, end):
        end -= 1
    kept = text[:end]
    head, space, _ = kept.rpartition(" ")
    if space and not text[end].isspace() and utf16(head) > limit // 2:
        kept = head
    kept = kept.rstrip(f"{OPEN} \n")
    return kept + "…" + CLOSE * (kept.count(OPEN) - kept.count(CLOSE))


def _is_inside(text: str, at: int) -> bool:
    """Whether a cut before this position would be inside what people see as one character."""
    before, after = text[at - 1], text[at]
    if before in _HALF_FLAGS and after in _HALF_FLAGS:
        return (at - len(text[:at].rstrip(_HALF_FLAGS))) % 2 == 1
    tied = before == "\u200d" or (unicodedata.combining(before) == _VIRAMA and after.isalpha())
    return tied or _is_glued(after)


def _is_glued(character: str) -> bool:
    mark = unicodedata.category(character).startswith("M")
    return mark or character in _GLUE or "\U000e0020" <= character <= "\U000e007f"


def _text(words: Words) -> str:
    if not isinstance(words, str):
        raise TypeError("words must be spoken before they are fitted")
    return words


def _shaped(line: Line, can: Capabilities, said: Container[str]) -> Sequence[Line]:
    """A line as this kind of platform can show it; none where other lines of the message say it already."""
    if isinstance(line, Bar) and can.formatting == "none":
        return [bar_in_words(line)]
    if isinstance(line, Door) and not _has_door(line, can):
        typed = f"/{line.thing}"
        return [] if typed in said else [Text(f"{_text(line.label)}: {typed}")]
    return [line]


def _has_door(door: Door, can: Capabilities) -> bool:
    if door.shared:
        return can.door_addresses
    return can.picks_groups if door.into == "group" else can.max_choices > 0


def _spelled(message: Message, can: Capabilities) -> Sequence[str]:
    """Whole labels of the choices whose buttons have to be short, where no line says them already."""
    said = {_text(line.label) for line in message.lines if isinstance(line, Bar)}
    said |= {_text(line.words) for line in message.lines if isinstance(line, Text)}
    numbered = [(_numbered(choice, place), choice) for place, choice in enumerate(message.choices, 1)]
    return [
        whole
        for whole, choice in numbered
        if utf16(_shown(choice)) > can.max_label and choice.label not in said and whole not in said
    ]


def _shortened(choices: Sequence[Choice], limit: int) -> tuple[Choice, ...]:
    return tuple(
        replace(choice, label=_shown(choice), number=0)
        if utf16(_shown(choice)) <= limit
        else replace(choice, label=cut(_numbered(choice, place), limit), number=0)
        for place, choice in enumerate(choices, 1)
    )


def _shown(choice: Choice) -> str:
    """Its label; with its own number, where the order in which options stand is not theirs."""
    return _numbered(choice, choice.number) if choice.number else _text(choice.label)


def _numbered(choice: Choice, place: int) -> str:
    """Its label with its own number, or else with its place among them."""
    return f"{choice.number or place}. {isolated(choice.label)}"


def _unpressed(choice: Choice, can: Capabilities, limit: int) -> Sequence[Text]:
    """The choice without a button: what it shows, where nothing can ever be pressed, or the words that do the same."""
    if choice.behind and not can.max_choices:
        return [Text(line) for line in choice.behind]
    return [_typed(choice, limit)]


def _typed(choice: Choice, limit: int) -> Text:
    """The choice as words that do the same. The command stands free of marks, so that platforms can link it."""
    room = limit - utf16(choice.typed) - 4  # ": " and the marks of direction
    return Text(f"{isolated(cut(_text(choice.label), max(room, 2)))}: {choice.typed}")


def _shortened_line(line: Line, limit: int) -> Line:
    match line:
        case Text(words):
            # Lines made of a choice are short enough already, so no act is ever cut here.
            return Text(cut(_text(words), limit))
        case Quote(words):
            return Quote(cut(_text(words), limit - _DECORATION))
        case Bar():
            return replace(line, label=cut(_text(line.label), limit - _DECORATION))
        case Link():
            return replace(line, label=cut(_text(line.label), max(limit - _DECORATION - utf16(line.url), 2)))
        case Door():
            room = limit - _DECORATION - utf16(line.thing) - (_ADDRESS if line.shared else 0)
            return replace(line, label=cut(_text(line.label), max(room, 2)))


def _size(line: Line) -> int:
    match line:
        case Text(words):
            return utf16(_text(words)) + 1
        case Quote(words):
            return utf16(_text(words)) + 1 + _DECORATION
        case Bar(label=label):
            return utf16(_text(label)) + 1 + _DECORATION
        case Link(label=label, url=url):
            return utf16(_text(label)) + utf16(url) + 1 + _DECORATION
        case Door(label=label, thing=thing):
            return utf16(_text(label)) + utf16(thing) + 1 + _DECORATION + (_ADDRESS if line.shared else 0)


def _pages(lines: Iterable[Line], room: int) -> Sequence[Sequence[Line]]:
    pages: list[list[Line]] = [[]]
    left = room
    for line in lines:
        size = _size(line)
        if size > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(line)
        left -= size
    return pages
