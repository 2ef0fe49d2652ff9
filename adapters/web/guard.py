"""Who may come in: the browser on this machine that has the link, and pages of our own. Headers on every answer."""

import hmac
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BODY = 64 * 1024  # bytes
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OURSELVES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_FORWARDED = ("forwarded", "x-forwarded-", "x-real-ip", "via")

# No Strict-Transport-Security: the room speaks plain HTTP on the machine itself, and a browser that learned to ask for
# HTTPS on localhost would break every other local page of that person.
_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), usb=()"
    ),
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}

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

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        stopped = self._stop(scope)
        if stopped is not None:
            await stopped(scope, receive, send_with_headers)
        else:
            await self._pass(scope, receive, send_with_headers)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b"" if scope["method"] in _SAFE else await _small_body(receive, Headers(scope=scope))
        if body is None:
            await self._page("closed-too-big", 413)(scope, receive, send)
            return
        handed_over = scope["method"] in _SAFE

        async def receive_again() -> Message:
            nonlocal handed_over
            if handed_over:
                return await receive()
            handed_over = True
            return {"type": "http.request", "body": body, "more_body": False}

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
        elif path.startswith("/static/") and method in _SAFE:
            return None  # the looks of the page that says why; nothing in them is secret
        elif link is not None and method == "GET":
            return self._let_in(link[-1], headers)
        elif not self._has_cookie(headers):
            word = "closed-token"
        elif method not in _SAFE and not _is_same_origin(headers):
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


async def _small_body(receive: Receive, headers: Headers) -> bytes | None:
    """The whole body; none where it says that it is too large, or turns out to be."""
    said = headers.get("content-length", "0")
    if not said.isdecimal() or int(said) > MOST_BODY:
        return None
    body = b""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b""
        more: bytes = message.get("body", b"")
        body += more
        if len(body) > MOST_BODY:
            return None
        if not message.get("more_body", False):
            return body
