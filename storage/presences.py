"""Table of who has acted where: a person in a group, or the one person of a private chat."""

import sqlalchemy as sa

from storage.types import Id, tables

presences = sa.Table(
    "presences",
    tables,
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("place_id", Id, sa.ForeignKey("places.id"), primary_key=True),
    sa.Index("ix_presences_place_id", "place_id"),  # whose private chat it is
    sqlite_with_rowid=False,
)
