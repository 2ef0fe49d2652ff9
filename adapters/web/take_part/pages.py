"""What each address does. Looking changes nothing: an answer is only ever sent."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol, TypeVar

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from adapters.web.browsers import Unreadable, comes_from
from adapters.web.slowing import Slowing
from adapters.web.take_part.addresses import LINKS
from adapters.web.take_part.checks import Checks
from adapters.web.take_part.reading import (
    NumberUnclear,
    Sent,
    Visit,
    filled,
    read_marks,
    read_sent,
    read_visit,
    read_words,
)
from adapters.web.take_part.showing import TITLES, Drawing, left_words
from bot.chat.outbound import Answer, Message, Say
from bot.feature import Request as Wish
from bot.polls.model import NothingToTakeBack, PollCancelled, PollClosed, PollOpensLater
from bot.polls.model.links import LinkStopped, LinkUnknown, LinkUsed
from bot.polls.model.purpose import AnswerStands
from bot.polls.showing import LinkPage, PromisePage, Stage
from bot.polls.use_cases.answerers import AnswerPromise, LookAtPromise, look_at_promise
from bot.polls.use_cases.by_link import AnswerByLink, LookByLink, SkipByLink, TakeBackByLink, look_by_link
from bot.refusals import NotSaved, Refusal

R = TypeVar("R")

Paint = Callable[[Message, str], Awaitable[bytes]]
"""The picture that goes with a message, in a language; nothing where it could not be painted."""

KEPT_AFTER = timedelta(days=7)
"""How long after closing a browser keeps its receipt: closings are moved, and then one may still want to change."""

_SHUT: dict[type[Refusal], tuple[str, int]] = {
    LinkUnknown: ("page-unknown", 404),
    LinkUsed: ("page-used", 410),
    LinkStopped: ("page-stopped", 410),
}
"""Noes about a link as such: the title of their page, and its status. The sentence below is the refusal's own."""

_TOO_LATE = (PollClosed, PollCancelled, PollOpensLater)


class Doors(Protocol):
    """The core's second door, as pages use it."""

    async def do(self, sender: None, request: Wish) -> Answer:
        """Fulfil a request of somebody whom nobody knows. Raises `Refusal` and `NotSaved`."""
        ...

    async def look(self, read: Callable[[Any], R]) -> R:
        """Read. Raises `NotSaved`."""
        ...


class Shut(Exception):
    """A page that says why it does not go further, with its status and how long to wait."""

    def __init__(self, word: str, status: int, *, text: Say | None = None, wait: int = 0) -> None:
        super().__init__(word)
        self.word, self.status, self.wait = word, status, wait
        self.text = text or Say(f"{word}-more")


