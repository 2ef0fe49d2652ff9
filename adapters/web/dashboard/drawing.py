"""Draws the dashboard's pages, in which instants are said by a community's clock."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from markupsafe import Markup

from adapters.web import drawing
from adapters.web.dashboard.addresses import STATIC
from adapters.web.drawing import Speak, set_apart
from bot.chat.outbound import Say
from bot.timing.said import long_day, when

_TEMPLATES = Path(__file__).parent / "templates"


class Drawing(drawing.Drawing):
    """The templates, with all that is the same on every page."""

    def __init__(
        self, say: Speak, *, prefix: str, operator: str, languages: Sequence[str], now: Callable[[], datetime]
    ) -> None:
        """`prefix` stands before every path; the first of the `languages` is spoken where none is asked for."""
        super().__init__(
            say, templates=_TEMPLATES, static=STATIC, prefix=prefix, operator=operator, languages=languages
        )
        self.now = now
        self.templates.globals.update(Say=Say)

    def draw(self, template: str, language: str, **values: Any) -> str:
        """A page as HTML. In it, `at` says when something is, and `moment` is the same as a detail of a sentence.

        `day` is a day as such a detail.
        """

        def moment(instant: datetime, zone: str) -> Say:
            return when(instant, zone, now=self.now())

        def at(instant: datetime, zone: str) -> Markup:
            return set_apart(self._say(moment(instant, zone), language))

        def day(which: date) -> Say:
            return long_day(which, self.now().date())

        return super().draw(template, language, at=at, moment=moment, day=day, **values)
