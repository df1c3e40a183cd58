"""What was heard and is not answered yet."""

from functools import cache
from operator import itemgetter

from sqlalchemy import Connection, bindparam, case, exists, or_, select, update

from coaching.messages import Address, Incoming
from coaching.ports.store import Heard
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.rows import UNREADABLE, plain, read
from storage.database.statement import Row, Statement
from storage.tables import inbox

_row = inbox.alias("row")
_other = inbox.alias("other")
_BEFORE_IT = exists().where(
    _other.c.sender == _row.c.sender,
    _other.c.ready.is_not(None),
    or_(_other.c.serial < _row.c.serial, _other.c.ready > bindparam("now")),
)
_FREE = (
    select(_row.c.serial)
    .where(_row.c.ready <= bindparam("now"), ~_BEFORE_IT)
    .order_by(_row.c.serial)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_busy = exists().where(_other.c.sender == bindparam("whose"), _other.c.ready.is_not(None))
CLAIM = Statement(
    update(inbox)
    .where(inbox.c.serial.in_(_FREE))
    .values(ready=bindparam("until"), tries=inbox.c.tries + 1)
    .returning(inbox.c.serial, inbox.c.id, inbox.c.body, inbox.c.tries)
)
FINISH = Statement(
    update(inbox)
    .where(inbox.c.id == bindparam("row_id"), inbox.c.ready.is_not(None))
    .values(ready=None, body=None, outcome=bindparam("ended"))
)
RETRY = Statement(
    update(inbox)
    .where(inbox.c.id == bindparam("row_id"), inbox.c.ready.is_not(None))
    .values(ready=bindparam("again"))
)


def account(address: Address) -> str:
    """An address as one word, as in a contact's id."""
    return f"{address.platform}:{address.team}:{address.user}"


def write_down(connection: Connection, incoming: Incoming) -> bool:
    """False when this event is known already."""
    row = {
        "id": incoming.id,
        "sender": account(incoming.sender),
        "at": incoming.at,
        "body": plain(incoming),
    }
    return upsert.add(connection, inbox, row | {"tries": 0, "ready": 0.0, "outcome": ""})


def take_in(connection: Connection, incoming: Incoming, until: float) -> Heard | None:
    """Writes it down leased, and gives it; None when it is known already, or has to wait for
    another of its sender.
    """
    sender = account(incoming.sender)
    take_turns(connection, "inbox", sender)
    row = {
        "id": incoming.id,
        "sender": sender,
        "at": incoming.at,
        "body": plain(incoming),
        "outcome": "",
    }
    written = _taking(connection.dialect.name).first(
        connection, row | {"whose": sender, "until": until}
    )
    return Heard(incoming, 0) if written and written["leased"] else None


@cache
def _taking(dialect: str) -> Statement:
    """One statement, so that a row that may be answered at once needs no claim."""
    leased = {
        "ready": case((_busy, 0.0), else_=bindparam("until")),
        "tries": case((_busy, 0), else_=1),
    }
    taking = upsert.insert(inbox, dialect).values(leased).on_conflict_do_nothing()
    return Statement(
        taking.returning((inbox.c.ready > 0).label("leased")),
        ["id", "sender", "at", "body", "outcome"],
    )


def claim(connection: Connection, now: float, lease: float, limit: int) -> list[Heard]:
    """The oldest unfinished row of each sender, unless one of theirs is leased or waits to be tried
    again.
    """
    take_turns(connection, "inbox")
    rows = CLAIM.rows(connection, {"now": now, "until": now + lease, "most": limit})
    claimed = (_heard(connection, row) for row in sorted(rows, key=itemgetter("serial")))
    return [heard for heard in claimed if heard]


def _heard(connection: Connection, row: Row) -> Heard | None:
    """None for what another version wrote and this one cannot read: it must not keep everybody else
    waiting.
    """
    try:
        return Heard(read(Incoming, row["body"]), row["tries"] - 1)
    except UNREADABLE:
        finish(connection, row["id"], "unreadable")
        return None


def finish(connection: Connection, id: str, outcome: str) -> bool:
    """False when it was finished before, or is not known."""
    return FINISH.run(connection, {"row_id": id, "ended": outcome}) == 1


def retry(connection: Connection, id: str, at: float) -> None:
    RETRY.run(connection, {"row_id": id, "again": at})
