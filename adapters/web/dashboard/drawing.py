"""Draws pages from templates, in the language of whoever reads. People's words are escaped; nothing of theirs runs."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from adapters.web.showing import line_kind, percent
from adapters.web.take_part.showing import direction, set_apart
from bot.chat.languages import NAMES
from bot.chat.outbound import Say, Words
from bot.timing.said import when
from bot.words import plain

_TEMPLATES = Path(__file__).parent / "templates"

Speak = Callable[[Words, str], str]
"""Words to text, in a language."""


class Drawing:
    """The templates, with all that is the same on every page."""

    def __init__(
        self, say: Speak, *, prefix: str, operator: str, languages: Sequence[str], now: Callable[[], datetime]
    ) -> None:
        """`prefix` stands before every path; the first of the `languages` is spoken where none is asked for."""
        self._say = say
        self.languages = languages
        self.now = now
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(prefix=prefix, operator=operator, names=NAMES, Say=Say)
        self._templates.filters.update(direction=direction, line_kind=line_kind, percent=percent)

    def language(self, wanted: Sequence[str]) -> str:
        """The first of these that we speak."""
        return next((it for it in wanted if it in self.languages), self.languages[0])

    def say(self, words: Words, language: str) -> str:
        """Words as text alone."""
        return plain(self._say(words, language))

    def draw(self, template: str, language: str, **values: Any) -> str:
        """A page as HTML. In it `s` speaks words and `t` a sentence by its name; `inside` and `named` do in attributes.

        `at` says when something is, by a community's clock; `moment` is the same, as a detail of a sentence.
        """

        def s(words: Words) -> Markup:
            return set_apart(self._say(words, language))

        def t(word: str, /, **details: str | int | Say) -> Markup:
            return s(Say(word, **details))

        def inside(words: Words) -> str:
            return self.say(words, language)

        def named(word: str, /, **details: str | int | Say) -> str:
            return inside(Say(word, **details))

        def moment(instant: datetime, zone: str) -> Say:
            return when(instant, zone, now=self.now())

        def at(instant: datetime, zone: str) -> Markup:
            return s(moment(instant, zone))

        speech = {"s": s, "t": t, "inside": inside, "named": named, "at": at, "moment": moment}
        return self._templates.get_template(template).render(**speech, language=language, **values)
