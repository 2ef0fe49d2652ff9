"""Who comes: the session in the cookie, what they may do, and whether a page of ours has sent it."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.requests import Request, cookie_parser
from starlette.responses import Response

from adapters.web.browsers import accepted, comes_from
from adapters.web.dashboard.asked import Ask, Fields, MustConfirm, NotHere, Shut, Site, number_in
from adapters.web.dashboard.confirming import ask_to_confirm
from adapters.web.dashboard.pace import Pace
from adapters.web.dashboard.table import Need, Route
from bot.people.model import Community, CommunityId, Person, Role
from bot.signing_in.model import SEEN_EVERY, Visit
from bot.signing_in.use_cases import NoteSeen, find_visit

_MOST_FIELDS = 200

_MAY: dict[Need, frozenset[Role]] = {
    Need.PUBLISHED: frozenset({Role.OWNER, Role.ORGANISER, Role.PARTNER}),
    Need.ORGANISER: frozenset({Role.OWNER, Role.ORGANISER}),
    Need.OWNER: frozenset({Role.OWNER}),
    Need.READER: frozenset({Role.READER}),
}


@dataclass(frozen=True, kw_only=True)
class Entrance:
    """What stands before every page. `address` is the public one; `cookie` is how the session's is called."""

    site: Site
    address: str
    cookie: str
    pace: Pace
    signed_out: Callable[[Request], Response]

    async def enter(self, request: Request, route: Route) -> Response:
        """See who it is and that they may, and answer. Raises `Shut`, and whatever the page raises."""
        token = self.token_of(request)
        found = await self.site.doors.look(lambda work: self._find(work, token, request))
        if found is None:
            return self.signed_out(request)
        visit, community = found
        wait = self.pace.wait(visit.session.id)
        if wait:
            raise Shut("dash-slow", 429, wait=wait)
        if route.need is not Need.SIGNED_IN:
            _must(visit.who, community, route.need)
        fields = await self._sent(request, token) if route.method == "POST" else {}
        if self.site.drawing.now() - visit.session.seen_at >= SEEN_EVERY:
            await self.site.doors.do(visit.who.sender, NoteSeen(visit=visit))
        ask = Ask(
            site=self.site,
            request=request,
            visit=visit,
            token=token,
            community=community,
            language=self.language(request, visit, community),
            fields=fields,
        )
        try:
            response: Response = await route.run(ask)
        except MustConfirm as first:
            self.must_come_from_us(request)  # else any site could have people asked until they say yes
            return await ask_to_confirm(ask, first)
        return response

    def token_of(self, request: Request) -> str:
        """The session's token; empty where there is none."""
        return cookie_parser(request.headers.get("cookie", "")).get(self.cookie, "")[:100]

    def language(self, request: Request, visit: Visit | None, community: Community | None) -> str:
        """What they chose; else what their browser asks for; else the community's."""
        chosen = (visit.who.manner.language,) if visit is not None and visit.who.manner.language else ()
        theirs = accepted(request.headers.get("accept-language", ""))
        return self.site.drawing.language((*chosen, *theirs, *((community.language,) if community else ())))

    def must_come_from_us(self, request: Request) -> None:
        """See that no other site has sent it. Raises `Shut`."""
        if not comes_from(self.address, request.headers):
            raise Shut("dash-foreign", 403)

    def set_cookie(self, response: Response, token: str) -> Response:
        """Have the browser keep the session's token until it is closed."""
        is_safe = self.address.startswith("https:")
        response.set_cookie(self.cookie, token, path="/", secure=is_safe, httponly=True, samesite="lax")
        return response

    def drop_cookie(self, response: Response) -> Response:
        """Have the browser forget it."""
        is_safe = self.address.startswith("https:")
        response.delete_cookie(self.cookie, path="/", secure=is_safe, httponly=True, samesite="lax")
        return response

    def _find(self, work: object, token: str, request: Request) -> tuple[Visit, Community | None] | None:
        visit = find_visit(work, token)  # type: ignore[arg-type] # every work has what it asks for
        if visit is None:
            return None
        named = request.path_params.get("community")
        if named is None:
            return visit, None
        wanted = CommunityId(number_in(str(named)))
        if not any(community == wanted for community, _ in visit.who.roles):
            raise NotHere
        return visit, work.people.get_community(wanted)  # type: ignore[attr-defined]

    async def _sent(self, request: Request, token: str) -> Fields:
        """What was filled in. Raises `Shut` where it was not on a page of ours, drawn for this session."""
        self.must_come_from_us(request)
        try:
            fields = await read_fields(request)
        except Shut:
            fields = {}  # what no form of ours sends has not its word either
        if not self.site.knows(fields.get("check", ("",))[-1], "form", token):
            raise Shut("dash-again", 403)
        return fields


async def read_fields(request: Request) -> Fields:
    """A form as it was sent. Raises `Shut` for what no form of ours sends."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Shut("dash-unreadable", 400)
    try:
        return parse_qs((await request.body()).decode("utf-8"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as problem:
        raise Shut("dash-unreadable", 400) from problem


def _must(who: Person, community: Community | None, need: Need) -> None:
    """See that they may. Raises `NotHere` where they are nobody, and `Shut` where their role is another."""
    if community is None:
        raise NotHere
    mine = {role for there, role in who.roles if there == community.id}
    if need in _MAY and not mine & _MAY[need]:
        raise Shut("dash-role-denied", 403)
