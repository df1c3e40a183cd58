"""What becomes of pairs: ties, looks back, plans that wait for a lead, and the project of
the two.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("pairings", sa.Column("project", sa.Text, nullable=False, server_default=""))
    _ties()
    _look_backs()
    _proposals()


def _ties() -> None:
    op.create_table(
        "ties",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("pairing", sa.Text, nullable=False),
        sa.Column("newcomer", sa.Boolean, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("over_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_ties"),
    )
    op.create_index("ix_ties_person", "ties", ["person"])


def _look_backs() -> None:
    op.create_table(
        "look_backs",
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("id", "person", "conversation", "pairing", "worth")
        ),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_look_backs"),
    )
    for column in ("person", "conversation"):
        op.create_index(f"ix_look_backs_{column}", "look_backs", [column])


def _proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("pairings", sa.JSON, nullable=False),
        sa.Column("planned_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
    )
    op.create_index("ix_proposals_person", "proposals", ["person"])
