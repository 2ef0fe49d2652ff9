"""What is done with a code: read what came of a concern, write more, take it back. The code is in no address.

A thread is open for a key that is drawn into its page, and not for an address: others may be behind the same one.
"""

import asyncio
import secrets
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from adapters.web.browsers import Unreadable
from adapters.web.confiding.reading import Followed, read_do, read_followed
from adapters.web.confiding.visits import Hall, Shut, Visit, with_words
from bot.chat.outbound import Message, Say
from bot.concerns.model.noes import ConcernDamaged, ConcernGone, ThreadShut
from bot.concerns.model.receipts import read_code
from bot.concerns.use_cases.following import AddToThread, OpenThread, ShowThread, ShutThread, Withdraw
from bot.feature import Request as Wish
from bot.refusals import NotSaved, Refusal
from bot.stretching import TooManyTries

_WITHDRAW = "followup:withdraw"


@dataclass(kw_only=True)
class Following:
    """The pages behind "I have a code"."""

    hall: Hall

    async def ask(self, request: Request) -> Response:
        """Where the code is given."""
        return self._code(await self.hall.visit(request), Followed())

    async def take(self, request: Request) -> Response:
        """What was sent from there, or from a thread."""
        fields = await self.hall.sent(request)
        sent = await asyncio.to_thread(read_followed, fields)  # very long words take long to clean
        try:
            visit = await self.hall.visit(request)
        except Shut as no:
            raise with_words(no, sent.words) from no
        try:
            return await self._taken(request, visit, sent, read_do(fields))
        except NotSaved:
            return await self._again(visit, sent, 503, Say("confide-not-saved"))
        except ThreadShut:
            return self._code(visit, sent, 422, trouble=Say("confide-again"))
        except TooManyTries as no:
            return self._code(visit, sent, 429, trouble=Say.of(no))
        except Refusal as no:
            return await self._again(visit, sent, 422, Say.of(no))

    async def _taken(self, request: Request, visit: Visit, sent: Followed, do: str) -> Response:
        match do:
            case "open":
                return await self._open(request, visit, sent)
            case "add":
                return await self._add(request, visit, sent)
            case "show":
                return self._thread(visit, sent.key, await self._do(ShowThread(asker=_holder(sent.key))))
            case "withdraw":
                return self._asked(visit, sent.key, await self._do(Withdraw(asker=_holder(sent.key))))
            case "withdraw-yes":
                return self.hall.told(visit, await self._do(Withdraw(asker=_holder(sent.key), is_sure=True)))
            case "hide":
                return self.hall.told(visit, await self._do(ShutThread(asker=_holder(sent.key))))
        raise Unreadable

    async def _open(self, request: Request, visit: Visit, sent: Followed) -> Response:
        key, message = await self._opened(request, sent)
        return self._thread(visit, key, message)

    async def _add(self, request: Request, visit: Visit, sent: Followed) -> Response:
        """Add words; where the thread had been shut meanwhile, the code came with them."""
        key = sent.key
        if sent.code:
            key, _ = await self._opened(request, sent)
        try:
            await self._do(AddToThread(asker=_holder(key), text=sent.words))
        except ThreadShut:
            raise
        except Refusal as no:
            shown = await self._do(ShowThread(asker=_holder(key)))
            return self._thread(visit, key, shown, 422, trouble=Say.of(no), words=sent.words)
        shown = await self._do(ShowThread(asker=_holder(key)))
        return self._thread(visit, key, shown, said=Say("confide-added"))

    async def _opened(self, request: Request, sent: Followed) -> tuple[str, Message]:
        """Open a thread with its code, for a key that nobody can guess. Raises `Refusal`."""
        key, code = secrets.token_hex(16), read_code(sent.code)
        wish = OpenThread(asker=self.hall.asking.asker(request), code=code, lets_in=_holder(key))
        return key, await self._do(wish)

    async def _do(self, wish: Wish) -> Message:
        answer = await self.hall.doors.do(None, wish)
        if answer.message is None:
            raise Unreadable
        return answer.message

    async def _again(self, visit: Visit, sent: Followed, status: int, trouble: Say) -> Response:
        """The thread with what stands in the way, while it is open; else the page that asks for the code."""
        if not sent.key or sent.code:
            return self._code(visit, sent, status, trouble=trouble)
        try:
            shown = await self._do(ShowThread(asker=_holder(sent.key)))
        except (ThreadShut, ConcernGone, ConcernDamaged, NotSaved):
            return self._code(visit, sent, status, trouble=trouble)
        return self._thread(visit, sent.key, shown, status, trouble=trouble, words=sent.words)

    def _code(self, visit: Visit, sent: Followed, status: int = 200, *, trouble: Say | None = None) -> Response:
        return self.hall.drawn("code.html", visit, status, path=visit.path, sent=sent, trouble=trouble)

    def _thread(self, visit: Visit, key: str, message: Message, status: int = 200, **values: Any) -> Response:
        may_withdraw = any(choice.action == _WITHDRAW for choice in message.choices)
        said = {"message": message, "key": key, "may_withdraw": may_withdraw, "words": "", **values}
        return self.hall.drawn("thread.html", visit, status, path=visit.path, **said)

    def _asked(self, visit: Visit, key: str, message: Message) -> Response:
        return self.hall.drawn("withdraw.html", visit, message=message, key=key, path=visit.path)


def _holder(key: str) -> str:
    """By what whoever has this page is known in memory: nobody in a chat is called so."""
    return f"page:{key}"
