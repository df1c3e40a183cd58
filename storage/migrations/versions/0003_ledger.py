"""What makes a claim of time saved one that can be defended."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for column in (
        sa.Column("week", sa.Text, nullable=False, server_default=""),
        sa.Column("checking", sa.Integer),
        sa.Column("new_work", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("shared", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("confirmed", sa.JSON, nullable=False, server_default="[]"),
        sa.Column("until", sa.Date),
    ):
        op.add_column("time_savings", column)
    _trials()


def _trials() -> None:
    op.create_table(
        "trials",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("expected", sa.Integer, nullable=False),
        sa.Column("first", sa.Text, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("with_ai", sa.Integer),
        sa.Column("without_ai", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_trials"),
    )
    for column in ("person", "conversation"):
        op.create_index(f"ix_trials_{column}", "trials", [column])
