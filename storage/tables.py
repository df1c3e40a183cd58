"""The tables. Facts and conversations take their columns from the core's dataclasses; a queue has
its own.

In every queue `ready` is the real time, in seconds since the epoch, from which a row may be
claimed: a lease and a pause both move it on. It is NULL once the row is finished, so that an index
holds only what is left to do.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    Index,
    Integer,
    SmallInteger,
    Table,
    and_,
    null,
)

from coaching.facts import advice, checkins, community, pairs, savings
from coaching.facts.audit import Audit, Download, Erasure
from coaching.facts.growing.growth import Leaning, Level, Role, Sabbatical
from coaching.facts.growing.learning import LessonDone, PathAssigned
from coaching.facts.growing.record import OutsideCourse, RecordHead, RecordLink, RecordRow
from coaching.facts.kinds import Fact
from coaching.facts.meeting import announcing, coffee
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Legacy
from coaching.facts.people import Contact, Invitation, Person, SelfRating
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.publications import Controller, Login, Publication
from coaching.facts.settings import Setting
from coaching.facts.talk import Conversation
from coaching.facts.use_cases import UseCase, Voice, Weights
from storage.database import made
from storage.database.columns import STRUCTURE, Moment, Written
from storage.database.made import table_of

metadata = made.metadata  # with all of these in it
SERIAL = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only what it calls INTEGER


def _kept(name: str, kind: type[Fact], *indexes: str) -> tuple[type[Fact], Table]:
    """A kind of fact and its table; each index names its columns."""
    return kind, table_of(kind, name, *indexes)


FACT_TABLES: Mapping[type[Fact], Table] = dict(
    (
        _kept("people", Person, "email"),
        _kept("contacts", Contact, "person"),
        _kept("invitations", Invitation, "person"),
        _kept("baseline_tasks", savings.BaselineTask, "person", "conversation"),
        _kept("self_ratings", SelfRating, "person", "conversation"),
        _kept("time_savings", savings.TimeSaving, "person day", "conversation"),
        _kept("use_cases", UseCase, "person", "owner", "conversation"),
        _kept("voices", Voice, "person", "use_case"),
        _kept("pilots", Pilot, "person", "owner", "conversation"),
        _kept("seats", Seat, "person", "pilot"),
        _kept("weights", Weights, "by"),
        _kept("trials", savings.Trial, "person", "conversation"),
        _kept("verdicts", advice.Verdict, "person", "conversation"),
        _kept("unanswered", advice.Unanswered, "person"),
        _kept("exchanges", advice.Exchange, "person told_at", "conversation", "told_at"),
        _kept("habits", advice.Habit, "person", "conversation"),
        _kept("model_uses", advice.ModelUse, "person"),
        _kept("pairings", pairs.Pairing, "newcomer", "buddy"),
        _kept("avoidances", pairs.Avoidance, "person", "conversation", "other"),
        _kept("ties", pairs.Tie, "person"),
        _kept("look_backs", pairs.LookBack, "person", "conversation"),
        _kept("proposals", pairs.Proposal, "person"),
        _kept("check_ins", checkins.CheckIn, "person"),
        _kept("remarks", checkins.Remark, "person", "conversation"),
        _kept("buddy_cards", checkins.BuddyCard, "person"),
        _kept("check_in_times", checkins.CheckInTime, "person"),
        _kept("hand_overs", HandOver, "leaver"),
        _kept("inheritances", Inheritance, "person"),
        _kept("legacies", Legacy, "person", "conversation"),
        _kept("coffee_guests", coffee.CoffeeGuest, "person"),
        _kept("coffees", coffee.Coffee),
        _kept("announcements", announcing.Announcement, "by"),
        _kept("notices", announcing.Notice, "person"),
        _kept("news", community.News, "person"),
        _kept("appointments", community.Appointment, "person"),
        _kept("lessons_done", LessonDone, "person", "conversation"),
        _kept("paths_assigned", PathAssigned),
        _kept("outside_courses", OutsideCourse, "person", "conversation"),
        _kept("record_rows", RecordRow, "person"),
        _kept("record_links", RecordLink, "row"),
        _kept("record_heads", RecordHead),
        _kept("levels", Level, "person", "conversation"),
        _kept("sabbaticals", Sabbatical, "person", "conversation"),
        _kept("roles", Role, "person"),
        _kept("leanings", Leaning, "person", "conversation"),
        _kept("drop_ins", community.DropIn, "host"),
        _kept("attendances", community.Attendance, "person"),
        _kept("updates", community.Update),
        _kept("presenters", community.Presenter, "person"),
        _kept("contributions", community.Contribution, "person", "conversation"),
        _kept("publications", Publication),
        _kept("logins", Login, "person"),
        _kept("controllers", Controller, "person"),
        _kept("audits", Audit, "actor", "about"),
        _kept("erasures", Erasure),
        _kept("decided_settings", Setting, "by"),
        _kept("downloads", Download, "person"),
    )
)
people, contacts = FACT_TABLES[Person], FACT_TABLES[Contact]

conversations = table_of(Conversation, "conversations", "person touched", "open touched")

inbox = Table(
    "inbox",
    metadata,
    Column("serial", SERIAL, primary_key=True),
    Column("id", Written, nullable=False, unique=True),
    Column("sender", Written, nullable=False),  # the address, as in a contact's id
    Column("at", Moment, nullable=False),
    Column("body", STRUCTURE),  # the Incoming; erased when the row is finished
    Column("tries", Integer, nullable=False),
    Column("ready", Double),
    Column("outcome", Written, nullable=False),  # empty until it is finished
)
Index("ix_inbox_sender", inbox.c.sender)

letters = Table(
    "letters",
    metadata,
    Column("serial", SERIAL, primary_key=True),
    Column("key", Written, nullable=False, unique=True),
    Column("kind", Written, nullable=False),
    # empty for a channel, a stranger, and somebody forgotten
    Column("person", Written, nullable=False),
    Column("place", STRUCTURE),
    # the place as a word; letters to one place keep their order
    Column("queue", Written, nullable=False),
    Column("lane", SmallInteger, nullable=False),  # index in LANES
    Column("due", Moment, nullable=False),
    Column("language", Written, nullable=False),
    Column("reply", STRUCTURE),  # erased when the letter is sent or set aside
    # what its buttons may say, kept for those who press late
    Column("says", STRUCTURE, nullable=False),
    Column("question", STRUCTURE),
    # it has a question that is still open, or a button that counts once and was not used
    Column("asks", Boolean, nullable=False),
    Column("replaces", Written, nullable=False),
    Column("state", Written, nullable=False),  # pending, sending, in_doubt, sent or failed
    Column("tries", Integer, nullable=False),  # how often its fate became uncertain
    Column("ready", Double),
    Column("sent_at", Moment),
    Column("reference", Written, nullable=False),  # the platform's id of the message
    Column("reason", Written, nullable=False),  # why it failed
)
Index("ix_letters_person", letters.c.person, letters.c.due)
OFFERING = and_(letters.c.asks, letters.c.question.is_(null()))  # a button that counts once
Index("ix_letters_offering", letters.c.sent_at, sqlite_where=OFFERING, postgresql_where=OFFERING)

openings = Table(
    "openings",
    metadata,
    Column("key", Written, primary_key=True),
    Column("who", Written, nullable=False),
    Column("flow", Written, nullable=False),
    Column("due", Moment, nullable=False),
    Column("about", STRUCTURE, nullable=False),
    Column("ready", Double),
)
Index("ix_openings_who", openings.c.who)

# What became of letters and openings that are erased: they must not come again
past = Table(
    "past",
    metadata,
    Column("hash", Written, primary_key=True),  # of the key
    Column("kind", Written, nullable=False),
    Column("day", Date, nullable=False),
    sqlite_with_rowid=False,
)

# Who was forgotten, recognised by hashes alone; the same stands in a file beside the database
forgotten = Table(
    "forgotten",
    metadata,
    Column("id", Written, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("salt", Written, nullable=False),
    Column("email", Written, nullable=False),
)

# What savings come to in each week, counted from them: nothing that was not told stands here
weeks_told = Table(
    "weeks_told",
    metadata,
    Column("monday", Date, primary_key=True),
    Column("person", Written, primary_key=True),
    Column("place", SmallInteger, primary_key=True, autoincrement=False),  # within the week
    Column("task", Written, nullable=False),
    Column("claimed", BigInteger, nullable=False),  # in parts of a minute, see `rollups`
    Column("net", BigInteger, nullable=False),
    Column("new_work", Boolean, nullable=False),
    Column("capped", Boolean, nullable=False),
    Column("shared", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
Index("ix_weeks_told_person", weeks_told.c.person, weeks_told.c.monday)
_savings = FACT_TABLES[savings.TimeSaving]
Index(
    "ix_time_savings_shared",
    _savings.c.told_at,
    _savings.c.id,
    sqlite_where=_savings.c.shared,
    postgresql_where=_savings.c.shared,
)

buckets = Table(
    "buckets",
    metadata,
    Column("name", Written, primary_key=True),
    # real seconds: when the bucket will be full again
    Column("spent_until", Double, nullable=False),
    Column("closed_until", Double, nullable=False),  # real seconds
)

settings = Table(
    "settings",
    metadata,
    Column("key", Written, primary_key=True),
    Column("value", Written, nullable=False),
)


def _open_rows(name: str, *columns: Column[Any]) -> None:
    """An index of what is not finished yet."""
    unfinished = columns[0].table.c.ready.is_not(None)
    Index(name, *columns, sqlite_where=unfinished, postgresql_where=unfinished)


_open_rows("ix_inbox_waiting", inbox.c.serial)
_open_rows("ix_inbox_waiting_sender", inbox.c.sender, inbox.c.serial)
_open_rows("ix_letters_waiting", letters.c.lane, letters.c.ready, letters.c.due, letters.c.serial)
_open_rows(
    "ix_letters_waiting_queue", letters.c.queue, letters.c.lane, letters.c.due, letters.c.serial
)
_open_rows("ix_openings_waiting", openings.c.due, openings.c.key)
