"""Lessons and learning paths, the record, levels and weeks."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


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
    _record()
    _growth()


def _record() -> None:
    op.create_table(
        "outside_courses",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_on", sa.Date, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outside_courses"),
    )
    op.create_index("ix_outside_courses_person", "outside_courses", ["person"])
    op.create_index("ix_outside_courses_conversation", "outside_courses", ["conversation"])
    op.create_table(
        "record_rows",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("people", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("salt", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_rows"),
    )
    op.create_index("ix_record_rows_person", "record_rows", ["person"])
    op.create_table(
        "record_links",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("row", sa.Text, nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("gone", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_links"),
    )
    op.create_index("ix_record_links_row", "record_links", ["row"])
    op.create_table(
        "record_heads",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_heads"),
    )


def _growth() -> None:
    op.create_table(
        "levels",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_levels"),
    )
    op.create_index("ix_levels_person", "levels", ["person"])
    op.create_index("ix_levels_conversation", "levels", ["conversation"])
    op.create_table(
        "sabbaticals",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("week", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("wish", sa.Text, nullable=False),
        sa.Column("became", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sabbaticals"),
    )
    op.create_index("ix_sabbaticals_person", "sabbaticals", ["person"])
    op.create_index("ix_sabbaticals_conversation", "sabbaticals", ["conversation"])
