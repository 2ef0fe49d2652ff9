"""The platforms: name to builder. Imported late, so that an absent extra breaks only its own adapter."""

from collections.abc import Callable
from importlib import import_module

from bot.chat.adapter import Adapter

_BUILDERS = {
    "web": ("adapters.web.adapter", "FrontRoom"),
}

PLATFORMS: tuple[str, ...] = tuple(_BUILDERS)
"""The names of all platforms that have an adapter."""


def builder(platform: str) -> Callable[..., Adapter]:
    """What makes this platform's adapter. Raises `KeyError` for an unknown name, `ImportError` without its extra."""
    module, name = _BUILDERS[platform]
    build: Callable[..., Adapter] = getattr(import_module(module), name)
    return build
