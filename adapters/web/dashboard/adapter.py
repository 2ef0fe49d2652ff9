"""The dashboard as a web application, with what stands before all pages: headers, a measure for bodies, kind errors."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from adapters.web.browsers import address_of
from adapters.web.dashboard.addresses import HOME, STATIC
from adapters.web.dashboard.asked import Doors, NotHere, Shut, Site
from adapters.web.dashboard.drawing import Drawing
from adapters.web.dashboard.entering import Entrance
from adapters.web.dashboard.pace import Pace
from adapters.web.dashboard.pages import PAGES
from adapters.web.dashboard.pages.signing_in import SignInPages
from adapters.web.dashboard.table import Need
from adapters.web.dashboard.table import Route as Row
from adapters.web.drawing import Speak
from adapters.web.files import files
from adapters.web.headers import SAFE, headers_at, received_again, sending_with, small_body
from adapters.web.slowing import Slowing
from bot.chat.outbound import Say
from bot.refusals import NotSaved, Refusal
from bot.signing_in.showing import PATH

MOST_BODY = 2**20
"""Bytes of a body (trust.md §4); what is larger is refused before it is read."""

MOST_SIGN_INS = 10
"""Tries to sign in, from one address in one minute."""

ANSWERED_WITHIN = 10.0
"""Seconds after which a page is given up."""

_FILES = Path(__file__).parent / "static"
log = structlog.get_logger(__name__)


class Dashboard:
    """Pages for whoever has a role.

    Args:
        address: the address under which people reach these pages.
        doors: the core's second door.
        say: words to text, in a language.
        languages: those that we speak, the usual one first.
        operator: who runs this, as people shall read it.
        keys: make the words by which pages of ours are known again, the current one first.
        paint: the picture of a result, in a language.
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
        paint: Callable[[Any, str], Awaitable[bytes]],
        now: Callable[[], datetime],
        asked_by: str = "",
        ticking: Callable[[], float] = monotonic,
    ) -> None:
        is_safe, prefix = address.startswith("https:"), urlsplit(address).path
        self._headers = headers_at(address)
        drawing = Drawing(say, prefix=prefix, operator=operator, languages=languages, now=now)
        self._site = Site(doors=doors, drawing=drawing, keys=keys, prefix=prefix, paint=paint)
        self._entrance = Entrance(
            site=self._site,
            address=address,
            cookie="__Host-session" if is_safe else "session",
            pace=Pace(ticking),
            signed_out=self._signed_out,
        )
        self._sign_in = SignInPages(
            entrance=self._entrance, tries=Slowing(MOST_SIGN_INS, ticking), asker=partial(address_of, header=asked_by)
        )
        self.table: Sequence[Row] = (*self._sign_in.routes, *PAGES)
        self._app = self._routed()

    @staticmethod
    def has(path: str) -> bool:
        """Whether an address is one of the dashboard's."""
        return path in ("/", "/login") or path == HOME or path.startswith(f"{HOME}/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, whatever it is."""
        if scope["type"] != "http":
            return
        send = sending_with(self._headers, send)
        body = await small_body(receive, Headers(scope=scope), MOST_BODY)
        if body is None:
            await self._shut(Request(scope), Shut("dash-too-big", 413))(scope, receive, send)
            return
        receive = received_again(body, receive)
        try:
            await self._app(scope, receive, send)
        except Exception as error:  # noqa: BLE001 - the page has been sent; a log with the error's words may hold people's
            log.error("page failed", kind=type(error).__name__)

    def _routed(self) -> Starlette:
        async def shut(request: Request, error: Exception) -> Response:
            return self._shut(request, _as_shut(error))

        async def failed(request: Request, _: Exception) -> Response:
            return self._shut(request, Shut("dash-fault", 500))

        kinds = (HTTPException, Shut, Refusal, NotSaved, TimeoutError)
        app = Starlette(
            routes=[*map(self._served, self.table), Mount(STATIC, files(_FILES))],
            exception_handlers={**dict.fromkeys(kinds, shut), Exception: failed},
        )
        app.router.redirect_slashes = False  # it would send people to whatever host their request named
        return app

    def _served(self, row: Row) -> Route:
        async def serve(request: Request) -> Response:
            async with asyncio.timeout(ANSWERED_WITHIN):
                if row.need is Need.NOBODY:
                    response: Response = await row.run(request)
                    return response
                return await self._entrance.enter(request, row)

        methods = [row.method] if row.method == "POST" else ["GET", "HEAD"]
        return Route(row.path, serve, methods=methods)

    def _signed_out(self, request: Request) -> Response:
        if "hx-request" in request.headers:  # a part of a page: the whole of it is to go
            return Response(headers={"HX-Redirect": f"{self._site.prefix}{PATH}"})
        if request.method in SAFE:
            return self._entrance.drop_cookie(self._site.go(PATH))
        return self._shut(request, Shut("dash-signed-out", 403))

    def _shut(self, request: Request, why: Shut) -> Response:
        drawing = self._site.drawing
        language = self._entrance.language(request, None, None)
        drawn = drawing.draw("shut.html", language, title=Say(why.word), text=why.text)
        headers = {"Retry-After": str(why.wait)} if why.wait else {}
        return HTMLResponse(drawn, why.status, headers=headers)


def _as_shut(error: Exception) -> Shut:
    """What is said of an error that no page has answered by itself."""
    if isinstance(error, Shut):
        return error
    if isinstance(error, NotSaved | TimeoutError):
        return Shut("dash-away", 503, wait=10)
    if isinstance(error, Refusal):
        return Shut("dash-refused", 422, text=Say.of(error))
    if isinstance(error, HTTPException) and error.status_code == 405:
        return Shut("dash-only-sent", 405)
    return NotHere()
