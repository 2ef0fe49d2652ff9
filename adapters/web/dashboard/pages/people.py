"""People and places: who has which role, what waits for a second owner, and the groups of a community."""

from collections.abc import Mapping
from functools import partial

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere
from adapters.web.dashboard.filled import MOST, line
from adapters.web.dashboard.paging import page_of
from adapters.web.dashboard.table import Need, Route, Run, get, post
from bot.chat.languages import NAMES
from bot.chat.outbound import Say
from bot.feature import Request
from bot.people.codes import MakeCode
from bot.people.granting import NoSuchGrant
from bot.people.grants import ConfirmGrant, DecideGrant, DeclineGrant
from bot.people.languages import SAME, NoSuchGroup, PutLanguage
from bot.people.model import CodeKind, PersonId, Role
from bot.people.overview import overview
from bot.people.roles import NoSuchHolder, RemovePerson
from bot.refusals import ActionInvalid, Refusal
from bot.signing_in.model import Deed
from bot.whats_on.use_cases import SetWithout

_PEOPLE = "/d/{community}/people"
_GROUPS = f"{_PEOPLE}/groups"

ON_A_PAGE = 20
"""Groups shown at a time."""

_KINDS = (CodeKind.PLACE, CodeKind.ORGANISER, CodeKind.PARTNER)
_KINDS_OF_OWNERS: Mapping[CodeKind, Deed] = {CodeKind.CO_OWNER: Deed.ADD_OWNER, CodeKind.READER: Deed.ADD_READER}
"""What owners can add besides; each is confirmed in the chat first."""


async def show(ask: Ask) -> Response:
    """Who has which role."""
    return await _page(ask)


async def make_code(ask: Ask) -> Response:
    """A code for one more, shown once: on the page that answers. Raises `MustConfirm`."""
    kind = next((it for it in (*_KINDS, *_KINDS_OF_OWNERS) if it.value == ask.one("kind")), None)
    if kind is None:
        raise ActionInvalid
    if kind in _KINDS_OF_OWNERS and ask.role is Role.OWNER:
        ask.must_be_fresh(_KINDS_OF_OWNERS[kind], then=ask.path("people"))
    try:
        answer = await ask.do(MakeCode(place=ask.visit.place, community=ask.here.id, kind=kind))
    except Refusal as no:
        return await _page(ask, trouble=no)
    return ask.page("people_code.html", message=answer.message)


async def remove(ask: Ask) -> Response:
    """Take somebody's role, with the reason that they read."""
    person, reads = PersonId(ask.id("person")), bool(ask.one("reads"))
    try:
        reason = line(ask, "reason")
        answer = await ask.do(
            RemovePerson(place=ask.visit.place, community=ask.here.id, person=person, reads=reads, reason=reason)
        )
    except NoSuchHolder:
        raise NotHere from None
    except Refusal as no:
        return await _page(ask, trouble=no, whom=(person, reads))
    told = isinstance(answer.note, Say) and answer.note.word == "removed-told"
    return ask.done(ask.path("people"), "dash-people-removed-told" if told else "dash-people-removed-untold")


async def _decide(ask: Ask, kind: type[DecideGrant], word: str) -> Response:
    """A second owner's yes or no."""
    number = ask.number("grant")
    try:
        await ask.do(kind(place=ask.visit.place, community=ask.here.id, number=number))
    except NoSuchGrant:
        raise NotHere from None
    except Refusal as no:
        return await _page(ask, trouble=no)
    return ask.done(ask.path("people"), word)


async def _page(ask: Ask, *, trouble: Refusal | None = None, whom: tuple[PersonId, bool] | None = None) -> Response:
    """The page; with `whom`, the reason why they are removed is being written."""
    who, here = ask.visit.who, ask.here
    seen = await ask.look(lambda work: overview(work, who, here))
    is_owner = ask.role is Role.OWNER
    return ask.page(
        "people.html",
        trouble=trouble,
        seen=seen,
        kinds=(*_KINDS, *(_KINDS_OF_OWNERS if is_owner else ())),
        is_fresh=is_owner and any(map(ask.is_fresh, _KINDS_OF_OWNERS.values())),
        whom=whom,
        reason=ask.one("reason"),
        most=MOST,
    )


# Groups


async def show_groups(ask: Ask) -> Response:
    """The groups, a page at a time."""
    return await _groups(ask)


async def put_language(ask: Ask) -> Response:
    """Have posts in a group be in a language."""
    group = await _group(ask)
    wish = PutLanguage(place=ask.visit.place, community=ask.here.id, group=group, language=line(ask, "language"))
    return await _do_in_group(ask, wish)


async def set_without(ask: Ask) -> Response:
    """Have a group get no weekly list, or get it again."""
    group, without = await _group(ask), ask.one("without") == "yes"
    wish = SetWithout(place=ask.visit.place, community=ask.here.id, group=int(group), without=without)
    return await _do_in_group(ask, wish)


async def _group(ask: Ask) -> str:
    """The id of the group in the path. Raises `NotHere` for one of another community, too."""
    wanted = ask.id("place")
    groups = await ask.look(lambda work: work.places.list_of(ask.here.id))
    if not any(group.id == wanted for group in groups):
        raise NotHere
    return str(wanted)


async def _do_in_group(ask: Ask, wish: Request) -> Response:
    try:
        await ask.do(wish)
    except NoSuchGroup:
        raise NotHere from None
    except Refusal as no:
        return await _groups(ask, trouble=no)
    return ask.done(ask.path("people", "groups"), "dash-kept")


async def _groups(ask: Ask, *, trouble: Refusal | None = None) -> Response:
    here, page = ask.here, page_of(ask.request)
    groups, without, languages = await ask.look(
        lambda work: (work.places.list_of(here.id), work.weeklies.list_without(here.id), work.house.languages)
    )
    first = (page - 1) * ON_A_PAGE
    return ask.page(
        "people_groups.html",
        trouble=trouble,
        groups=groups[first : first + ON_A_PAGE],
        more=len(groups) > first + ON_A_PAGE,
        page=page,
        without=without,
        languages=[(code, NAMES.get(code, code)) for code in languages],
        same=SAME,
    )


_confirm: Run = partial(_decide, kind=ConfirmGrant, word="dash-people-confirmed")
_decline: Run = partial(_decide, kind=DeclineGrant, word="dash-people-declined")

ROUTES: tuple[Route, ...] = (
    get(_PEOPLE, Need.ORGANISER, show),
    post(f"{_PEOPLE}/codes", Need.ORGANISER, make_code),
    post(f"{_PEOPLE}/{{person}}/remove", Need.ORGANISER, remove, of="person"),
    post(f"{_PEOPLE}/grants/{{grant}}/confirm", Need.OWNER, _confirm, of="grant"),
    post(f"{_PEOPLE}/grants/{{grant}}/decline", Need.OWNER, _decline, of="grant"),
    get(_GROUPS, Need.ORGANISER, show_groups),
    post(f"{_GROUPS}/{{place}}/language", Need.ORGANISER, put_language, of="place"),
    post(f"{_GROUPS}/{{place}}/weekly", Need.ORGANISER, set_without, of="place"),
)
