"""Draws the pages behind links, in one language each."""

from collections.abc import Sequence
from pathlib import Path

from adapters.web import drawing
from adapters.web.drawing import Speak
from adapters.web.take_part.addresses import STATIC
from bot.chat.outbound import Picture, Say
from bot.polls.model import Counts, Mode, Points
from bot.polls.model.purpose import LONGEST_ANSWER
from bot.polls.model.sayings import LONGEST_SAYING
from bot.polls.showing import LinkPage, PromisePage, Stage

_TEMPLATES = Path(__file__).parent / "templates"


class Drawing(drawing.Drawing):
    """The templates, with all that is the same on every page."""

    def __init__(self, say: Speak, *, prefix: str, operator: str, languages: Sequence[str]) -> None:
        """`prefix` stands before every path; the first of the `languages` is spoken where none is asked for."""
        super().__init__(
            say, templates=_TEMPLATES, static=STATIC, prefix=prefix, operator=operator, languages=languages
        )
        self.templates.globals.update(most=LONGEST_SAYING, most_answered=LONGEST_ANSWER, counts=Counts, mode=Mode)
        self.templates.filters.update(picture=picture_of)


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
