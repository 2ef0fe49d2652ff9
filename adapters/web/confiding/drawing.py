"""Draws the pages about concerns, each with urgent help on top of it."""

from collections.abc import Sequence
from pathlib import Path

from adapters.web import drawing
from adapters.web.confiding.addresses import STATIC
from adapters.web.drawing import Speak
from adapters.web.showing import link_kind
from bot.concerns.model.concern import LONGEST
from bot.concerns.model.receipts import as_words, shown

_TEMPLATES = Path(__file__).parent / "templates"


class Drawing(drawing.Drawing):
    """The templates, with all that is the same on every page."""

    def __init__(self, say: Speak, *, prefix: str, operator: str, languages: Sequence[str]) -> None:
        """`prefix` stands before every path; the first of the `languages` is spoken where none is asked for."""
        super().__init__(
            say, templates=_TEMPLATES, static=STATIC, prefix=prefix, operator=operator, languages=languages
        )
        self.templates.globals.update(most=LONGEST)
        self.templates.filters.update(link_kind=link_kind, code=shown, code_words=as_words)
