"""The methods that the stand-in answers, by name."""

from collections.abc import Callable
from typing import Any

from tests.platforms.telegram.world import World

Json = dict[str, Any]

Method = Callable[[World, Json], Any]

METHODS: dict[str, Method] = {}
"""What each method does to the world and gives back. Raises `Refused`, or `Wrong` for a call that breaks the rules."""


def method(name: str) -> Callable[[Method], Method]:
    """Let a function answer a method of the Bot API."""

    def keep(does: Method) -> Method:
        METHODS[name] = does
        return does

    return keep
