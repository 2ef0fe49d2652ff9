"""Announcements: their words, where they go, and what became of them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    op.add_column(
        "communities", sa.Column("last_announcement_number", sa.Integer(), nullable=False, server_default="0")
    )
    op.create_table(
        "announcements",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("about", sa.String(length=20), nullable=True),
        sa.Column("scope", sa.String(length=8), nullable=False),
        sa.Column("typed_in", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rule", sa.String(length=200), nullable=True),
        sa.Column("series_id", sa.BigInteger(), nullable=True),
        sa.Column("urgent", sa.Text(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=True) for name in ("sent_at", "changed_at", "ended_at")),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("file_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_announcements_community_id")),
        sa.ForeignKeyConstraint(["author_id"], ["persons.id"], name=op.f("fk_announcements_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        sa.UniqueConstraint("community_id", "number", name=op.f("uq_announcements_community_id_number")),
    )
    for column in ("author_id", "series_id"):
        op.create_index(op.f(f"ix_announcements_{column}"), "announcements", [column])
    op.create_index("ix_announcements_community_id_state", "announcements", ["community_id", "state"])
    op.create_table(
        "announcement_words",
        sa.Column("announcement_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_announcement_words_announcement_id")
        ),
        sa.PrimaryKeyConstraint("announcement_id", "language", name=op.f("pk_announcement_words")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "announcement_places",
        sa.Column("announcement_id", sa.BigInteger(), nullable=False),
        sa.Column("place_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_announcement_places_announcement_id")
        ),
        sa.PrimaryKeyConstraint("announcement_id", "place_id", name=op.f("pk_announcement_places")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_announcement_places_place_id"), "announcement_places", ["place_id"])
    if op.get_bind().dialect.name == "postgresql":
        _note_nothing()


_PERSONAL = {
    "announcements": ("words", "note", "urgent", "reason"),
    "announcement_words": ("words",),
}


def _note_nothing() -> None:
    """Have PostgreSQL take no samples of people's words."""
    for table, names in _PERSONAL.items():
        for name in names:
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {name} SET STATISTICS 0")
