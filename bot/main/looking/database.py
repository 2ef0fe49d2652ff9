"""Looks into the database as it is now, and changes nothing."""

from collections.abc import Callable
from typing import TypeVar

from bot.config import Settings
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.house import house_of
from bot.main.opening import connect, key_store
from storage.migrating import HEAD, must_be_known
from storage.sealing import NO_VAULT
from storage.storage import Storage
from storage.work import StorageWork

T = TypeVar("T")


def look_in(settings: Settings, read: Callable[[StorageWork], T], *, otherwise: T) -> T:
    """What is read; `otherwise` where there is no database yet, or one of an older release. Nothing is unsealed."""
    database = connect(settings)
    if database.file is not None and not database.file.exists():
        return otherwise
    house, store = house_of(settings, open_words()), key_store(settings)
    storage = Storage(
        database, house=house, code_keys=(), audit_keys=(), key_store=store, vault=NO_VAULT, now=machine_now
    )
    try:
        with database.read() as connection:
            if must_be_known(connection) != HEAD:
                return otherwise  # `run` brings it to the present shape
        found: T = storage.read(read)
    finally:
        storage.close()
    return found
