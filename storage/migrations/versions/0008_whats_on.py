"""What a place is told each week, and words that were pasted."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    op.add_column("preferences", sa.Column("weekly", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "weeklies",
        sa.Column("community_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("comes", sa.Boolean(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_weeklies_community_id")),
        sa.PrimaryKeyConstraint("community_id", name=op.f("pk_weeklies")),
    )
    op.create_table(
        "weekly_without",
        sa.Column("place_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"], ["places.id"], name=op.f("fk_weekly_without_place_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("place_id", name=op.f("pk_weekly_without")),
    )
    op.create_table(
        "pasted",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("community_id", sa.BigInteger(), nullable=True),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_pasted_person_id")),
        sa.ForeignKeyConstraint(["community_id"], ["communities.id"], name=op.f("fk_pasted_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pasted")),
    )
    op.create_index(op.f("ix_pasted_person_id"), "pasted", ["person_id"])
    if op.get_bind().dialect.name == "postgresql":
        for name in ("words", "zone"):  # no samples of what is about persons
            op.execute(f"ALTER TABLE pasted ALTER COLUMN {name} SET STATISTICS 0")
