"""What is too old is erased, with a line of how much; of letters and openings, and of whoever was
forgotten, a hash stays.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "erasures",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasures"),
    )
    op.create_table(
        "downloads",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_downloads"),
    )
    op.create_index("ix_downloads_person", "downloads", ["person"])
    op.create_table(
        "past",
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_past"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "forgotten",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_forgotten"),
    )
    op.add_column("people", sa.Column("gone_on", sa.Date))
    op.execute("UPDATE people SET gone_on = CURRENT_DATE WHERE gone")
