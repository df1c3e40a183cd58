"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)
SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WAITING = sa.text("ready IS NOT NULL")


def upgrade() -> None:
    for table in (_people, _contacts, _baseline_tasks, _self_ratings, _time_savings, _verdicts):
        table()
    for table in (_conversations, _inbox, _letters, _openings, _buckets, _settings):
        table()


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("language_said", sa.Boolean, nullable=False),
        sa.Column("timezone", sa.Text, nullable=False),
        sa.Column("standing", sa.Text, nullable=False),
        sa.Column("agreed_at", MOMENT),
        sa.Column("department", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("tools", sa.JSON, nullable=False),
        sa.Column("experience", sa.Text, nullable=False),
        sa.Column("buddy_wish", sa.Text, nullable=False),
        sa.Column("guest", sa.Boolean, nullable=False),
        sa.Column("quiet_until", MOMENT),
        sa.Column("met_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_index("ix_people_email", "people", ["email"])


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("address", sa.JSON, nullable=False),
        sa.Column("direct", sa.JSON, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    op.create_index("ix_contacts_person", "contacts", ["person"])


def _baseline_tasks() -> None:
    op.create_table(
        "baseline_tasks",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("rhythm", sa.Text, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_baseline_tasks"),
    )
    op.create_index("ix_baseline_tasks_conversation", "baseline_tasks", ["conversation"])
    op.create_index("ix_baseline_tasks_person", "baseline_tasks", ["person"])


def _self_ratings() -> None:
    op.create_table(
        "self_ratings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("dimension", sa.Text, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_self_ratings"),
    )
    op.create_index("ix_self_ratings_conversation", "self_ratings", ["conversation"])
    op.create_index("ix_self_ratings_person", "self_ratings", ["person"])


def _time_savings() -> None:
    op.create_table(
        "time_savings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("rhythm", sa.Text, nullable=False),
        sa.Column("tool", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_time_savings"),
    )
    op.create_index("ix_time_savings_conversation", "time_savings", ["conversation"])
    op.create_index("ix_time_savings_person", "time_savings", ["person"])


def _verdicts() -> None:
    op.create_table(
        "verdicts",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("helpful", sa.Boolean, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_verdicts"),
    )
    op.create_index("ix_verdicts_conversation", "verdicts", ["conversation"])
    op.create_index("ix_verdicts_person", "verdicts", ["person"])


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("place", sa.JSON, nullable=False),
        sa.Column("touched", MOMENT, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("letter", sa.Text, nullable=False),
        sa.Column("misses", sa.Integer, nullable=False),
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("ended", sa.Text, nullable=False),
        sa.Column("prompted", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    op.create_index("ix_conversations_open_touched", "conversations", ["open", "touched"])
    op.create_index("ix_conversations_person_touched", "conversations", ["person", "touched"])


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("serial", SERIAL, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("body", sa.JSON),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("ready", sa.Double),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_inbox"),
        sa.UniqueConstraint("id", name="uq_inbox_id"),
    )
    op.create_index("ix_inbox_sender", "inbox", ["sender"])
    op.create_index(
        "ix_inbox_waiting", "inbox", ["serial"], sqlite_where=WAITING, postgresql_where=WAITING
    )
    op.create_index(
        "ix_inbox_waiting_sender",
        "inbox",
        ["sender", "serial"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def _letters() -> None:
    op.create_table(
        "letters",
        sa.Column("serial", SERIAL, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("place", sa.JSON),
        sa.Column("queue", sa.Text, nullable=False),
        sa.Column("lane", sa.SmallInteger, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("reply", sa.JSON),
        sa.Column("says", sa.JSON, nullable=False),
        sa.Column("question", sa.JSON),
        sa.Column("asks", sa.Boolean, nullable=False),
        sa.Column("replaces", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("ready", sa.Double),
        sa.Column("sent_at", MOMENT),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_letters"),
        sa.UniqueConstraint("key", name="uq_letters_key"),
    )
    op.create_index("ix_letters_person", "letters", ["person"])
    op.create_index(
        "ix_letters_waiting",
        "letters",
        ["lane", "ready", "due", "serial"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.create_index(
        "ix_letters_waiting_queue",
        "letters",
        ["queue", "lane", "due", "serial"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def _openings() -> None:
    op.create_table(
        "openings",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("ready", sa.Double),
        sa.PrimaryKeyConstraint("key", name="pk_openings"),
    )
    op.create_index(
        "ix_openings_waiting", "openings", ["due"], sqlite_where=WAITING, postgresql_where=WAITING
    )
    op.create_index("ix_openings_who", "openings", ["who"])


def _buckets() -> None:
    op.create_table(
        "buckets",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("spent_until", sa.Double, nullable=False),
        sa.Column("closed_until", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_buckets"),
    )


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
