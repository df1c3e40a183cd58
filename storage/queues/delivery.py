"""How letters travel: at most one per place is in flight, and each waits for those before it.

Before it are, in the same place: whatever is in flight, a more urgent lane, an earlier due, and at
the same due what was written first. A letter is in doubt from the first try whose end nobody knows:
its lease ran out, or the platform left it open.
"""

from datetime import datetime
from operator import itemgetter

from sqlalchemy import (
    and_,
    bindparam,
    case,
    exists,
    func,
    null,
    or_,
    select,
    tuple_,
    update,
)

from coaching.messages import FAREWELL, LANES, Letter, Place, Reply
from coaching.ports.platform import Outgoing
from storage.database.locks import take_turns
from storage.database.rows import UNREADABLE, read
from storage.database.scrubbing import scrub
from storage.database.statement import Row, Statement
from storage.database.unit_of_work import UnitOfWork
from storage.queues import silence
from storage.tables import letters, people

_row = letters.alias("row")
_other = letters.alias("other")
_waiting = _other.c.ready.is_not(None)

_IN_FLIGHT = and_(_other.c.state == "sending", _other.c.ready > bindparam("real"))
_EARLIER = tuple_(_other.c.lane, _other.c.due, _other.c.serial) < tuple_(
    _row.c.lane, _row.c.due, _row.c.serial
)
_BEFORE_IT = exists().where(
    _other.c.queue == _row.c.queue,
    _waiting,
    _other.c.due <= bindparam("now"),
    or_(_IN_FLIGHT, _EARLIER),
)
# Looked for once: a subselect might be run anew for each row, and then find more than it may
_FREE = (
    select(_row.c.serial)
    .where(_row.c.ready <= bindparam("real"), _row.c.due <= bindparam("now"), ~_BEFORE_IT)
    .order_by(_row.c.lane, _row.c.ready, _row.c.due, _row.c.serial)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_INTERRUPTED = case((letters.c.state == "sending", 1), else_=0)
CLAIM = Statement(
    update(letters)
    .where(letters.c.serial.in_(select(_FREE.c.serial)))
    .values(state="sending", ready=bindparam("until"), tries=letters.c.tries + _INTERRUPTED)
    .returning(letters)
)
# Not within RETURNING, where SQLite uses no index
READERS = Statement(
    select(letters.c.serial, people.c.language.label("spoken"), _other.c.reference.label("edited"))
    .outerjoin(people, people.c.id == letters.c.person)
    .outerjoin(_other, and_(_other.c.key == letters.c.replaces, _other.c.state == "sent"))
    .where(letters.c.ready == bindparam("until"), letters.c.state == "sending")
)

# What asks is kept until it is answered: then the message is shown once more, without its buttons.
_KEPT = case((letters.c.asks, letters.c.reply), else_=null())
_waits = letters.c.ready.is_not(None)
_mine = and_(letters.c.key == bindparam("mine"), _waits)
SENT = Statement(
    update(letters)
    .where(_mine)
    .values(
        state="sent", ready=None, reply=_KEPT, reference=bindparam("ref"), sent_at=bindparam("at")
    )
    .returning(letters.c.queue, letters.c.kind)
)
# the last word to somebody who is forgotten
UNLINK = Statement(
    update(letters)
    .where(letters.c.key == bindparam("mine"))
    .values(place=null(), queue="", reference="")
)
WAIT = Statement(
    select(func.count().label("wait")).select_from(
        select(letters.c.serial)
        .where(_waits, letters.c.due <= bindparam("now"))
        .limit(bindparam("most"))
        .subquery()
    )
)
FOLLOWED = Statement(
    select(letters.c.serial).where(letters.c.queue == bindparam("where"), _waits).limit(1)
)
HOLDS = Statement(
    select(letters.c.serial)
    .where(
        letters.c.key == bindparam("mine"),
        letters.c.ready == bindparam("until"),
        letters.c.state == "sending",
    )
    .with_for_update()
)
PUT_BACK = Statement(
    update(letters)
    .where(_mine)
    .values(state="pending", ready=bindparam("again"), tries=letters.c.tries + bindparam("doubts"))
)
SET_ASIDE = Statement(
    update(letters)
    .where(_mine)
    .values(state="failed", reason=bindparam("why"), ready=None, reply=None)
)


class Delivery(UnitOfWork):
    """Letters on their way."""

    __slots__ = ()

    def claim_letters(self, now: datetime, real: float, lease: float, limit: int) -> list[Outgoing]:
        """Due letters, the most urgent lane first, leased until `real + lease` seconds; none while
        it is silent.
        """
        if silence.kept(self.connection):
            return []
        take_turns(self.connection, "letters")
        until = real + lease
        moments = {"now": now, "real": real, "until": until, "most": limit}
        rows = CLAIM.rows(self.connection, moments)
        if not rows:
            return []
        readers = READERS.rows(self.connection, {"until": until})
        read_by = {reader["serial"]: reader for reader in readers}
        in_order = sorted(rows, key=itemgetter("lane", "due", "serial"))
        claimed = [self._outgoing({**row, **read_by[row["serial"]]}) for row in in_order]
        return [outgoing for outgoing in claimed if outgoing]

    def waiting_letters(self, now: datetime, most: int) -> int:
        """How many are due and neither sent nor set aside; counts no further than `most`."""
        row = WAIT.first(self.connection, {"now": now, "most": most})
        return row["wait"] if row else 0

    def sent(self, key: str, reference: str, at: datetime) -> bool:
        """Erases the body, unless it asks something. Whether another letter waits for the same
        place.
        """
        row = SENT.first(self.connection, {"mine": key, "ref": reference, "at": at})
        if row is None:
            return False
        if row["kind"] == FAREWELL:
            UNLINK.run(self.connection, {"mine": key})
            scrub(self.connection)
        return FOLLOWED.first(self.connection, {"where": row["queue"]}) is not None

    def put_back(self, key: str, at: float) -> None:
        """Surely not sent; to be claimed again after `at` (real seconds)."""
        PUT_BACK.run(self.connection, {"mine": key, "again": at, "doubts": 0})

    def doubt(self, key: str, at: float) -> None:
        """Perhaps sent; to be claimed and looked for after `at` (real seconds)."""
        PUT_BACK.run(self.connection, {"mine": key, "again": at, "doubts": 1})

    def holds(self, key: str, until: float) -> bool:
        """Whether its lease is still the one that ends then. Nobody else takes it before this
        transaction ends.
        """
        return HOLDS.first(self.connection, {"mine": key, "until": until}) is not None

    def set_aside(self, key: str, reason: str) -> None:
        """Failed for good; erases the body."""
        SET_ASIDE.run(self.connection, {"mine": key, "why": reason})

    def _outgoing(self, row: Row) -> Outgoing | None:
        """None for a letter that another version wrote and this one cannot read."""
        try:
            letter = _letter(row)
        except UNREADABLE:
            self.set_aside(row["key"], "unreadable")
            return None
        return Outgoing(
            letter,
            row["spoken"] or letter.language,
            row["tries"],
            in_doubt=row["tries"] > 0,
            replaces=row["edited"] or "",
        )


def _letter(row: Row) -> Letter:
    return Letter(
        key=row["key"],
        kind=row["kind"],
        to=read(Place, row["place"]),
        reply=read(Reply, row["reply"]),
        due=row["due"],
        person=row["person"],
        language=row["language"],
        lane=LANES[row["lane"]],
        replaces=row["replaces"],
    )
