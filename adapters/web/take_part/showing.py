"""Draws pages from templates, in one language each. People's words are escaped, and nothing of theirs runs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from adapters.web.showing import line_kind, percent
from bot.chat.languages import NAMES
from bot.chat.outbound import Picture, Say, Words
from bot.polls.model import Counts, Mode, Points
from bot.polls.model.purpose import LONGEST_ANSWER
from bot.polls.model.sayings import LONGEST_SAYING
from bot.polls.showing import LinkPage, PromisePage, Stage
from bot.words import FIRST_STRONG, POP, plain

TEMPLATES = Path(__file__).parent / "templates"

Speak = Callable[[Words, str], str]
"""Words to text, in a language."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def direction(language: str) -> str:
    """In which direction a language is written."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


class Drawing:
    """The templates, with all that is the same on every page."""

    def __init__(self, say: Speak, *, prefix: str, operator: str, languages: Sequence[str]) -> None:
        """`prefix` stands before every path; the first of the `languages` is spoken where none is asked for."""
        self._say = say
        self._languages = languages
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(
            prefix=prefix,
            operator=operator,
            names=NAMES,
            most=LONGEST_SAYING,
            most_answered=LONGEST_ANSWER,
            counts=Counts,
            mode=Mode,
        )
        self._templates.filters.update(direction=direction, line_kind=line_kind, percent=percent, picture=picture_of)

    def language(self, wanted: Sequence[str]) -> str:
        """The first of these that we speak."""
        return next((it for it in wanted if it in self._languages), self._languages[0])

    def say(self, words: Words, language: str) -> str:
        """Words as text alone."""
        return plain(self._say(words, language))

    def draw(self, template: str, language: str, **values: Any) -> str:
        """A page as HTML. In it `s` speaks words, and `t` a sentence by its name; `inside` of attributes, too."""

        def s(words: Words) -> Markup:
            return set_apart(self._say(words, language))

        def t(word: str, /, **details: str | int | Say) -> Markup:
            return s(Say(word, **details))

        def inside(words: Words) -> str:
            return plain(self._say(words, language))

        def named(word: str, /, **details: str | int | Say) -> str:
            return inside(Say(word, **details))

        speech = {"s": s, "t": t, "inside": inside, "named": named}
        return self._templates.get_template(template).render(**speech, language=language, **values)


def set_apart(text: str) -> Markup:
    """Text as HTML: where marks keep the direction of somebody's words to itself, an element does so."""
    escaped = str(escape(text))
    if escaped.count(FIRST_STRONG) != escaped.count(POP):
        return Markup(plain(escaped))  # noqa: S704 - escaped above
    return Markup(escaped.replace(FIRST_STRONG, "<bdi>").replace(POP, "</bdi>"))  # noqa: S704 - escaped above


def picture_of(page: LinkPage | PromisePage) -> Picture | None:
    """The picture of a result, where there is one."""
    attached = page.result.attached if page.result is not None else None
    return attached if isinstance(attached, Picture) else None


TITLES = {Stage.EARLY: "page-early", Stage.ENDING: "page-ending", Stage.CANCELLED: "page-cancelled"}
"""What pages are called on which nothing can be answered."""


def left_words(page: LinkPage | PromisePage) -> Sequence[Say]:
    """What is said of points, by how many are left: for a page that counts along while somebody types."""
    points = page.kind.points if isinstance(page, LinkPage) and isinstance(page.kind, Points) else 0
    return [Say("page-points-left", left=left, points=points) for left in range(points + 1)]
