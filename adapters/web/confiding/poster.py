"""A poster with the address of the page: to be printed, and read by a camera or by eye."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from adapters.web.confiding.visits import Hall, Shut, Visit
from bot.chat.outbound import Code, Message, Picture

Paint = Callable[[Message, str], Awaitable[bytes]]
"""The picture that goes with a message, in a language; nothing where it could not be painted."""


@dataclass(kw_only=True)
class Poster:
    """The poster of a community that takes concerns, and the picture on it."""

    hall: Hall
    paint: Paint

    async def show(self, request: Request) -> Response:
        """One page of paper."""
        visit = await self.hall.visit(request)
        return self.hall.drawn("poster.html", visit, page=visit.taking(), path=visit.path, address=self._address(visit))

    async def picture(self, request: Request) -> Response:
        """The address for cameras."""
        visit = await self.hall.visit(request)
        address, community = self._address(visit), visit.taking().community
        message = Message(title=community.name, attached=Picture(of=Code(address), words=address))
        png = await self.paint(message, visit.language)
        if not png:
            raise Shut("confide-unknown", 404)
        return Response(png, media_type="image/png")

    def _address(self, visit: Visit) -> str:
        return f"{self.hall.address}{visit.path}"
