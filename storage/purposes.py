"""Table and every query of why a service asks, and of what is owed after it."""

import sqlalchemy as sa

from storage.types import Id, UtcDateTime, tables

purposes = sa.Table(
    "purposes",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("can_change", sa.Text, nullable=False),
    sa.Column("cannot_change", sa.Text, nullable=False),
    sa.Column("decides", sa.Text, nullable=False),
    sa.Column("carers_decide", sa.Boolean, nullable=False),
    sa.Column("step", sa.Integer, nullable=False),  # of the ladder of co-production, counted from 1 at the bottom
    sa.Column("answerer", sa.Text, nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("answered_at", UtcDateTime),
)
