"""Builds and furnishes the front room: a pretend community, founded the way a real one is."""

import random
import secrets
from datetime import datetime
from pathlib import Path

from adapters.web.adapter import FrontRoom
from bot.chat.inbound import Commanded, Confirm, Place, Pressed, Sender
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.clock import Clock
from bot.main.core import Core, is_answer, speech
from bot.main.platforms import looks, previews
from bot.main.ports import told_plainly
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.timing.said import when
from bot.words import plain
from storage.storage import Storage
from storage.work import StorageWork

SEEN = ("poll-open", "poll-close", "announcement-send", "reminder")
"""Ticks that people wait for: the pretend clock can be moved to each."""


def build_room(settings: Settings, clock: Clock, storage: Storage) -> FrontRoom:
    """The front room, its port taken. Raises `WrongSettings`."""
    say, zone = speech(settings.community.languages[0]), settings.community.time_zone

    def spoken_time(instant: datetime) -> str:
        return plain(say(when(instant, zone, now=clock.now())))

    async def next_moment() -> tuple[datetime, str] | None:
        at = await storage.reader.look(_next_seen)
        return (at, spoken_time(at)) if at is not None else None

    room = FrontRoom(
        port=settings.front_room.port,
        token=secrets.token_urlsafe(24),
        say=say,
        clock=clock,
        next_moment=next_moment,
        spoken_time=spoken_time,
        answers=is_answer,
        operator=settings.operator.name or say(Say("cli-operator-unnamed")),
        chance=random.Random(),  # noqa: S311 - how pretend people make up their minds
        previews=previews(say),
        looks=looks(),
        memory=_memory(storage),
    )
    with told_plainly("front_room.port"):
        room.claim()
    return room


def _next_seen(work: StorageWork) -> datetime | None:
    return min(filter(None, map(work.ticks.earliest, SEEN)), default=None)


def _memory(storage: Storage) -> Path | None:
    file = storage.database.file
    return file.parent / "front-room.json" if file is not None else None


async def furnish(core: Core, storage: Storage, room: FrontRoom) -> None:
    """Found the pretend community in a new database, by Pat, with the codes and the taps that people use."""
    if await storage.reader.look(lambda work: work.people.list_communities()):
        return
    pat = next(visitor for visitor in room.visitors if visitor.leads)
    first, *more = room.groups
    code: str = storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await _type(core, pat, first, "join", code=code)
    confirm = Pressed(key=_key(), sender=pat, place=_private(pat), confirm=Confirm.LASTING, action=f"join-yes:{code}")
    await core.engine.handle(confirm)
    [community] = await storage.reader.look(lambda work: work.people.list_communities())
    for place in more:
        code = storage.transact(lambda work: new_code(work, CodeKind.PLACE, community.id))
        await _type(core, pat, place, "join", code=code)


async def _type(core: Core, sender: Sender, place: Place, name: str, **values: str) -> None:
    typed = Commanded(key=_key(), sender=sender, place=place, confirm=Confirm.LASTING, name=name, values=values)
    await core.engine.handle(typed)


def _private(sender: Sender) -> Place:
    return Place(platform=sender.platform, id=f"private-{sender.id}", private=True)


def _key() -> str:
    return f"furnish:{secrets.token_hex(8)}"
