"""The pages as a web application, with what stands before them all: headers, a measure for bodies, kind errors."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from adapters.web.browsers import Unreadable, address_of
from adapters.web.drawing import Speak
from adapters.web.files import files
from adapters.web.headers import SAFE, headers_at, received_again, sending_with, small_body
from adapters.web.slowing import MOST_ANSWERS, MOST_GUESSES, Slowing
from adapters.web.take_part.addresses import LINKS, STATIC
from adapters.web.take_part.checks import Checks
from adapters.web.take_part.pages import Doors, Pages, Paint, Shut
from adapters.web.take_part.showing import Drawing

_FILES = Path(__file__).parent / "static"

log = structlog.get_logger(__name__)


class TakePart:
    """Pages by which a question is answered without an app.

    Args:
        address: the public address, under which people reach these pages.
        doors: the core's second door.
        say: words to text, in a language.
        languages: those that we speak, the usual one first.
        operator: who runs this, as people shall read it.
        keys: make the word by which a page of ours is known again, the current one first.
        asked_by: the header in which a proxy of ours says who asks; empty where there is none.
        paint: the picture of a result.
        now: a clock that only runs forward, in seconds.
    """

    def __init__(
        self,
        *,
        address: str,
        doors: Doors,
        say: Speak,
        languages: Sequence[str],
        operator: str,
        keys: Sequence[bytes],
        asked_by: str = "",
        paint: Paint | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        is_safe, prefix = address.startswith("https:"), urlsplit(address).path
        self._headers = headers_at(address)
        self._pages = Pages(
            doors=doors,
            drawing=Drawing(say, prefix=prefix, operator=operator, languages=languages),
            checks=Checks(keys),
            guesses=Slowing(MOST_GUESSES, now),
            answers=Slowing(MOST_ANSWERS, now),
            address=address,
            asker=partial(address_of, header=asked_by),
            cookie="__Secure-receipt" if is_safe else "receipt",
            cookie_path=prefix,
            paint=paint,
        )
        self._app = self._routed()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, whatever it is."""
        if scope["type"] != "http":
            return
        send = sending_with(self._headers, send)
        if scope["method"] not in SAFE:
            body = await small_body(receive, Headers(scope=scope))
            if body is None:
                await self._pages.shut(Request(scope), Shut("page-too-big", 413))(scope, receive, send)
                return
            receive = received_again(body, receive)
        try:
            await self._app(scope, receive, send)
        except Exception as error:  # noqa: BLE001 - the page has been sent; a log with the error's words may hold people's
            log.error("page failed", kind=type(error).__name__)

    def _routed(self) -> Starlette:
        pages = self._pages

        async def shut(request: Request, error: Exception) -> Response:
            if isinstance(error, Shut):
                return pages.shut(request, error)
            status = error.status_code if isinstance(error, HTTPException) else 400
            response = pages.shut(request, Shut("page-missing", status))
            if isinstance(error, HTTPException):
                response.headers.update(error.headers or {})
            return response

        async def failed(request: Request, _: Exception) -> Response:
            return pages.shut(request, Shut("page-fault", 500))

        app = Starlette(
            routes=[
                Route(f"{LINKS}/{{token}}", pages.look, methods=["GET"]),
                Route(f"{LINKS}/{{token}}", pages.answer, methods=["POST"]),
                Route(f"{LINKS}/{{token}}/result.png", pages.picture, methods=["GET"]),
                Mount(STATIC, files(_FILES)),
            ],
            exception_handlers={HTTPException: shut, Shut: shut, Unreadable: shut, Exception: failed},
        )
        app.router.redirect_slashes = False  # it would send people to whatever host their request named
        return app
