"""What was heard and is not answered yet."""

from functools import cache
from operator import itemgetter

from sqlalchemy import bindparam, case, exists, or_, select, update

from coaching.messages import Address, Incoming
from coaching.ports.queues import Heard
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.rows import UNREADABLE, plain, read
from storage.database.statement import Row, Statement
from storage.database.unit_of_work import UnitOfWork
from storage.tables import inbox

_row = inbox.alias("row")
_other = inbox.alias("other")
_BEFORE_IT = exists().where(
    _other.c.sender == _row.c.sender,
    _other.c.ready.is_not(None),
    or_(_other.c.serial < _row.c.serial, _other.c.ready > bindparam("now")),
)
# Looked for once: a subselect might be run anew for each row, and then find more than it may
_FREE = (
    select(_row.c.serial)
    .where(_row.c.ready <= bindparam("now"), ~_BEFORE_IT)
    .order_by(_row.c.serial)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_busy = exists().where(_other.c.sender == bindparam("whose"), _other.c.ready.is_not(None))
CLAIM = Statement(
    update(inbox)
    .where(inbox.c.serial.in_(select(_FREE.c.serial)))
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


class Inbox(UnitOfWork):
    """What is written down when it is heard, and who answers it."""

    __slots__ = ()

    def write_down(self, incoming: Incoming) -> bool:
        """False when this event is known already."""
        row = {
            "id": incoming.id,
            "sender": account(incoming.sender),
            "at": incoming.at,
            "body": plain(incoming),
        }
        return upsert.add(self.connection, inbox, row | {"tries": 0, "ready": 0.0, "outcome": ""})

    def take_in(self, incoming: Incoming, until: float) -> Heard | None:
        """Writes it down leased, and gives it; None when it is known already, or has to wait for
        another of its sender.
        """
        sender = account(incoming.sender)
        take_turns(self.connection, "inbox", sender)
        row = {
            "id": incoming.id,
            "sender": sender,
            "at": incoming.at,
            "body": plain(incoming),
            "outcome": "",
        }
        taking = _taking(self.connection.dialect.name)
        written = taking.first(self.connection, row | {"whose": sender, "until": until})
        if written is None or not written["leased"]:
            return None
        return Heard(incoming, 0)

    def claim_heard(self, now: float, lease: float, limit: int) -> list[Heard]:
        """The oldest unfinished row of each sender, unless one of theirs is leased or waits to be
        tried again.
        """
        take_turns(self.connection, "inbox")
        rows = CLAIM.rows(self.connection, {"now": now, "until": now + lease, "most": limit})
        claimed = [self._heard(row) for row in sorted(rows, key=itemgetter("serial"))]
        return [heard for heard in claimed if heard]

    def _heard(self, row: Row) -> Heard | None:
        """None for what another version wrote and this one cannot read: it must not keep everybody
        else waiting.
        """
        try:
            return Heard(read(Incoming, row["body"]), row["tries"] - 1)
        except UNREADABLE:
            self.finish_heard(row["id"], "unreadable")
            return None

    def finish_heard(self, id: str, outcome: str = "done") -> bool:
        """False when it was finished before, or is not known."""
        return FINISH.run(self.connection, {"row_id": id, "ended": outcome}) == 1

    def retry_heard(self, id: str, at: float) -> None:
        RETRY.run(self.connection, {"row_id": id, "again": at})


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
