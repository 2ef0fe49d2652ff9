"""Table and every query of who wants to hear no more of a question."""

import sqlalchemy as sa

from storage.types import Id, tables

quiets = sa.Table(
    "quiets",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
