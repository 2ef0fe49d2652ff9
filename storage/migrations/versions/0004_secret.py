"""Secret questions: how they stand, and what is told of them. Their ballots are in tables that come and go."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    op.add_column("polls", sa.Column("turnout", sa.Integer(), nullable=False, server_default="0"))
    for name in ("extended", "closed_early", "by_place"):
        op.add_column("polls", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "published",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=True),
        sa.Column("leader", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("tied", "withheld", "void", "several", "about")),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_published_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", name=op.f("pk_published")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "published_counts",
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.BigInteger(), nullable=True),
        sa.Column("votes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["poll_id"], ["published.poll_id"], name=op.f("fk_published_counts_poll_id")),
        sa.PrimaryKeyConstraint("poll_id", "line", "n", name=op.f("pk_published_counts")),
        sqlite_with_rowid=False,
    )
