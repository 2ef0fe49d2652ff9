"""The conversation of `setup`: asks whoever hosts it, writes the settings at the end, and gives the founding link."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from adapters.telegram.looking import Found, TelegramAway, TokenRefused, find_token, look_at
from adapters.telegram.showing import group_link
from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings, read_settings
from bot.config.reading import environment_name, settings_file
from bot.config.writing import overridden, present_settings, try_value, write_settings
from bot.main.clock import machine_now
from bot.main.founding import has_begun
from bot.main.looking import amiss, named, one_line
from bot.main.opening import open_database, open_storage
from bot.people.codes import new_code
from bot.people.model import CODE_LIFE, CodeKind

TOKEN = "telegram.token"  # noqa: S105 - the name of a key, and no secret
STEPS = 6
"""How many sentences explain BotFather."""

EMPTY = "-"
"""What is typed to empty a name that was set."""


class Terminal(Protocol):
    """Whoever is asked. Raises what it likes when they give up."""

    def say(self, said: Say | str) -> None:
        """Show a line."""
        ...

    def ask(self, said: Say, kept: str = "") -> str:
        """What is typed, on one line; `kept` where nothing is."""
        ...

    def ask_secret(self, said: Say) -> str:
        """What is typed and not shown; empty where nothing is."""
        ...

    def ask_yes(self, said: Say, *, kept: bool) -> bool:
        """Yes or no; `kept` where nothing is typed."""
        ...


Look = Callable[[str, str], Found]
"""Token and address to the bot. Raises `TokenRefused` or `TelegramAway`."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What was asked for: keys to set, and the bot's name where there is a bot and its name is known."""

    changes: Mapping[str, str | bool] = field(repr=False)
    has_bot: bool
    bot_name: str


def look_now(token: str, api_url: str) -> Found:
    """Ask Telegram. Raises `TokenRefused` or `TelegramAway`."""
    return asyncio.run(look_at(token, api_url))


def converse(terminal: Terminal, environ: Mapping[str, str], folder: Path, look: Look = look_now) -> Wanted | None:
    """Ask everything; none where it shall not be written in the end. Writes nothing. Raises `WrongSettings`."""
    return _Conversation(terminal, environ, folder, look).hold()


def carry_out(wanted: Wanted, terminal: Terminal, environ: Mapping[str, str], folder: Path) -> None:
    """Write the settings, and say how the group begins and what comes next. Raises `WrongSettings`."""
    file = write_settings(wanted.changes, environ, folder)
    terminal.say("")
    terminal.say(Say("cli-setup-written", file=str(file)))
    for key in wanted.changes:
        if overridden(key, environ):
            terminal.say(Say("cli-setup-overridden", name=environment_name(key), key=key))
    if wanted.has_bot:
        _tell_way_in(wanted.bot_name, read_settings(environ, folder), terminal)
    terminal.say(Say("cli-setup-next"))


def _tell_way_in(bot_name: str, settings: Settings, terminal: Terminal) -> None:
    if not bot_name:
        terminal.say(Say("cli-setup-link-later"))
        return
    code = _found_code(settings)
    if code is None:
        terminal.say(Say("cli-setup-begun"))
        return
    terminal.say("")
    terminal.say(Say("cli-founding"))
    terminal.say(group_link(bot_name, f"join {code}"))
    terminal.say(Say("cli-setup-link-then", days=CODE_LIFE.days))
    terminal.say("")


def _found_code(settings: Settings) -> str | None:
    """A code for the first group; none where a group has begun already."""
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    try:
        code: str | None = storage.transact(
            lambda work: None if has_begun(work, ["telegram"]) else new_code(work, CodeKind.FOUND, None)
        )
    finally:
        storage.close()
    return code


