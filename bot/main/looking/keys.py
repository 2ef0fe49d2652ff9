"""Looks at the keys as they are now, for `check`: who may read them, what lies beside them, whether each is there."""

from collections.abc import Iterator
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.opening import connect, key_home, key_store, keys_told_plainly
from storage import opening
from storage.copy_folder import has_copies
from storage.key_folder import list_open


def check_keys(settings: Settings) -> None:
    """See whether all is well with the keys, and change nothing. Raises `WrongSettings`."""
    with key_home(settings) as home:
        if home.find() is None:
            return  # nothing was ever run here
    wrong = [] if settings.keys.url else list(_amiss(settings))
    lost = _count_lost(settings)
    if lost:
        wrong.append(Say("cli-check-secret-lost", count=lost))
    if wrong:
        raise WrongSettings(*wrong)


def _amiss(settings: Settings) -> Iterator[Say]:
    keys, file = Path(settings.keys.directory).resolve(), connect(settings).file
    if list_open(keys):
        yield Say("cli-check-key-folder-open", folder=str(keys))
    if file is not None and keys in file.resolve().parents:
        yield Say("cli-check-keys-beside-database", folder=str(keys))
    for folder in (keys, *keys.parents):
        if has_copies(folder):
            yield Say("cli-check-keys-in-copies", folder=str(keys), other=str(folder))


def _count_lost(settings: Settings) -> int:
    """How many open questions have no key any more. The store is asked in any case, so that its silence is told."""
    with keys_told_plainly(settings):
        store = key_store(settings)
        try:
            store.list_names()
            return sum(store.find(name) is None for name in opening.wanted_keys(settings.storage.url))
        finally:
            store.close()
