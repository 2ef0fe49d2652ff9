"""Every page for whoever is signed in; what each shows, and what is sent from it."""

from adapters.web.dashboard.pages import (
    announcements,
    asks,
    concerns,
    home,
    intake,
    log,
    people,
    published,
    settings,
    today,
)
from adapters.web.dashboard.table import Route

PAGES: tuple[Route, ...] = (
    *home.ROUTES,
    *today.ROUTES,
    *asks.ROUTES,
    *announcements.ROUTES,
    *concerns.ROUTES,
    *published.ROUTES,
    *people.ROUTES,
    *log.ROUTES,
    *settings.ROUTES,
    *intake.ROUTES,
)
