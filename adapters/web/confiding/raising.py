"""A concern from the first page to "sent". The form carries all of it; the server keeps nothing before it is sent."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from adapters.web.browsers import Unreadable
from adapters.web.confiding.reading import Filled, read_do, read_filled
from adapters.web.confiding.seals import Seals
from adapters.web.confiding.visits import ClosedNow, Hall, Shut, Visit, with_words
from bot.chat.outbound import Say
from bot.concerns import showing
from bot.concerns.memory import Switch
from bot.concerns.model.concern import LONGEST, SHORTEST, Confided
from bot.concerns.model.noes import Busy, ConcernsClosed, NobodyReads, SlowDown, TooLong, TooShort
from bot.concerns.model.receipts import new_code
from bot.concerns.use_cases.sending import SendConcern
from bot.people.model import Holder
from bot.refusals import NotSaved, Refusal

FIRST, WORDS, REVIEW, SENT = 1, 2, 3, 4
"""The pages on the way, one after the other; before *Sooner* is another one."""

_SWITCHES = (Switch.SOONER, Switch.IN_GROUP)
"""What can be chosen on a page: it has no account to write to."""


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A reader in the list, who reads it or does not."""

    mark: str
    name: str | Say
    on: bool


@dataclass(kw_only=True)
class Raising:
    """The pages, step by step."""

    hall: Hall
    seals: Seals

    async def first(self, request: Request) -> Response:
        """What this is, who reads it, and by when."""
        visit = await self.hall.visit(request)
        page = visit.taking()
        return self.hall.drawn("first.html", visit, page=page, path=visit.path, step=FIRST)

    async def write(self, request: Request) -> Response:
        """An empty page, to write on."""
        visit = await self.hall.visit(request)
        visit.taking()
        return self._words(visit, Filled())

    async def take(self, request: Request) -> Response:
        """What was sent from one of the pages: the next one, or the same with what stands in the way."""
        fields = await self.hall.sent(request)
        filled = await asyncio.to_thread(read_filled, fields)  # very long words take long to clean
        try:
            visit = await self.hall.visit(request)
            visit.taking()
            return await self._taken(request, visit, filled, read_do(fields))
        except (Shut, ClosedNow) as no:
            raise with_words(no, filled.words) from no

    async def _taken(self, request: Request, visit: Visit, filled: Filled, do: str) -> Response:
        match do:
            case "change":
                return self._words(visit, filled)
            case "review":
                return self._reviewed(visit, filled)
            case "as-usual":
                return self._review(visit, replace(filled, sooner=False))
            case "send":
                return await self._send(request, visit, filled, is_sure=False)
            case "send-sooner":
                return await self._send(request, visit, filled, is_sure=True)
        raise Unreadable

    def _reviewed(self, visit: Visit, filled: Filled) -> Response:
        try:
            _must_fit(filled.words)
        except Refusal as no:
            return self._words(visit, filled, 422, trouble=Say.of(no))
        return self._review(visit, filled)

    async def _send(self, request: Request, visit: Visit, filled: Filled, *, is_sure: bool) -> Response:
        try:
            _must_fit(filled.words)
        except Refusal as no:
            return self._words(visit, filled, 422, trouble=Say.of(no))
        held = self._held_up(visit, filled)
        if held is not None:
            return self._review(visit, filled, 422, trouble=held)
        if filled.sooner and not is_sure:
            return self._drawn("sooner.html", visit, filled, REVIEW, message=showing.show_sooner_warning())
        if self.hall.sendings.wait(self.hall.asking.address(request)):
            return self._review(visit, filled, 429, trouble=Say("confide-many"))
        wish = SendConcern(
            asker=self.hall.asking.asker(request),
            code=filled.code,
            community=visit.page.community.id,
            confided=self._confided(visit, filled),
            readers=frozenset(reader.person for reader in visit.taking().readers),
        )
        return await self._done(visit, filled, wish)

    async def _done(self, visit: Visit, filled: Filled, wish: SendConcern) -> Response:
        try:
            answer = await self.hall.doors.do(None, wish)
        except NotSaved:
            return self._review(visit, filled, 503, trouble=Say("confide-not-saved"))
        except (SlowDown, Busy) as no:
            return self._review(visit, filled, 429, trouble=Say.of(no))
        except ConcernsClosed as no:
            raise Shut("confide-away", 503, wait=10) from no  # a moment ago they were taken
        except Refusal as no:
            return self._review(visit, filled, 422, trouble=Say.of(no))
        message = answer.message
        if message is None:
            raise Unreadable
        return self.hall.told(visit, message, SENT)

    def _held_up(self, visit: Visit, filled: Filled) -> Say | None:
        """Why it has to be looked at once more before it is sent."""
        marks = frozenset(self._marks(visit, visit.taking().readers))
        if marks != filled.known:
            return Say("confide-other-readers")
        if not marks & filled.ticked:
            return Say.of(NobodyReads())
        if not self.seals.holds(filled.seal, filled.code, visit.token, visit.page.today):
            return Say("confide-new-code")
        return None

    def _confided(self, visit: Visit, filled: Filled) -> Confided:
        readers = zip(self._marks(visit, visit.taking().readers), visit.taking().readers, strict=True)
        return Confided(
            text=filled.words,
            sooner=filled.sooner,
            in_group=filled.in_group,
            left_out=frozenset(reader.person for mark, reader in readers if mark not in filled.ticked),
        )

    def _words(self, visit: Visit, filled: Filled, status: int = 200, *, trouble: Say | None = None) -> Response:
        return self._drawn("words.html", visit, filled, WORDS, status, trouble=trouble)

    def _review(self, visit: Visit, filled: Filled, status: int = 200, *, trouble: Say | None = None) -> Response:
        """The words as they would be sent, with a code that is ours: the same one, for as long as it is good."""
        page = visit.taking()
        if not self.seals.holds(filled.seal, filled.code, visit.token, page.today):
            code = new_code()
            filled = replace(filled, code=code, seal=self.seals.seal(code, visit.token, page.today))
        marks = frozenset(self._marks(visit, page.readers))
        filled = replace(filled, known=marks, ticked=filled.ticked | (marks - filled.known))
        in_need, helps = showing.help_beside(filled.words, page.today)
        hints = showing.hints_on(filled.words, filled.code)
        said: dict[str, Any] = {"in_need": in_need, "beside": helps, "hints": hints, "trouble": trouble}
        return self._drawn("review.html", visit, filled, REVIEW, status, **said)

    def _drawn(
        self, template: str, visit: Visit, filled: Filled, step: int, status: int = 200, **values: Any
    ) -> Response:
        readers = visit.taking().readers
        ticks = [
            Tick(mark=mark, name=reader.name or Say("people-nameless"), on=mark in filled.ticked)
            for mark, reader in zip(self._marks(visit, readers), readers, strict=True)
        ]
        said = {"page": visit.taking(), "path": visit.path, "filled": filled, "ticks": ticks, "switches": _SWITCHES}
        return self.hall.drawn(template, visit, status, step=step, **said, **values)

    def _marks(self, visit: Visit, readers: tuple[Holder, ...]) -> list[str]:
        return [self.seals.mark(visit.token, reader.person) for reader in readers]


def _must_fit(text: str) -> None:
    """Before anything that takes time. Raises `TooShort`, `TooLong`."""
    if len(text) < SHORTEST:
        raise TooShort
    if len(text) > LONGEST:
        raise TooLong(most=LONGEST, over=len(text) - LONGEST)
