"""Typed commands: what they are called, what follows them, and the one place that reads them from words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Who = Literal["anyone", "carer", "organiser"]
Where = Literal["group", "private"]

EVERYWHERE: frozenset[Where] = frozenset({"group", "private"})
PRIVATE_ONLY: frozenset[Where] = frozenset({"private"})


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One word after a command; the last argument takes all that is left, line breaks included."""

    name: str
    summary: str  # message id
    required: bool = False
    typed_only: bool = False  # no platform offers it: it stands behind links and typed twins alone


@dataclass(frozen=True, kw_only=True)
class CommandSpec:
    """A command as every platform registers it. `summary` is the id of the sentence that explains it."""

    name: str
    summary: str
    arguments: tuple[Argument, ...] = ()
    who: Who = "anyone"
    where: frozenset[Where] = EVERYWHERE
    in_menu: bool = False  # group menus are short: three commands
    brings: bool = False  # a picture or document may be sent with it, in private
    hushed: bool = False  # typed where all can see it, it is never answered there


_COMMAND = re.compile(r"\s*/([a-z0-9_]{1,32})(?:@\w+)?(?=\s|$)[^\S\n]*", re.IGNORECASE)


def read_command(text: str, specs: Sequence[CommandSpec]) -> tuple[str, Mapping[str, str]] | None:
    """Read `/name word word rest` by the specs; none where the text is no command that we know.

    Every argument but the last is one word; the last takes what is left. Missing ones are absent.
    """
    found = _COMMAND.match(text)
    if found is None:
        return None
    name = found.group(1).lower()
    spec = next((spec for spec in specs if spec.name == name), None)
    if spec is None:
        return None
    return name, _values(text[found.end() :], [argument.name for argument in spec.arguments])


def _values(rest: str, names: Sequence[str]) -> Mapping[str, str]:
    words = rest.strip().split(None, max(len(names) - 1, 0)) if names else []
    return {name: word.strip() for name, word in zip(names, words, strict=False)}
