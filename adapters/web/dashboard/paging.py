"""Lists are read a page at a time."""

from starlette.requests import Request

_MOST_DIGITS = 4


def page_of(request: Request) -> int:
    """Which page is asked for, counted from 1; the first one for whatever is no such number."""
    asked = request.query_params.get("page", "")
    is_number = asked.isascii() and asked.isdecimal() and len(asked) <= _MOST_DIGITS
    return max(int(asked), 1) if is_number else 1
