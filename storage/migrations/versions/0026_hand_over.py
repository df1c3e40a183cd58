"""Hand-overs, and what a leaver approved of being read."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "hand_overs",
        *_words("id", "leaver", "state", "interview"),
        sa.Column("begun_on", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("items", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hand_overs"),
    )
    op.create_index("ix_hand_overs_leaver", "hand_overs", ["leaver"])
    op.create_table(
        "inheritances",
        *_words("id", "person", "hand_over", "item", "state"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inheritances"),
    )
    op.create_index("ix_inheritances_person", "inheritances", ["person"])
    op.create_table(
        "legacies",
        *_words("id", "person", "conversation", "under_way", "to_know", "whom_to_ask"),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_legacies"),
    )
    op.create_index("ix_legacies_person", "legacies", ["person"])
    op.create_index("ix_legacies_conversation", "legacies", ["conversation"])
