"""A community whose readers have very much to read: concerns as long as they may be, and what each act takes.

Codes are stretched at once here: what stretching takes is measured by itself. Everything else is as people do it.
"""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from unittest.mock import patch

from bench.crowds.filling import open_chat
from bench.votes.counting import renew_statistics
from bench.votes.question import PLATFORM
from bot.chat.outbound import Answer
from bot.concerns.model.concern import LONGEST, ConcernId, Confided
from bot.concerns.model.receipts import new_code
from bot.concerns.use_cases.following import OpenThread
from bot.concerns.use_cases.reading import AnswerConcern, OpenConcern
from bot.concerns.use_cases.sending import SLOT, SendConcern
from bot.feature import Request
from bot.people.model import CommunityId
from storage.sealing import STRETCHED
from storage.work import StorageWork
from tests.concerns.desk import open_desk
from tests.support.chat import Chat, Clock, message_text

READERS = ("ann", "joe", "kim", "lou", "mia", "nia", "oli", "pat")

BETWEEN = timedelta(minutes=4)
"""Between two acts: so that nobody is told to slow down."""

ANSWER = "Thank you for telling us. We have asked the ward, and they call you on Thursday. " * 8


@dataclass
class Took:
    """Milliseconds of each act: sending, opening as a reader and with the code, answering; and of the slot, once."""

    sending: list[float] = field(default_factory=list)
    reading: list[float] = field(default_factory=list)
    following: list[float] = field(default_factory=list)
    answering: list[float] = field(default_factory=list)
    slot: float = 0.0


@dataclass(kw_only=True)
class Written:
    """What one carer wrote, and the code that they have for it."""

    words: str
    code: str = field(default_factory=new_code)


async def confide(url: str, *, concerns: int, readers: int, times: int) -> Took:
    """Have so many concerns sent, handed over in one slot, opened so many times each, and answered.

    Raises `SystemExit` where one of them is lost, or shows other words than were sent.
    """
    clock, took = Clock(), Took()
    with patch("storage.storage.stretch", at_once), open_chat(url, seed=1, clock=clock) as chat:
        desk = await open_desk(chat, *READERS[:readers])
        bench = Bench(chat=chat, clock=clock, community=desk.community.id, took=took)
        written = [Written(words=_words(number)) for number in range(concerns)]
        await bench.send(written)
        clock.now += timedelta(days=1)
        bench.hand_over()
        renew_statistics(url)
        refs = bench.refs()
        if len(refs) != concerns:
            raise SystemExit(f"of {concerns} concerns {len(refs)} were handed over")
        for _ in range(times):
            await bench.read(refs, written)
            await bench.follow(written)
        await bench.answer(refs)
    return took


@dataclass(kw_only=True)
class Bench:
    """One community, its clock, and what was measured so far."""

    chat: Chat
    clock: Clock
    community: CommunityId
    took: Took

    async def send(self, written: Sequence[Written]) -> None:
        """Each is sent by somebody else."""
        for each in written:
            ask = SendConcern(
                asker=each.code, code=each.code, community=self.community, confided=Confided(text=each.words)
            )
            await self._timed(self.took.sending, None, ask)

    def hand_over(self) -> None:
        """Their slot has come."""
        hand_over = self.chat.core.contents.ticks[SLOT]
        began = time.perf_counter()
        self.chat.storage.transact(lambda work: hand_over(work, str(self.community)))
        self.took.slot = (time.perf_counter() - began) * 1000

    def refs(self) -> Sequence[ConcernId]:
        """What there is to read for the first reader."""

        def look(work: StorageWork) -> Sequence[ConcernId]:
            reader = work.concern_readers.list_of(self.community)[0]
            return [concern.id for concern in work.concerns.list_for(reader.id)]

        refs: Sequence[ConcernId] = self.chat.storage.read(look)
        return refs

    async def read(self, refs: Sequence[ConcernId], written: Sequence[Written]) -> None:
        """A reader opens one after the other."""
        left = {each.words for each in written}
        for ref in refs:
            ask = OpenConcern(community=self.community, concern=ref)
            shown = await self._timed(self.took.reading, READERS[0], ask)
            left -= {words for words in left if words in _text(shown)}
        if left:
            raise SystemExit(f"the words of {len(left)} concerns were lost")

    async def follow(self, written: Sequence[Written]) -> None:
        """Each carer opens their own with the code."""
        for each in written:
            shown = await self._timed(self.took.following, None, OpenThread(asker=each.code, code=each.code))
            if each.words not in _text(shown):
                raise SystemExit("a code opened other words than were sent")

    async def answer(self, refs: Sequence[ConcernId]) -> None:
        """A reader answers each."""
        for ref in refs:
            ask = AnswerConcern(community=self.community, concern=ref, text=ANSWER)
            await self._timed(self.took.answering, READERS[0], ask)

    async def _timed(self, times: list[float], who: str | None, ask: Request) -> Answer:
        self.clock.now += BETWEEN
        sender = self.chat.sender(who) if who is not None else None
        began = time.perf_counter()
        answer = self.chat.core.speaker.answer(await self.chat.core.engine.do(sender, ask), PLATFORM)
        times.append((time.perf_counter() - began) * 1000)
        return answer


def at_once(code: str, _salt: bytes) -> bytes:
    """Stands for stretching a code."""
    return hashlib.blake2b(code.encode(), digest_size=STRETCHED).digest()


def _words(number: int) -> str:
    """As many as there may be, and no two the same."""
    return f"Concern {number:06}. {'My manager shouted when I asked for a break. ' * 80}"[:LONGEST].strip()


def _text(answer: Answer) -> str:
    """All that is shown, however it was fitted: what is long comes in parts."""
    pages = (page for page in (answer.message, *answer.more) if page is not None)
    return " ".join(" ".join(map(message_text, pages)).split())
