"""Invitations that found no account."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("letter", sa.Text, nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("waiting", sa.Boolean, nullable=False),
        sa.Column("told_on", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
    )
    op.create_index("ix_invitations_person", "invitations", ["person"])
