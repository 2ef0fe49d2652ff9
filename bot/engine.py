"""Two doors: `handle` for what people do in chats, `do` for pages; and `look` for reading.

Each act becomes a request, stands in the writer's line, and is answered after the commit. Refusals become answers
here, and nowhere else.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from bot.asked import Asked, submitted
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Commanded, Inbound, Pressed, Said, Sender
from bot.chat.outbound import Answer, Say
from bot.contents import Contents
from bot.entry import cleaned
from bot.feature import Lane, ReceiptUnknown, Request
from bot.fetching import Fetching
from bot.flood import Flood, Turn
from bot.logs import logger, where
from bot.manners import in_manner, manner_of, refused
from bot.noted import hear_from, hears_news
from bot.pictures import Paints, painted_answer
from bot.pointers import point_at
from bot.recent import Recent
from bot.refusals import Faceless, NotSaved, Refusal
from bot.speaking import Speaker
from bot.stretching import Stretching
from bot.taking import Taking
from bot.work import Job, Reader, Writer

R = TypeVar("R")

log = logger("engine")


class NoWork:
    """What a request that needs no database is given: the instant, and nothing else."""

    def __init__(self, now: datetime) -> None:
        self.now = now


class Engine:
    """The core's two doors. Asynchronous outside; what it decides is decided in the writer's thread."""

    def __init__(
        self,
        *,
        contents: Contents,
        writer: Writer,
        reader: Reader,
        speaker: Speaker,
        painter: Paints,
        fetching: Fetching,
        stretching: Stretching,
        confided: Any,
        now: Callable[[], datetime],
    ) -> None:
        self._contents = contents
        self._writer = writer
        self._reader = reader
        self._speaker = speaker
        self._painter = painter
        self._fetching = fetching
        self._stretching = stretching
        self._confided = confided
        self._now = now
        self._asked = Asked(speaker.capabilities)
        self._taking = Taking(contents, self._asked)
        self._flood = Flood(now)
        self._recent = Recent()

    @property
    def commands(self) -> Sequence[CommandSpec]:
        """Every command, for the platforms' menus."""
        return self._contents.specs

    async def handle(self, inbound: Inbound) -> Answer:
        """Take one act and give back its answer, spoken and fitted. Raises `NotSaved`, and nothing else."""
        try:
            answer = await self._answer(inbound)
        except NotSaved:
            raise
        except Refusal as no:
            answer = refused(no)
        except Exception as problem:  # noqa: BLE001 - our bug: told kindly, logged by class and place, never repeated
            log.error("act failed", kind=type(inbound).__name__, error=type(problem).__name__, where=where(problem))
            answer = Answer(note=Say("went-wrong"), refused=True)
        if answer.manner is None and answer != Answer():
            answer = replace(answer, manner=await manner_of(self._reader, inbound))
        return await painted_answer(self._painter, self._speaker.answer(answer, inbound.place.platform))

    async def do(self, sender: Sender | None, request: Request) -> Answer:
        """Fulfil a request that a page made. Raises `Refusal` and `NotSaved`; the answer is not spoken yet.

        Without a sender nobody did it whom we know, and no person is read or kept: the use case is given none.
        """
        prepared = await self._stretching.stretched(await self._meant(sender, await _prepared(request)))
        does = self._contents.does(prepared)

        def fulfil(work: Any) -> Answer:
            who = work.people.person_of(sender) if sender is not None else None
            answer = does.use_case(work, who, prepared)
            self._taking.tell(work, sender)
            if who is not None and does.lane is Lane.SHARED:
                work.people.keep(who)
            return answer

        try:
            if does.lane is Lane.LOOK:
                return await self._reader.look(fulfil)
            job = Job(do=fulfil, alone=does.lane is Lane.ALONE, secret=does.lane is Lane.SECRET)
            return await self._writer.submit(job)
        except ReceiptUnknown:
            self._stretching.missed(prepared)
            raise
        finally:
            self._stretching.done(prepared)

    async def look(self, read: Callable[[Any], R]) -> R:
        """Read, beside the writer. Raises `NotSaved` when the database is away."""
        return await self._reader.look(read)

    async def _answer(self, raw: Inbound) -> Answer:
        if self._confided.holds_anything():
            self._confided.sweep(self._now())  # platforms are heard of every few minutes, whoever acts
        inbound = self._contents.as_command(cleaned(raw))
        if inbound.sender.faceless and isinstance(inbound, Commanded):
            self._must_need_no_face(inbound)
        held = self._contents.held(self._confided, inbound)
        if held is not None:
            return await self._answer_request(inbound, held(inbound))
        if self._contents.needs_private(inbound):
            return await self._point(inbound)
        request = None if self._asked.is_about_form(inbound) else self._contents.read(inbound)
        if request is None and not self._may_answer_form(inbound):
            return Answer()  # words among people, which are nothing to us
        if self._fetching.is_beside(inbound):
            return Answer()  # of what is sent together, the first one counts
        turn = self._turn(inbound, request)
        if turn is not Turn.FINE and isinstance(inbound, Said | Commanded):
            return _slowed(turn)
        answer = await (self._answer_form(inbound) if request is None else self._answer_request(inbound, request))
        # Presses are always applied, the last one wins; only what is said about them is less.
        return answer if turn is Turn.FINE or not isinstance(inbound, Pressed) else _slowed(turn)

    def _must_need_no_face(self, inbound: Commanded) -> None:
        """Whoever speaks as the place itself has no role: anybody might be behind it. Help is given to all."""
        request = self._contents.read(inbound)
        if request is None or self._contents.does(request).lane is Lane.SHARED:
            raise Faceless

    def _turn(self, inbound: Inbound, request: Request | None) -> Turn:
        if request is not None and self._contents.does(request).always:
            return Turn.FINE
        return self._flood.turn(inbound.sender)

    def _may_answer_form(self, inbound: Inbound) -> bool:
        if isinstance(inbound, Said):
            return inbound.place.private and not inbound.edited
        return self._asked.is_about_form(inbound)

    async def _answer_form(self, inbound: Inbound) -> Answer:
        """Words in a private chat, or a button, that may answer a form."""
        if not self._asked.holds_private(inbound.sender):
            return await self._writer.submit(self._taking.form_job(inbound))
        filled = self._asked.fill_private(inbound)
        if isinstance(filled, Answer):
            return filled
        try:
            request = self._contents.read(submitted(inbound, filled))
            answer = await self._answer_request(inbound, request) if request is not None else Answer()
        except Refusal as no:
            return self._asked.ask_private_again(filled, no)
        self._asked.forget_private(inbound.sender)
        return answer

    async def _answer_request(self, inbound: Inbound, request: Request) -> Answer:
        request = await self._fetching.with_file(inbound, request, self._contents.does(request))
        request = await self._meant(inbound.sender, await _prepared(request))
        request = await self._stretching.stretched(request)
        try:
            return await self._answer_in_lane(inbound, request)
        except ReceiptUnknown:
            self._stretching.missed(request)
            raise
        finally:
            self._stretching.done(request)

    async def _answer_in_lane(self, inbound: Inbound, request: Request) -> Answer:
        does = self._contents.does(request)
        if does.lane is Lane.NONE:
            return does.use_case(NoWork(self._now()), None, request)
        if does.lane is Lane.LOOK:
            return await self._look_for(inbound, request)
        if does.lane is Lane.SECRET:
            return await self._answer_secretly(inbound, request)
        return await self._writer.submit(self._taking.job(inbound, request))

    async def _meant(self, sender: Sender | None, request: Request) -> Request:
        meant = self._contents.does(request).meant
        if meant is None:
            return request

        def look(work: Any) -> Request:
            return meant(work, work.people.person_of(sender) if sender is not None else None, request)

        return await self._reader.look(look)

    async def _answer_secretly(self, inbound: Inbound, request: Request) -> Answer:
        """What nothing may be kept of but what the use case itself writes: who and when is known in memory alone."""
        async with self._recent.once(inbound.key) as is_new:
            if not is_new:
                return Answer(note=Say("have-it"))
            return await self._writer.submit(self._taking.secret_job(inbound, request))

    async def _look_for(self, inbound: Inbound, request: Request) -> Answer:
        def look(work: Any) -> tuple[Answer, bool]:
            answer = self._taking.looked(work, inbound, request)
            return in_manner(work, inbound, answer), hears_news(work, inbound)

        answer, is_news = await self._reader.look(look)
        if is_news:
            await self._writer.submit(Job(do=lambda work: hear_from(work, inbound)))
        return answer

    async def _point(self, inbound: Inbound) -> Answer:
        """Lead to the private chat. Typed in a group, a request leaves the trace that it would leave when fulfilled.

        So `/polls` there is a first act, and what only reads, travels alone or cannot be understood leaves none.
        """
        if not self._is_shared(inbound):
            return await self._writer.submit(Job(do=lambda work: point_at(work, inbound)))
        return await self._writer.submit(self._taking.pointing_job(inbound))

    def _is_shared(self, inbound: Inbound) -> bool:
        try:
            request = self._contents.read(inbound)
        except Refusal:
            return False
        return request is not None and self._contents.does(request).lane is Lane.SHARED


async def _prepared(request: Request) -> Request:
    if type(request).prepare is Request.prepare:
        return request
    return await asyncio.to_thread(request.prepare)


def _slowed(turn: Turn) -> Answer:
    return Answer(note=Say("slow-down"), refused=True) if turn is Turn.SLOW_DOWN else Answer(refused=True)
