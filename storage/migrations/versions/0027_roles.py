"""Roles that may do something, what people say of themselves for the talent matrix, and when a
shared prompt was looked over.
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _said(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean, nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "roles",
        *_words("id", "person", "role", "state", "area"),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_roles"),
    )
    op.create_index("ix_roles_person", "roles", ["person"])
    op.create_table(
        "leanings",
        *_words("id", "person", "conversation"),
        *_said("technique", "explaining", "processes", "data", "named"),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leanings"),
    )
    op.create_index("ix_leanings_person", "leanings", ["person"])
    op.create_index("ix_leanings_conversation", "leanings", ["conversation"])
    op.add_column("contributions", sa.Column("looked_on", sa.Date))
