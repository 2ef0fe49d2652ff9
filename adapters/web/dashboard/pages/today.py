"""Today: what needs somebody, in the order in which it does."""

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask
from adapters.web.dashboard.table import Need, Route, get


async def show(ask: Ask) -> Response:
    """The page."""
    return ask.page("today.html")


ROUTES: tuple[Route, ...] = (get("/d/{community}/today", Need.ORGANISER, show),)
