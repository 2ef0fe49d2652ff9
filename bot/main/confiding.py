"""Builds the pages by which concerns are raised and followed without an app, over the core's second door."""

from collections.abc import Callable, Sequence
from datetime import datetime

from adapters.web.confiding.adapter import Confiding
from bot.config import Settings
from bot.main.core import CHECKED, Core, open_words
from bot.main.house import house_of
from bot.main.taking_part import languages_of, painting, speak
from storage.keys import Keys


def build_confiding(settings: Settings, core: Core, keys: Keys, *, at: str, now: Callable[[], datetime]) -> Confiding:
    """The pages, reached `at` an address."""
    return Confiding(
        address=at,
        doors=core.engine,
        say=speak,
        languages=checked_of(settings),
        operator=house_of(settings, open_words()).run_by,
        keys=keys.all_derived("confiding"),
        paint=painting(core),
        now=now,
        asked_by=settings.web.proxy_header,
    )


def checked_of(settings: Settings) -> Sequence[str]:
    """The languages in which a person has checked what is said here: a page is in one of them, whole."""
    return tuple(it for it in languages_of(settings) if it in CHECKED)
