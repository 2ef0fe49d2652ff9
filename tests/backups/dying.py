"""Commands in a process of their own that ends by SIGKILL in the middle of one."""

import importlib
import os
import signal
from collections.abc import Callable
from typing import Any

from bench.lives.life import Process
from tests.backups.pairs import Pair


def cut_off(act: Callable[[Pair], object], pair: Pair, step: str) -> None:
    """Do it, up to a step: the how manieth call of what, such as "2:storage.copy_folder:_sync"."""
    assert Process(_live, act, pair, step).ended() is False


def backs_up(pair: Pair) -> None:
    pair.backs_up()


def restores(pair: Pair) -> None:
    pair.restores()


def _live(act: Callable[[Pair], object], pair: Pair, step: str) -> None:
    count, module, *names = step.split(":")
    holder: Any = importlib.import_module(module)
    for name in names[:-1]:
        holder = getattr(holder, name)
    real, calls = getattr(holder, names[-1]), iter(range(1, int(count)))

    def dies(*given: Any, **more: Any) -> Any:
        if next(calls, None) is not None:
            return real(*given, **more)
        _by_half(names[-1], real, *given)
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    setattr(holder, names[-1], dies)
    act(pair)


def _by_half(name: str, real: Callable[..., object], *given: Any) -> None:
    """What writes has written half of it."""
    if name == "write_private_file":
        real(given[0], given[1][: len(given[1]) // 2])
    if name == "copyfileobj":
        given[1].write(given[0].read(50_000))
        given[1].flush()
