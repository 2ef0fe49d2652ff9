"""Draws a fitted message as HTML. People's words are escaped and kept apart by direction; nothing of theirs runs."""

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from adapters.drawing import file_name, picture_address
from bot.chat.attaching import Attached, kept_in, ready, spoken_attached
from bot.chat.outbound import Bar, Choice, Door, Form, Line, Link, Message, Picture, Quote, Say, Text, Words
from bot.chat.rasters import size_of

Speak = Callable[[Words], str]
"""Words to text, in the language of the room."""

TEMPLATES = Path(__file__).parent / "templates"

_LONGEST_LIST = 5
"""More choices than these, one under another, would be more than one screen of a phone."""

_LONGEST_SHORT = 20
"""A label of fewer characters fits on half a line."""

_TELEPHONE = re.compile(r"tel:\+?[0-9 ()-]{2,24}")


def spoken_message(message: Message, say: Speak) -> Message:
    """The same message with every sentence of ours spoken."""
    return replace(
        message,
        title=say(message.title),
        lines=tuple(_spoken_line(line, say) for line in message.lines),
        choices=tuple(replace(choice, label=say(choice.label)) for choice in message.choices),
        attached=spoken_attached(message.attached, say),
    )


def _spoken_line(line: Line, say: Speak) -> Line:
    if isinstance(line, Text):
        return Text(say(line.words))
    if isinstance(line, Quote):
        return Quote(say(line.words))
    return replace(line, label=say(line.label))


def spoken_form(form: Form, say: Speak) -> Form:
    """The same form with every sentence of ours spoken."""
    fields = tuple(
        replace(one, label=say(one.label), hint=say(one.hint) if one.hint is not None else None) for one in form.fields
    )
    return replace(form, title=say(form.title), send=say(form.send), fields=fields)


def total(message: Message) -> int:
    """How many all are, of which each bar is a share; 0 where nobody has answered."""
    bars = [line for line in message.lines if isinstance(line, Bar) and line.share > 0]
    return max((round(bar.count / bar.share) for bar in bars), default=0)


def percent(share: float) -> int:
    """A share from 0 to 1 as a whole number from 0 to 100, whatever it is given."""
    return round(100 * min(max(share, 0.0), 1.0))


def link_kind(url: str) -> str:
    """`tel`, `web`, or `text` for everything that is not made a link of."""
    if _TELEPHONE.fullmatch(url):
        return "tel"
    try:
        parts = urlsplit(url)
    except ValueError:
        return "text"
    return "web" if parts.scheme in {"http", "https"} and parts.netloc else "text"


def line_kind(line: Line) -> str:
    """Which kind of line it is, for the template."""
    return {Text: "text", Bar: "bar", Quote: "quote", Link: "link", Door: "door"}[type(line)]


def attached_kind(attached: Attached | None) -> str:
    """Which kind of thing goes with a message, for the template: `picture`, `document`, or none where there is none."""
    if (attached := ready(attached)) is None:
        return ""
    return "picture" if isinstance(attached, Picture) else "document"


class Drawing:
    """The templates, with the room's words at hand."""

    def __init__(self, say: Speak, answers: Callable[[Choice], bool]) -> None:
        """`answers` tells which choices answer a question: those beside them look quieter."""
        self._say = say
        self._answers = answers
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(t=self.words, fresh=lambda: secrets.token_urlsafe(16))
        self._templates.tests["aside_in"] = self._is_aside
        self._templates.tests["menu"] = self._is_menu
        self._templates.tests["kept"] = lambda attached: kept_in(attached) is not None
        self._templates.filters.update(line_kind=line_kind, link_kind=link_kind, percent=percent, total=total)
        self._templates.filters.update(attached_kind=attached_kind, file_name=file_name)
        self._templates.filters.update(picture_address=picture_address, picture_size=size_of)

    def _is_aside(self, choice: Choice, message: Message) -> bool:
        return not self._answers(choice) and any(self._answers(one) for one in message.choices)

    def _is_menu(self, message: Message) -> bool:
        """Whether its choices stand side by side: many short ones, none of which answers a question."""
        labels = [str(one.label) for one in message.choices]
        are_short = len(labels) > _LONGEST_LIST and max(map(len, labels)) < _LONGEST_SHORT
        return are_short and not any(map(self._answers, message.choices))

    def words(self, word: str, /, **details: str | int | Say) -> str:
        """One of the room's own sentences."""
        return self._say(Say(word, **details))

    def draw(self, template: str, /, **values: Any) -> str:
        """A template as HTML."""
        return self._templates.get_template(template).render(**values)

    def preview(self, message: Message) -> str:
        """The message as the room shows it, with buttons that only look like buttons."""
        return self._preview("own", message)

    def plain_preview(self, message: Message) -> str:
        """The message where there is nothing but text: each choice with the words that do the same."""
        return self._preview("plain", message)

    def _preview(self, macro: str, message: Message) -> str:
        module: Any = self._templates.get_template("preview.html").module
        drawn: Markup = getattr(module, macro)(spoken_message(message, self._say))
        return str(drawn)
