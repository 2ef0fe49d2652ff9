"""Column types and the one collection of tables."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, MetaData, Text, text
from sqlalchemy.types import TypeDecorator

tables = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def only_where(condition: str) -> dict[str, Any]:
    """What makes an index one of these rows alone, on both databases; a query that shall use it says the same."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


Id = BigInteger
"""Ids are drawn by the core, at random, below 2**53; no database counts them."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant in UTC. Refuses naive times; gives aware ones back, also from SQLite, which forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware to UTC; SQLite gets it without its zone, so that all its texts sort alike."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """What was stored, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Many(TypeDecorator[Sequence[Any]]):
    """Many values, or rows of values, as one text in JSON: SQLite takes it apart itself, faster than one by one."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> str | None:
        """Instants as `UtcDateTime` keeps them there; numbers, truths and texts as JSON has them."""

        def kept(instant: Any) -> str:
            wall = UtcDateTime().process_bind_param(instant, dialect)
            return wall.isoformat(" ", "microseconds") if wall is not None else ""

        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=kept)
