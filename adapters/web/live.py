"""Tells open pages which of their parts to ask for again: server-sent events, one stream a page."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

EVERYTHING = "everything"
"""The event that has a page ask for all its parts: sent first, and so again after every new connection."""


@dataclass(eq=False)
class Listener:
    """One open page. Parts wait in a set, so a slow page costs no more memory than a quick one."""

    waiting: set[str] = field(default_factory=lambda: {EVERYTHING})
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    missed: int = 0
    over: bool = False

    def end(self) -> None:
        """Have its stream end."""
        self.over = True
        self.woken.set()


class Live:
    """All open pages."""

    def __init__(self, *, most: int = 50, patience: int = 200, beat: float = 15.0) -> None:
        """At most `most` pages; one that took nothing for `patience` changes is dropped; a comment every `beat` s."""
        self._most = most
        self._patience = patience
        self._beat = beat
        self._listeners: set[Listener] = set()

    @property
    def count(self) -> int:
        """How many pages are open."""
        return len(self._listeners)

    def open(self) -> Listener | None:
        """A new page; none where there are as many as there may be."""
        if len(self._listeners) >= self._most:
            return None
        listener = Listener()
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """That page is closed."""
        self._listeners.discard(listener)

    def tell(self, *parts: str) -> None:
        """Have every page that shows one of these parts ask for it again; pages that never listen are dropped."""
        for listener in list(self._listeners):
            listener.waiting.update(parts)
            listener.missed += 1
            listener.woken.set()
            if listener.missed > self._patience:
                self.leave(listener)
                listener.end()

    def close(self) -> None:
        """End every stream, so that the server can stop at once."""
        for listener in list(self._listeners):
            self.leave(listener)
            listener.end()

    async def events(self, listener: Listener) -> AsyncIterator[str]:
        """What goes down the wire, until the listener's end."""
        listener.woken.set()
        while True:
            try:
                await asyncio.wait_for(listener.woken.wait(), self._beat)
            except TimeoutError:
                yield ": still here\n\n"
                continue
            if listener.over:
                return
            listener.woken.clear()
            parts, listener.waiting, listener.missed = sorted(listener.waiting), set(), 0
            # An event without data is never handed to the page, by the standard; hence the "1".
            yield "".join(f"event: {part}\ndata: 1\n\n" for part in parts)


class EventStream(StreamingResponse):
    """One page's stream; the listener leaves however the stream ends."""

    def __init__(self, live: Live, listener: Listener) -> None:
        super().__init__(live.events(listener), media_type="text/event-stream")
        self._live = live
        self._listener = listener

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream until the page closes, the room closes, or the page was too slow."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._live.leave(self._listener)
