"""One connection, one instant, and what a batch of jobs gathers before it is written in one go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.work import Subject, Whisper
from storage.chance import Chance, below
from storage.engine import BY_COLUMN, BY_ROW, NAMES, SHAPE
from storage.rows import many_rows


@dataclass
class Transaction:
    """What the stores of one transaction share. `writes` counts what was asked to be written so far."""

    connection: Connection
    now: datetime
    reads_only: bool = False
    chance: Chance = below
    writes: int = 0
    touched: dict[Subject, bool] = field(default_factory=dict)
    tick_at: datetime | None = None
    hushed: set[int] = field(default_factory=set)
    shreds: Literal["", "log", "soon", "now"] = ""  # after the commit, overwrite what was deleted, or the log alone
    rewrites: set[str] = field(default_factory=set)  # tables to be written anew after the commit, in PostgreSQL
    mixed: set[int] = field(default_factory=set)  # whose secret ballots tell no order: of a storage, not of one batch
    mixes: set[int] = field(default_factory=set)  # those that are so once this is committed
    keys_to_destroy: list[str] = field(default_factory=list)  # after the commit: before it, nothing could be read
    afterwards: list[Callable[[], None]] = field(default_factory=list)  # after the commit, in memory alone
    whispers: list[Whisper] = field(default_factory=list)

    @property
    def dialect(self) -> str:
        """The name of the database's dialect, by which statements are built once each."""
        return self.connection.dialect.name

    def new_id(self) -> int:
        """A random id below 2**53, so that every language of numbers holds it; never zero."""
        return self.chance(2**53 - 1) + 1

    def rows(self, statement: sa.Executable, **values: Any) -> Sequence[Any]:
        """Read all rows of a statement that was built once."""
        return self.connection.execute(statement, values).all()

    def row(self, statement: sa.Executable, **values: Any) -> Any | None:
        """Read the one row of a statement, or none."""
        return self.connection.execute(statement, values).one_or_none()

    def write(self, statement: sa.Executable, *rows: dict[str, Any]) -> None:
        """Run a statement once for each row, in one round trip where there are several; nothing for no row."""
        if not rows:
            return
        self.writes += 1
        options = statement.get_execution_options()
        shape = options.get(SHAPE)
        if shape == BY_COLUMN:
            self.connection.execute(statement, {name: [row[name] for row in rows] for name in options[NAMES]})
        elif shape == BY_ROW:
            many_rows(statement, options[NAMES]).write(self.connection, rows)
        else:
            self.connection.execute(statement, rows[0] if len(rows) == 1 else list(rows))