@dataclass(kw_only=True)
class Pages:
    """Looks, answers, and draws. `address` is the public one; `asker` tells from where a request came."""

    doors: Doors
    drawing: Drawing
    checks: Checks
    guesses: Slowing
    answers: Slowing
    address: str
    asker: Callable[[Request], str]
    cookie: str
    cookie_path: str
    paint: Paint | None = None

    async def look(self, request: Request) -> Response:
        """The page behind a link."""
        visit = self._visit(request)
        page = await self._page(request, visit)
        if isinstance(page, PromisePage):
            return self._drawn("promise.html", visit, page)
        template = "kept.html" if page.kept else "answer.html"
        return self._drawn(template if page.stage is Stage.OPEN else "over.html", visit, page)

    async def answer(self, request: Request) -> Response:
        """What was sent from the page."""
        if not comes_from(self.address, request.headers):
            raise Shut("page-foreign", 403)
        sent = read_sent(await request.body(), request.headers.get("content-type", ""))
        visit = self._visit(request, drawn=sent.receipt)
        page = await self._page(request, visit)
        if isinstance(page, PromisePage):
            return await self._tell(request, visit, page, sent)
        if page.stage is not Stage.OPEN:
            return self._drawn("over.html", visit, page, trouble=Say("page-too-late"))
        if sent.do == "change":
            return self._drawn("answer.html", visit, page)
        held = self._held_up(request, visit, sent)
        if held is not None:
            return self._again(visit, page, sent, *held)
        try:
            await self.doors.do(None, _wish(visit, page, sent))
        except (NumberUnclear, Refusal, NotSaved) as no:
            return await self._refused(request, visit, page, sent, no)
        return await self._taken(request, visit, sent)

    async def picture(self, request: Request) -> Response:
        """The picture of a result."""
        visit = self._visit(request)
        page = await self._page(request, visit)
        png = await self.paint(page.result, page.language) if self.paint is not None and page.result else b""
        if not png:
            raise Shut("page-missing", 404)
        return Response(png, media_type="image/png")

    def shut(self, request: Request, why: Shut) -> Response:
        """The page that says why it does not go further."""
        visit = self._visit(request)
        language = self.drawing.language(visit.languages)
        drawn = self.drawing.draw("shut.html", language, title=Say(why.word), text=why.text)
        headers = {"Retry-After": str(why.wait)} if why.wait else {}
        return HTMLResponse(drawn, why.status, headers=headers)

    def _visit(self, request: Request, *, drawn: str = "") -> Visit:
        token = str(request.path_params.get("token", ""))
        return read_visit(token, request.query_params, request.headers, cookie=self.cookie, drawn=drawn)

    async def _page(self, request: Request, visit: Visit) -> LinkPage | PromisePage:
        """What is to be seen. Raises `Shut`; an unknown link is a guess, and one address has only so many of these."""
        try:
            return await self.doors.look(lambda work: _behind(work, visit))
        except LinkUnknown as no:
            wait = self.guesses.wait(self.asker(request))
            if wait:
                raise Shut("page-slow", 429, wait=wait) from no
            raise Shut("page-unknown" if visit.token else "page-cut", 404) from no
        except (LinkUsed, LinkStopped) as no:
            word, status = _SHUT[type(no)]
            raise Shut(word, status, text=Say.of(no)) from no
        except NotSaved as no:
            raise Shut("page-away", 503, wait=10) from no

    def _held_up(self, request: Request, visit: Visit, sent: Sent) -> tuple[Say, int] | None:
        """Why nothing is taken just now, and with which status."""
        if not self.checks.holds(sent.check, visit.token, visit.receipt):
            return Say("page-again"), 403
        return (Say("page-many-answers"), 429) if self.answers.wait(self.asker(request)) else None

    async def _tell(self, request: Request, visit: Visit, page: PromisePage, sent: Sent) -> Response:
        """The answer of whoever promised one. What stands in the way stands above the page as it was filled in."""
        if sent.do != "tell":
            raise Unreadable
        words, _ = read_words(sent.fields)
        held = self._held_up(request, visit, sent)
        try:
            if held is None:
                await self.doors.do(None, AnswerPromise(token=visit.token, answer=words))
        except NotSaved:
            held = Say("page-not-saved"), 503
        except Refusal as no:
            page = await self._promise(request, visit)
            held = Say("page-promise-stands") if isinstance(no, AnswerStands) else Say.of(no), 422
        if held is not None:
            trouble, status = held
            return self._drawn("promise.html", visit, page, status, trouble=trouble, words=words)
        told = await self._promise(request, visit)
        return self._drawn("promise.html", visit, told, said=Say("page-promise-told"))

    async def _promise(self, request: Request, visit: Visit) -> PromisePage:
        """The page as it is by now. Raises `Shut` where it is gone."""
        page = await self._page(request, visit)
        if isinstance(page, LinkPage):
            raise Unreadable
        return page

    async def _refused(
        self, request: Request, visit: Visit, page: LinkPage, sent: Sent, no: NumberUnclear | Refusal | NotSaved
    ) -> Response:
        """What stands in the way, above the page as it was filled in; or the page as it is by now."""
        if isinstance(no, NumberUnclear):
            return self._again(visit, page, sent, Say("page-number-unclear"), 422)
        if isinstance(no, NotSaved):
            return self._again(visit, page, sent, Say("page-not-saved"), 503)
        if isinstance(no, _TOO_LATE):
            over = await self._page(request, visit)
            return self._drawn("over.html", visit, over, trouble=Say("page-too-late"))
        if type(no) in _SHUT:
            word, status = _SHUT[type(no)]
            raise Shut(word, status, text=Say.of(no))
        if isinstance(no, NothingToTakeBack):
            return self._drawn("answer.html", visit, page)
        return self._again(visit, page, sent, Say.of(no), 422)

    async def _taken(self, request: Request, visit: Visit, sent: Sent) -> Response:
        """The page as it is now, with a receipt to come back with."""
        page = await self._page(request, visit)
        if isinstance(page, PromisePage) or not page.kept:
            return self._drawn("answer.html", visit, page, said=Say("page-taken-back"))
        response = self._drawn("kept.html", visit, page, fresh=sent.do)
        response.set_cookie(
            self.cookie,
            visit.receipt,
            max_age=max(int((page.closes_in + KEPT_AFTER).total_seconds()), 0),
            path=f"{self.cookie_path}{LINKS}/{visit.token}",
            secure=self.address.startswith("https:"),
            httponly=True,
            samesite="lax",
        )
        return response

    def _again(self, visit: Visit, page: LinkPage, sent: Sent, trouble: Say, status: int) -> Response:
        """The page with all that was filled in, and what to do about it."""
        words, share = read_words(sent.fields)
        try:
            marks = read_marks(page, sent.fields)
        except NumberUnclear:
            marks = ()
        again = filled(page, marks, words, share=share)
        return self._drawn("answer.html", visit, again, status, trouble=trouble)

    def _drawn(
        self, template: str, visit: Visit, page: LinkPage | PromisePage, status: int = 200, **values: Any
    ) -> Response:
        said = {"trouble": None, "said": None, "fresh": "", "words": None} | values
        drawn = self.drawing.draw(
            template,
            page.language,
            page=page,
            path=f"{LINKS}/{visit.token}",
            asked=f"?lang={page.language}" if visit.language == page.language else "",
            receipt=visit.receipt,
            check=self.checks.word(visit.token, visit.receipt),
            title=TITLES.get(page.stage) if isinstance(page, LinkPage) else None,
            left=json.dumps([self.drawing.say(words, page.language) for words in left_words(page)]),
            has_picture=self.paint is not None,
            **said,
        )
        return HTMLResponse(drawn, status)


def _behind(work: Any, visit: Visit) -> LinkPage | PromisePage:
    """What is behind a link: a question, or one whose answer was promised. Raises what `look_by_link` does."""
    try:
        return look_by_link(work, LookByLink(token=visit.token, receipt=visit.receipt, languages=visit.languages))
    except LinkUnknown:
        return look_at_promise(work, LookAtPromise(token=visit.token, languages=visit.languages))


def _wish(visit: Visit, page: LinkPage, sent: Sent) -> Wish:
    """What somebody wants. Raises `NumberUnclear`, or `Unreadable` for what no button of ours says."""
    match sent.do:
        case "answer":
            words, share = read_words(sent.fields)
            marks = read_marks(page, sent.fields)
            return AnswerByLink(token=visit.token, receipt=visit.receipt, marks=marks, words=words, share=share)
        case "skip":
            return SkipByLink(token=visit.token, receipt=visit.receipt)
        case "take-back":
            return TakeBackByLink(token=visit.token, receipt=visit.receipt)
    raise Unreadable
