"""What a process does with concerns before it dies: see `bench/lives/life.py` for what dying is, and when."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bench.lives.life import Life, Orders, Process, Steps, open_life
from bot.chat.inbound import Sender
from bot.concerns.model.concern import ConcernId, Confided
from bot.concerns.use_cases.following import AddToThread, OpenThread, Withdraw
from bot.concerns.use_cases.reading import AnswerConcern
from bot.concerns.use_cases.sending import SendConcern
from bot.feature import Request
from storage import sealing

CODE = "7K2M9QXW4TBH3RN0"
"""The fifteen characters before it could be any; with the right check character this is what the carer has."""

Act = Literal["send", "add", "answer", "withdraw", "time"]


@dataclass(frozen=True, kw_only=True)
class Doing:
    """One act of a life, as it is done again by whoever got no answer. With `time`, all that is due by then."""

    act: Act
    community: int
    concern: str = ""
    code: str = field(default="", repr=False)
    text: str = field(default="", repr=False)


def run(orders: Orders, doing: Doing) -> bool:
    """A life that does this; false where it died."""
    return Process(live, orders, doing).ended()


def live(orders: Orders, doing: Doing) -> None:
    """In the process itself. Codes are stretched quickly."""
    sealing._MEMORY, sealing._PASSES = 8 * 1024 * 1024, 1
    asyncio.run(_live(orders, doing))


async def _live(orders: Orders, doing: Doing) -> None:
    steps = Steps(orders)
    with open_life(orders, steps) as life:
        if doing.act in ("add", "withdraw"):
            await _do(life, None, OpenThread(code=doing.code, asker="page"))
        steps.counts = True
        await _act(life, doing)
        steps.counts = False


async def _act(life: Life, doing: Doing) -> None:
    match doing.act:
        case "send":
            confided = Confided(text=doing.text)
            tell = Sender(platform="fake", id="4711")
            community = doing.community
            ask = SendConcern(community=community, confided=confided, code=doing.code, asker="page", tell=tell)  # type: ignore[arg-type]
            await _do(life, None, ask)
        case "add":
            await _do(life, None, AddToThread(asker="page", text=doing.text))
        case "withdraw":
            await _do(life, None, Withdraw(asker="page", is_sure=True))
        case "answer":
            ann = Sender(platform="fake", id="ann", name="Ann")
            concern = ConcernId(doing.concern)
            ask_answer = AnswerConcern(community=doing.community, concern=concern, text=doing.text)  # type: ignore[arg-type]
            await _do(life, ann, ask_answer)
        case "time":
            await life.do_all()


async def _do(life: Life, sender: Sender | None, request: Request) -> None:
    await life.core.engine.do(sender, request)


def steps_of(file: Path) -> list[str]:
    """The names of the steps that were taken since the last look."""
    names = [line.partition('"step": "')[2].partition('"')[0] for line in file.read_text().splitlines()]
    file.unlink()
    return names
