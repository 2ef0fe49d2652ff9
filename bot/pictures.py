"""Pictures on their way out: painted in good time or left out, and known where they stand, so none is sent twice."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.chat.outbound import Answer, Message, Picture

ANSWER_PATIENCE, POST_PATIENCE = 3.0, 20.0
"""Seconds that somebody waits for the picture in an answer, and a group for that in a post. Their words say it all.

A post has a minute from when it is taken until somebody else may take it.
"""

_MOST_KNOWN = 2000


class Paints(Protocol):
    """Whoever fills in pictures."""

    async def painted(self, message: Message) -> Message:
        """The message with its picture painted; without it where that could not be. Any other comes back at once."""
        ...

    async def close(self) -> None:
        """Paint no more."""
        ...


def has_unpainted(pages: Sequence[Message]) -> bool:
    """Whether there is anything to paint."""
    return any(_is_unpainted(page) for page in pages)


async def painted(painter: Paints, pages: Sequence[Message], patience: float) -> tuple[Message, ...]:
    """The pages with their pictures; without those that could not be painted, or not in so many seconds."""
    try:
        async with asyncio.timeout(patience):
            done = [await painter.painted(page) for page in pages]
    except TimeoutError:
        done = [replace(page, attached=None) if _is_unpainted(page) else page for page in pages]
    told = [page for page, before in zip(done, pages, strict=True) if not _is_left_empty(page, before)]
    return tuple(told or done)


async def painted_answer(painter: Paints, answer: Answer) -> Answer:
    """The same answer, with its pictures as far as there are any."""
    pages = (*(() if answer.message is None else (answer.message,)), *answer.more)
    if not has_unpainted(pages):
        return answer
    first, *more = await painted(painter, pages, ANSWER_PATIENCE)
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
        if sum(isinstance(page.attached, Picture) for page in shown) == sum(map(_is_unpainted, pages)):
            self._known[post] = _name(pages)
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)


def _name(pages: Sequence[Message]) -> int:
    return hash(tuple(replace(page, silent=False) for page in pages))


def _is_unpainted(page: Message) -> bool:
    return isinstance(page.attached, Picture) and not page.attached.png


def _is_left_empty(page: Message, before: Message) -> bool:
    """Whether it was there for its picture alone, and has lost it."""
    return before.attached is not None and page.attached is None and not page.lines and not page.choices
