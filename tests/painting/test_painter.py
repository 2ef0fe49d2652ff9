"""The painter and its process: pictures are filled in, and whatever happens to it, messages go out."""

import asyncio
import os
import select
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.chat.outbound import Chart, Code, Document, Message, Picture, Say, Text
from bot.painting.errands import PNG
from bot.painting.painter import Painter
from tests.painting.samples import MIXED, SAMPLES

SECRET = "the words that nobody logs"
RESULT = Message(
    title="The result", lines=(Text("14 chose Tuesday."),), attached=Picture(of=SAMPLES["en"].usual(), words="A chart.")
)


@pytest.fixture
async def painter() -> AsyncIterator[Painter]:
    made = Painter()
    yield made
    await made.close()


def result(number: int = 0, *, of: Chart | Code | None = None) -> Message:
    """A result unlike all others."""
    chart = replace(SAMPLES["en"].usual(), title=f"{SECRET} {number}")
    return replace(RESULT, attached=Picture(of=of or chart, words="A chart."))


def png(message: Message) -> bytes:
    assert isinstance(message.attached, Picture)
    return message.attached.content


def stop(painter: Painter) -> int:
    """Have the process stand still, as a busy or broken one does."""
    assert painter.worker is not None
    os.kill(painter.worker, signal.SIGSTOP)
    return painter.worker


def is_gone(process: int) -> bool:
    """Whether it ends within ten seconds."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 10)[0])
    finally:
        os.close(handle)


async def seen_gone(painter: Painter) -> None:
    """Until the painter knows that its process has ended."""
    async with asyncio.timeout(10):
        while painter.worker is not None:  # noqa: ASYNC110 - nobody is told but the loop
            await asyncio.sleep(0)


async def test_a_picture_is_filled_in_and_all_else_stays(painter: Painter) -> None:
    painted = await painter.painted(RESULT)

    assert png(painted).startswith(PNG)
    assert replace(painted, attached=RESULT.attached) == RESULT
    assert isinstance(painted.attached, Picture)
    assert replace(painted.attached, content=b"") == RESULT.attached


async def test_a_code_and_every_script_are_painted(painter: Painter) -> None:
    all_of_them: list[Chart | Code] = [Code("https://carers.example/p/1"), MIXED]
    all_of_them += [sample.longest() for sample in SAMPLES.values()]
    for of in all_of_them:
        assert png(await painter.painted(result(of=of))).startswith(PNG)


async def test_what_has_nothing_to_paint_comes_back_at_once(painter: Painter) -> None:
    document = Document(name="result.csv", media_type="text/csv", words="The numbers.", content=b"1")
    done = Picture(of=Code("https://a.example/"), words="A code.", content=b"painted")

    for message in (replace(RESULT, attached=attached) for attached in (None, document, done)):
        assert await painter.painted(message) is message
    assert painter.worker is None


async def test_the_same_picture_is_painted_once(painter: Painter) -> None:
    first = await painter.painted(RESULT)
    stop(painter)  # nobody is asked again

    assert png(await painter.painted(replace(RESULT, title="Elsewhere"))) is png(first)


async def test_who_asks_at_the_same_time_gets_the_same_picture(painter: Painter) -> None:
    painted = await asyncio.gather(*(painter.painted(RESULT) for _ in range(20)))

    assert len({id(png(message)) for message in painted}) == 1


async def test_no_more_is_kept_than_there_is_room_for() -> None:
    painter = Painter(kept=100_000)
    try:
        first, _ = [await painter.painted(result(number)) for number in (1, 2)]

        assert png(await painter.painted(result(1))) is not png(first)
        assert png(await painter.painted(result(1))) == png(first)
    finally:
        await painter.close()


async def test_what_cannot_be_painted_goes_without_a_picture_and_is_logged_by_its_class(painter: Painter) -> None:
    unspoken = replace(SAMPLES["en"].usual(), foot=Say("poll-closed", name=SECRET))
    with capture_logs() as logged:
        for of in (replace(MIXED, title=f"{SECRET} 昼"), unspoken, Code(SECRET * 200)):
            assert (await painter.painted(result(of=of))).attached is None

    assert [line["error"] for line in logged] == ["Unpaintable", "TypeError", "Unpaintable"]
    assert SECRET not in str(logged)
    assert png(await painter.painted(RESULT))


async def test_a_process_killed_while_it_paints_costs_its_picture_only(painter: Painter) -> None:
    await painter.painted(RESULT)
    process = stop(painter)
    with capture_logs() as logged:
        painting = asyncio.create_task(painter.painted(result(1)))
        await asyncio.sleep(0)
        os.kill(process, signal.SIGKILL)

        assert (await painting).attached is None
    assert [line["event"] for line in logged] == ["picture not painted"]
    assert SECRET not in str(logged)
    assert png(await painter.painted(result(1)))
    assert painter.worker != process


async def test_a_process_killed_while_it_waits_is_started_anew(painter: Painter) -> None:
    await painter.painted(RESULT)
    process = painter.worker
    assert process is not None
    os.kill(process, signal.SIGKILL)
    await seen_gone(painter)

    assert png(await painter.painted(result(1)))
    assert is_gone(process)


async def test_a_process_that_hangs_is_not_waited_for_long() -> None:
    painter = Painter()
    try:
        await painter.painted(RESULT)
        process = stop(painter)
        painter._patience = 0.05
        with capture_logs() as logged:
            hung = await asyncio.gather(painter.painted(result(1)), painter.painted(result(1)))
        painter._patience = 10.0

        assert [message.attached for message in hung] == [None, None]
        assert [line["error"] for line in logged] == ["TimeoutError"]
        assert is_gone(process)
        assert png(await painter.painted(result(1)))
    finally:
        await painter.close()


async def test_a_process_that_cannot_be_started_costs_pictures_only(
    painter: Painter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with capture_logs() as logged:
        assert (await painter.painted(RESULT)).attached is None
    assert [line["error"] for line in logged] == ["FileNotFoundError"]


async def test_who_gives_up_waiting_does_not_spoil_it_for_others(painter: Painter) -> None:
    await painter.painted(RESULT)
    process = stop(painter)
    impatient, patient = (asyncio.create_task(painter.painted(result(1))) for _ in range(2))
    await asyncio.sleep(0)
    impatient.cancel()
    os.kill(process, signal.SIGCONT)

    assert png(await patient)
    assert impatient.cancelled()


async def test_after_a_while_without_pictures_the_process_ends() -> None:
    painter = Painter(idle=0)
    try:
        assert png(await painter.painted(RESULT))
        await seen_gone(painter)

        assert png(await painter.painted(result(1)))
    finally:
        await painter.close()


async def test_closing_ends_the_process_and_what_is_under_way_goes_without() -> None:
    painter = Painter()
    await painter.painted(RESULT)
    process = stop(painter)
    with capture_logs() as logged:
        waiting = [asyncio.create_task(painter.painted(result(number))) for number in range(3)]
        await asyncio.sleep(0)
        await painter.close()

        assert [(await message).attached for message in waiting] == [None, None, None]
        assert (await painter.painted(result(9))).attached is None
    assert logged == []
    assert is_gone(process)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_closing_what_never_painted_is_nothing() -> None:
    painter = Painter()
    await painter.close()
    await painter.close()

    assert painter.worker is None


async def test_the_process_knows_none_of_our_secrets(painter: Painter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARESAY_TELEGRAM__TOKEN", SECRET)
    await painter.painted(RESULT)

    assert b"CARESAY" not in Path(f"/proc/{painter.worker}/environ").read_bytes()
