"""Logs let nothing through but what is on their list: not at DEBUG, not from libraries, not from what goes wrong."""

import asyncio
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from bot import logs
from bot.config import Log

SECRET = "123456:AAH-secret-token"
WORDS = "mum fell again"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root, hooks = logging.root, (sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning)
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield
    sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning = hooks
    root.handlers[:], logging.raiseExceptions = handlers, raising
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture(params=["console", "json"])
def everything(request: pytest.FixtureRequest) -> None:
    """Logs at their most talkative, in both formats."""
    logs.set_up(Log(level="debug", format=request.param))


def _raise() -> None:
    raise LookupError(f"{SECRET} {WORDS}")


def _is_clean(text: str) -> bool:
    return bool(text) and not any(part in text for part in (SECRET, "AAH", "mum", "again"))


@pytest.mark.usefixtures("everything")
def test_what_is_not_on_the_list_stays_out(capsys: pytest.CaptureFixture[str]) -> None:
    log = logs.logger("test")
    log.info("poll opened", kind="poll", text=WORDS, sender=SECRET, stack_info=True)
    log.debug("got %s", WORDS)
    log.info(f"poll opened by {WORDS} 7")  # noqa: G004 - somebody who did not run the checks
    log.info("poll opened", kind=WORDS, adapter=SECRET, count=SECRET, id=SECRET, where=SECRET, error=WORDS)
    written = capsys.readouterr()

    assert _is_clean(written.err)
    assert written.out == ""


@pytest.mark.usefixtures("everything")
def test_libraries_are_reduced_to_who_how_grave_and_where(capsys: pytest.CaptureFixture[str]) -> None:
    library = logging.getLogger("httpx")
    library.setLevel(logging.DEBUG)
    library.info("GET %s", SECRET)
    library.warning("GET %s", SECRET, extra={"words": WORDS}, stack_info=True)
    try:
        _raise()
    except LookupError:
        library.exception("failed with %s", WORDS)
    written = capsys.readouterr().err

    assert _is_clean(written)
    assert written.count("httpx") == 2
    assert "LookupError" in written


def test_a_caught_exception_is_told_by_class_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(Log(format="json"))
    try:
        _raise()
    except LookupError as problem:
        logs.logger("test").exception("act failed", kind="Pressed")
        line = _raise.__code__.co_firstlineno + 1
        place = logs.where(problem)

    assert place == f"{__name__}:{line}"
    assert _only_line(capsys) == {
        "event": "act failed",
        "level": "error",
        "logger": "test",
        "kind": "Pressed",
        "error": "LookupError",
        "where": place,
    }


def _only_line(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    [line] = capsys.readouterr().err.splitlines()
    found: dict[str, Any] = json.loads(line)
    del found["time"]
    return found


def test_the_place_of_an_exception_is_the_innermost_of_our_own() -> None:
    with pytest.raises(AttributeError) as raised:
        logs.set_up(None)  # type: ignore[arg-type] # to make our own code fail

    assert logs.where(raised.value).startswith("bot.logs:")


@pytest.mark.usefixtures("everything")
def test_what_nobody_caught_is_told_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        _raise()
    except LookupError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    thread = threading.Thread(target=_raise, name=WORDS)
    thread.start()
    thread.join()
    asyncio.run(_forget_a_failed_task())
    written = capsys.readouterr().err

    assert _is_clean(written)
    assert written.count("LookupError") == 3


async def _forget_a_failed_task() -> None:
    asyncio.get_running_loop().call_exception_handler({"message": WORDS, "exception": LookupError(SECRET)})


@pytest.mark.usefixtures("everything")
def test_warnings_are_told_without_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    warnings.showwarning(UserWarning(WORDS), UserWarning, "somewhere/module.py", 12)
    written = capsys.readouterr().err

    assert _is_clean(written)
    assert "UserWarning" in written
    assert "module:12" in written


@pytest.mark.usefixtures("everything")
def test_a_library_logger_with_a_handler_of_its_own_loses_it(capsys: pytest.CaptureFixture[str]) -> None:
    library = logging.getLogger("uvicorn.test")
    library.addHandler(logging.StreamHandler(sys.stderr))
    library.propagate = False
    logs.set_up(Log())
    library.error(WORDS)

    assert _is_clean(capsys.readouterr().err)


@pytest.mark.usefixtures("everything")
def test_a_log_call_that_cannot_be_written_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("library").error("%d", WORDS)

    assert _is_clean(capsys.readouterr().err)


def test_a_level_keeps_out_what_is_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(Log(level="warning", format="json"))
    log = logs.logger("test")
    log.info("poll opened")
    log.warning("platform slow", count=3)

    assert _only_line(capsys) == {"event": "platform slow", "level": "warning", "logger": "test", "count": 3}


def test_a_logger_made_before_the_setting_up_obeys_it(capsys: pytest.CaptureFixture[str]) -> None:
    early = logs.logger("early")
    logs.set_up(Log(format="json"))
    early.info("poll opened", adapter="web", outcome="ok", took="under-10ms", id="0123abcd")

    assert _only_line(capsys) == {
        "event": "poll opened",
        "level": "info",
        "logger": "early",
        "adapter": "web",
        "outcome": "ok",
        "took": "under-10ms",
        "id": "0123abcd",
    }
