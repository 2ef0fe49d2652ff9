"""Draws a fitted message as the values of a call: text or caption, entities, buttons. Pure, without the library."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from adapters.drawing import bar_text, is_address, side_by_side, with_number
from adapters.telegram.linking import CLOSE, OPEN, pieces
from bot.chat.attaching import Attached, ready
from bot.chat.capabilities import Capabilities
from bot.chat.cleaning import utf16
from bot.chat.outbound import Bar, Choice, Door, Line, Link, Message, Quote, Text

MOST_TEXT = 4096  # Bot API, sendMessage: 1-4096 characters
MOST_CAPTION = 1024  # Bot API, sendPhoto and sendDocument: 0-1024 characters

# Lengths are counted in UTF-16 units: core.telegram.org/bots/api, `MessageEntity.offset`.
CAPABILITIES = Capabilities(
    max_text=MOST_TEXT - 6,  # six are kept for the empty lines that we add
    max_label=40,  # no limit is documented: so much of a label is seen on a narrow phone
    max_note=200,  # Bot API, answerCallbackQuery: 0-200 characters
    max_choices=90,  # telegram.constants.InlineKeyboardMarkupLimit: 100 buttons; ten are kept for doors
    form_fields=0,  # there are no forms in chats
    attaches=True,  # Bot API, sendPhoto and sendDocument
    max_attached_text=MOST_CAPTION - 6,
    can_edit=True,  # Bot API, editMessageText: a bot's own messages, without end
    can_pin=False,  # Bot API, pinChatMessage: needs a right with which a bot reads everything
    door_addresses=True,  # core.telegram.org/bots/features, "Deep linking": start
    picks_groups=True,  # the same: startgroup
    copies=True,  # Bot API, CopyTextButton: 1-256 characters
    formatting="entities",
)

_MOST_ENTITIES = 100  # telegram.constants.MessageLimit.MESSAGE_ENTITIES
_MOST_DOORS = 10
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What a deep link may carry (core.telegram.org/bots/features, "Deep linking")."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A part of the text that is drawn in a way of its own; `start` and `length` in UTF-16 units."""

    kind: str
    start: int
    length: int
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Button:
    """One button: it does something of ours, opens an address, or copies a text."""

    label: str
    action: str = field(default="", repr=False)
    url: str = field(default="", repr=False)
    copies: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A message as Telegram takes it; where something is attached, the text is its caption.

    Telegram has no place for words that stand for a picture: the caption says all that is in it. What is `guarded` can
    be neither saved nor passed on in Telegram's own apps.
    """

    text: str = field(repr=False)
    spans: tuple[Span, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    attached: Attached | None = None
    guarded: bool = False


class _Page:
    """A text that grows, and what is drawn how in it."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []
        self.end = 0

    def add(self, text: str, kind: str = "", url: str = "") -> None:
        """Add words. White space at their edges belongs to no span: Telegram would cut it off."""
        inner = text.strip()
        if kind and inner:
            start = self.end + utf16(text[: text.index(inner)])
            self.spans.append(Span(kind=kind, start=start, length=utf16(inner), url=url))
        self.text += text
        self.end += utf16(text)

    def add_theirs(self, text: str, kind: str = "", *, all_theirs: bool = True) -> None:
        """Add words with something of people's in them; nothing of it becomes a link."""
        for piece, still in pieces(text, all_theirs=all_theirs):
            self.add(piece, "code" if still else kind)


def draw(message: Message, bot_name: str, answers: Callable[[Choice], bool]) -> Drawn:
    """A fitted message for this bot's people. `answers` tells which choices answer a question: each has its own row."""
    attached = ready(message.attached)
    page = _written(message, bot_name, airy=True)
    if page.end > (MOST_TEXT if attached is None else MOST_CAPTION):
        page = _written(message, bot_name, airy=False)
    doors = [line for line in message.lines if isinstance(line, Door) and _is_button(line)][:_MOST_DOORS]
    rows = (*_rows(message.choices, answers), *((_door(door, bot_name),) for door in doors))
    return Drawn(text=page.text, spans=_bounded(page), rows=rows, attached=attached, guarded=message.guarded)


