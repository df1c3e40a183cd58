"""Weekly check-ins, which take the place of the weekly question about time saved."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _check_ins()
    _remarks()
    _buddy_cards()
    _check_in_times()
    settled = sa.Column("settled", sa.JSON, nullable=False, server_default="[]")
    op.add_column("conversations", settled)
    _replace_the_weekly_question()


def _check_ins() -> None:
    op.create_table(
        "check_ins",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("week", sa.Text, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("pairing", sa.Text, nullable=False),
        sa.Column("met", sa.Boolean),
        sa.Column("minutes", sa.Integer),
        sa.Column("answered_at", MOMENT),
        sa.Column("reminded_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_check_ins"),
    )
    op.create_index("ix_check_ins_person", "check_ins", ["person"])


def _remarks() -> None:
    words = ("id", "person", "conversation", "week", "text")
    op.create_table(
        "remarks",
        *(sa.Column(name, sa.Text, nullable=False) for name in words),
        sa.Column("told_at", MOMENT, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("tried", "stuck", "question")),
        sa.Column("shared", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_remarks"),
    )
    op.create_index("ix_remarks_person", "remarks", ["person"])
    op.create_index("ix_remarks_conversation", "remarks", ["conversation"])


def _buddy_cards() -> None:
    op.create_table(
        "buddy_cards",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "person", "pairing", "week")),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("met", sa.Boolean),
        sa.Column("went", sa.Text, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_buddy_cards"),
    )
    op.create_index("ix_buddy_cards_person", "buddy_cards", ["person"])


def _check_in_times() -> None:
    op.create_table(
        "check_in_times",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("at", sa.Time),
        sa.Column("every", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_check_in_times"),
    )
    op.create_index("ix_check_in_times_person", "check_in_times", ["person"])


def _replace_the_weekly_question() -> None:
    """What is planned is asked as a check-in; its dialogues cannot be played any more. What was
    said in them stays.
    """
    op.execute(
        "UPDATE openings SET flow = 'checkins.week', key = 'check_in:' || substr(key, 6)"
        " WHERE flow = 'savings.week' AND ready IS NOT NULL AND key LIKE 'week:%'"
    )
    op.execute("DELETE FROM conversations WHERE flow = 'savings.week'")
