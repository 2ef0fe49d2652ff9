"""Copies of a PostgreSQL database, by its own tools: what is in a copy is theirs to say.

Nothing secret is on their command lines, which everybody on a computer may read: the password goes by their
environment, and addresses of ours by none at all.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from psycopg.conninfo import make_conninfo

from storage.engine import Database

HEADER = b"PGDMP"
"""How such a copy begins."""

_UNTOLD = ("context", "password", "sslpassword")


class ToolMissing(Exception):
    """One of PostgreSQL's tools is not installed, or not on the path."""

    def __init__(self, tool: str) -> None:
        super().__init__(tool)
        self.tool = tool


class ToolFailed(Exception):
    """One of PostgreSQL's tools did not do what it was asked. It tells why when it is run by hand."""

    def __init__(self, tool: str) -> None:
        super().__init__(tool)
        self.tool = tool


def dump(database: Database, target: Path) -> None:
    """Copy it to a new file, as of one moment. Raises `ToolMissing`, `ToolFailed`, or `OSError`."""
    target.touch(mode=0o600, exist_ok=False)
    _run("pg_dump", "--format=custom", f"--file={target}", database=database)


def bring_back(database: Database, file: Path) -> None:
    """Have an empty database hold what is in a copy: all, or nothing where this fails. Raises as `dump` does."""
    _run("pg_restore", "--single-transaction", "--exit-on-error", str(file), database=database)


def read_through(file: Path) -> None:
    """Read all that is in a copy: it fails where a part is missing. Raises as `dump` does."""
    _run("pg_restore", f"--file={os.devnull}", str(file))


def find_value(file: Path, table: str, column: str) -> str | None:
    """The one value of a column of a table with one row; none where the copy has no such. Raises as `dump` does."""
    told = _run("pg_restore", "--data-only", f"--table={table}", "--file=-", str(file))
    rows = re.search(rf"^COPY (?:\w+\.)?{table} \((.*)\) FROM stdin;\n(.*)\n\\\.$", told, re.MULTILINE)
    if rows is None:
        return None
    return dict(zip(rows[1].split(", "), rows[2].split("\t"), strict=False)).get(column)


def _run(tool: str, *arguments: str, database: Database | None = None) -> str:
    program = shutil.which(tool)
    if program is None:
        raise ToolMissing(tool)
    ours, environ = _connection(database) if database is not None else ([], {})
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own tool, and nothing that anybody typed
        [program, *ours, *arguments],
        env={name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")} | environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise ToolFailed(tool)
    return done.stdout


def _connection(database: Database) -> tuple[Sequence[str], dict[str, str]]:
    options: Mapping[str, Any] = database.writing.dialect.create_connect_args(database.url)[1]
    told = make_conninfo("", **{name: value for name, value in options.items() if name not in _UNTOLD})
    password = options.get("password")
    return ["--no-password", "--no-owner", "--no-acl", f"--dbname={told}"], {"PGPASSWORD": password} if password else {}
