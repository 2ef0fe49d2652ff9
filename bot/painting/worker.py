"""The painting process: reads what to paint, writes pictures, and ends when nobody asks any more.

It is apart because the library holds Python's lock for as long as it paints, and nobody's vote shall wait for that.
"""

import os
import signal
import sys
from typing import BinaryIO

from bot.chat.outbound import Chart, Code
from bot.painting.chart import chart_svg
from bot.painting.code import code_svg
from bot.painting.errands import LENGTH, framed, read
from bot.painting.faces import font_files
from bot.painting.rendering import rendered


def work() -> None:
    """Paint what is asked for on the standard input until that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program, which then ends this process
    os.nice(5)  # answers first, where there is one core for all
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever else is printed would be taken for a picture
    while asked := _next(sys.stdin.buffer):
        answers.write(framed(_answered(asked)))
        answers.flush()


def png(of: Chart | Code) -> bytes:
    """What there is to see. Raises as drawing it does."""
    return rendered(code_svg(of) if isinstance(of, Code) else chart_svg(of), font_files())


def _next(asking: BinaryIO) -> bytes:
    return asking.read(int.from_bytes(asking.read(LENGTH), "big"))


def _answered(asked: bytes) -> bytes:
    try:
        return png(read(asked))
    except Exception as problem:  # noqa: BLE001 - its class is all that may be told
        return type(problem).__name__.encode()
