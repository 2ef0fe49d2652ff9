"""Concerns: what is sealed, for whom, and how each community takes them."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_UNSAMPLED = (
    "concerns.lookup",
    "concerns.sealed",
    "concern_intakes.contact",
    "concern_help.contact",
    "concern_keys.wrapped",
    "concern_messages.sealed",
    "concern_readers.wrapped",
    "concern_witnesses.ref",
    "return_addresses.sealed",
)
"""Of these PostgreSQL takes no samples for its statistics."""


def upgrade() -> None:
    """Forward only."""
    _make_readers()
    _make_concerns()
    _make_intakes()
    op.create_table(
        "receipt_salts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_salts")),
    )
    if op.get_bind().dialect.name == "postgresql":
        for name in _UNSAMPLED:
            table, _, column = name.partition(".")
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")


def _make_readers() -> None:
    op.create_table(
        "concern_readers",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("community_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("kid", sa.String(length=8), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_concern_readers_community_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_concern_readers_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concern_readers")),
        sa.UniqueConstraint("community_id", "person_id", name=op.f("uq_concern_readers_community_id_person_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_concern_readers_person_id"), "concern_readers", ["person_id"])


def _make_concerns() -> None:
    op.create_table(
        "concerns",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("community_id", sa.BigInteger(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("turn", sa.SmallInteger(), nullable=True),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=True),
        sa.Column("read_by", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("asked", sa.SmallInteger(), nullable=False),
        sa.Column("held_by", sa.String(length=36), nullable=True),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("muted", sa.Boolean(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_concerns_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concerns")),
        sa.UniqueConstraint("lookup", name=op.f("uq_concerns_lookup")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_concerns_community_id"), "concerns", ["community_id"])
    op.create_table(
        "concern_keys",
        sa.Column("concern_id", sa.String(length=36), nullable=False),
        sa.Column("reader_id", sa.String(length=36), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["concern_id"], ["concerns.id"], name=op.f("fk_concern_keys_concern_id")),
        sa.PrimaryKeyConstraint("concern_id", "reader_id", name=op.f("pk_concern_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "concern_messages",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("concern_id", sa.String(length=36), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("turn", sa.SmallInteger(), nullable=True),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["concern_id"], ["concerns.id"], name=op.f("fk_concern_messages_concern_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concern_messages")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_concern_messages_concern_id"), "concern_messages", ["concern_id"])
    op.create_table(
        "return_addresses",
        sa.Column("concern_id", sa.String(length=36), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["concern_id"], ["concerns.id"], name=op.f("fk_return_addresses_concern_id")),
        sa.PrimaryKeyConstraint("concern_id", name=op.f("pk_return_addresses")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "concern_witnesses",
        sa.Column("ref", sa.String(length=8), nullable=False),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_concern_witnesses_person_id")),
        sa.PrimaryKeyConstraint("ref", "person_id", name=op.f("pk_concern_witnesses")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_concern_witnesses_person_id"), "concern_witnesses", ["person_id"])


def _make_intakes() -> None:
    op.create_table(
        "concern_intakes",
        sa.Column("community_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("slots", sa.String(length=60), nullable=False),
        sa.Column("nation", sa.String(length=20), nullable=False),
        sa.Column("closes_at", sa.String(length=5), nullable=False),
        sa.Column("read_within", sa.SmallInteger(), nullable=False),
        sa.Column("answer_within", sa.SmallInteger(), nullable=False),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_concern_intakes_community_id")),
        sa.PrimaryKeyConstraint("community_id", name=op.f("pk_concern_intakes")),
    )
    op.create_table(
        "concern_help",
        sa.Column("community_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("line", sa.String(length=60), nullable=False),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_concern_help_community_id")),
        sa.PrimaryKeyConstraint("community_id", "line", name=op.f("pk_concern_help")),
    )
