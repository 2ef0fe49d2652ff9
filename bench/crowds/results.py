"""The results of questions that very many have answered: closed, told, and painted."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from adapters.discord.showing import CAPABILITIES as DISCORD
from adapters.telegram.showing import CAPABILITIES as TELEGRAM
from bench.crowds.filling import Sort, ask, fill, open_chat
from bench.votes.counting import renew_statistics
from bot.chat.outbound import Code, Message, Picture
from bot.main.core import open_words
from bot.painting.painter import Painter
from bot.polls.model import Poll, State, VoterId
from bot.speaking import Speaker
from storage.work import StorageWork
from tests.support.chat import Chat, found, private

PLATFORMS = {"telegram": TELEGRAM, "discord": DISCORD}


@dataclass(frozen=True, kw_only=True)
class Told:
    """What came of the result of one kind: seconds to close it, milliseconds to read, speak and fit it, each time.

    `painting` is milliseconds for its picture; none where it has none.
    """

    sort: str
    closing: float
    telling: Sequence[float]
    painting: float | None


async def tell_results(url: str, sorts: Mapping[str, Sort], answers: int, times: int) -> Sequence[Told]:
    """Ask, fill and close a question of each kind, one after the other, and have its result told so often."""
    painter, speaker = Painter(), Speaker(open_words(), PLATFORMS, "en")
    first = Picture(of=Code(address="https://example.org"), words="so that the painter is awake")
    await painter.painted(Message(title="", attached=first))
    told = []
    try:
        with open_chat(url, seed=1) as chat:
            await found(chat)
            for number, (name, sort) in enumerate(sorts.items(), 1):
                poll = await ask(chat, sort, number)
                fill(chat, poll, sort, _voters(number, answers), seed=number)
                renew_statistics(url)
                closing = await _close(chat, poll, answers)
                telling = [_tell(chat, speaker, poll) for _ in range(times)]
                pages = [page for _, both in telling for page in both]
                painting = await _paint(painter, pages)
                told.append(Told(sort=name, closing=closing, telling=[took for took, _ in telling], painting=painting))
                await chat.minutes_pass(1)
    finally:
        await painter.close()
    return told


def _voters(number: int, answers: int) -> Sequence[VoterId]:
    chance = Random(100 + number)  # noqa: S311 - the same each time
    return [VoterId(voter) for voter in chance.sample(range(1, 2**53), answers)]


async def _close(chat: Chat, poll: Poll, answers: int) -> float:
    """Seconds until the organiser is told that it is closed. Raises `SystemExit` where answers are missing."""
    typed = chat.typed("ada", f"/polls {poll.number} close", place=private("ada"))
    began = time.perf_counter()
    await chat.core.engine.handle(typed)
    took = time.perf_counter() - began
    closed, total = chat.storage.read(lambda work: (work.polls.get(poll.id), work.ballots.tally(poll.id).total))
    if closed.state is not State.CLOSED or total != answers:
        raise SystemExit(f"it was not closed with {answers:,} answers: {poll.kind.name}")
    await chat.settle()
    return took


def _tell(chat: Chat, speaker: Speaker, poll: Poll) -> tuple[float, Sequence[Message]]:
    """Milliseconds to read it from the database, and to speak and fit it for each platform; and what came of that."""

    def draw(work: StorageWork) -> Message:
        message = chat.core.contents.subjects["poll-result"](work, str(poll.id), poll.places[0])
        if not isinstance(message, Message):
            raise SystemExit("there is no result")
        return message

    began = time.perf_counter()
    message = chat.storage.read(draw)
    pages = [page for platform in PLATFORMS for page in speaker.message(message, platform)]
    return (time.perf_counter() - began) * 1000, pages


async def _paint(painter: Painter, pages: Sequence[Message]) -> float | None:
    page = next((page for page in pages if isinstance(page.attached, Picture)), None)
    if page is None:
        return None
    began = time.perf_counter()
    done = await painter.painted(page)
    if done.attached is None:
        raise SystemExit("the picture was not painted")
    return (time.perf_counter() - began) * 1000
