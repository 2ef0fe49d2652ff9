"""Buttons and deep links as Telegram takes them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.platforms.telegram.checking import Wrong

Json = dict[str, Any]

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
LOOKS = frozenset({"text", "icon_custom_emoji_id", "style"})
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})
STARTS = ("start", "startgroup")


@dataclass(frozen=True)
class DeepLink:
    """An address that opens a bot's chat, or the choice of a group for it, with a payload."""

    bot: str
    kind: str
    payload: str


def check_markup(where: str, markup: Json | None) -> None:
    """Raise `Wrong` for a keyboard that Telegram would not take."""
    if markup is None:
        return
    rows: list[list[Any]] = markup.get("inline_keyboard") or markup.get("keyboard") or []
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise Wrong(where, f"{len(buttons)} buttons", "Bad Request: reply markup is too long")
    if any(len(row) > MOST_IN_A_ROW for row in rows):
        raise Wrong(where, f"more than {MOST_IN_A_ROW} buttons in a row")
    for number, button in enumerate(buttons):
        if isinstance(button, dict):
            _check_button(f"{where}.button[{number}]", button, inline="inline_keyboard" in markup)


def _check_button(where: str, button: Json, *, inline: bool) -> None:
    if not button["text"].strip():
        raise Wrong(
            where, "no words", "Bad Request: can't parse inline keyboard button: Text buttons must be non-empty"
        )
    does = button.keys() - LOOKS
    if inline and len(does) != 1:
        told = "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        raise Wrong(where, f"{len(does)} actions instead of one", told)
    if inline and "url" in does:
        _check_address(where, button["url"])
        check_deep_links(where, [button["url"]])


def _check_address(where: str, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https", "tg"} or not parts.netloc or " " in url:
        raise Wrong(where, "not an address that a button may open", "Bad Request: BUTTON_URL_INVALID")


def deep_link(url: str) -> DeepLink | None:
    """What an address means to Telegram's apps, if it leads to a bot with a payload."""
    parts = urlsplit(url)
    given = dict(parse_qsl(parts.query, keep_blank_values=True))
    if parts.scheme == "tg" and parts.netloc == "resolve":
        bot = given.get("domain", "")
    elif parts.scheme in {"http", "https"} and parts.netloc.lower() in HOSTS:
        bot = parts.path.strip("/")
    else:
        return None
    return next((DeepLink(bot, kind, given[kind]) for kind in STARTS if kind in given), None)


def check_deep_links(where: str, urls: Iterable[str]) -> None:
    """Raise `Wrong` for an address whose payload Telegram's apps would not hand on.

    At most 64 of A-Z, a-z, 0-9, _ and - (Telegram, "Deep linking").
    """
    for url in urls:
        link = deep_link(url)
        if link is not None and link.payload and not PAYLOAD.fullmatch(link.payload):
            raise Wrong(where, "a deep link's payload is too long or has letters that it may not have")


def inline(markup: Json | None) -> Json | None:
    """The markup that stays with a message: an inline keyboard with buttons, or nothing."""
    return markup if markup and any(markup.get("inline_keyboard", ())) else None


def shown_keyboard(before: Json | None, markup: Mapping[str, Any] | None) -> Json | None:
    """The keyboard under the writing field after a message with this markup."""
    if markup is None:
        return before
    if markup.get("remove_keyboard"):
        return None
    return dict(markup) if "keyboard" in markup else before
