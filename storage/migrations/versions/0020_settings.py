"""What leads decide in chat; what somebody does not want to be asked or sent."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "decided_settings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("over", sa.Text, nullable=False),
        sa.Column("lapsed", sa.Boolean, nullable=False),
        sa.Column("until", sa.Date, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_decided_settings"),
    )
    op.create_index("ix_decided_settings_by", "decided_settings", ["by"])
    op.add_column("people", sa.Column("declines", sa.JSON, nullable=False, server_default="[]"))
