"""The addresses of the room: pages and parts to look at, and acts to send. Nothing changes on a GET."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from adapters.drawing import file_name
from adapters.web.acts import Acts, Untaken
from adapters.web.cast import GROUPS, PAT
from adapters.web.guard import BRINGING
from adapters.web.headers import MOST_WITH_FILE
from adapters.web.live import EventStream, Live
from adapters.web.pages import Kept, Pages
from adapters.web.reading import (
    Side,
    Unreadable,
    View,
    page_path,
    place_of,
    read_brought,
    read_door,
    read_fields,
    read_pressed,
    read_said,
    read_submitted,
    read_view,
    text_of,
    view_of,
)
from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec, read_command
from bot.chat.inbound import Brought, Inbound
from bot.chat.rasters import kind_of

_STATIC = Path(__file__).parent / "static"

Fields = Mapping[str, str]


def utf16_length(text: str) -> int:
    """How long a text is in UTF-16 units, the unit of `Capabilities`."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(kw_only=True)
class Routes:
    """What each address does. `commands` is known once the room is open."""

    acts: Acts
    pages: Pages
    live: Live
    capabilities: Capabilities
    looks: Mapping[str, Path]
    commands: Sequence[CommandSpec] = ()

    def app(self) -> Starlette:
        """The room as a web application; the guard goes around it."""

        async def wrong(_: Request, error: Exception) -> Response:
            status = error.status_code if isinstance(error, HTTPException) else 404
            return HTMLResponse(self.pages.closed("closed-missing"), status)

        async def failed(_request: Request, _error: Exception) -> Response:
            return HTMLResponse(self.pages.closed("closed-fault"), 500)

        posts = {"say": self._say, "press": self._press, "send": self._send, "door": self._door}
        posts |= {"others": self._others, "skip": self._skip}
        return Starlette(
            routes=[
                Route("/", self._first),
                Route("/as/{person}/{group}", self._page),
                Route("/parts/{part}/{person}/{group}", self._part),
                Route("/events", self._events),
                Route("/pictures/{name}", self._picture),
                Route("/documents/{entry}", self._document),
                *(Route(f"/{name}", _acting(act), methods=["POST"]) for name, act in posts.items()),
                Route(BRINGING, self._bring, methods=["POST"]),
                Route("/static/looks/{name}.css", self._looks),
                Mount("/static", StaticFiles(directory=_STATIC)),
            ],
            exception_handlers={HTTPException: wrong, Unreadable: wrong, Exception: failed},
        )

    async def _looks(self, request: Request) -> Response:
        sheet = self.looks.get(request.path_params["name"])
        if sheet is None:
            raise Unreadable
        return FileResponse(sheet, media_type="text/css")

    async def _picture(self, request: Request) -> Response:
        """A picture under a message that this person sees; without a person, one that all see."""
        picture = self.acts.room.find_picture(request.url.path, request.query_params.get("as", ""))
        if picture is None:
            raise Unreadable
        return Response(picture, media_type=kind_of(picture) or "image/png")

    async def _document(self, request: Request) -> Response:
        """A document for this person, to be kept: the browser never shows it."""
        person = request.query_params.get("as", "")
        document = self.acts.room.find_document(request.path_params["entry"], person)
        if document is None:
            raise Unreadable
        kept = {"Content-Disposition": f'attachment; filename="{file_name(document)}"'}
        return Response(document.content, media_type=document.media_type, headers=kept)

    async def _first(self, _: Request) -> Response:
        return RedirectResponse(page_path(PAT.id, GROUPS[0].id), 303)

    async def _page(self, request: Request) -> Response:
        return HTMLResponse(await self.pages.page(_view_in(request)))

    async def _part(self, request: Request) -> Response:
        seen = request.query_params.get("seen", "")
        since = int(seen) if seen.isascii() and seen.isdecimal() and len(seen) < 16 else None
        drawn = await self.pages.part(request.path_params["part"], _view_in(request), since=since)
        if drawn is None:
            raise Unreadable
        return HTMLResponse(drawn)

    async def _events(self, _: Request) -> Response:
        listener = self.live.open()
        if listener is None:
            return PlainTextResponse("", 503)
        return EventStream(self.live, listener)

    async def _say(self, request: Request, fields: Fields) -> Response:
        act, since = read_said(fields), self.acts.room.last
        words = self.pages.drawing.words
        where: Side = "private" if act.place.private else "group"
        if not act.text:
            untaken: Untaken | None = Untaken(why=words("room-say-empty"))
        elif utf16_length(act.text) > self.capabilities.max_text:
            untaken = Untaken(why=words("room-say-too-long", most=self.capabilities.max_text))
        else:
            # As on platforms with commands of their own, a command typed in a group is nobody else's to read.
            aside = where == "group" and read_command(act.text, self.commands) is not None
            untaken = await self.acts.said(act, aside=aside)
        kept = None
        if untaken is not None:
            kept = Kept(where=where, why=untaken.why, key=fields["key"] if untaken.same_act else "", text=act.text)
        return await self._after(request, view_of(fields), since, where, box=where, kept=kept)

    async def _bring(self, request: Request) -> Response:
        """A file for the private chat. It is held in memory until it is fetched, which a stranger's never is."""
        fields, content, name = await read_file(request)
        since, words = self.acts.room.last, self.pages.drawing.words
        kept = None
        if not content:
            kept = Kept(where="private", why=words("room-bring-empty"), key="", text=text_of(fields))
        else:
            file = Brought(
                kind="document", media_type="", name=name, size=len(content), ref=self.acts.room.bring(content)
            )
            act = read_brought(fields, file, blake2s(content).hexdigest())
            untaken = await self.acts.said(act, aside=False)
            if untaken is not None:
                kept = Kept(where="private", why=untaken.why, key="", text=act.text)
        return await self._after(request, view_of(fields), since, "private", box="private", kept=kept)

    async def _press(self, request: Request, fields: Fields) -> Response:
        return await self._pass(request, fields, read_pressed(fields), fields["on"])

    async def _send(self, request: Request, fields: Fields) -> Response:
        entry = self.acts.room.find(fields.get("on", ""))
        if entry is None or entry.form is None or entry.place != place_of(fields, view_of(fields)).id:
            raise Unreadable
        return await self._pass(request, fields, read_submitted(fields, entry.form), entry.id)

    async def _door(self, request: Request, fields: Fields) -> Response:
        """Does the thing in the private chat, and goes there."""
        act, view = read_door(fields, self.commands), view_of(fields).beside
        await self.acts.passed(act)
        path = f"{view.path}#private-end"
        if request.headers.get("hx-request"):
            return Response(headers={"HX-Redirect": path})
        return RedirectResponse(path, 303)

    async def _pass(self, request: Request, fields: Fields, act: Inbound, on: str) -> Response:
        since = self.acts.room.last
        await self.acts.passed(act, on=on)
        return await self._after(request, view_of(fields), since, "private" if act.place.private else "group")

    async def _others(self, request: Request, fields: Fields) -> Response:
        since = self.acts.room.last
        saved = await self.acts.others_answer()
        trouble = "" if saved else self.pages.drawing.words("room-press-not-saved")
        return await self._after(request, view_of(fields), since, "group", trouble=trouble)

    async def _skip(self, request: Request, fields: Fields) -> Response:
        """Moves the clock to what happens next, but only to the moment that the button named."""
        since, clock = self.acts.room.last, self.pages.clock
        found = await self.pages.next_moment() if clock.can_move else None
        if found is not None and found[0] == _instant(fields.get("moment", "")):
            await self.acts.skipped(found[1])
            await clock.move_to(found[0])
        return await self._after(request, view_of(fields), since, "group")

    async def _after(
        self,
        request: Request,
        view: View,
        since: int,
        where: Side,
        *,
        box: Side | None = None,
        kept: Kept | None = None,
        trouble: str = "",
    ) -> Response:
        """The changed parts where the page can take them; else the page itself, by a redirect where nothing is kept."""
        if request.headers.get("hx-request"):
            return HTMLResponse(await self.pages.parts(view, since=since, box=box, kept=kept, trouble=trouble))
        if kept is not None or trouble:
            return HTMLResponse(await self.pages.page(view, kept, trouble))
        return RedirectResponse(f"{view.path}#{where}-end", 303)


async def read_file(request: Request) -> tuple[Fields, bytes, str]:
    """The fields of a form, its file, and what that is called. Nothing of it touches the disk. Raises `Unreadable`."""
    parser = MultiPartParser(request.headers, request.stream(), max_files=1, max_fields=20)
    parser.spool_max_size = MOST_WITH_FILE
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError, ValueError):
        raise Unreadable from None
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    file = form.get("file")
    try:
        return (fields, await file.read(), file.filename or "") if isinstance(file, UploadFile) else (fields, b"", "")
    finally:
        await form.close()


def _acting(act: Callable[[Request, Fields], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        return await act(request, read_fields(await request.body()))

    return endpoint


def _view_in(request: Request) -> View:
    params = request.path_params
    return read_view(params["person"], params["group"], request.query_params.get("side", ""))


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
