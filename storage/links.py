"""Table and every query of the links by which a question is answered without an app."""

import sqlalchemy as sa

from storage.types import Id, tables

links = sa.Table(
    "links",
    tables,
    sa.Column("mark", sa.String(64), primary_key=True),  # a keyed hash: the link itself is not kept
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("single", sa.Boolean, nullable=False),
    sa.Column("voter_id", Id),  # who used a single one: a random number
)
