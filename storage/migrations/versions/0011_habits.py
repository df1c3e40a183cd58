"""What was called a lesson is a habit: whether something that was learnt stuck."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """A new table that takes the rows over: SQLite cannot rename a key."""
    op.create_table(
        "habits",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("stuck", sa.Boolean, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_habits"),
    )
    columns = "id, person, conversation, about, stuck, told_at"
    op.execute(f"INSERT INTO habits ({columns}) SELECT {columns} FROM lessons")
    op.drop_table("lessons")
    op.create_index("ix_habits_conversation", "habits", ["conversation"])
    op.create_index("ix_habits_person", "habits", ["person"])
