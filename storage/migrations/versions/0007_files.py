"""Pictures and documents that organisers send along."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_WORDS_OF_PEOPLE = ("name", "content", "words")
"""Of these PostgreSQL takes no samples for its statistics."""


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "files",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("media_type", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_table(
        "awaited_files",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ref", sa.String(length=60), nullable=False),
        sa.Column("file_id", sa.BigInteger(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_awaited_files_person_id")),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_awaited_files_file_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_awaited_files")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_awaited_files_file_id"), "awaited_files", ["file_id"])
    if op.get_bind().dialect.name == "postgresql":
        for name in _WORDS_OF_PEOPLE:
            op.execute(f"ALTER TABLE files ALTER COLUMN {name} SET STATISTICS 0")
        op.execute("ALTER TABLE awaited_files ALTER COLUMN ref SET STATISTICS 0")
