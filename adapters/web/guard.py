"""Who may come in: the browser on this machine that has the link, and pages of our own. Headers on every answer."""

import hmac
from collections.abc import Callable
from urllib.parse import parse_qs

import structlog
from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.web.headers import HEADERS, MOST_BODY, MOST_WITH_FILE, SAFE, received_again, sending_with, small_body

BRINGING = "/bring"
"""Where a file is sent, in a body larger than any other."""

_OURSELVES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_FORWARDED = ("forwarded", "x-forwarded-", "x-real-ip", "via")

# No Strict-Transport-Security: the room speaks plain HTTP on the machine itself, and a browser that learned to ask for
# HTTPS on localhost would break every other local page of that person.

log = structlog.get_logger(__name__)


class Guard:
    """Stands before the whole room. `closed` draws the page that says why, by the name of the reason."""

    def __init__(self, app: ASGIApp, *, token: str, cookie: str, closed: Callable[[str, str], str]) -> None:
        self._app = app
        self._token = token
        self._cookie = cookie
        self._closed = closed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, let in by the link, or pass on, with the headers on whatever comes back."""
        if scope["type"] != "http":
            return

        send_with_headers = sending_with(HEADERS, send)
        stopped = self._stop(scope)
        if stopped is not None:
            await stopped(scope, receive, send_with_headers)
        else:
            await self._pass(scope, receive, send_with_headers)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_safe = scope["method"] in SAFE
        most = MOST_WITH_FILE if scope["path"] == BRINGING else MOST_BODY
        body = b"" if is_safe else await small_body(receive, Headers(scope=scope), most)
        if body is None:
            await self._page("closed-too-big", 413)(scope, receive, send)
            return
        receive_again = receive if is_safe else received_again(body, receive)
        try:
            await self._app(scope, receive_again, send)
        except Exception as error:  # noqa: BLE001 - the page has been sent; a log with the error's words may hold people's
            log.error("front room page failed", kind=type(error).__name__)

    def _stop(self, scope: Scope) -> Response | None:
        """What to send instead of the room; none where the visit may pass."""
        headers, method, path = Headers(scope=scope), scope["method"], scope["path"]
        link = parse_qs(scope["query_string"].decode("latin-1")).get("token") if path == "/" else None
        if any(name.startswith(_FORWARDED) for name in headers):
            word = "closed-forwarded"
        elif not _is_here(headers):
            word = "closed-host"
        elif path.startswith("/static/") and method in SAFE:
            return None  # the looks of the page that says why; nothing in them is secret
        elif link is not None and method == "GET":
            return self._let_in(link[-1], headers)
        elif not self._has_cookie(headers):
            word = "closed-token"
        elif method not in SAFE and not _is_same_origin(headers):
            word = "closed-origin"
        else:
            return None
        return self._page(word, 403)

    def _let_in(self, token: str, headers: Headers) -> Response:
        if not self._is_token(token):
            return self._page("closed-token", 403)
        response: Response = RedirectResponse("/", 303)
        if headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
            # Followed from another site, the redirect would not carry a strict cookie; a tap on our own page does.
            response = HTMLResponse(self._closed("welcome", "/"))
        response.set_cookie(self._cookie, self._token, httponly=True, samesite="strict", path="/")
        return response

    def _has_cookie(self, headers: Headers) -> bool:
        return self._is_token(cookie_parser(headers.get("cookie", "")).get(self._cookie, ""))

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self._token.encode())

    def _page(self, word: str, status: int) -> Response:
        return HTMLResponse(self._closed(word, ""), status)


def _is_here(headers: Headers) -> bool:
    """Whether the visit was to this machine by name; any port will do, since a tunnel may have another one."""
    hosts = headers.getlist("host")
    if len(hosts) != 1:
        return False
    name, colon, port = hosts[0].rpartition(":")
    return (name if colon and port.isdecimal() else hosts[0]).lower() in _OURSELVES


def _is_same_origin(headers: Headers) -> bool:
    origin = headers.get("origin")
    # With `Referrer-Policy: no-referrer` a form sent without script says "null"; the browser's own word decides then.
    if origin is None or origin == "null":
        return headers.get("sec-fetch-site") == "same-origin"
    return origin.lower() == f"http://{headers['host'].lower()}"