class _Conversation:
    """Holds what was answered so far. What is kept as it was is not set anew, so that its line stays untouched."""

    def __init__(self, terminal: Terminal, environ: Mapping[str, str], folder: Path, look: Look) -> None:
        self._terminal = terminal
        self._environ = environ
        self._folder = folder
        self._look = look
        self._now = present_settings(environ, folder)
        self._changes: dict[str, str | bool] = {}
        self._has_bot = False
        self._bot_name = ""

    def hold(self) -> Wanted | None:
        file = settings_file(self._environ, self._folder)
        self._say("cli-setup-intro", "cli-setup-intro-enter", "cli-setup-intro-end", topic=False)
        self._ask_about_people()
        self._ask_about_telegram()
        self._terminal.say("")
        if not self._terminal.ask_yes(Say("cli-setup-write", file=str(file)), kept=True):
            return None
        return Wanted(changes=self._changes, has_bot=self._has_bot, bot_name=self._bot_name)

    def _ask_about_people(self) -> None:
        now = self._now
        self._say("cli-setup-about-community")
        self._set("community.name", self._ask_name("cli-setup-community", now.community.name), now.community.name)
        self._set("community.time_zone", self._ask_time_zone(), now.community.time_zone)
        self._say("cli-setup-about-operator")
        self._set("operator.name", self._ask_name("cli-setup-operator", now.operator.name), now.operator.name)
        organises = self._terminal.ask_yes(Say("cli-setup-organiser"), kept=now.operator.is_organiser)
        self._set("operator.is_organiser", organises, now.operator.is_organiser)

    def _ask_name(self, word: str, kept: str) -> str:
        if kept:
            self._say("cli-setup-empty", topic=False)
        answer = one_line(self._terminal.ask(Say(word), kept))
        return "" if answer == EMPTY else answer

    def _ask_time_zone(self) -> str:
        kept = self._now.community.time_zone
        while True:
            answer = self._terminal.ask(Say("cli-setup-time-zone"), kept).strip()
            try:
                return try_value("community.time_zone", answer, self._folder).community.time_zone
            except WrongSettings as wrong:
                kept = str(wrong.lines[0].details.get("near", kept))
                self._terminal.say(Say("cli-setup-time-zone-wrong", near=kept))

    def _ask_about_telegram(self) -> None:
        has_token = bool(self._now.telegram.token)
        self._say("cli-setup-about-telegram")
        if not self._terminal.ask_yes(Say("cli-setup-telegram"), kept=True):
            if has_token:
                self._changes[TOKEN] = ""
            return
        if has_token and overridden(TOKEN, self._environ):
            self._terminal.say(Say("cli-setup-token-environment", name=environment_name(TOKEN)))
            self._has_bot = self._accepts(self._now.telegram.token.get_secret_value())
        else:
            self._say(*(f"cli-setup-botfather-{step}" for step in range(1, STEPS + 1)), topic=False)
            self._has_bot = self._ask_token()
        if self._has_bot:
            self._ask_mode()

    def _ask_token(self) -> bool:
        """Ask until there is a token, or none is wanted any more."""
        kept = self._now.telegram.token.get_secret_value()
        while True:
            typed = self._terminal.ask_secret(Say("cli-setup-token-kept" if kept else "cli-setup-token")).strip()
            token = self._read(typed) if typed else kept
            if token and self._accepts(token):
                if typed:
                    self._changes[TOKEN] = typed if typed.startswith("file:") else token
                return True
            if not self._terminal.ask_yes(Say("cli-setup-again"), kept=True):
                self._terminal.say(Say("cli-setup-without"))
                return False

    def _read(self, typed: str) -> str:
        """The token in what was typed, or in the file that was named; empty, and said why, where there is none."""
        if typed.startswith("file:"):
            try:
                return try_value(TOKEN, typed, self._folder).telegram.token.get_secret_value()
            except WrongSettings as wrong:
                for line in wrong.lines:
                    self._terminal.say(line)
                return ""
        token = find_token(typed)
        if not token:
            self._terminal.say(Say("cli-setup-token-shape"))
        return token

    def _accepts(self, token: str) -> bool:
        """Whether this is the token of a bot, or shall be kept though nobody knows."""
        try:
            found = self._ask_telegram(token)
        except TokenRefused:
            self._terminal.say(Say("cli-setup-token-refused"))
            return False
        except TelegramAway:
            self._terminal.say(Say("cli-setup-telegram-away"))
            self._bot_name = ""
            return self._terminal.ask_yes(Say("cli-setup-unchecked"), kept=False)
        self._bot_name = found.username
        self._terminal.say(named(found))
        self._mend(found, token)
        return True

    def _mend(self, found: Found, token: str) -> None:
        """Say what is wrong with the bot, until it is mended or shall stay so."""
        while wrong := amiss(found):
            for line in wrong:
                self._terminal.say(line)
            if not self._terminal.ask_yes(Say("cli-setup-look-again"), kept=True):
                return
            try:
                found = self._ask_telegram(token)
            except (TokenRefused, TelegramAway):
                self._terminal.say(Say("cli-setup-telegram-away"))

    def _ask_telegram(self, token: str) -> Found:
        self._terminal.say(Say("cli-setup-looking"))
        return self._look(token, self._now.telegram.api_url)

    def _ask_mode(self) -> None:
        """Where there is a public address messages can be sent there; nobody else need know that this exists."""
        address, mode = self._now.web.public_url, self._now.telegram.mode
        if address.startswith("https://"):
            is_told = self._terminal.ask_yes(Say("cli-setup-webhook", address=address), kept=mode == "webhook")
            self._set("telegram.mode", "webhook" if is_told else "polling", mode)

    def _set(self, key: str, value: str | bool, before: str | bool) -> None:
        if value != before:
            self._changes[key] = value

    def _say(self, *words: str, topic: bool = True) -> None:
        """Sentences one under another, after an empty line where a new topic begins."""
        if topic:
            self._terminal.say("")
        for word in words:
            self._terminal.say(Say(word))
