"""The conversation of `setup`: asks whoever hosts it, writes the settings at the end, and says how a group begins."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings, read_settings
from bot.config.reading import environment_name, settings_file
from bot.config.writing import overridden, present_settings, try_value, write_settings
from bot.main.clock import machine_now
from bot.main.founding import has_begun
from bot.main.looking.groups import one_line
from bot.main.opening import open_database, open_storage
from bot.main.tokens.asking import Bot, Platform, Terminal, TokenTalk
from bot.main.tokens.discord import DISCORD
from bot.main.tokens.telegram import TELEGRAM
from bot.people.codes import new_code
from bot.people.model import CodeKind

EMPTY = "-"
"""What is typed to empty a name that was set."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What was asked for: keys to set; and by platform its bot, or none where it could not be asked."""

    changes: Mapping[str, str | bool] = field(repr=False)
    bots: Mapping[str, Bot | None]


def converse(terminal: Terminal, environ: Mapping[str, str], folder: Path) -> Wanted | None:
    """Ask everything; none where it shall not be written in the end. Writes nothing. Raises `WrongSettings`."""
    return _Conversation(terminal, environ, folder).hold()


def carry_out(wanted: Wanted, terminal: Terminal, environ: Mapping[str, str], folder: Path) -> None:
    """Write the settings, and say how the group begins and what comes next. Raises `WrongSettings`."""
    file = write_settings(wanted.changes, environ, folder)
    terminal.say("")
    terminal.say(Say("cli-setup-written", file=str(file)))
    for key in wanted.changes:
        if overridden(key, environ):
            terminal.say(Say("cli-setup-overridden", name=environment_name(key), key=key))
    _tell_ways_in(wanted.bots, read_settings(environ, folder), terminal)
    terminal.say(Say("cli-setup-next"))


def _tell_ways_in(bots: Mapping[str, Bot | None], settings: Settings, terminal: Terminal) -> None:
    for platform, bot in bots.items():
        if bot is None:
            terminal.say(Say(f"cli-setup-{platform}-later"))
    known = [bot for bot in bots.values() if bot is not None]
    code = _found_code(settings, bots) if known else ""
    if code is None:
        terminal.say(Say("cli-setup-begun"))
        for line in (line for bot in known for line in bot.added_by):
            terminal.say(line)
        return
    for bot in known:
        terminal.say("")
        for line in bot.ways_in(code):
            terminal.say(line)
    if len(known) > 1:
        terminal.say("")
        terminal.say(Say("cli-setup-either"))
    if known:
        terminal.say("")


def _found_code(settings: Settings, platforms: Collection[str]) -> str | None:
    """A code for the first group, wherever that will be; none where a group on one of these platforms has begun."""
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    try:
        code: str | None = storage.transact(
            lambda work: None if has_begun(work, platforms) else new_code(work, CodeKind.FOUND, None)
        )
    finally:
        storage.close()
    return code


class _Conversation:
    """Holds what was answered so far. What is kept as it was is not set anew, so that its line stays untouched."""

    def __init__(self, terminal: Terminal, environ: Mapping[str, str], folder: Path) -> None:
        self._terminal = terminal
        self._environ = environ
        self._folder = folder
        self._now = present_settings(environ, folder)
        self._changes: dict[str, str | bool] = {}
        self._bots: dict[str, Bot | None] = {}

    def hold(self) -> Wanted | None:
        file = settings_file(self._environ, self._folder)
        self._say("cli-setup-intro", "cli-setup-intro-enter", "cli-setup-intro-end", topic=False)
        self._ask_about_people()
        has_telegram, has_discord = (bool(kind.present_token(self._now)) for kind in (TELEGRAM, DISCORD))
        self._ask_about(TELEGRAM, likely=has_telegram or not has_discord)
        if TELEGRAM.name in self._bots:
            self._ask_mode()
        self._ask_about(DISCORD, likely=has_discord)
        self._terminal.say("")
        if not self._terminal.ask_yes(Say("cli-setup-write", file=str(file)), kept=True):
            return None
        return Wanted(changes=self._changes, bots=self._bots)

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

    def _ask_about(self, platform: Platform, *, likely: bool) -> None:
        talk = TokenTalk(platform, self._terminal, self._environ, self._folder, self._now)
        answered = talk.hold(likely=likely)
        if answered.token is not None:
            self._changes[platform.key] = answered.token
        if answered.is_on:
            self._bots[platform.name] = answered.bot

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
