"""Champions, drop-ins and who comes, the monthly update and who presents it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _appointments()
    _drop_ins()
    _attendances()
    _updates()
    _presenters()


def _written(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _appointments() -> None:
    op.create_table(
        "appointments",
        *_written("id", "person", "state"),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
    )
    op.create_index("ix_appointments_person", "appointments", ["person"])


def _drop_ins() -> None:
    op.create_table(
        "drop_ins",
        *_written("id", "host"),
        sa.Column("starts_at", MOMENT, nullable=False),
        *_written("timezone"),
        sa.Column("minutes", sa.Integer, nullable=False),
        *_written("place", "series"),
        sa.Column("regular_at", MOMENT),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("cancelled_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_drop_ins"),
    )
    op.create_index("ix_drop_ins_host", "drop_ins", ["host"])


def _attendances() -> None:
    op.create_table(
        "attendances",
        *_written("id", "person", "drop_in"),
        sa.Column("coming", sa.Boolean, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attendances"),
    )
    op.create_index("ix_attendances_person", "attendances", ["person"])


def _updates() -> None:
    op.create_table(
        "updates",
        *_written("id"),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        *_written("where", "team"),
        sa.Column("planned_at", MOMENT, nullable=False),
        sa.Column("swapped", sa.JSON, nullable=False),
        *_written("topic"),
        sa.Column("guests", sa.JSON, nullable=False),
        sa.Column("edition", sa.Integer, nullable=False),
        *_written("told"),
        sa.PrimaryKeyConstraint("id", name="pk_updates"),
    )


def _presenters() -> None:
    op.create_table(
        "presenters",
        *_written("id", "person", "month", "team", "state"),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        *_written("swap_with"),
        sa.Column("asks", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_presenters"),
    )
    op.create_index("ix_presenters_person", "presenters", ["person"])
