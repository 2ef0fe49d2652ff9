"""Table and every query of removals: whom organisers took a role from, why, and when."""

import sqlalchemy as sa

from storage.types import Id, UtcDateTime, tables

removals = sa.Table(
    "removals",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False, index=True),
    sa.Column("person_id", Id),  # a number that leads to nobody once they are forgotten
    sa.Column("removed_by", Id),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
)
