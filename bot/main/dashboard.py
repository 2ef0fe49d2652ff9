"""Builds the dashboard over the core's second door."""

from collections.abc import Callable
from datetime import datetime

from adapters.web.dashboard.adapter import Dashboard
from bot.config import Settings
from bot.main.core import Core, open_words
from bot.main.house import house_of
from bot.main.taking_part import languages_of, painting, speak
from storage.keys import Keys


def build_dashboard(settings: Settings, core: Core, keys: Keys, *, at: str, now: Callable[[], datetime]) -> Dashboard:
    """The pages for whoever has a role, reached `at` an address; where that is empty nobody can sign in."""
    return Dashboard(
        address=at,
        doors=core.engine,
        say=speak,
        languages=languages_of(settings),
        operator=house_of(settings, open_words()).run_by,
        keys=keys.all_derived("dashboard"),
        paint=painting(core),
        now=now,
        asked_by=settings.web.proxy_header,
    )
