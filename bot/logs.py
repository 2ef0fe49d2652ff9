"""Logs by an allow-list: names of events and counted facts come out; people's words, ids and secrets cannot.

Our own events keep a literal name and the keys in `ALLOWED`. What libraries log is reduced to who, how grave and where,
because their messages hold addresses with tokens in them, statements and values.
"""

import logging
import re
import resource
import sys
import threading
import warnings
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any, LiteralString, TextIO

import structlog
from structlog.typing import Processor

from bot.config import Log

_WORD = r"[A-Za-z][A-Za-z0-9_-]{0,39}"
_PLACE = r"[A-Za-z_][\w.]{0,79}:\d{1,6}"

ALLOWED: Mapping[str, re.Pattern[str]] = {
    "adapter": re.compile(_WORD),
    "outcome": re.compile(_WORD),
    "kind": re.compile(_WORD),
    "count": re.compile(r"\d{1,12}"),
    "took": re.compile(r"(under|over)-\d{1,4}(ms|s)"),  # a bucket: exact times tell acts apart
    "id": re.compile(r"[0-9a-f]{8}"),  # random, to find the lines of one act again
    "error": re.compile(_WORD),  # an exception's class
    "where": re.compile(_PLACE),  # module and line
}
"""The keys an event may have, and the only shape their values may take. Anything else is left out."""

_EVENT = re.compile(r"[a-z][a-z ,-]{0,59}")
_LOGGER = re.compile(r"[\w.]{1,80}")
_NAMELESS = "unnamed event"
_OWN_PACKAGES = ("bot.", "adapters.", "storage.")


class Logger(structlog.BoundLoggerBase):
    """Writes events. `event` is a literal in lower case, without digits; values go by the keys of `ALLOWED`."""

    def debug(self, event: LiteralString, /, *_: object, **values: Any) -> None:
        """For whoever looks for a fault."""
        self._proxy_to_logger("debug", event, **values)

    def info(self, event: LiteralString, /, *_: object, **values: Any) -> None:
        """Something went as it should."""
        self._proxy_to_logger("info", event, **values)

    def warning(self, event: LiteralString, /, *_: object, **values: Any) -> None:
        """Something did not, and will be tried again or done without."""
        self._proxy_to_logger("warning", event, **values)

    def error(self, event: LiteralString, /, *_: object, **values: Any) -> None:
        """A fault of ours."""
        self._proxy_to_logger("error", event, **values)

    def exception(self, event: LiteralString, /, *_: object, **values: Any) -> None:
        """A fault of ours, where it was caught: its class and place, no more."""
        self._proxy_to_logger("error", event, **{"exc_info": True, **values})


class _Sink:
    """One line to the error stream, whichever that is at the moment."""

    def __init__(self, name: str) -> None:
        self.name = name

    def debug(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)  # noqa: T201 - this is where logs come out

    info = warning = error = debug


def logger(name: LiteralString) -> Logger:
    """The logger of one part of the program. May be made at import: nothing is set up or written by that."""
    made: Logger = structlog.get_logger(name)
    return made


def where(problem: BaseException) -> str:
    """Where an exception was raised, as `module:line`: the innermost place in our own code, or the innermost at all."""
    places = []
    step = problem.__traceback__
    while step is not None:
        places.append(f"{step.tb_frame.f_globals.get('__name__', '')}:{step.tb_lineno}")
        step = step.tb_next
    ours = [place for place in places if place.startswith(_OWN_PACKAGES)]
    return next(reversed(ours or places), "nowhere:0")


def set_up(settings: Log) -> None:
    """Send all logs, warnings and uncaught exceptions of this process through the allow-list, to the error stream.

    Twice is once. A library that sets up logging of its own afterwards must be told not to.
    """
    render: Processor = structlog.processors.JSONRenderer()
    if settings.format == "console":
        render = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            _at_least(logging.getLevelNamesMapping()[settings.level.upper()]),
            _only_allowed,
            structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%M:%SZ", utc=True, key="time"),
            render,
        ],
        wrapper_class=Logger,
        logger_factory=lambda *names: _Sink(names[0] if names else "caresay"),
        cache_logger_on_first_use=False,
    )
    _reduce_libraries()
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda unraisable: _uncaught(unraisable.exc_type, unraisable.exc_value, None)
    threading.excepthook = lambda thread: _uncaught(thread.exc_type, thread.exc_value, None)
    warnings.showwarning = _warned
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump is the longest log line there is


def _at_least(level: int) -> Processor:
    def keep(_sink: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        if logging.getLevelNamesMapping()[method.upper()] < level:
            raise structlog.DropEvent
        return event

    return keep


def _only_allowed(sink: Any, method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    name = event.get("event")
    kept: dict[str, Any] = {"event": name if isinstance(name, str) and _EVENT.fullmatch(name) else _NAMELESS}
    kept |= {"level": method, "logger": sink.name if _LOGGER.fullmatch(sink.name) else "unnamed"}
    if problem := _caught(event.get("exc_info")):
        event = {"error": type(problem).__name__, "where": where(problem), **event}
    for key, shape in ALLOWED.items():
        value = event.get(key)
        if isinstance(value, str | int) and shape.fullmatch(str(value)):
            kept[key] = value
    return kept


def _caught(exc_info: Any) -> BaseException | None:
    if exc_info is True:
        return sys.exc_info()[1]
    if isinstance(exc_info, tuple):
        return exc_info[1] if len(exc_info) > 1 else None
    return exc_info if isinstance(exc_info, BaseException) else None


class _Reducing(logging.Handler):
    """Turns what a library logs into an event that says who, how grave and where."""

    def emit(self, record: logging.LogRecord) -> None:
        grave = "error" if record.levelno >= logging.ERROR else "warning"
        say: Callable[..., None] = getattr(structlog.get_logger(record.name), grave)
        say("library event", exc_info=record.exc_info, **_place(record.module, record.lineno, record.exc_info))


def _place(module: str, line: int, exc_info: Any) -> Mapping[str, str]:
    """Where a record was made, unless it comes with an exception, which has a better place."""
    return {} if _caught(exc_info) else {"where": f"{module}:{line}"}


def _reduce_libraries() -> None:
    logging.raiseExceptions = False  # or a failing log call would print its message by itself
    for existing in logging.root.manager.loggerDict.values():
        if isinstance(existing, logging.Logger):
            existing.handlers.clear()
            existing.propagate = True
    # Below WARNING libraries tell what they do, with whom and with what; we never ask for it.
    logging.root.handlers[:] = [_Reducing(logging.WARNING)]
    logging.root.setLevel(logging.WARNING)


def _uncaught(kind: type[BaseException], problem: BaseException | None, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        logger("caresay").error("uncaught exception", error=kind.__name__, exc_info=problem)


def _warned(  # noqa: PLR0917 - the library's signature
    message: Warning | str,  # noqa: ARG001 - it may hold values, so it is left where it is
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    place = f"{Path(filename).stem}:{lineno}"
    logger("caresay").warning("library warning", error=category.__name__, where=place)
