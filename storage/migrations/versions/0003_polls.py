"""Kinds of questions and how they are asked; one tally for all of them; what comes by hand, by link, in own words."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    _add_to_polls()
    _count_anew()
    _make_ballots_anew()
    _add_tables()
    if op.get_bind().dialect.name == "postgresql":
        _note_nothing()


def _add_to_polls() -> None:
    op.add_column("polls", sa.Column("least", sa.Integer(), nullable=True))
    op.add_column("polls", sa.Column("most", sa.Integer(), nullable=True))
    op.add_column("polls", sa.Column("counts", sa.String(length=8), nullable=False, server_default="always"))
    op.add_column("polls", sa.Column("quorum", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("polls", sa.Column("repeats", sa.String(length=8), nullable=False, server_default="never"))
    op.add_column("polls", sa.Column("chased", sa.Integer(), nullable=False, server_default="0"))
    for name in ("quadratic", "shuffled", "takes_options", "has_purpose", "nudges", "nudged"):
        op.add_column("polls", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("polls", sa.Column("chased_at", UtcDateTime(timezone=True), nullable=True))
    op.add_column("polls", sa.Column("opens_at", UtcDateTime(timezone=True), nullable=True))
    op.add_column("polls", sa.Column("series_id", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_polls_series_id"), "polls", ["series_id"], unique=False)
    op.add_column("poll_options", sa.Column("from_member", sa.Boolean(), nullable=False, server_default=sa.false()))


def _count_anew() -> None:
    """What each option got becomes a counter, and so does how many answered."""
    op.create_table(
        "tallies",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("door", sa.String(length=8), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_tallies_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", "door", "n", "value", name=op.f("pk_tallies")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO tallies (poll_id, door, n, value, votes) "
        "SELECT poll_id, 'app', n, 1, votes FROM poll_options WHERE votes <> 0"
    )
    op.execute(
        "INSERT INTO tallies (poll_id, door, n, value, votes) "
        "SELECT poll_id, 'app', 0, 0, SUM(votes) FROM poll_options GROUP BY poll_id HAVING SUM(votes) <> 0"
    )
    op.drop_column("poll_options", "votes")


def _make_ballots_anew() -> None:
    """Made anew: a voter need not be a person any more, and SQLite cannot take the reference out of a table."""
    op.execute("CREATE TEMPORARY TABLE earlier AS SELECT * FROM ballots")
    op.drop_table("ballots")
    op.create_table(
        "ballots",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("voter_id", sa.BigInteger(), nullable=False),
        sa.Column("door", sa.String(length=8), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_ballots_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", "voter_id", name=op.f("pk_ballots")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO ballots (poll_id, voter_id, door, marks, counts, skipped, name) "
        "SELECT poll_id, person_id, 'app', CAST(choice AS VARCHAR), TRUE, FALSE, name FROM earlier"
    )
    op.execute("DROP TABLE earlier")


def _add_tables() -> None:
    op.create_table(
        "sayings",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("voter_id", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("may_share", sa.Boolean(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_sayings_poll_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sayings")),
    )
    op.create_index(op.f("ix_sayings_poll_id"), "sayings", ["poll_id"], unique=False)
    op.create_index(op.f("ix_sayings_voter_id"), "sayings", ["voter_id"], unique=False)
    op.create_table(
        "proposals",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_proposals_person_id")),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_proposals_poll_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
    )
    op.create_index(op.f("ix_proposals_person_id"), "proposals", ["person_id"], unique=False)
    op.create_index(op.f("ix_proposals_poll_id"), "proposals", ["poll_id"], unique=False)
    op.create_table(
        "links",
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("single", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.Column("voter_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_links_poll_id")),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_links")),
    )
    op.create_index(op.f("ix_links_poll_id"), "links", ["poll_id"], unique=False)
    op.create_table(
        "purposes",
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("can_change", sa.Text(), nullable=False),
        sa.Column("cannot_change", sa.Text(), nullable=False),
        sa.Column("decides", sa.Text(), nullable=False),
        sa.Column("carers_decide", sa.Boolean(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("answerer", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_purposes_poll_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("poll_id", name=op.f("pk_purposes")),
    )
    op.create_table(
        "quiets",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_quiets_person_id")),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_quiets_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", "person_id", name=op.f("pk_quiets")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_quiets_person_id"), "quiets", ["person_id"], unique=False)
    op.create_table(
        "kept_counts",
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_kept_counts_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", name=op.f("pk_kept_counts")),
    )


_PERSONAL = {
    "ballots": ("marks", "name"),
    "sayings": ("words",),
    "proposals": ("words",),
    "purposes": ("can_change", "cannot_change", "decides", "answerer", "moved", "answer"),
}


def _note_nothing() -> None:
    """Have PostgreSQL take no samples of what names people, or of their words."""
    for table, names in _PERSONAL.items():
        for name in names:
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {name} SET STATISTICS 0")
