"""Random numbers that nobody can guess, drawn from the machine many at a time: singly they cost a tenth of a vote."""

import os
import threading
from collections.abc import Callable

Chance = Callable[[int], int]
"""A random whole number below the one given; `below` unless a test or a rehearsal injects another."""

_DRAWN_AT_ONCE = 4096

_lock = threading.Lock()
_drawn = bytearray()


def below(limit: int) -> int:
    """A random whole number from 0 to the one before `limit`, each as likely, as from `secrets.randbelow`."""
    bits = limit.bit_length()
    size = (bits + 7) // 8
    while True:
        number = int.from_bytes(_take(size)) >> (8 * size - bits)
        if number < limit:
            return number


def _take(size: int) -> bytes:
    with _lock:
        if len(_drawn) < size:
            _drawn.extend(os.urandom(max(_DRAWN_AT_ONCE, size)))
        taken = bytes(_drawn[-size:])
        del _drawn[-size:]
    return taken


def _forget() -> None:
    """A copy of the process would draw the same numbers."""
    _drawn.clear()


os.register_at_fork(after_in_child=_forget)
