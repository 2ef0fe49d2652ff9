"""Which parts open pages are told of."""

import asyncio
from contextlib import aclosing

from adapters.web.live import EVERYTHING, Listener, Live


async def first(live: Live, listener: Listener) -> str:
    async with aclosing(live.events(listener)) as events:  # type: ignore[type-var]
        return await anext(events)


async def test_a_new_page_is_told_to_ask_for_everything() -> None:
    live = Live()
    listener = live.open()
    assert listener is not None

    assert await first(live, listener) == f"event: {EVERYTHING}\ndata: 1\n\n"


async def test_many_changes_of_one_part_are_one_event() -> None:
    live = Live()
    listener = live.open()
    assert listener is not None
    listener.waiting.clear()
    for _ in range(100):
        live.tell("riverside")

    assert await first(live, listener) == "event: riverside\ndata: 1\n\n"


async def test_a_quiet_stream_shows_that_it_lives() -> None:
    live = Live(beat=0)
    listener = live.open()
    assert listener is not None
    events = live.events(listener)
    await anext(events)

    assert await anext(events) == ": still here\n\n"


async def test_a_page_that_never_listens_is_dropped() -> None:
    live = Live(patience=200)
    listener = live.open()
    assert listener is not None
    for _ in range(201):
        live.tell("riverside")

    assert live.count == 0
    assert listener.over


async def test_a_page_that_listens_is_not_dropped_however_much_changes() -> None:
    live = Live(patience=5)
    listener = live.open()
    assert listener is not None
    events = live.events(listener)
    for _ in range(50):
        live.tell("riverside")
        await anext(events)

    assert live.count == 1


async def test_the_fifty_first_page_has_no_stream() -> None:
    live = Live(most=50)
    opened = [live.open() for _ in range(51)]

    assert opened[50] is None
    assert all(opened[:50])


async def test_closing_ends_every_stream() -> None:
    live = Live()
    listener = live.open()
    assert listener is not None
    events = live.events(listener)
    await anext(events)
    rest = asyncio.ensure_future(anext(events, None))
    live.close()

    assert await rest is None
    assert live.count == 0
