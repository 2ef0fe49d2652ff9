"""Accounts that answer secret questions and are nobody else's, and all that a database holds row by row."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Confirm, Place, Pressed, Sender
from bot.chat.outbound import Answer, Say
from bot.main.core import open_words
from bot.polls.model import PollId
from bot.polls.model.publishing import Published
from bot.words import plain
from storage.storage import Storage
from tests.support.chat import Chat, group, private

FIRST, STEP = 8_206_741_593, 7_919
"""Accounts have numbers that no other row has, and that are long enough to be looked for in bytes."""


def said(word: str, **values: Any) -> str:
    """A sentence, as people read it."""
    return plain(open_words().text(Say(word, **values), "en"))


def voters(count: int, first: int = 0) -> list[int]:
    """So many accounts."""
    return [FIRST + STEP * n for n in range(first, first + count)]


def poll_of(chat: Chat) -> int:
    """The id of the question that was asked last."""
    return int(chat.question.choice("Who sees this?").action.split(":")[1])


def pressed(chat: Chat, account: int, action: str, place: Place | None = None, **of_sender: Any) -> Pressed:
    """A press that is not yet sent."""
    sender = Sender(platform="fake", id=str(account), name=f"Zwetlana {account}", **of_sender)
    return Pressed(key=chat.key(), sender=sender, place=place or chat.place, confirm=Confirm.DIALOG, action=action)


async def press(chat: Chat, account: int, action: str, place: Place | None = None, **of_sender: Any) -> Answer:
    """Somebody presses."""
    chat.answer = await chat.core.engine.handle(pressed(chat, account, action, place, **of_sender))
    await chat.settle()
    return chat.answer


async def choose(chat: Chat, *counts: int, first: int = 0) -> list[int]:
    """So many choose each option, in their order; each is somebody else."""
    poll, chosen = poll_of(chat), [option for option, count in enumerate(counts, 1) for _ in range(count)]
    accounts = voters(len(chosen), first)
    for account, option in zip(accounts, chosen, strict=True):
        answer = await press(chat, account, f"secret:{poll}:{option}")
        assert not answer.refused, answer.note
    return accounts


async def choose_several(chat: Chat, account: int, *options: int) -> None:
    """By the ballot that the button in the group leads to."""
    poll = poll_of(chat)
    await press(chat, account, f"secret-ballot:{poll}")
    code = chat.answer.thing.partition("_")[2]
    mask = sum(1 << (option - 1) for option in options)
    answer = await press(chat, account, f"send:{poll}:{code}:{mask}", private(str(account)))
    assert not answer.refused, answer.note


async def jumps(chat: Chat, days: float = 4) -> None:
    """So many days later, all that is due comes at once: a closing, say. Nobody looked in between."""
    chat.clock.passes(days * 24 * 60 * 60)
    await chat.settle()
    await chat.minutes_pass(1)


def counted(chat: Chat, poll: int) -> int:
    """How many have answered."""
    return int(chat.storage.read(lambda work: work.secrets.count(PollId(poll))))


def published(chat: Chat, poll: int) -> Published | None:
    """What is kept of the result."""
    found: Published | None = chat.storage.read(lambda work: work.published.find(PollId(poll)))
    return found


def all_rows(storage: Storage) -> Mapping[str, Sequence[tuple[Any, ...]]]:
    """Every row of every table that there is, known to the schema or not."""
    with storage.database.read() as connection:
        names = sorted(sa.inspect(connection).get_table_names())
        found = {name: connection.execute(sa.text(f"SELECT * FROM {name}")).all() for name in names}  # noqa: S608
    return {
        name: sorted((tuple(bytes(it) if isinstance(it, memoryview) else it for it in row) for row in rows), key=repr)
        for name, rows in found.items()
    }


def ballot_rows(storage: Storage, poll: int) -> Sequence[tuple[bytes, bytes]]:
    """Tags and ciphertexts, as they stand there; nothing where there is no table."""
    return [(tag, sealed) for tag, sealed in all_rows(storage).get(f"secret_{poll}", ())]


def everything_shown(chat: Chat) -> Mapping[str, Sequence[object]]:
    """All that stands in every place, and how often it was edited."""
    return {name: [(it.message, it.edits) for it in shown] for name, shown in chat.platform.shown.items()}


EVENING = group("evening")
