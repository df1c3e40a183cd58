"""Openings that are still to come, and what else is left to do at a moment."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from operator import attrgetter

from sqlalchemy import Connection, bindparam, delete, func, select, union_all, update

from coaching.messages import Opening
from coaching.ports.store import Unfinished
from storage.database import upsert
from storage.database.columns import Moment
from storage.database.many import given
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.queues import silence
from storage.tables import inbox, letters, openings, people

_waiting = openings.c.ready.is_not(None)
_DUE = (
    select(openings.c.key)
    .where(openings.c.due <= bindparam("now"), openings.c.ready <= bindparam("real"))
    .order_by(openings.c.due, openings.c.key)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
CLAIM = Statement(
    update(openings)
    .where(openings.c.key.in_(_DUE))
    .values(ready=bindparam("until"))
    .returning(openings)
)
OPENED = Statement(
    update(openings).where(openings.c.key == bindparam("mine"), _waiting).values(ready=None)
)
MOVE = Statement(
    update(openings)
    .where(openings.c.key == bindparam("mine"), _waiting)
    .values(due=bindparam("then"), ready=0.0)
)
OF = Statement(
    select(openings)
    .where(openings.c.who == bindparam("whose"), _waiting)
    .order_by(openings.c.due, openings.c.key)
)
UPCOMING = Statement(
    select(openings, func.coalesce(people.c.name, "").label("name"))
    .outerjoin(people, people.c.id == openings.c.who)
    .where(_waiting)
    .order_by(openings.c.due, openings.c.key)
    .limit(bindparam("most"))
)
LATE = Statement(
    select(openings)
    .where(openings.c.who == "", _waiting, openings.c.due < bindparam("before"))
    .order_by(openings.c.due, openings.c.key)
)
CANCEL = Statement(delete(openings).where(openings.c.who == bindparam("whose"), _waiting))

_SOONEST = [
    select(func.min(table.c.due).label("due")).where(
        table.c.ready.is_not(None), table.c.due > bindparam("after")
    )
    for table in (openings, letters)
]
NEXT = Statement(select(func.min(union_all(*_SOONEST).subquery().c.due, type_=Moment).label("due")))
_HEARD = select(func.count()).select_from(inbox).where(inbox.c.ready.is_not(None))
_DUE_BY_NOW = {
    table.name: select(func.count())
    .select_from(table)
    .where(table.c.ready.is_not(None), table.c.due <= bindparam("now"))
    for table in (openings, letters)
}
UNFINISHED = Statement(
    select(
        _HEARD.scalar_subquery().label("heard"),
        *(count.scalar_subquery().label(name) for name, count in _DUE_BY_NOW.items()),
    )
)


def plan(connection: Connection, planned: Sequence[Opening]) -> None:
    """A known key is left as it is, also when it was opened long ago."""
    in_order = sorted(
        planned, key=attrgetter("key")
    )  # of thousands, neighbours are written one after another
    upsert.add_all(connection, openings, [to_row(opening) | {"ready": 0.0} for opening in in_order])


def upcoming(connection: Connection, limit: int) -> list[tuple[str, Opening]]:
    """Whose entry comes next, soonest first: the person's name, empty for the company's own, and
    the entry.
    """
    return [
        (row["name"], from_row(Opening, row)) for row in UPCOMING.rows(connection, {"most": limit})
    ]


def claim(
    connection: Connection, now: datetime, real: float, lease: float, limit: int
) -> list[Opening]:
    """What is due, soonest first, leased until `real + lease` seconds; nothing while it is
    silent.
    """
    if silence.kept(connection):
        return []
    rows = CLAIM.rows(connection, {"now": now, "real": real, "until": real + lease, "most": limit})
    return sorted(
        (from_row(Opening, row) for row in rows), key=lambda opening: (opening.due, opening.key)
    )


def opened(connection: Connection, key: str) -> bool:
    """False when it was opened before, or taken out."""
    return OPENED.run(connection, {"mine": key}) == 1


def all_opened(connection: Connection, keys: Sequence[str]) -> None:
    """Whichever of them still wait."""
    _all_opened(connection.dialect.name).run(connection, {"names": list(keys)})


@cache
def _all_opened(dialect: str) -> Statement:
    return Statement(
        update(openings)
        .where(openings.c.key.in_(given("names", dialect)), _waiting)
        .values(ready=None)
    )


def move(connection: Connection, key: str, due: datetime) -> None:
    MOVE.run(connection, {"mine": key, "then": due})


def of(connection: Connection, person: str) -> list[Opening]:
    """What is still to come for this person, soonest first."""
    return [from_row(Opening, row) for row in OF.rows(connection, {"whose": person})]


def late_rounds(connection: Connection, before: datetime) -> list[Opening]:
    """The company's own entries that were due before then and wait all the same."""
    return [from_row(Opening, row) for row in LATE.rows(connection, {"before": before})]


def cancel(connection: Connection, person: str) -> None:
    """Takes out what is still to come; it may be planned again."""
    CANCEL.run(connection, {"whose": person})


def unfinished(connection: Connection, now: datetime) -> Unfinished:
    counted = UNFINISHED.first(connection, {"now": now})
    return Unfinished(**counted) if counted else Unfinished(0, 0, 0)


def next_due(connection: Connection, after: datetime) -> datetime | None:
    """The soonest opening or letter that is due later than `after`."""
    row = NEXT.first(connection, {"after": after})
    due: datetime | None = row["due"] if row else None
    return due
