"""Draws pages from templates, in the language of whoever reads. People's words are escaped; nothing of theirs runs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from adapters.web.showing import TEMPLATES, line_kind, percent
from bot.chat.languages import NAMES
from bot.chat.outbound import Say, Words
from bot.words import FIRST_STRONG, POP, plain

Speak = Callable[[Words, str], str]
"""Words to text, in a language."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def direction(language: str) -> str:
    """In which direction a language is written."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


class Drawing:
    """The templates of an application and those that all share, with all that is the same on every page."""

    def __init__(
        self, say: Speak, *, templates: Path, static: str, prefix: str, operator: str, languages: Sequence[str]
    ) -> None:
        """Draws the `templates` of a folder; files are at the path `static`.

        `prefix` stands before every path; the first of the `languages` is spoken where none is asked for.
        """
        self._say = say
        self.languages = languages
        self.templates = Environment(
            loader=FileSystemLoader((templates, TEMPLATES)),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.templates.globals.update(prefix=prefix, static=f"{prefix}{static}", operator=operator, names=NAMES)
        self.templates.filters.update(direction=direction, line_kind=line_kind, percent=percent)

    def language(self, wanted: Sequence[str]) -> str:
        """The first of these that we speak."""
        return next((it for it in wanted if it in self.languages), self.languages[0])

    def say(self, words: Words, language: str) -> str:
        """Words as text alone."""
        return plain(self._say(words, language))

    def draw(self, template: str, language: str, **values: Any) -> str:
        """A page. In it `s` speaks words, and `t` a sentence by its name; `inside` and `named` do in attributes."""

        def s(words: Words) -> Markup:
            return set_apart(self._say(words, language))

        def t(word: str, /, **details: str | int | Say) -> Markup:
            return s(Say(word, **details))

        def inside(words: Words) -> str:
            return self.say(words, language)

        def named(word: str, /, **details: str | int | Say) -> str:
            return inside(Say(word, **details))

        speech = {"s": s, "t": t, "inside": inside, "named": named}
        return self.templates.get_template(template).render(**speech, language=language, **values)


def set_apart(text: str) -> Markup:
    """Text as HTML: where marks keep the direction of somebody's words to itself, an element does so."""
    escaped = str(escape(text))
    if escaped.count(FIRST_STRONG) != escaped.count(POP):
        return Markup(plain(escaped))  # noqa: S704 - escaped above
    return Markup(escaped.replace(FIRST_STRONG, "<bdi>").replace(POP, "</bdi>"))  # noqa: S704 - escaped above
