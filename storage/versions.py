"""Table and every query of a question's words in further languages."""

import sqlalchemy as sa

from storage.types import Id, tables

poll_words = sa.Table(
    "poll_words",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("language", sa.String(12), primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),  # 0 for the question, then the options, counted from 1
    sa.Column("words", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)
