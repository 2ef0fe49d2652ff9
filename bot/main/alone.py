"""One running Caresay over one folder of keys: a second would take the work of the first for what a crash left."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings

_FILE = "running.lock"


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Be the one that runs; the lock goes with the process, however it ends. Raises `WrongSettings`."""
    folder = Path(settings.keys.directory)
    with (folder / _FILE).open("a") as file:
        if not _lock(file):
            raise WrongSettings(Say("settings-running-already", key="keys.directory", folder=str(folder)))
        yield


def is_running(settings: Settings) -> bool:
    """Whether one runs now."""
    file = Path(settings.keys.directory) / _FILE
    try:
        with file.open("r") as opened:
            return not _lock(opened)
    except OSError:
        return False  # none ever ran here, or nobody may look; what is in the way is told elsewhere


def _lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
