"""Every address of the dashboard: by which method it is asked, and what somebody must be to get an answer."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal

from starlette.responses import Response

Run = Callable[[Any], Awaitable[Response]]
"""What is done: an `Ask` to a page; for whoever is nobody yet, the request itself."""


class Need(Enum):
    """What somebody must be. Whoever is nobody in a community, has no such community."""

    NOBODY = "nobody"
    SIGNED_IN = "signed in"
    ANY_ROLE = "any role"  # in the community of the path
    PUBLISHED = "partner, organiser or owner"
    ORGANISER = "organiser or owner"
    OWNER = "owner"
    READER = "reader of concerns"


@dataclass(frozen=True, kw_only=True)
class Route:
    """One address. `of` names what its path leads to, besides the community: one of another community is not there."""

    method: Literal["GET", "POST"]
    path: str
    need: Need
    run: Run
    of: str = ""


def get(path: str, need: Need, run: Run, *, of: str = "") -> Route:
    """An address that is only looked at: nothing changes by it."""
    return Route(method="GET", path=path, need=need, run=run, of=of)


def post(path: str, need: Need, run: Run, *, of: str = "") -> Route:
    """An address to which something is sent from a page of ours."""
    return Route(method="POST", path=path, need=need, run=run, of=of)
