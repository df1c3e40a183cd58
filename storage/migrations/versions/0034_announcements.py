"""Announcements, and how each of those meant was reached."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "announcements",
        *_words("id", "by", "audience", "when", "text"),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        *_numbers("in_digest", "sent", "later", "unreachable", "quiet", "total"),
        sa.PrimaryKeyConstraint("id", name="pk_announcements"),
    )
    op.create_index("ix_announcements_by", "announcements", ["by"])
    op.create_table(
        "notices",
        *_words("id", "person", "announcement", "state"),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("in_digest", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )
    op.create_index("ix_notices_person", "notices", ["person"])
