"""Bends a spoken message to what a platform can show, without losing an act. The only place for fallbacks.

Law, tested for every capability set: each choice that went in comes out once, as a button or as words that do the
same, and a page that was fitted stays as it is. What is attached goes with the first page, or not at all: words say it.
So it is with a choice that only copies: it is a button, or left out. What people wrote is never cut, but for labels.
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

_MOST_COPIED = 256
"""Characters that a button may copy."""

_GLUE = frozenset("\u200c\u200d\u2069") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
"""What belongs to the character before it, besides marks: joiners, the end of an isolate, skin tones."""

_HALF_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of these are one flag."""

_VIRAMA = 9
"""The combining class of the signs that tie two letters of the scripts of India into one (Unicode, UAX #44)."""


def fit(message: Message, can: Capabilities) -> tuple[Message, ...]:
    """The message as pages, each of which fits; nearly always one. Raises `TypeError` for words not yet spoken."""
    attached = message.attached if can.attaches else None
    message = replace(message, attached=None, choices=tuple(one for one in message.choices if _is_shown(one, can)))
    limit = can.max_text // 3  # so that a page has room for more than its title
    title = cut(_text(message.title), limit)
    said = {_text(line.words) for line in message.lines if isinstance(line, Text | Quote)}
    lines = [shaped for line in message.lines for shaped in _shaped(line, can, said)]
    if len(message.choices) <= can.max_choices:
        spelled = _spelled(message, can)
        lines += [Text(line) for line in spelled]
        choices = _shortened(message.choices, can.max_label)
    else:
        doing = (choice for choice in message.choices if not choice.copies)
        lines += [line for choice in doing for line in _unpressed(choice, can, can.max_text - limit - 1)]
        choices = ()
    lines = [part for line in lines for part in _in_parts(line, can.max_text - limit - 1)]
    lines = [_shortened_line(line, can.max_text - limit - 1) for line in lines]
    room = max(can.max_drawn, can.max_text) - _units(title, can)
    pages = _pages([(line, _size(line, can)) for line in lines], room)
    shown = [replace(message, title=title, lines=tuple(page), choices=()) for page in pages]
    shown[-1] = replace(shown[-1], choices=choices)
    return tuple(shown) if attached is None else _with(attached, shown, can)


def _with(attached: Attached, pages: Sequence[Message], can: Capabilities) -> tuple[Message, ...]:
    """The pages with what is attached: to the only one, or to one of its own before them where they are too long."""
    first = pages[0]
    plain = replace(can, doubled="")
    size = utf16(_text(first.title)) + sum(_size(line, plain) for line in first.lines)
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


def _parts(text: str, limit: int) -> Sequence[str]:
    """The whole text in pieces that are short enough, parted at line ends or words where there are some.

    No character is parted. One with marks of direction in it is a sentence of ours, and stays whole.
    """
    if OPEN in text:
        return [text]
    parts = []
    while utf16(text) > limit:
        end = _end_of(text, limit)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [part for part in (*parts, text) if part]


def _end_of(text: str, limit: int) -> int:
    """Where the first piece of a longer text ends."""
    end = used = 0
    while used + utf16(text[end]) <= limit:
        used += utf16(text[end])
        end += 1
    ends = [at + 1 for mark in ("\n", " ") if (at := text.rfind(mark, end // 2, end)) >= 0]
    if ends:
        return ends[0]
    whole = end
    while whole > 0 and _is_inside(text, whole):
        whole -= 1
    return whole or end


def _text(words: Words) -> str:
    if not isinstance(words, str):
        raise TypeError("words must be spoken before they are fitted")
    return words


def _in_parts(line: Line, limit: int) -> Sequence[Line]:
    """The line; what people wrote goes on in further ones where it is too long for a page."""
    match line:
        case Text(words):
            return [Text(part) for part in _parts(_text(words), limit)] or [line]
        case Quote(words):
            return [Quote(part) for part in _parts(_text(words), limit - _DECORATION)] or [line]
        case _:
            return [line]


def _is_shown(choice: Choice, can: Capabilities) -> bool:
    """Whether a choice is shown at all: one that only copies is not where nothing can."""
    if not choice.copies:
        return True
    return can.copies and can.max_choices > 0 and len(choice.copies) <= _MOST_COPIED


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


def _size(line: Line, can: Capabilities) -> int:
    match line:
        case Text(words):
            return _units(words, can) + 1
        case Quote(words):
            return _units(words, can) + 1 + _DECORATION
        case Bar(label=label):
            return _units(label, can) + 1 + _DECORATION
        case Link(label=label, url=url):
            return _units(label, can) + _units(url, can) + 1 + _DECORATION
        case Door(label=label, thing=thing):
            return _units(label, can) + utf16(thing) + 1 + _DECORATION + (_ADDRESS if line.shared else 0)


def _units(words: Words, can: Capabilities) -> int:
    """How much room words take up, when they are drawn."""
    text = _text(words)
    return utf16(text) + sum(map(text.count, can.doubled))


def _pages(lines: Iterable[tuple[Line, int]], room: int) -> Sequence[Sequence[Line]]:
    """The lines in pages, each line with its size. What says what a quote is stays with it, where there is room."""
    pages: list[list[Line]] = [[]]
    left, before = room, 0
    for line, size in lines:
        if size > left and pages[-1]:
            page = pages[-1]
            carries = isinstance(line, Quote) and isinstance(page[-1], Text) and page[1:] and before + size <= room
            pages.append([page.pop()] if carries else [])
            left = room - before if carries else room
        pages[-1].append(line)
        left, before = left - size, size
    return pages
