"""The log of what organisers did, the newest first; whether it is whole; and a copy to take away."""

from collections.abc import Sequence

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask
from adapters.web.dashboard.table import Need, Route, get, post
from adapters.web.dashboard.tables import csv_in, to_keep
from bot.chat.outbound import Say
from bot.people.logbook import LogWork, NoteExport, Told, check, count, entries, has_earlier, sheet
from bot.signing_in.model import Deed

ON_A_PAGE = 50
"""Entries shown at a time."""

CHECKED_AT_ONCE = 500
"""Of more entries than this, nobody waits for the check who does not ask for it."""

_MOST_DIGITS = 10

_ALL = 1_000_000


async def show(ask: Ask) -> Response:
    """A page of it; `before` names the entry before which it ends."""
    community, before, wanted = ask.here.id, _before(ask), "check" in ask.request.query_params
    who = ask.visit.who

    def read(work: LogWork) -> tuple[Sequence[Told], Say | None]:
        told = entries(work, who, community, ON_A_PAGE, before)
        is_checked = wanted or count(work, who, community) <= CHECKED_AT_ONCE
        return told, check(work, who, community) if is_checked else None

    told, whole = await ask.look(read)
    return ask.page("log.html", told=told, whole=whole, more=has_earlier(told), before=before)


async def take(ask: Ask) -> Response:
    """All of it as a file. Raises `MustConfirm`."""
    ask.must_be_fresh(Deed.EXPORT_LOG, then=ask.path("log"))
    who, here = ask.visit.who, ask.here
    await ask.do(NoteExport(place=ask.visit.place, community=here.id))
    content = await ask.look(lambda work: csv_in(ask, sheet(entries(work, who, here.id, _ALL), here.time_zone)))
    return to_keep(content, "caresay-log.csv")


def _before(ask: Ask) -> int | None:
    """The number in the address; none for whatever is none."""
    asked = ask.request.query_params.get("before", "")
    is_number = asked.isascii() and asked.isdecimal() and len(asked) <= _MOST_DIGITS
    return (int(asked) or None) if is_number else None


ROUTES: tuple[Route, ...] = (
    get("/d/{community}/log", Need.ORGANISER, show),
    post("/d/{community}/log.csv", Need.ORGANISER, take),
)
