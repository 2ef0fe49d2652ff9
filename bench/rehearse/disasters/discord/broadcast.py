"""One question is owed to hundreds of channels, and the program is killed and begun again at once: each has it once."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from random import Random
from time import monotonic

from bench.rehearse.disasters.telling import Outcome
from bench.town.discord import DiscordTown, open_town
from bench.town.many import add_places, owe_to_all
from bench.town.town import PATIENCE
from bot.chat.inbound import Place

SEND = "send_message"
LEASED = 70.0
"""Seconds: on PostgreSQL what was under way when the program was killed is left to it for a minute."""


async def rehearse(url: str, folder: Path, *, channels: int, kills: int, seed: int) -> Outcome:
    """Ask everywhere, and tell how it went."""
    async with open_town(folder, url, seed=seed) as town:
        group = await town.found()
        post = await town.ask(group)
        names = [f"carers-{number}" for number in range(channels)]
        guild = await town.door.do("guild", name="More carers", owner=group.founder, channels=names)
        numbers = [int(channel) for channel in guild["channels"].values()]
        places = [Place(platform="discord", id=str(guild["id"]), topic=str(number)) for number in numbers]
        ids = await asyncio.to_thread(add_places, town.program, places)
        await town.program.end()
        await town.door.do("limit")
        before = await town.door.do("called", method=SEND)
        await asyncio.to_thread(owe_to_all, town.program, post.poll, ids)
        await town.program.start()
        began = monotonic()
        tried = await _kill_again_and_again(town, before, channels, kills, seed)
        standing = await _standing(town, numbers)
        took, told = monotonic() - began, await town.door.do("statistics")
        await town.program.end()
    lost, doubles = sum(not standing[n] for n in numbers), sum(max(standing[n] - 1, 0) for n in numbers)
    wrong = {f"{lost} channels did not get it": lost, f"{doubles} messages stand there twice": doubles}
    return Outcome(
        title=f"One question in {channels} channels on Discord, killed {kills} times and begun again at once",
        columns=("channels", "kills", "sent again under the same name", "lost", "doubles", "seconds"),
        rows=[[str(channels), str(kills), str(tried - before - channels), str(lost), str(doubles), f"{took:.0f}"]],
        promise="Each channel has it, and once.",
        faults=[what for what, is_so in wrong.items() if is_so] + [*told["violations"]],
    )


async def _kill_again_and_again(town: DiscordTown, before: int, channels: int, kills: int, seed: int) -> int:
    """Kill after numbers of messages drawn from the seed; gives how many were sent in the end."""
    chance = Random(seed)  # noqa: S311 - seeded on purpose
    for number in range(1, kills + 1):
        count = int(channels / (kills + 1) * (number - chance.uniform(0, 0.3)))
        await town.door.do("until_called", method=SEND, count=before + count, timeout=PATIENCE + LEASED)
        await town.program.kill()
        await town.program.start()
    await town.door.do("until_called", method=SEND, count=before + channels, timeout=PATIENCE + LEASED)
    sent = -1
    while sent != (now := await town.door.do("called", method=SEND)):
        sent = now
        await asyncio.sleep(2.0)
    return sent


async def _standing(town: DiscordTown, numbers: list[int]) -> Mapping[int, int]:
    """How many polls stand in each channel, once none lacks it or a lease is over."""
    until = monotonic() + LEASED
    while True:
        standing = Counter({number: len(await town.standing(number)) for number in numbers})
        if all(standing[number] for number in numbers) or monotonic() > until:
            return standing
        await asyncio.sleep(1.0)
