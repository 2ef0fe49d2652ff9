"""Concerns behind the dashboard: raised and handed over without a chat, in a community of readers."""

import secrets
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from bot.concerns.model.concern import KEPT, LONGEST_KEPT, Concern, ConcernId, Confided, Side, Stage
from bot.concerns.model.intake import help_slots
from bot.concerns.model.slots import Due
from bot.concerns.store import Raised
from bot.concerns.use_cases.handing_over import keep_readers
from bot.people.model import CommunityId, Role
from storage.work import StorageWork
from tests.support.chat import Chat, private

WORDS = "My manager shouted at me when I asked for a break."


def first_of(chat: Chat) -> CommunityId:
    """The community that was founded first."""
    found: CommunityId = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    return found


def gives_readers(chat: Chat, *people: str, community: CommunityId | None = None) -> None:
    """These read concerns there from now on."""
    here = community or first_of(chat)

    def give(work: StorageWork) -> None:
        for name in people:
            who = work.people.person_of(chat.sender(name))
            work.people.keep(who)
            work.flush()
            work.people.keep_name(who.id, name.title())
            work.people.give_role(who.id, here, Role.READER)
            work.places.note_presence(who.id, work.places.add(private(name, chat.platform.platform), None).id)
        keep_readers(work, work.people.get_community(here))

    chat.storage.transact(give)


def takes_concerns(chat: Chat, community: CommunityId | None = None) -> None:
    """What else is asked for before concerns are taken."""

    def put(work: StorageWork) -> None:
        intake = work.intakes.find(community or first_of(chat))
        lines = dict.fromkeys(help_slots(), "")
        work.intakes.put(replace(intake, contact="Rivertown Advocacy, 01632 960 001", help_lines=lines))

    chat.storage.transact(put)


def raises(
    chat: Chat,
    words: str = WORDS,
    *,
    left_out: Collection[str] = (),
    community: CommunityId | None = None,
    days_ago: int = 0,
    is_out: bool = True,
    stage: Stage = Stage.NEW,
) -> ConcernId:
    """Somebody has raised this, and it was handed over so many days ago."""
    here = community or first_of(chat)

    def add(work: StorageWork) -> ConcernId:
        today = work.now.date() - timedelta(days=days_ago)
        intake = work.intakes.find(here)
        out = frozenset(work.people.person_of(chat.sender(who)).id for who in left_out)
        readers = tuple(it.id for it in work.concern_readers.list_of(here) if it.person not in out)
        concern = Concern(
            id=ConcernId(work.concerns.new_ref()),
            community=here,
            month=today.replace(day=1),
            due=None if is_out else Due(today, 0),
            released_on=today if is_out else None,
            stage=stage if is_out else Stage.HELD,
            read_by=intake.read_by(today).day,
            answer_by=intake.answer_by(today),
            ends_on=today + KEPT,
            last_on=today + LONGEST_KEPT,
        )
        confided = Confided(text=words, left_out=out)
        stretched = secrets.token_bytes(64)
        work.concerns.add(Raised(concern=concern, confided=confided, readers=readers, stretched=stretched))
        return concern.id

    found: ConcernId = chat.storage.transact(add)
    return found


def kept(chat: Chat, concern: ConcernId) -> Concern | None:
    """How it stands."""
    found: Concern | None = chat.storage.read(lambda work: work.concerns.find(concern))
    return found


def letters(chat: Chat, concern: ConcernId, reader: str) -> list[tuple[Side, str]]:
    """What was written about it, as a reader may see it."""

    def look(work: StorageWork) -> list[tuple[Side, str]]:
        who = work.people.person_of(chat.sender(reader))
        pair = work.concern_readers.find(who.id, first_of(chat))
        assert pair is not None
        return [(it.side, it.text) for it in work.concerns.open_as(pair.id, concern).letters]

    found: list[tuple[Side, str]] = chat.storage.read(look)
    return found
