"""What is due among a million posts is found by indexes of few rows; so is what was sent long ago."""

from alembic import op

from storage.types import only_where

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only."""
    op.create_index("ix_posts_claimed_until", "posts", ["claimed_until"], **only_where("claimed_until IS NOT NULL"))
    op.create_index("ix_posts_unshown", "posts", ["not_before"], **only_where("shown <= 0"))
    op.create_index("ix_posts_sent_at", "posts", ["sent_at"], **only_where("sent_at IS NOT NULL"))
    op.create_index("ix_subjects_refreshed", "subjects", ["kind", "ref"], **only_where("revision > 1"))
