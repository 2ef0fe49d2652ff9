"""Table and every query of options that people in a group propose, until an organiser decides."""

import sqlalchemy as sa

from storage.types import Id, tables

proposals = sa.Table(
    "proposals",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("words", sa.Text, nullable=False),
)
