"""A post in its transaction: what its place shall see of it, and what a failure to show it means for the place."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.chat.inbound import Place
from bot.chat.manner import USUAL, Manner
from bot.chat.outbound import Message
from bot.feature import Leave, Render
from bot.people.use_cases import forget, move
from bot.work import OwedPost, Reader, Subject

Seen = tuple[Message | Leave | None, Manner]
"""What a place shall see, and how it is spoken."""


@dataclass(frozen=True)
class _Waiting:
    post: OwedPost
    seen: "asyncio.Future[Seen]"


class Drawing:
    """Draws posts, those that wait at the same time in one reading: hundreds of places are owed the same question."""

    def __init__(self, reader: Reader, renders: Mapping[str, Render]) -> None:
        self._reader = reader
        self._renders = renders
        self._line: list[_Waiting] = []
        self._under_way: set[asyncio.Task[None]] = set()

    async def draw(self, post: OwedPost) -> Seen:
        """What its place shall see. Raises `NotSaved`, or whatever is wrong with this post, and with no other."""
        waiting = _Waiting(post, asyncio.get_running_loop().create_future())
        self._line.append(waiting)
        if len(self._line) == 1:
            task = asyncio.create_task(self._draw_all())
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return await waiting.seen

    async def _draw_all(self) -> None:
        together, self._line = self._line, []
        try:
            seen = await self._reader.look(lambda work: [self._drawn(work, waiting.post) for waiting in together])
        except Exception as problem:  # noqa: BLE001 - whatever it was, the others must not suffer
            if len(together) == 1:
                _fail(together[0], problem)
            else:
                await asyncio.gather(*(self._draw_alone(waiting) for waiting in together))
            return
        for waiting, it in zip(together, seen, strict=True):
            if not waiting.seen.done():  # whoever waited may have been cancelled
                waiting.seen.set_result(it)

    async def _draw_alone(self, waiting: _Waiting) -> None:
        try:
            seen = await self._reader.look(lambda work: self._drawn(work, waiting.post))
        except Exception as problem:  # noqa: BLE001 - handed to whoever waits for this post
            _fail(waiting, problem)
        else:
            if not waiting.seen.done():
                waiting.seen.set_result(seen)

    def _drawn(self, work: Any, post: OwedPost) -> Seen:
        return drawn(work, post, self._renders[post.subject.kind])


def _fail(waiting: _Waiting, problem: Exception) -> None:
    if not waiting.seen.done():
        waiting.seen.set_exception(problem)


def drawn(work: Any, post: OwedPost, render: Render) -> Seen:
    """What the place shall see, and how it is spoken; nothing where its reader said stop since the post was taken."""
    if post.place.private and post.shown == 0 and not work.outbox.is_owed(post):
        return None, USUAL
    return render(work, post.subject.ref, post.place_id), _manner(work, post)


def _manner(work: Any, post: OwedPost) -> Manner:
    """How a post is spoken: to its one reader in private, in the language of the place otherwise."""
    own: Manner | None = work.preferences.manner_in(post.place_id) if post.place.private else None
    return (own or USUAL).in_language(post.language)


def report(work: Any, reports: Mapping[str, str], posts: Iterable[OwedPost]) -> None:
    """These posts were shown, or are held, or failed: whatever tells of that looks different now."""
    for post in posts:
        kind = reports.get(post.subject.kind)
        if kind is not None:
            work.outbox.refresh(Subject(kind, post.subject.ref))


def unreachable(work: Any, post: OwedPost) -> None:
    """Nothing can be written there, until the place is heard from."""
    here = work.places.find_kept(post.place_id)
    if here is not None and here.where == post.place:  # else it has got a new id since we tried
        work.places.reach(here.id, reachable=False)
        work.outbox.record_later(post, at=work.now)  # due as soon as the place is heard from


def moved(work: Any, post: OwedPost, to: Place, at: datetime) -> None:
    """The place has a new id. Where that cannot be taken up, the post is tried again."""
    here = work.places.find_kept(post.place_id)
    if here is not None and here.where == post.place and not move(work, here, to, at=at):
        work.outbox.record_later(post, at=at)


def left(work: Any, post: OwedPost) -> None:
    """The place was left: everything about it goes."""
    here = work.places.find_kept(post.place_id)
    if here is not None:
        forget(work, here)
