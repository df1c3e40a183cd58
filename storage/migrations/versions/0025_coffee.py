"""Coffee rounds, and lines of the digest with a button."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "coffee_guests",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("skipped", sa.Text, nullable=False),
        sa.Column("skips", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coffee_guests"),
    )
    op.create_index("ix_coffee_guests_person", "coffee_guests", ["person"])
    op.create_table(
        "coffees",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("groups", sa.JSON, nullable=False),
        sa.Column("alone", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coffees"),
    )
    op.add_column("news", sa.Column("offers", sa.JSON, nullable=False, server_default="[]"))