def _written(message: Message, bot_name: str, *, airy: bool) -> _Page:
    """The words of a message, with empty lines among them if they shall be `airy`."""
    page = _Page()
    page.add_theirs(str(message.title), "bold")
    shown = [line for line in message.lines if not _is_button(line)]
    for number, line in enumerate(shown):
        after_bars = number > 0 and isinstance(shown[number - 1], Bar) and not isinstance(line, Bar)
        first_break = after_bars and not any(isinstance(other, Bar) for other in shown[number:])
        has_room = number == 0 or first_break or message.large  # there are no larger letters, but there is room
        page.add("\n\n" if airy and has_room else "\n")
        _add_line(page, line, bot_name, has_answers=_has_answers(shown))
    return page


def draw_note(text: str) -> Drawn:
    """A note as a message: a sentence of ours, perhaps with words of people's in it."""
    page = _Page()
    page.add_theirs(text, all_theirs=False)
    return Drawn(text=page.text, spans=_bounded(page))


def start_link(bot_name: str, thing: str) -> str:
    """The address that opens the private chat on this thing, never on a welcome where that can be helped."""
    return f"https://t.me/{bot_name}?start={payload(thing)}"


def group_link(bot_name: str, thing: str) -> str:
    """The address that adds the bot to a group which its reader picks, without any right, and does this thing there."""
    return f"https://t.me/{bot_name}?startgroup={payload(thing)}"


def payload(thing: str) -> str:
    """A command's words as a deep link can carry them: "vote 7 2" is `vote-7-2`. What does not fit is left out."""
    words = thing.split()
    while words:
        carried = "-".join(words)
        if _PAYLOAD.fullmatch(carried):
            return carried
        words.pop()
    return "help"


def _has_answers(lines: Sequence[Line]) -> bool:
    return any(line.count for line in lines if isinstance(line, Bar))


def _is_button(line: Line) -> bool:
    return isinstance(line, Door) and not line.shared


def _add_line(page: _Page, line: Line, bot_name: str, *, has_answers: bool) -> None:
    match line:
        case Text(words):
            page.add_theirs(str(words), all_theirs=False)
        case Bar(label=label):
            page.add(OPEN)
            page.add_theirs(str(label))
            page.add(CLOSE + bar_text(line, has_answers=has_answers))
        case Quote(words):
            page.add(str(words), "pre" if "\n" in str(words) else "code")  # a touch copies it; nothing in it is a link
        case Link(label=label, url=url) if is_address(url):
            page.add(str(label), "text_link", url)
        case Link(label=label, url=url):
            page.add(with_number(str(label), url))  # Telegram makes telephone numbers callable by itself
        case Door(label=label):
            page.add(f"{label}: {_way_in(line, bot_name)}")  # whole, so that it can be copied and handed on
        case _:
            assert_never(line)


def _rows(choices: Sequence[Choice], answers: Callable[[Choice], bool]) -> Sequence[tuple[Button, ...]]:
    """Answers one under another, so that none has the better place; what stands beside them side by side."""
    rows: list[tuple[Button, ...]] = []
    at = 0
    while at < len(choices):
        many = side_by_side([(str(one.label), answers(one)) for one in choices[at : at + 3]])
        rows.append(tuple(map(_button, choices[at : at + many])))
        at += many
    return rows


def _button(choice: Choice) -> Button:
    return Button(label=str(choice.label), action=choice.action, copies=choice.copies)


def _door(door: Door, bot_name: str) -> Button:
    return Button(label=str(door.label), url=_way_in(door, bot_name))


def _way_in(door: Door, bot_name: str) -> str:
    return (group_link if door.into == "group" else start_link)(bot_name, door.thing)


def _bounded(page: _Page) -> tuple[Span, ...]:
    """The spans, or one over all where Telegram would not take so many: none too many may become a link."""
    if len(page.spans) <= _MOST_ENTITIES:
        return tuple(page.spans)
    return (Span(kind="pre", start=0, length=utf16(page.text)),)
