"""What the coach remembers and counts: exchanges, lessons, the model's use, and what a verdict is
about.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("verdicts", sa.Column("topic", sa.Text, nullable=False, server_default=""))
    _exchanges()
    _lessons()
    _model_uses()


def _exchanges() -> None:
    op.create_table(
        "exchanges",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("place", sa.JSON, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("answered", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_exchanges"),
    )
    op.create_index("ix_exchanges_conversation", "exchanges", ["conversation"])
    op.create_index("ix_exchanges_person_told_at", "exchanges", ["person", "told_at"])
    op.create_index("ix_exchanges_told_at", "exchanges", ["told_at"])


def _lessons() -> None:
    op.create_table(
        "lessons",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("stuck", sa.Boolean, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lessons"),
    )
    op.create_index("ix_lessons_conversation", "lessons", ["conversation"])
    op.create_index("ix_lessons_person", "lessons", ["person"])


def _model_uses() -> None:
    op.create_table(
        "model_uses",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("requests", sa.Integer, nullable=False),
        sa.Column("money", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_model_uses"),
    )
    op.create_index("ix_model_uses_person", "model_uses", ["person"])
