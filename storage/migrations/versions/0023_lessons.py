"""Lessons and learning paths."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0021"


def upgrade() -> None:
    op.add_column("people", sa.Column("paths", sa.JSON, nullable=False, server_default="[]"))
    op.add_column("people", sa.Column("satisfied_on", sa.Date, nullable=True))
    never = sa.Column("lesson_day", sa.Integer, nullable=False, server_default="0")
    op.add_column("people", never)
    op.create_table(
        "lessons_done",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("lesson", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("look", sa.Boolean, nullable=False),
        sa.Column("offers", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lessons_done"),
    )
    op.create_index("ix_lessons_done_person", "lessons_done", ["person"])
    op.create_index("ix_lessons_done_conversation", "lessons_done", ["conversation"])
    op.create_table(
        "paths_assigned",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("department", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_paths_assigned"),
    )
