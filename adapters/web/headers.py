"""Headers on every answer of our pages, errors included; and bodies that are measured before anything reads them."""

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import Message, Receive, Send

MOST_BODY = 64 * 1024  # bytes
MOST_WITH_FILE = 8 * 2**20
"""Bytes of a body with a file: somewhat more than we take, so that whoever sends too much is told how much that is."""

_MOST_DIGITS = 16
"""A length with more is none, and is not even read as a number."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

HEADERS: Mapping[str, str] = {
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

_YEAR = 365 * 24 * 60 * 60  # seconds


def headers_at(address: str) -> Mapping[str, str]:
    """The headers of pages at a public address: over HTTPS browsers learn never to ask for them otherwise."""
    if not address.startswith("https:"):
        return HEADERS
    return {**HEADERS, "Strict-Transport-Security": f"max-age={_YEAR}"}


def sending_with(headers: Mapping[str, str], send: Send) -> Send:
    """The same way to send, with these headers on whatever is sent."""

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(headers)
        await send(message)

    return send_with_headers


async def small_body(receive: Receive, headers: Headers, most: int = MOST_BODY) -> bytes | None:
    """The whole body; none where it says that it is too large, or turns out to be."""
    said = headers.get("content-length", "0")
    if not said.isdecimal() or len(said) > _MOST_DIGITS or int(said) > most:
        return None
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b""
        more: bytes = message.get("body", b"")
        body += more
        if len(body) > most:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def received_again(body: bytes, receive: Receive) -> Receive:
    """The same way to receive, with a body that was read already."""
    handed_over = False

    async def receive_again() -> Message:
        nonlocal handed_over
        if handed_over:
            return await receive()
        handed_over = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again
