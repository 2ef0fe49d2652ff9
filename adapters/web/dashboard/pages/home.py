"""Where somebody is at home: their community's pages, or the list of their communities."""

from starlette.responses import Response

from adapters.web.dashboard.addresses import HOME
from adapters.web.dashboard.asked import Ask, pages_of
from adapters.web.dashboard.table import Need, Route, get
from bot.people.model import Community


async def show(ask: Ask) -> Response:
    """The only community's first page; or all of them, to choose from."""
    ids = sorted({community for community, _ in ask.visit.who.roles})
    mine = await ask.look(lambda work: [work.people.get_community(community) for community in ids])
    if len(mine) == 1:
        return ask.site.go(first_page(ask, mine[0]))
    return ask.page("home.html", communities=[(it, first_page(ask, it)) for it in mine])


def first_page(ask: Ask, community: Community) -> str:
    """The path of what somebody sees first there."""
    first, *_ = pages_of(ask.visit.who, community.id)
    return f"{HOME}/{community.id}/{first}"


ROUTES: tuple[Route, ...] = (get(HOME, Need.SIGNED_IN, show),)
