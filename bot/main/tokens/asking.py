"""Asks for the token of one platform's bot, and shows which bot it is and what its maker should mend."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.config.reading import environment_name
from bot.config.writing import overridden, try_value


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


class Refused(Exception):
    """The platform knows no bot with this token."""


class Away(Exception):
    """The platform could not be asked."""


@dataclass(frozen=True, kw_only=True)
class Bot:
    """A bot as its platform has it now."""

    named: Say
    """Which bot it is."""
    amiss: Sequence[Say]
    """What its maker should mend, a sentence each."""
    ways_in: Callable[[str], Sequence[Say | str]]
    """For a founding code, the lines that say how a first group begins."""
    added_by: Sequence[Say | str] = ()
    """How it gets to one more place of a group that has begun, where a code alone does not bring it there."""


@dataclass(frozen=True, kw_only=True)
class Platform:
    """A platform as the conversation sees it. The sentences about it are called `cli-setup-<name>-…`.

    `steps`: how many sentences explain how a bot is made.
    """

    name: str
    steps: int
    find_token: Callable[[str], str]
    present_token: Callable[[Settings], str] = field(repr=False)
    look: Callable[[str, Settings], Bot]
    """Asks for the bot of a token. Raises `Refused` or `Away`."""

    @property
    def key(self) -> str:
        """The setting that holds the token."""
        return f"{self.name}.token"


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What came of it. `token` is what to set, or none; `bot` is none where there is none, or none could be asked."""

    is_on: bool
    token: str | None = field(default=None, repr=False)
    bot: Bot | None = None


class TokenTalk:
    """The conversation about one platform."""

    def __init__(
        self, platform: Platform, terminal: Terminal, environ: Mapping[str, str], folder: Path, now: Settings
    ) -> None:
        self._platform = platform
        self._terminal = terminal
        self._environ = environ
        self._folder = folder
        self._now = now
        self._kept = platform.present_token(now)
        self._bot: Bot | None = None

    def hold(self, *, likely: bool) -> Answered:
        """Ask everything. `likely`: what Enter says to whether this platform is wanted."""
        self._terminal.say("")
        self._say("about")
        if not self._terminal.ask_yes(Say(f"cli-setup-{self._platform.name}"), kept=likely):
            return Answered(is_on=False, token="" if self._kept else None)
        key = self._platform.key
        if self._kept and overridden(key, self._environ):
            self._terminal.say(Say("cli-setup-token-environment", name=environment_name(key)))
            return Answered(is_on=self._accepts(self._kept), bot=self._bot)
        for step in range(1, self._platform.steps + 1):
            self._terminal.say(Say(f"cli-setup-{self._platform.name}-step-{step}"))
        return self._ask_token()

    def _ask_token(self) -> Answered:
        """Ask until there is a token, or none is wanted any more."""
        word = "cli-setup-token-kept" if self._kept else "cli-setup-token"
        while True:
            typed = self._terminal.ask_secret(Say(word)).strip()
            token = self._read(typed) if typed else self._kept
            if token and self._accepts(token):
                new = typed if typed.startswith("file:") else token
                return Answered(is_on=True, token=new if typed else None, bot=self._bot)
            if not self._terminal.ask_yes(Say("cli-setup-again"), kept=True):
                self._say("without")
                return Answered(is_on=False)

    def _read(self, typed: str) -> str:
        """The token in what was typed, or in the file that was named; empty, and said why, where there is none."""
        if typed.startswith("file:"):
            try:
                return self._platform.present_token(try_value(self._platform.key, typed, self._folder))
            except WrongSettings as wrong:
                for line in wrong.lines:
                    self._terminal.say(line)
                return ""
        token = self._platform.find_token(typed)
        if not token:
            self._say("shape")
        return token

    def _accepts(self, token: str) -> bool:
        """Whether this is the token of a bot, or shall be kept though nobody knows."""
        self._bot = None
        try:
            self._bot = self._look(token)
        except Refused:
            self._say("refused")
            return False
        except Away:
            self._say("away")
            return self._terminal.ask_yes(Say("cli-setup-unchecked"), kept=False)
        self._terminal.say(self._bot.named)
        self._mend(self._bot, token)
        return True

    def _mend(self, bot: Bot, token: str) -> None:
        """Say what is wrong with the bot, until it is mended or shall stay so."""
        while bot.amiss:
            for line in bot.amiss:
                self._terminal.say(line)
            if not self._terminal.ask_yes(Say(f"cli-setup-{self._platform.name}-look-again"), kept=True):
                return
            try:
                bot = self._look(token)
            except (Refused, Away):
                self._say("away")

    def _look(self, token: str) -> Bot:
        self._say("looking")
        return self._platform.look(token, self._now)

    def _say(self, word: str) -> None:
        self._terminal.say(Say(f"cli-setup-{self._platform.name}-{word}"))
