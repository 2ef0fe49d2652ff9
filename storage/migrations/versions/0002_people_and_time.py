"""What persons choose, why posts wait, languages of places and polls, and removals."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    op.add_column("accounts", sa.Column("own_id", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_presences_place_id"), "presences", ["place_id"], unique=False)
    op.add_column("persons", sa.Column("since", sa.Date(), nullable=True))
    op.add_column("places", sa.Column("language", sa.String(length=12), nullable=True))
    op.add_column("posts", sa.Column("weight", sa.String(length=12), nullable=False, server_default="free"))
    op.add_column("posts", sa.Column("about", sa.String(length=20), nullable=True))
    op.add_column("posts", sa.Column("useful_until", UtcDateTime(timezone=True), nullable=True))
    op.add_column("posts", sa.Column("sent_at", UtcDateTime(timezone=True), nullable=True))
    op.add_column("posts", sa.Column("waits", sa.String(length=20), nullable=True))
    op.create_table(
        "preferences",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("quiet_starts", sa.String(length=5), nullable=True),
        sa.Column("quiet_ends", sa.String(length=5), nullable=True),
        sa.Column("most_a_week", sa.Integer(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.Column("style", sa.String(length=12), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("poll_reminders", sa.Boolean(), nullable=False),
        sa.Column("thanks", sa.String(length=12), nullable=True),
        sa.Column("reads_at", sa.String(length=12), nullable=True),
        sa.Column("box", sa.Boolean(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_preferences_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_preferences")),
    )
    op.create_table(
        "poll_words",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_poll_words_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", "language", "n", name=op.f("pk_poll_words")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "removals",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("removed_by", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_removals_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removals")),
    )
    op.create_index(op.f("ix_removals_community_id"), "removals", ["community_id"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        _note_nothing()


_PERSONAL = {
    "accounts": ("key",),
    "asked_forms": ("account", "form", "given"),
    "ballots": ("name",),
    "persons": ("name",),
    "places": ("key", "ref", "title"),
    "poll_options": ("words",),
    "poll_words": ("words",),
    "polls": ("question", "reason", "written"),
    "posts": ("receipts", "stale"),
    "preferences": ("language", "zone", "quiet_starts", "quiet_ends", "topics", "style", "needs", "thanks", "reads_at"),
    "removals": ("reason",),
}


def _note_nothing() -> None:
    """Have PostgreSQL take no samples of what names people: for its plans it would keep them longer than their rows.

    It forgets those that it took before with the type of the column, though that stays as it was.
    """
    columns = sa.inspect(op.get_bind())
    for table, names in _PERSONAL.items():
        types = {column["name"]: column["type"] for column in columns.get_columns(table)}
        for name in names:
            kind = types[name].compile(op.get_bind().dialect)
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {name} SET STATISTICS 0, ALTER COLUMN {name} TYPE {kind}")
