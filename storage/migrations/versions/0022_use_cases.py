"""The list of use cases; ways of working that were shared before stand on it as ideas."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    _add_tables()
    _add_pilots()
    for table in ("time_savings", "baseline_tasks"):
        op.add_column(table, sa.Column("use_case", sa.Text, nullable=False, server_default=""))
    op.execute(
        "INSERT INTO use_cases (id, person, conversation, title, area, told_at, owner, status,"
        " hours_per_week, saved_per_week, data_class, hardship, benefit, risk, measurability,"
        " priority, people)"
        " SELECT id, person, '', title, '', told_at, '', 'idea', 0, 0, 'internal', 'repetitive',"
        " 1, 1, 2, 2, 1 FROM contributions WHERE kind = 'use_case' AND withdrawn_at IS NULL"
    )


def _add_tables() -> None:
    op.create_table(
        "use_cases",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("hours_per_week", sa.Double, nullable=False),
        sa.Column("saved_per_week", sa.Double, nullable=False),
        sa.Column("data_class", sa.Text, nullable=False),
        sa.Column("hardship", sa.Text, nullable=False),
        sa.Column("benefit", sa.Integer, nullable=False),
        sa.Column("risk", sa.Integer, nullable=False),
        sa.Column("measurability", sa.Integer, nullable=False),
        sa.Column("priority", sa.Double, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("measured_per_week", sa.Double),
        sa.PrimaryKeyConstraint("id", name="pk_use_cases"),
    )
    for column in ("person", "owner", "conversation"):
        op.create_index(f"ix_use_cases_{column}", "use_cases", [column])
    op.create_table(
        "voices",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("use_case", sa.Text, nullable=False),
        sa.Column("hours_per_week", sa.Double, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_voices"),
    )
    for column in ("person", "use_case"):
        op.create_index(f"ix_voices_{column}", "voices", [column])
    op.create_table(
        "weights",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("benefit", sa.Double, nullable=False),
        sa.Column("measurability", sa.Double, nullable=False),
        sa.Column("risk", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_weights"),
    )
    op.create_index("ix_weights_by", "weights", ["by"])


def _add_pilots() -> None:
    op.create_table(
        "pilots",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("use_case", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.Column("goal_minutes", sa.Integer, nullable=False),
        sa.Column("baseline_minutes", sa.Integer, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("extended", sa.Boolean, nullable=False),
        sa.Column("asks", sa.Integer, nullable=False),
        sa.Column("verdict_on", sa.Date),
        sa.Column("reached", sa.Boolean),
        sa.PrimaryKeyConstraint("id", name="pk_pilots"),
    )
    for column in ("person", "owner", "conversation"):
        op.create_index(f"ix_pilots_{column}", "pilots", [column])
    op.create_table(
        "seats",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("pilot", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seats"),
    )
    for column in ("person", "pilot"):
        op.create_index(f"ix_seats_{column}", "seats", [column])
