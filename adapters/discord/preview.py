"""The message as Discord would show it, as safe HTML. Needs no token and not the library."""

import re
from collections.abc import Callable, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from adapters.discord.attaching import File
from adapters.discord.escaping import unescaped
from adapters.discord.showing import CAPABILITIES, Button, Drawn, Row, Select, draw
from adapters.drawing import picture_html
from bot.chat.fit import fit
from bot.chat.outbound import Choice, Message

STYLE = Path(__file__).parent / "static" / "preview.css"
"""The looks of a preview: class names only, so that a strict content policy lets it through."""

_QUOTE = "> "
_MARK = re.compile(
    r"\\[^0-9A-Za-z\s]"  # looked at first, so that nothing escaped begins or ends a mark
    r"|\*\*(?P<bold>(?:\\.|[^\\*])+)\*\*"
    r"|\[(?P<label>(?:\\.|[^\\\]])+)\]\(<[^>]*>\)"
    r"|<(?P<address>[^>]+)>",
    re.DOTALL,
)
"""The marks that `showing` makes, and no others."""

_LINK = '<span class="looks-link">{}</span>'
_SHOWN_AS = {"": "{}", "bold": "<strong>{}</strong>", "label": _LINK, "address": _LINK}


def preview(message: Message, answers: Callable[[Choice], bool], choose: str) -> str:
    """A spoken message, fitted for any platform, as it would stand in a channel; it cannot be pressed."""
    pages = (draw(page, answers=answers, choose=choose) for page in fit(message, CAPABILITIES))
    return f'<div class="looks looks-discord">{"".join(map(_page, pages))}</div>'


def _page(drawn: Drawn) -> str:
    file = _file(drawn.file) if drawn.file is not None else ""
    return f'<div class="dc-message">{_text(drawn.text)}{file}{_rows(drawn.rows)}</div>'


def _file(file: File) -> str:
    if file.is_picture:
        return picture_html(file.content, file.words, "dc-picture")
    return f'<p class="dc-file">{escape(file.name)}</p>'


def _text(text: str) -> str:
    """The text in as many parts as its quotations make of it."""
    html = ""
    for is_quote, lines in groupby(text.split("\n"), key=lambda line: line.startswith(_QUOTE)):
        words = _drawn("\n".join(line.removeprefix(_QUOTE) if is_quote else line for line in lines))
        tag = "blockquote" if is_quote else "p"
        html += f'<{tag} class="dc-text" dir="auto">{words}</{tag}>'
    return html


def _drawn(text: str) -> str:
    """A part of the text, with its marks as they look."""
    html, at = "", 0
    for found in _MARK.finditer(text):
        html += _plain(text[at : found.start()])
        html += _SHOWN_AS[found.lastgroup or ""].format(_plain(found[found.lastgroup or 0]))
        at = found.end()
    return html + _plain(text[at:])


def _plain(text: str) -> str:
    return escape(unescaped(text)).replace("\n", "<br>")


def _rows(rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    drawn = "".join(f'<li class="dc-row">{"".join(map(_part, row))}</li>' for row in rows)
    return f'<ul class="dc-rows">{drawn}</ul>'


def _part(part: Button | Select) -> str:
    looks = "dc-select" if isinstance(part, Select) else "dc-button dc-answer" if part.answers else "dc-button"
    return f'<span class="{looks}" dir="auto">{escape(part.label)}</span>'
