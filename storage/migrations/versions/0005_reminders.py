"""Reminders: what somebody asked to be reminded of, and when."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TEXTS = ("platform", "state", "words", "about_kind", "about_ref", "rule")


def upgrade() -> None:
    """Forward only."""
    instants = ("at", "snoozed_until", "rang_for", "missed_at", "forget_at")
    op.create_table(
        "reminders",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("about_kind", sa.String(length=40), nullable=True),
        sa.Column("about_ref", sa.String(length=60), nullable=True),
        sa.Column("neutral", sa.Boolean(), nullable=False),
        sa.Column("rule", sa.String(length=200), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        *(sa.Column(name, UtcDateTime(timezone=True), nullable=True) for name in instants),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_reminders_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint("person_id", "number", name=op.f("uq_reminders_person_id_number")),
    )
    op.create_index(op.f("ix_reminders_forget_at"), "reminders", ["forget_at"], unique=False)
    few = sa.text("about_kind IS NOT NULL")  # most have words of their own
    columns = ["about_kind", "about_ref"]
    op.create_index("ix_reminders_about", "reminders", columns, sqlite_where=few, postgresql_where=few)
    if op.get_bind().dialect.name == "postgresql":
        for name in _TEXTS:  # no samples of what somebody wants to be reminded of
            op.execute(f"ALTER TABLE reminders ALTER COLUMN {name} SET STATISTICS 0")
