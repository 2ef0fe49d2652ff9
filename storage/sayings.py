"""Table and every query of answers in own words."""

import sqlalchemy as sa

from storage.types import Id, tables

sayings = sa.Table(
    "sayings",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("voter_id", Id, index=True),  # none once the question has closed and names were hidden
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("may_share", sa.Boolean, nullable=False),
    sa.Column("passed", sa.Boolean),  # by an organiser, for others to read; none while nobody decided
)
