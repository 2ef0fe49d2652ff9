"""A terminal of which one knows beforehand what is typed; the transcript is what somebody would have seen."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.words import plain


class GaveUp(Exception):
    """Ctrl-C, which comes where nothing more is typed."""


@dataclass
class FakeTerminal:
    """What is typed, in order: "" is Enter alone. A function is called before Enter: what happens meanwhile."""

    typed: list[str | Callable[[], None]]
    shown: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)

    def say(self, said: Say | str) -> None:
        self.shown.append(_text(said))

    def ask(self, said: Say, kept: str = "") -> str:
        typed = self._next()
        self.shown.append(f"{_text(said)}{f' [{kept}]' if kept else ''}: {typed}".rstrip())
        return typed or kept

    def ask_secret(self, said: Say) -> str:
        typed = self._next()
        self.hidden.append(typed)
        self.shown.append(f"{_text(said)}:")
        return typed

    def ask_yes(self, said: Say, *, kept: bool) -> bool:
        typed = self._next()
        self.shown.append(f"{_text(said)} [{'Y/n' if kept else 'y/N'}]: {typed}".rstrip())
        return {"": kept, "y": True, "n": False}[typed]

    def _next(self) -> str:
        if not self.typed:
            raise GaveUp
        typed = self.typed.pop(0)
        if callable(typed):
            typed()
            return ""
        return typed


def _text(said: Say | str) -> str:
    return plain(open_words().text(said, "en"))
