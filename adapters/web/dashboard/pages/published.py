"""Results as partners of a community see them; whoever runs it can look at the same."""

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere
from adapters.web.dashboard.paging import page_of
from adapters.web.dashboard.table import Need, Route, get
from bot.polls.model import NoSuchPoll
from bot.polls.use_cases.for_partners import read_closed, read_result

_LIST = "/d/{community}/published"


async def list_all(ask: Ask) -> Response:
    """A page of what closed in the quarters that are over."""
    page = page_of(ask.request)
    view = await ask.look(lambda work: read_closed(work, ask.here, ask.language, page=page))
    return ask.page("published.html", view=view, page=page)


async def show(ask: Ask) -> Response:
    """What is told of one question."""
    number = ask.number("ask")
    try:
        view = await ask.look(lambda work: read_result(work, ask.here, ask.language, number))
    except NoSuchPoll:
        raise NotHere from None
    return ask.page("published_one.html", view=view)


ROUTES: tuple[Route, ...] = (
    get(_LIST, Need.PUBLISHED, list_all),
    get(f"{_LIST}/{{ask}}", Need.PUBLISHED, show, of="ask"),
)
