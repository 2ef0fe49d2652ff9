"""Table of who has acted where: a person in a group, or the one person of a private chat."""

import sqlalchemy as sa

from storage.types import Id, tables

presences = sa.Table(
    "presences",
    tables,
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("place_id", Id, sa.ForeignKey("places.id"), primary_key=True),
    sqlite_with_rowid=False,
)
