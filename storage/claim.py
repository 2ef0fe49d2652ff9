"""One kind of rows that are about a person, and what becomes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from bot.records.model import Purpose
from storage.types import Id

person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)


@dataclass(frozen=True, kw_only=True, eq=False)
class Claim:
    """Rows of one table that are about a person.

    `only` names the columns that are copied, where it is not all but the `withheld`: what is about somebody else, or of
    no meaning outside. `beside` are columns of other tables that say in words what a number means. `erased` are the
    rows that erasing deletes; of those that stay, `cleared` columns get these values.
    """

    kind: str
    table: sa.Table
    purpose: Purpose
    whose: sa.ColumnElement[bool]
    only: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    beside: Mapping[str, Any] = field(default_factory=dict)
    erased: sa.ColumnElement[bool] | None = None
    cleared: Mapping[str, Any] = field(default_factory=dict)

    @property
    def copied(self) -> tuple[str, ...]:
        """The names of the columns that are copied."""
        return self.only or tuple(column.name for column in self.table.c if column.name not in self.withheld)
