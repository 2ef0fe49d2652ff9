"""The operations that the stand-in answers: which address means which call, and what does it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.platforms.discord.world import World

Json = dict[str, Any]


@dataclass(slots=True)
class Asked:
    """One call: the parts of its address, its query, its body and its files."""

    world: World
    path: Mapping[str, str]
    query: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)


Does = Callable[[Asked], Any]


@dataclass(frozen=True)
class Operation:
    """A call by the name that tests use, its address in the OpenAPI file, and what it does."""

    name: str
    rule: str
    pattern: re.Pattern[str]
    does: Does


OPERATIONS: dict[str, list[Operation]] = {}
"""By HTTP method, in the order in which they are tried."""


def operation(name: str, rule: str) -> Callable[[Does], Does]:
    """Let a function answer the operation with this method and address."""

    def keep(does: Does) -> Does:
        method, _, path = rule.partition(" ")
        shape = re.sub(r"\\\{(\w*(token))\\\}", r"(?P<\1>[^/]+)", re.escape(path))
        shape = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>\\d+)", shape)
        OPERATIONS.setdefault(method, []).append(Operation(name, rule, re.compile(shape), does))
        return does

    return keep


def find(method: str, path: str) -> tuple[Operation, Mapping[str, str]] | None:
    """The operation meant by this address, with the parts of it."""
    for known in OPERATIONS.get(method, ()):
        if (found := known.pattern.fullmatch(path)) is not None:
            return known, found.groupdict()
    return None
