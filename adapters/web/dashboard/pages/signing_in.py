"""The page behind a link that signs in. Its token is behind a #: it arrives in what is sent, and in no address."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from adapters.web.dashboard.addresses import HOME
from adapters.web.dashboard.asked import Ask, Shut
from adapters.web.dashboard.confirming import CONFIRM, wait_page
from adapters.web.dashboard.entering import Entrance, read_fields
from adapters.web.dashboard.table import Need, Route, get, post
from adapters.web.slowing import Slowing
from bot.chat.outbound import Say, Text
from bot.signing_in.model import LinkExpired, LinkUsed, NotConfirmed
from bot.signing_in.showing import PATH
from bot.signing_in.stepping_up import TakeStepUp
from bot.signing_in.use_cases import EndSession, SignIn, look_at_link

_TOKEN = re.compile(r"[a-z2-7]{52}")


@dataclass(frozen=True, kw_only=True)
class SignInPages:
    """Signing in and out, over the entrance that keeps the cookie."""

    entrance: Entrance
    tries: Slowing
    asker: Callable[[Request], str]

    @property
    def routes(self) -> tuple[Route, ...]:
        """Their addresses."""
        return (
            get("/", Need.NOBODY, self.start),
            get(PATH, Need.NOBODY, self.show),
            post(PATH, Need.NOBODY, self.sign_in),
            post(f"{HOME}/out", Need.SIGNED_IN, self.sign_out),
            post(CONFIRM, Need.SIGNED_IN, self.go_on),
        )

    async def start(self, _: Request) -> Response:
        """The bare address leads to where somebody is at home."""
        return self.entrance.site.go(HOME)

    async def show(self, request: Request) -> Response:
        """The page that takes a link. Looking at it uses nothing up, however often a chat's preview does."""
        return self._page(request, said=self.entrance.site.said(request, self.entrance.token_of(request)))

    async def sign_in(self, request: Request) -> Response:
        """Say whose link it is; and once they say that it is them, begin a session. Raises `Shut`."""
        self.entrance.must_come_from_us(request)
        if wait := self.tries.wait(self.asker(request)):
            raise Shut("dash-slow", 429, wait=wait)
        fields = await read_fields(request)
        found = _TOKEN.search(fields.get("token", ("",))[-1].lower())
        if found is None:
            return self._page(request, trouble=Say("dash-login-no-link"), status=422)
        try:
            if "go" not in fields:
                return await self._ask_whether(request, found[0])
            session = secrets.token_urlsafe(32)
            await self.entrance.site.doors.do(None, SignIn(token=found[0], session=session))
        except (LinkUsed, LinkExpired) as no:
            return self._page(request, trouble=Say.of(no), status=410)
        return self.entrance.set_cookie(self.entrance.site.go(HOME), session)

    async def sign_out(self, ask: Ask) -> Response:
        """End this session."""
        await ask.do(EndSession(visit=ask.visit, session=ask.visit.session.id))
        return self.entrance.drop_cookie(self._page(ask.request, said=Say("dash-signed-out-done")))

    async def go_on(self, ask: Ask) -> Response:
        """Go on with what was confirmed in the chat; or say that it was not, yet."""
        then = ask.one("then")
        if not ask.site.knows(ask.one("proof"), "then", ask.token, then):
            raise Shut("dash-again", 403)
        session = secrets.token_urlsafe(32)
        try:
            await ask.do(TakeStepUp(visit=ask.visit, session=session))
        except NotConfirmed as no:
            return wait_page(ask, then, status=422, trouble=no)
        return self.entrance.set_cookie(ask.site.go(then), session)

    async def _ask_whether(self, request: Request, token: str) -> Response:
        who, told = await self.entrance.site.doors.look(lambda work: look_at_link(work, token))
        language = who.manner.language or self._language(request)
        communities = [line.words for line in told.lines if isinstance(line, Text)]
        drawn = self.entrance.site.drawing.draw(
            "sign_in.html",
            self.entrance.site.drawing.language((language,)),
            told=told,
            communities=communities,
            token=token,
        )
        return HTMLResponse(drawn)

    def _page(
        self, request: Request, *, said: Say | None = None, trouble: Say | None = None, status: int = 200
    ) -> Response:
        drawn = self.entrance.site.drawing.draw("login.html", self._language(request), said=said, trouble=trouble)
        return HTMLResponse(drawn, status)

    def _language(self, request: Request) -> str:
        return self.entrance.language(request, None, None)
