"""What savings come to in each week, kept beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.create_table(
        "weeks_told",
        sa.Column("monday", sa.Date, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("place", sa.SmallInteger, nullable=False, autoincrement=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("claimed", sa.BigInteger, nullable=False),
        sa.Column("net", sa.BigInteger, nullable=False),
        sa.Column("new_work", sa.Boolean, nullable=False),
        sa.Column("capped", sa.Boolean, nullable=False),
        sa.Column("shared", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("monday", "person", "place", name="pk_weeks_told"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_weeks_told_person", "weeks_told", ["person", "monday"])
    shared = sa.text("shared")
    op.create_index(
        "ix_time_savings_shared",
        "time_savings",
        ["told_at", "id"],
        sqlite_where=shared,
        postgresql_where=shared,
    )
