"""Announcements: what is planned, what was sent, how it stands in each place, and what can be done about it."""

from collections.abc import Callable, Mapping

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere
from adapters.web.dashboard.filled import line
from adapters.web.dashboard.paging import page_of
from adapters.web.dashboard.table import Need, Route, Run, get, post
from bot.announcements.model import AnnouncementId
from bot.announcements.noes import NoSuchAnnouncement
from bot.announcements.use_cases import changing, sending, timing
from bot.announcements.use_cases.knowing import AnnouncementRequest
from bot.announcements.use_cases.looking import (
    Shelf,
    find_announcement,
    read_delivery,
    read_file,
    read_shelf,
    read_whole,
)
from bot.chat.rasters import ENDINGS
from bot.refusals import Refusal

_LIST = "/d/{community}/announcements"
_ONE = f"{_LIST}/{{announcement}}"

_MOST_TURNS = 40
"""So often the report is brought up to date by itself, for ten minutes: whoever went away is signed out after all."""

_Wish = Callable[[Ask, AnnouncementId], AnnouncementRequest]

_ACTS: Mapping[str, _Wish] = {
    "send": lambda ask, it: sending.SendNow(announcement=it, place=ask.visit.place),
    "yes": lambda ask, it: sending.AnswerUrgent(announcement=it, place=ask.visit.place, yes=True),
    "no": lambda ask, it: sending.AnswerUrgent(announcement=it, place=ask.visit.place, yes=False),
    "skip": lambda ask, it: timing.SkipNext(announcement=it, place=ask.visit.place),
    "drop": lambda ask, it: changing.Drop(announcement=it, place=ask.visit.place),
    "stop": lambda ask, it: changing.Drop(announcement=it, place=ask.visit.place),
    "tell": lambda ask, it: changing.TellNewPlaces(announcement=it, place=ask.visit.place),
    "again": lambda ask, it: changing.PostAgain(announcement=it, place=ask.visit.place),
    "cancel": lambda ask, it: changing.Cancel(announcement=it, place=ask.visit.place, reason=line(ask, "reason")),
}
"""What can be done with one, by the last part of its address."""


async def list_all(ask: Ask) -> Response:
    """A page of what waits, of what was sent, or of what was cancelled."""
    wanted, page = ask.request.query_params.get("show", ""), page_of(ask.request)
    shelf = Shelf(wanted) if wanted in set(Shelf) else None
    view = await ask.look(lambda work: read_shelf(work, ask.here.id, shelf, page=page))
    return ask.page("announcements.html", view=view, shelves=Shelf, page=page)


async def show(ask: Ask) -> Response:
    """One announcement."""
    return await _page(ask)


async def show_report(ask: Ask) -> Response:
    """How it stands in its places, as a part of its page."""
    who, number, page = ask.visit.who, ask.number("announcement"), page_of(ask.request)
    try:
        delivery = await ask.look(lambda work: read_delivery(work, who, ask.here.id, number, page=page))
    except NoSuchAnnouncement:
        raise NotHere from None
    turn = _turn_after(ask.request.query_params.get("turn", ""))
    return ask.page("announcements_report.html", delivery=delivery, number=number, page=page, turn=turn)


async def show_picture(ask: Ask) -> Response:
    """The picture that goes with it; a document is to be kept, and not shown."""
    who, number = ask.visit.who, ask.number("announcement")
    try:
        file = await ask.look(lambda work: read_file(work, who, ask.here.id, number))
    except NoSuchAnnouncement:
        raise NotHere from None
    way = "inline" if file.media_type in ENDINGS else "attachment"
    return Response(
        file.content,
        media_type=file.media_type,
        headers={"Content-Disposition": f'{way}; filename="{file.name}"'},  # plain letters, as all names that we keep
    )


def _act(name: str) -> Run:
    async def act(ask: Ask) -> Response:
        who, number = ask.visit.who, ask.number("announcement")
        try:
            it = await ask.look(lambda work: find_announcement(work, who, ask.here.id, number))
            await ask.do(_ACTS[name](ask, it.id))
        except NoSuchAnnouncement:
            raise NotHere from None
        except Refusal as no:
            return await _page(ask, tried=name, trouble=no)
        return ask.done(ask.path("announcements", number), f"dash-announcements-done-{name}")

    return act


async def _page(ask: Ask, *, tried: str = "", trouble: Refusal | None = None) -> Response:
    """The announcement; with what was tried in vain, and what was filled in, where something stands in the way."""
    who, number, page = ask.visit.who, ask.number("announcement"), page_of(ask.request)
    try:
        view = await ask.look(lambda work: read_whole(work, who, ask.here.id, number, page=page))
    except NoSuchAnnouncement:
        raise NotHere from None
    return ask.page(
        "announcements_one.html",
        trouble=trouble,
        view=view,
        delivery=view.delivery,
        number=number,
        page=page,
        turn=1,
        tried=tried,
        reason=ask.one("reason"),
    )


def _turn_after(turn: str) -> int:
    """The next turn of the report; 0 after the last one."""
    following = {str(one): one + 1 for one in range(1, _MOST_TURNS)}
    return following.get(turn, 0)


ROUTES: tuple[Route, ...] = (
    get(_LIST, Need.ORGANISER, list_all),
    get(_ONE, Need.ORGANISER, show, of="announcement"),
    get(f"{_ONE}/report", Need.ORGANISER, show_report, of="announcement"),
    get(f"{_ONE}/picture", Need.ORGANISER, show_picture, of="announcement"),
    *(post(f"{_ONE}/{name}", Need.ORGANISER, _act(name), of="announcement") for name in _ACTS),
)
