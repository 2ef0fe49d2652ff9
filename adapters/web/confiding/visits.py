"""One opening of a page about concerns: which community it is for, and pages that say why they do not go further."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from adapters.web.browsers import accepted, comes_from, read_code
from adapters.web.confiding.addresses import CONCERNS
from adapters.web.confiding.asking import Asking
from adapters.web.confiding.drawing import Drawing
from adapters.web.confiding.reading import Fields, read_fields
from adapters.web.slowing import Slowing
from bot.chat.outbound import Answer, Line, Message, Say
from bot.concerns.showing.parts import crisis
from bot.concerns.use_cases.by_page import PageClosed, PageOpen, look_at_page
from bot.feature import Request as Wish
from bot.people.model import CodeUnknown
from bot.refusals import NotSaved

R = TypeVar("R")


class Doors(Protocol):
    """The core's second door, as pages use it."""

    async def do(self, sender: None, request: Wish) -> Answer:
        """Fulfil a request of somebody whom nobody knows. Raises `Refusal` and `NotSaved`."""
        ...

    async def look(self, read: Callable[[Any], R]) -> R:
        """Read. Raises `NotSaved`."""
        ...


class Shut(Exception):
    """A page that says why it does not go further, with its status and how long to wait. `words` are not lost."""

    def __init__(self, word: str, status: int, *, wait: int = 0, words: str = "") -> None:
        super().__init__(word)
        self.word, self.status, self.wait, self.words = word, status, wait, words


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A page that was opened by a good link."""

    token: str = field(repr=False)
    language: str
    page: PageOpen | PageClosed

    @property
    def path(self) -> str:
        """Where it is."""
        return f"{CONCERNS}/{self.token}"

    def taking(self) -> PageOpen:
        """How concerns are taken. Raises `ClosedNow` where they are not."""
        if isinstance(self.page, PageClosed):
            raise ClosedNow(self)
        return self.page


class ClosedNow(Exception):
    """No concerns are taken behind this link: the page shows which other routes there are. `words` are not lost."""

    def __init__(self, visit: Visit, words: str = "") -> None:
        super().__init__()
        self.visit, self.words = visit, words


@dataclass(kw_only=True)
class Hall:
    """What all pages need: they look and act through the `doors`. `today` is for pages that know nothing else."""

    doors: Doors
    drawing: Drawing
    asking: Asking
    guesses: Slowing
    sendings: Slowing
    address: str
    today: Callable[[], date]

    async def visit(self, request: Request) -> Visit:
        """Who opens what. Raises `Shut`; a bad link is a guess, and one address has only so many of these."""
        token = read_code(str(request.path_params.get("token", "")))
        language = self.drawing.language(accepted(request.headers.get("accept-language", "")))
        try:
            page = await self.doors.look(lambda work: look_at_page(work, token))
        except CodeUnknown as no:
            wait = self.guesses.wait(self.asking.address(request))
            raise (Shut("confide-slow", 429, wait=wait) if wait else Shut("confide-unknown", 404)) from no
        except NotSaved as no:
            raise Shut("confide-away", 503, wait=10) from no
        return Visit(token=token, language=language, page=page)

    async def sent(self, request: Request) -> Fields:
        """What was sent from a page of ours. Raises `Shut`, `Unreadable`."""
        if not comes_from(self.address, request.headers):
            raise Shut("confide-foreign", 403)
        return read_fields(await request.body(), request.headers.get("content-type", ""))

    def drawn(self, template: str, visit: Visit, status: int = 200, **values: Any) -> Response:
        """A page of this visit. `step` counts the pages from the first one to "sent", where it is one of these."""
        said = {"trouble": None, "said": None, "step": 0, **values}
        return self._page(template, visit.language, status, visit.page.today, name=visit.page.community.name, **said)

    def told(self, visit: Visit, message: Message, step: int = 0) -> Response:
        """A message, as it would stand in a chat."""
        return self.drawn("told.html", visit, message=message, step=step, path=visit.path)

    def closed(self, no: ClosedNow) -> Response:
        """The routes that there are instead."""
        page = no.visit.page
        assert isinstance(page, PageClosed)  # noqa: S101 - nothing else is closed
        return self.drawn("closed.html", no.visit, message=page.instead, words=no.words, path=no.visit.path)

    def shut(self, request: Request, why: Shut) -> Response:
        """The page that says why it does not go further."""
        language = self.drawing.language(accepted(request.headers.get("accept-language", "")))
        said = {"title": Say(why.word), "text": Say(f"{why.word}-more"), "words": why.words, "name": ""}
        response = self._page("shut.html", language, why.status, self.today(), step=0, **said)
        if why.wait:
            response.headers["Retry-After"] = str(why.wait)
        return response

    def _page(self, template: str, language: str, status: int, today: date, **values: Any) -> Response:
        helps: Sequence[Line] = crisis(today)
        return HTMLResponse(self.drawing.draw(template, language, helps=helps, **values), status)


def with_words(no: Exception, words: str) -> Exception:
    """The same no, with what was written, so that it still stands somewhere."""
    if isinstance(no, Shut):
        return Shut(no.word, no.status, wait=no.wait, words=words)
    return ClosedNow(no.visit, words) if isinstance(no, ClosedNow) else no
