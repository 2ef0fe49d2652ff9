"""What every page reads of a request: from where it comes, in which language, and which link it names. Pure."""

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request

_CODE = re.compile(r"[a-z2-7]{26}")
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:-[A-Za-z0-9-]+)?\s*(?:;\s*q\s*=\s*([01](?:\.[0-9]{0,3})?))?\s*")
_AROUND = " \t.,;:!?)>]\"'/…"
"""What may cling to a link that was copied out of a sentence."""

_MOST_LANGUAGES = 20

_SAME = frozenset({"same-origin", "none"})


class Unreadable(Exception):
    """No page of ours sends this."""


def read_code(text: str) -> str:
    """A link's last part, or a receipt, as it was typed or kept; empty where it cannot be one."""
    code = text.strip(_AROUND).lower()
    return code if _CODE.fullmatch(code) else ""


def accepted(header: str) -> tuple[str, ...]:
    """The languages that a browser asks for, the best first, without their regions."""
    asked: list[tuple[float, str]] = []
    for part in header[:1000].split(",")[:_MOST_LANGUAGES]:
        found = _LANGUAGE.fullmatch(part)
        if found is not None:
            asked.append((float(found[2] or 1), found[1].casefold()))
    best = sorted(asked, key=lambda it: -it[0])
    return tuple(dict.fromkeys(language for quality, language in best if quality > 0))


def address_of(request: Request, header: str) -> str:
    """From where somebody asks; `header` is the one in which a proxy of ours says so, empty where there is none.

    Of several addresses in it the last is the one that ours has seen.
    """
    if header:
        return request.headers.get(header, "").rpartition(",")[2].strip()
    return request.client.host if request.client is not None else ""


def comes_from(address: str, headers: Headers) -> bool:
    """Whether nothing says that another site sent this.

    With `Referrer-Policy: no-referrer` browsers give no origin but "null", and older ones say nothing more. So silence
    is no fault: without its word no page is taken, and no other site can read that.
    """
    site = headers.get("sec-fetch-site")
    if site is not None and site not in _SAME:
        return False
    origin = headers.get("origin")
    return origin in (None, "null") or origin.lower() == origin_of(address)


def origin_of(address: str) -> str:
    """Where pages under this address come from, as browsers say it."""
    parts = urlsplit(address)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    name = f"[{host}]" if ":" in host else host
    port = parts.port
    usual = {"https": 443, "http": 80}.get(scheme)
    return f"{scheme}://{name}" if port in (None, usual) else f"{scheme}://{name}:{port}"
