"""The message as Telegram would show it, as safe HTML. Needs no token and not the library."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from adapters.drawing import file_name, picture_html
from adapters.telegram.showing import CAPABILITIES, Button, Drawn, draw
from bot.chat.attaching import Attached
from bot.chat.fit import fit
from bot.chat.outbound import Choice, Message, Picture

STYLE = Path(__file__).parent / "static" / "preview.css"
"""The looks of a preview: class names only, so that a strict content policy lets it through."""

_NAMELESS = "…"
"""Stands in addresses for the bot's name, which is not known without a token."""

_TAGS = {"bold": "strong", "code": "code", "pre": "code", "text_link": "span"}


def preview(message: Message, answers: Callable[[Choice], bool]) -> str:
    """A spoken message, fitted for any platform, as it would stand in a Telegram group; it cannot be pressed."""
    pages = (draw(page, _NAMELESS, answers) for page in fit(message, CAPABILITIES))
    return f'<div class="looks looks-telegram">{"".join(_page(page) for page in pages)}</div>'


def _page(drawn: Drawn) -> str:
    return f'<p class="tg-bubble" dir="auto">{_attached(drawn.attached)}{_words(drawn)}</p>{_keyboard(drawn.rows)}'


def _attached(attached: Attached | None) -> str:
    if attached is None:
        return ""
    if isinstance(attached, Picture):
        return picture_html(attached.content, str(attached.words), "tg-picture")
    return f'<span class="tg-file">{escape(file_name(attached))}</span>'


def _words(drawn: Drawn) -> str:
    coded = drawn.text.encode("utf-16-le")
    html, at = "", 0
    for span in drawn.spans:
        end = span.start + span.length
        tag = _TAGS[span.kind]
        looks = ' class="looks-link"' if span.kind == "text_link" else ""
        html += f"{_escaped(coded, at, span.start)}<{tag}{looks}>{_escaped(coded, span.start, end)}</{tag}>"
        at = end
    return html + _escaped(coded, at, len(coded) // 2)


def _escaped(coded: bytes, start: int, end: int) -> str:
    return escape(coded[2 * start : 2 * end].decode("utf-16-le")).replace("\n", "<br>")


def _keyboard(rows: Sequence[Sequence[Button]]) -> str:
    if not rows:
        return ""
    drawn = "".join(f'<li class="tg-row">{"".join(map(_button, row))}</li>' for row in rows)
    return f'<ul class="tg-keyboard">{drawn}</ul>'


def _button(button: Button) -> str:
    return f'<span class="tg-button" dir="auto">{escape(button.label)}{" ↗" if button.url else ""}</span>'
