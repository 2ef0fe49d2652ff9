"""One question is owed to thousands of groups, and the program is killed on the way: each gets it, at full speed."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.many import add_places
from bench.town.telegram import TelegramTown, open_town
from bench.town.town import PATIENCE, Group
from bot.chat.inbound import Place
from bot.config.settings import Telegram
from bot.polls.model import OPEN_AT_ONCE

ALLOWED = Telegram().per_second
SHARE = 0.97
"""How much of that must be used."""

MOST_A_SECOND = 30
"""What Telegram bears (Bots FAQ)."""

WAITS_AT_MOST = 3.0
"""Seconds until another question is in its group meanwhile."""

CUT_WITHIN = 5.0
"""Seconds before a kill in which a message may have been sent and not recorded."""

LEASED, NOTHING_FOR = 70.0, 5.0
"""Seconds: on PostgreSQL what was under way when the program was killed is left to it for a minute. Until then, when
all the rest is sent, nothing is; and that is not held against the rate."""

SEND = "sendMessage"
SLOW: Mapping[str, float] = {"seconds": 0.2, "chance": 0.5}
"""Half of all answers take a fifth of a second longer."""

COUNTED = (SEND, "editMessageText")


@dataclass(frozen=True)
class Sent:
    """One message as the stand-in took it; `ours` are those that all are owed, and not what went on meanwhile."""

    chat: int
    at: float
    ours: bool


@dataclass(frozen=True, kw_only=True)
class Broadcast:
    """How it went. `lives` are the messages between one kill and the next; `waits` are those of other questions."""

    lives: Sequence[Sequence[Sent]]
    killed_at: Sequence[float]
    waits: Sequence[float]
    too_many: int
    lost: int
    leases: bool
    violations: Sequence[str]

    @property
    def rate(self) -> float:
        """Messages a second while the program ran: from the first to the last of each life."""
        steady = [_until_leases(life) if self.leases else life for life in self.lives if len(life) > 1]
        return sum(len(life) - 1 for life in steady) / sum(life[-1].at - life[0].at for life in steady)

    @property
    def seconds(self) -> float:
        """From the first message to the last."""
        times = [sent.at for life in self.lives for sent in life]
        return max(times) - min(times)

    @property
    def most_a_second(self) -> int:
        """The most in any second, kills included."""
        times, first, most = [sent.at for life in self.lives for sent in life], 0, 0
        for number, at in enumerate(times):
            while times[first] <= at - 1.0:
                first += 1
            most = max(most, number - first + 1)
        return most

    def doubles(self) -> tuple[int, int]:
        """Messages too many; and those of them that no kill explains."""
        seen, doubles, unexplained = dict[int, float](), 0, 0
        for sent in (sent for life in self.lives for sent in life if sent.ours):
            if sent.chat in seen:
                doubles += 1
                unexplained += not any(at - CUT_WITHIN <= seen[sent.chat] <= at for at in self.killed_at)
            seen[sent.chat] = sent.at
        return doubles, unexplained


async def broadcast(url: str, folder: Path, *, places: int, kills: int, seed: int) -> Broadcast:
    """Ask in so many groups, and kill the program so often on the way."""
    async with open_town(folder, url, seed=seed) as town:
        group = await town.found()
        await town.ask(group)
        chats = await town.door.do("groups", many=places)
        found = [Place(platform="telegram", id=str(chat), title=f"Carers {chat}") for chat in chats]
        await asyncio.to_thread(add_places, town.program, found)
        await town.door.do("limit")
        await town.door.do("fault", kind="slow", methods=[SEND], **SLOW)
        before, began = await town.door.do("called", method=SEND), time.time()
        await town.door.do("says", who=group.founder, text="/polls 1 all")
        part, chance = places / (kills + 1), Random(seed)  # noqa: S311 - seeded on purpose
        counts = [before + int(part * (number + chance.uniform(0.7, 1.0))) for number in range(kills)]
        counts.append(before + int(part * (kills + 0.5)))
        killed_at, waits = await _kill_again_and_again(town, group, counts, chance)
        await _all_have_it(town, before, chats)
        sent, told = await _sent(town, frozenset(chats), began), await town.door.do("statistics")
        await town.program.end()
    ends = [*killed_at, float("inf")]
    return Broadcast(
        lives=[[each for each in sent if begins < each.at <= end] for begins, end in pairwise((0.0, *ends))],
        killed_at=killed_at,
        waits=waits,
        too_many=told["too_many"],
        lost=len(set(chats) - {each.chat for each in sent if each.ours}),
        leases=not url.startswith("sqlite"),
        violations=told["violations"],
    )


async def rehearse(url: str, folder: Path, *, places: int, kills: int, seed: int) -> Outcome:
    """Ask everywhere, and tell how it went."""
    went = await broadcast(url, folder, places=places, kills=kills, seed=seed)
    doubles, unexplained = went.doubles()
    wrong = {
        f"{went.rate:.1f} a second are under {SHARE:.0%} of {ALLOWED}": went.rate < SHARE * ALLOWED,
        f"{went.lost} places did not get it": went.lost,
        f"Telegram refused {went.too_many} calls with 429": went.too_many,
        f"{went.most_a_second} were sent in one second": went.most_a_second > MOST_A_SECOND,
        f"{unexplained} places got it twice, though no kill fell between": unexplained,
        f"another question waited for {max(went.waits, default=0):.1f} s": max(went.waits, default=0) > WAITS_AT_MOST,
    }
    return Outcome(
        title=f"One question in {places:,} groups, killed {kills} times on the way",
        columns=(
            "groups",
            "kills",
            "messages a second",
            "of what is allowed",
            "most in a second",
            "429",
            "lost",
            "doubles, each cut before it was recorded",
            "another question waits: median / max s",
            "seconds in all",
        ),
        rows=[
            [
                f"{places:,}",
                str(kills),
                f"{went.rate:.2f}",
                f"{went.rate / ALLOWED:.1%}",
                str(went.most_a_second),
                str(went.too_many),
                str(went.lost),
                str(doubles),
                f"{sorted(went.waits)[len(went.waits) // 2]:.1f} / {max(went.waits):.1f}",
                f"{went.seconds:.0f}",
            ]
        ],
        promise="Each group gets it, twice only where a kill fell between sending and recording; full speed, no 429.",
        faults=[what for what, is_so in wrong.items() if is_so] + [*went.violations],
    )


async def _kill_again_and_again(
    town: TelegramTown, group: Group, counts: Sequence[int], chance: Random
) -> tuple[Sequence[float], Sequence[float]]:
    """Kill after so many messages, except after the last; before that, another question is asked, where one may be."""
    killed_at, waits = list[float](), list[float]()
    for number, count in enumerate(counts, 1):
        await town.door.do("until_called", method=SEND, count=count, timeout=count / 10 + LEASED)
        if number < OPEN_AT_ONCE:
            waits.append(await _ask_meanwhile(town, group, number))
        if number < len(counts):
            await asyncio.sleep(chance.uniform(0, 0.5))
            await town.program.kill()
            killed_at.append(time.time())
            await town.program.start()
    return killed_at, waits


async def _ask_meanwhile(town: TelegramTown, group: Group, number: int) -> float:
    """Seconds until another question is in its group."""
    began = time.time()
    await town.type_question(group, f"Supper {number}? | Pie | Fish")
    while not any(f"Supper {number}?" in shown["text"] for shown in await town.standing(group.place)):
        if time.time() - began > PATIENCE:
            return PATIENCE
        await asyncio.sleep(0.05)
    return time.time() - began


async def _all_have_it(town: TelegramTown, before: int, chats: Sequence[int]) -> None:
    """Wait until each group has a message, or nothing has come for longer than a lease."""
    await town.door.do("until_called", method=SEND, count=before + len(chats) - 100, timeout=len(chats) / 10 + LEASED)
    until = time.time() + LEASED
    while time.time() < until:
        posts: Mapping[str, int] = (await town.door.do("statistics"))["posts_by_chat"]
        if all(str(chat) in posts for chat in chats):
            break
        await asyncio.sleep(1.0)
    await asyncio.sleep(1.0)  # what comes once too often comes now


async def _sent(town: TelegramTown, chats: frozenset[int], since: float) -> Sequence[Sent]:
    """Everything that counts for Telegram."""
    calls: Sequence[Any] = [call for what in COUNTED for call in await town.door.do("calls", method=what)]
    return sorted(
        (
            Sent(chat, call["at"], ours=chat in chats and call["method"] == SEND)
            for call in calls
            if call["status"] in {0, 200} and call["at"] > since
            for chat in [int(call["parameters"]["chat_id"])]
        ),
        key=lambda sent: sent.at,
    )


def _until_leases(life: Sequence[Sent]) -> Sequence[Sent]:
    """Without what was left to a program that was killed, and comes a minute after its end: that is no sending."""
    for number, (one, next_one) in enumerate(pairwise(life), 1):
        if next_one.at - one.at > NOTHING_FOR:
            return life[:number]
    return life
