"""The two homes of keys, each with its ring, as every test of keys finds them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from storage.key_database import DatabaseKeys, KeyDatabase, KeyTable
from storage.key_folder import KeyFolder
from storage.key_store import FolderKeys, KeyStore
from storage.keys import KeyHome
from tests.support.keys import RING
from tests.support.postgres import drop_database, fresh_database


@dataclass(frozen=True)
class Home:
    """A home of keys. `folder` or `url` tells where its bytes are."""

    ring: KeyHome
    store: KeyStore
    folder: Path | None = None
    url: str = ""

    def kept_bytes(self) -> bytes:
        """Every byte that is kept there: of all files, or of the heap files of all tables."""
        if self.folder is not None:
            return b"".join(file.read_bytes() for file in self.folder.rglob("*") if file.is_file())
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("CHECKPOINT")  # the server's own, as it comes by itself: files are read below it
            paths = connection.execute(
                "SELECT DISTINCT path FROM pg_class, LATERAL pg_relation_filepath(oid) AS path WHERE path IS NOT NULL"
            ).fetchall()
            read = "SELECT pg_read_binary_file(%s)"
            files = [connection.execute(read, [path], binary=True).fetchone() for (path,) in paths]
        return b"".join(file[0] for file in files if file is not None)

    def loses_its_place(self) -> None:
        """The disk is not there, or an empty database stands where it was."""
        if self.folder is not None:
            self.folder.rename(self.folder.with_name("elsewhere"))
            self.folder.mkdir()
            return
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("TRUNCATE key_rings, ephemeral_keys, lasting_keys")


def open_home(kind: str, request: pytest.FixtureRequest, folder: Path, *, ring: bool = True) -> Iterator[Home]:
    """A new home; gone afterwards."""
    if kind == "folder":
        home = Home(KeyFolder(folder / "keys"), FolderKeys(folder / "keys"), folder=folder / "keys")
        _start(home, ring=ring)
        yield home
        return
    url = fresh_database(request.getfixturevalue("postgres"))
    database = KeyDatabase(url)
    home = Home(KeyTable(database), DatabaseKeys(database), url=url)
    _start(home, ring=ring)
    yield home
    database.close()
    drop_database(url)


def _start(home: Home, *, ring: bool) -> None:
    if ring:
        home.ring.put_new(RING)
        home.ring.take_up()
