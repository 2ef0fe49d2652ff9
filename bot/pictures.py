"""Pictures and files on their way out: painted or looked up in good time, or left out; and none is sent twice."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol
from weakref import WeakValueDictionary

from bot.chat.attaching import is_empty, kept_in
from bot.chat.outbound import Answer, Kept, Message, Picture
from bot.files.model import KeptFile
from bot.refusals import NotSaved
from bot.work import Reader

ANSWER_PATIENCE, POST_PATIENCE = 3.0, 20.0
"""Seconds that somebody waits for the picture in an answer, and a group for that in a post. Their words say it all.

A post has a minute from when it is taken until somebody else may take it.
"""

_MOST_KNOWN = 2000

FILES_KEPT = 4
"""Files that are kept at hand: one goes to thousands of places, and is read once for all of them."""


class Paints(Protocol):
    """Whoever fills in pictures."""

    async def painted(self, message: Message) -> Message:
        """The message with its picture painted; without it where that could not be. Any other comes back at once."""
        ...

    async def close(self) -> None:
        """Paint no more."""
        ...


class Pictures:
    """Fills in what is painted, and what people sent and we keep; one that is gone is left out."""

    def __init__(self, painter: Paints, reader: Reader) -> None:
        self._painter = painter
        self._reader = reader
        self._at_hand: OrderedDict[int, KeptFile] = OrderedDict()
        self._looks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def painted(self, message: Message) -> Message:
        """The message with its picture or document. Raises `NotSaved` where what we keep cannot be looked up."""
        attached = message.attached
        kept = kept_in(attached)
        if attached is None or kept is None or not is_empty(attached):
            return await self._painter.painted(message)
        file = await self._file(kept)
        if file is None:
            return replace(message, attached=None)
        return replace(message, attached=replace(attached, content=file.content, media_type=file.media_type))

    async def close(self) -> None:
        """Paint no more."""
        await self._painter.close()

    async def _file(self, kept: Kept) -> KeptFile | None:
        """The file. Whoever asks for the same at the same time waits for the same."""
        lock = self._looks.setdefault(kept.id, asyncio.Lock())
        async with lock:
            found = self._at_hand.get(kept.id) or await self._reader.look(lambda work: work.files.find(kept.id))
            if found is not None:
                self._at_hand[kept.id] = found
                self._at_hand.move_to_end(kept.id)
            if len(self._at_hand) > FILES_KEPT:
                self._at_hand.popitem(last=False)
            return found


def has_unpainted(pages: Sequence[Message]) -> bool:
    """Whether there is anything to paint."""
    return any(_is_unpainted(page) for page in pages)


async def painted(painter: Paints, pages: Sequence[Message], patience: float) -> tuple[Message, ...]:
    """The pages with their pictures; without those that could not be painted, or not in so many seconds."""
    try:
        async with asyncio.timeout(patience):
            done = [await painter.painted(page) for page in pages]
    except TimeoutError:
        done = _bare(pages)
    told = [page for page, before in zip(done, pages, strict=True) if not _is_left_empty(page, before)]
    return tuple(told or done)


async def painted_answer(painter: Paints, answer: Answer) -> Answer:
    """The same answer, with its pictures as far as there are any."""
    pages = (*(() if answer.message is None else (answer.message,)), *answer.more)
    if not has_unpainted(pages):
        return answer
    try:
        first, *more = await painted(painter, pages, ANSWER_PATIENCE)
    except NotSaved:  # what was done is done: it is answered all the same
        first, *more = _bare(pages)
    return replace(answer, message=first, more=tuple(more))


class Shown:
    """Which pages with a picture stand as which post, for the newest: the same ones are not painted and sent again."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, int] = OrderedDict()

    def has(self, post: int, pages: Sequence[Message]) -> bool:
        """Whether exactly these are known to stand there, pictures included."""
        return post in self._known and self._known[post] == _name(pages)

    def note(self, post: int, pages: Sequence[Message], *, shown: Sequence[Message]) -> None:
        """These are there now, as they are `shown`. Where a picture is lacking, it may come yet."""
        self._known.pop(post, None)
        if sum(map(_is_filled, shown)) == sum(map(_is_unpainted, pages)):
            self._known[post] = _name(pages)
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)


def _name(pages: Sequence[Message]) -> int:
    return hash(tuple(replace(page, silent=False) for page in pages))


def _is_unpainted(page: Message) -> bool:
    return is_empty(page.attached)


def _is_filled(page: Message) -> bool:
    return isinstance(page.attached, Picture) or kept_in(page.attached) is not None


def _bare(pages: Sequence[Message]) -> list[Message]:
    return [replace(page, attached=None) if _is_unpainted(page) else page for page in pages]


def _is_left_empty(page: Message, before: Message) -> bool:
    """Whether it was there for its picture alone, and has lost it."""
    return before.attached is not None and page.attached is None and not page.lines and not page.choices
