"""What HR knows of people, pairs of newcomer and buddy, and news for the digest."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _people()
    _pairings()
    _avoidances()
    _news()


def _people() -> None:
    words = [
        sa.Column(name, sa.Text, nullable=False, server_default="")
        for name in ("manager", "country", "region")
    ]
    days = [
        sa.Column(name, sa.Date) for name in ("starts_on", "leaves_on", "away_from", "away_until")
    ]
    hours = [sa.Column(name, sa.Time) for name in ("works_from", "works_until")]
    signs = [
        sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false())
        for name in ("thinned", "gone")
    ]
    languages = sa.Column("languages", sa.JSON, nullable=False, server_default="[]")
    capacity = sa.Column("capacity", sa.Integer, nullable=False, server_default="0")
    for column in (languages, *words, *days, *hours, capacity, *signs):
        op.add_column("people", column)


def _pairings() -> None:
    op.create_table(
        "pairings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("newcomer", sa.Text, nullable=False),
        sa.Column("buddy", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("planned_at", MOMENT, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("why", sa.JSON, nullable=False),
        sa.Column("score", sa.Double, nullable=False),
        sa.Column("asked_at", MOMENT),
        sa.Column("active_at", MOMENT),
        sa.Column("ends_on", sa.Date),
        sa.Column("ended_at", MOMENT),
        sa.Column("because", sa.Text, nullable=False),
        sa.Column("silent", sa.Integer, nullable=False),
        sa.Column("group", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_pairings"),
    )
    op.create_index("ix_pairings_newcomer", "pairings", ["newcomer"])
    op.create_index("ix_pairings_buddy", "pairings", ["buddy"])


def _avoidances() -> None:
    op.create_table(
        "avoidances",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_avoidances"),
    )
    for column in ("person", "conversation", "other"):
        op.create_index(f"ix_avoidances_{column}", "avoidances", [column])


def _news() -> None:
    op.create_table(
        "news",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("text", sa.JSON, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
    )
    op.create_index("ix_news_person", "news", ["person"])
