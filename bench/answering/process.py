"""What processes take, as Linux counts it: processor time and memory."""

import os
from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa

from storage.engine import Database

_TICK = 1000 / os.sysconf("SC_CLK_TCK")


def cpu_ms(pid: int) -> float:
    """Milliseconds of processor time so far, all threads, user and system (proc(5), /proc/pid/stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * _TICK


def peak_mb(pid: int) -> float:
    """The most memory it ever held, in MB (proc(5), VmHWM)."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8", errors="replace").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def database_cpu_ms(url: str) -> Mapping[int, float]:
    """The same for each process of the PostgreSQL at `url` that runs now, by process; none for SQLite.

    A server elsewhere has no processes here, and what it takes is not known.
    """
    database = Database(url)
    try:
        if database.is_sqlite:
            return {}
        with database.read() as connection:
            here = [pid for pid in connection.execute(_PROCESSES).scalars() if _is_postgres(pid)]
        return {pid: cpu_ms(pid) for pid in here}
    finally:
        database.close()


def _is_postgres(pid: int) -> bool:
    name = Path(f"/proc/{pid}/comm")
    return name.exists() and name.read_text("utf-8", errors="replace").startswith("postgres")


_PROCESSES = sa.text("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
