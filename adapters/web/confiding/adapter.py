"""The pages about concerns as a web application, with what stands before them all: headers, a measure, kind errors."""

from collections.abc import Callable, Sequence
from datetime import datetime
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

from adapters.web.browsers import Unreadable
from adapters.web.confiding.addresses import CONCERNS, STATIC
from adapters.web.confiding.asking import Asking
from adapters.web.confiding.drawing import Drawing
from adapters.web.confiding.following import Following
from adapters.web.confiding.poster import Paint, Poster
from adapters.web.confiding.raising import Raising
from adapters.web.confiding.seals import Seals
from adapters.web.confiding.visits import ClosedNow, Doors, Hall, Shut
from adapters.web.drawing import Speak
from adapters.web.files import files
from adapters.web.headers import SAFE, headers_at, received_again, sending_with, small_body
from adapters.web.slowing import MOST_GUESSES, Slowing

MOST_BODY = 128 * 1024
"""Bytes of a body: far more than a concern may have, so that whoever writes too much is told by how much."""

MOST_SENDINGS = 10
"""Concerns that one address may try to send within a minute: each costs much before it can be refused."""

_FILES = Path(__file__).parent / "static"
_ONE = f"{CONCERNS}/{{token}}"

log = structlog.get_logger(__name__)


class Confiding:
    """Pages by which a concern is raised and followed without an app.

    Args:
        address: the address under which people reach these pages.
        doors: the core's second door.
        say: words to text, in a language.
        languages: those in which a person has checked all that is said here, the usual one first.
        operator: who runs this, as people shall read it.
        keys: seal what goes to a browser and comes back, the current one first.
        paint: the picture on the poster.
        now: the instant, in UTC.
        asked_by: the header in which a proxy of ours says who asks; empty where there is none.
        ticking: a clock that only runs forward, in seconds.
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
        paint: Paint,
        now: Callable[[], datetime],
        asked_by: str = "",
        ticking: Callable[[], float] = monotonic,
    ) -> None:
        prefix = urlsplit(address).path
        self._headers = headers_at(address)
        self._hall = Hall(
            doors=doors,
            drawing=Drawing(say, prefix=prefix, operator=operator, languages=languages),
            asking=Asking(address, asked_by),
            guesses=Slowing(MOST_GUESSES, ticking),
            sendings=Slowing(MOST_SENDINGS, ticking),
            address=address,
            today=lambda: now().date(),
        )
        self._raising = Raising(hall=self._hall, seals=Seals(keys))
        self._following = Following(hall=self._hall)
        self._poster = Poster(hall=self._hall, paint=paint)
        self._app = self._routed()

    @staticmethod
    def has(path: str) -> bool:
        """Whether an address is one of these pages'."""
        return path == CONCERNS or path.startswith(f"{CONCERNS}/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, whatever it is."""
        if scope["type"] != "http":
            return
        send = sending_with(self._headers, send)
        if scope["method"] not in SAFE:
            body = await small_body(receive, Headers(scope=scope), MOST_BODY)
            if body is None:
                await self._hall.shut(Request(scope), Shut("confide-too-big", 413))(scope, receive, send)
                return
            receive = received_again(body, receive)
        try:
            await self._app(scope, receive, send)
        except Exception as error:  # noqa: BLE001 - the page has been sent; a log with the error's words may hold people's
            log.error("page failed", kind=type(error).__name__)

    def _routed(self) -> Starlette:
        async def shut(request: Request, error: Exception) -> Response:
            return self._shut(request, error)

        async def failed(request: Request, _: Exception) -> Response:
            return self._hall.shut(request, Shut("confide-fault", 500))

        kinds = (HTTPException, Shut, ClosedNow, Unreadable)
        app = Starlette(
            routes=[
                Mount(STATIC, files(_FILES)),
                Route(_ONE, self._raising.first, methods=["GET"]),
                Route(_ONE, self._raising.take, methods=["POST"]),
                Route(f"{_ONE}/write", self._raising.write, methods=["GET"]),
                Route(f"{_ONE}/code", self._following.ask, methods=["GET"]),
                Route(f"{_ONE}/code", self._following.take, methods=["POST"]),
                Route(f"{_ONE}/poster", self._poster.show, methods=["GET"]),
                Route(f"{_ONE}/poster.png", self._poster.picture, methods=["GET"]),
            ],
            exception_handlers={**dict.fromkeys(kinds, shut), Exception: failed},
        )
        app.router.redirect_slashes = False  # it would send people to whatever host their request named
        return app

    def _shut(self, request: Request, error: Exception) -> Response:
        if isinstance(error, ClosedNow):
            return self._hall.closed(error)
        if isinstance(error, Shut):
            return self._hall.shut(request, error)
        status = error.status_code if isinstance(error, HTTPException) else 400
        response = self._hall.shut(request, Shut("confide-unknown", status))
        if isinstance(error, HTTPException):
            response.headers.update(error.headers or {})
        return response
