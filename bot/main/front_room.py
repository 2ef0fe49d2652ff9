"""Builds and furnishes the front room: a pretend community, founded the way a real one is."""

import random
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from adapters.web.adapter import FrontRoom
from bot.chat.inbound import Commanded, Confirm, Place, Pressed, Sender
from bot.chat.outbound import Say
from bot.concerns.model.intake import help_slots
from bot.concerns.use_cases.handing_over import keep_readers
from bot.config import Settings
from bot.main.clock import Clock
from bot.main.core import Core, is_answer, speech
from bot.main.platforms import looks, previews
from bot.main.ports import told_plainly
from bot.people.codes import new_code
from bot.people.model import CodeKind, Community, Role
from bot.people.use_cases import keep_private
from bot.timing.said import when
from bot.words import plain
from bot.work import Job
from storage.storage import Storage
from storage.work import StorageWork

SEEN = ("poll-open", "poll-close", "announcement-send", "reminder")
"""Ticks that people wait for: the pretend clock can be moved to each."""


_READERS = ("Joe", "Pat")
"""Who reads concerns there: somebody must who does not run the group."""


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
    contact = plain(speech(community.language)(Say("cli-room-contact")))
    await storage.writer.submit(Job(do=lambda work: _take_concerns(work, community, room.visitors, contact)))


def _take_concerns(work: StorageWork, community: Community, visitors: Sequence[Sender], contact: str) -> None:
    """Have the pretend community take concerns. Its groups are not told: they would begin with little else.

    Whom one can be is known there, as if they had said something before: of strangers no concern is taken.
    """
    group = work.places.list_of(community.id)[0]
    for sender in visitors:
        who = work.people.person_of(sender)
        work.people.keep(who)
        work.people.flush()
        work.places.note_presence(who.id, group.id)
        if sender.name not in _READERS:
            continue
        work.people.keep_name(who.id, sender.name)
        work.people.give_role(who.id, community.id, Role.READER)
        keep_private(work, who.id, _private(sender))
    keep_readers(work, community)
    intake = replace(work.intakes.find(community.id), contact=contact, help_lines=dict.fromkeys(help_slots(), ""))
    work.intakes.put(intake)


async def _type(core: Core, sender: Sender, place: Place, name: str, **values: str) -> None:
    typed = Commanded(key=_key(), sender=sender, place=place, confirm=Confirm.LASTING, name=name, values=values)
    await core.engine.handle(typed)


def _private(sender: Sender) -> Place:
    return Place(platform=sender.platform, id=f"private-{sender.id}", private=True)


def _key() -> str:
    return f"furnish:{secrets.token_hex(8)}"
