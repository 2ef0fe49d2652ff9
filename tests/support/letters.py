"""Posts of no real feature, sent by letter: what the gate decides is seen without polls or announcements."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Choice, Message
from bot.digest import feature_over
from bot.feature import Feature, Headline
from bot.main.core import FEATURES, Core, assemble, connect
from bot.people.model import PersonId
from bot.people.preferences import Preferences
from bot.refusals import NotSaved
from bot.work import Claim, Job, Letter, OwedPost, Subject, Weight
from storage.work import StorageWork
from tests.support.chat import Chat, private

UNASKED = Letter(weight=Weight.UNASKED)

GONE = "gone"
"""The ref of a note of which nothing is left to show."""


def _render(_work: Any, ref: str, _place_id: int) -> Message | None:
    return None if ref == GONE else Message(title=f"Note {ref}")


def _brief(_work: Any, ref: str, _place_id: int) -> Headline | None:
    choice = Choice(label=f"Open {ref}", action=f"note:{ref}", typed=f"/note {ref}")
    return None if ref == GONE else Headline(words=f"About note {ref}", choice=choice)


NOTES = Feature(
    name="notes", subjects={"note": _render, "bare": _render}, headlines={"note": _brief}
)  # a bare one has no headline of its own


def claim_all(work: StorageWork) -> tuple[OwedPost, ...]:
    """Take everything that is owed on the pretend platform, as the courier does."""
    due = work.outbox.list_due(["fake"], (), most=100)
    return work.outbox.claim([Claim(subject=subject, platform=platform, most=100) for platform, subject in due])


def core_with_notes(chat: Chat) -> Core:
    """A core that knows notes, over the same storage: as after a restart, with nothing in memory."""
    features = (*(feature for feature in FEATURES if feature.name != "digest"), NOTES)
    core = assemble(
        chat.storage,
        {chat.platform.platform: chat.platform},
        language="en",
        now=chat.clock,
        machine_now=chat.clock,
        features=(*features, feature_over(features)),
        painter=chat.core.painter,
    )
    connect(core, chat.storage)
    return core


def with_notes(chat: Chat) -> Chat:
    """The same chat, whose core knows notes."""
    chat.core = core_with_notes(chat)
    return chat


async def writes(chat: Chat, do: Callable[[StorageWork], Any]) -> Any:
    """Something is written, and the courier told, but not yet run."""
    return await chat.storage.writer.submit(Job(do=do))


@contextmanager
def dies_after_sending(chat: Chat, place: Place, title: str) -> Iterator[None]:
    """The process ends when this message stands and nothing of it is recorded; then another one starts."""
    real = chat.storage.writer.submit

    async def dies(job: Job[Any]) -> Any:
        if title in titles(chat, place):
            raise NotSaved
        return await real(job)

    chat.storage.writer.submit = dies  # type: ignore[method-assign]
    yield
    chat.storage.writer.submit = real  # type: ignore[method-assign]
    chat.core = core_with_notes(chat)


async def is_owed(
    chat: Chat, place: Place, *refs: str, letter: Letter = UNASKED, kind: str = "note", again: bool = False
) -> None:
    """Notes are owed to a place in one transaction, or owed again; and whatever can be sent is."""

    def owe(work: StorageWork) -> None:
        known = work.places.find(place) or work.places.add(place, None)
        for ref in refs:
            (work.outbox.post_again if again else work.outbox.post)(Subject(kind, ref), known.id, letter=letter)

    await writes(chat, owe)
    await chat.settle()


def person(work: StorageWork, sender: Sender) -> PersonId:
    """A person who is kept, known for long, with a private chat that is."""
    who = work.people.person_of(sender)
    work.people.keep(who)
    here = work.places.add(private(sender.id, sender.platform), None)
    work.places.note_presence(who.id, here.id)
    return who.id


async def chooses(chat: Chat, who: str, *, later: bool = False, **chosen: Any) -> PersonId:
    """Somebody keeps preferences; what waits is decided anew at once, unless it is left for `later`."""

    def keep(work: StorageWork) -> PersonId:
        id_ = person(work, chat.sender(who))
        work.preferences.put(id_, Preferences(**chosen))
        if not later:
            work.outbox.reconsider(id_)
        return id_

    kept: PersonId = await writes(chat, keep)
    await chat.settle()
    return kept


def titles(chat: Chat, place: Place) -> list[str]:
    """The titles of what stands in a place."""
    return [shown.title for shown in chat.messages(place)]


async def passes(chat: Chat, **time: float) -> None:
    """Time passes, with all that it brings."""
    await chat.minutes_pass(timedelta(**time) / timedelta(minutes=1))


async def comes(chat: Chat, at: datetime) -> None:
    """Time passes until an instant."""
    await chat.time_passes_until(at)
