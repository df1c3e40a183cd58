"""Openings that are still to come, and what else is left to do at a moment."""

from datetime import datetime
from operator import attrgetter

from sqlalchemy import bindparam, delete, func, select, union_all, update

from coaching.messages import Opening
from coaching.ports.queues import Unfinished
from storage.database import upsert
from storage.database.columns import Moment
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.queues import past, silence
from storage.tables import inbox, letters, openings, people

_waiting = openings.c.ready.is_not(None)
# Looked for once: a subselect might be run anew for each row, and then find more than it may
_DUE = (
    select(openings.c.key)
    .where(openings.c.due <= bindparam("now"), openings.c.ready <= bindparam("real"))
    .order_by(openings.c.due, openings.c.key)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("due_now")
)
CLAIM = Statement(
    update(openings)
    .where(openings.c.key.in_(select(_DUE.c.key)))
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


class Diary(UnitOfWork):
    """What is to be opened when, and what else is left to do by then."""

    __slots__ = ()

    def plan(self, *planned: Opening) -> None:
        """A known key is left as it is, also when it was opened long ago."""
        # of thousands, neighbours are written one after another
        over = past.over(self.connection, "opening", [opening.key for opening in planned])
        coming = (opening for opening in planned if opening.key not in over)
        in_order = sorted(coming, key=attrgetter("key"))
        rows = [to_row(opening) | {"ready": 0.0} for opening in in_order]
        upsert.add_all(self.connection, openings, rows)

    def upcoming(self, limit: int) -> list[tuple[str, Opening]]:
        """Whose entry comes next, soonest first: the person's name, empty for the company's own,
        and the entry.
        """
        rows = UPCOMING.rows(self.connection, {"most": limit})
        return [(row["name"], from_row(Opening, row)) for row in rows]

    def claim_openings(self, now: datetime, real: float, lease: float, limit: int) -> list[Opening]:
        """What is due, soonest first, leased until `real + lease` seconds; nothing while it is
        silent.
        """
        if silence.kept(self.connection):
            return []
        moments = {"now": now, "real": real, "until": real + lease, "most": limit}
        claimed = CLAIM.values(self.connection, moments, Opening)
        return sorted(claimed, key=attrgetter("due", "key"))

    def opened(self, key: str) -> bool:
        """False when it was opened before, or taken out."""
        return OPENED.run(self.connection, {"mine": key}) == 1

    def move(self, key: str, due: datetime) -> None:
        MOVE.run(self.connection, {"mine": key, "then": due})

    def diary_of(self, person: str) -> list[Opening]:
        """What is still to come for this person, soonest first."""
        return OF.values(self.connection, {"whose": person}, Opening)

    def late_rounds(self, before: datetime) -> list[Opening]:
        """The company's own entries that were due before then and wait all the same."""
        return LATE.values(self.connection, {"before": before}, Opening)

    def cancel_openings(self, person: str) -> None:
        """Takes out what is still to come; it may be planned again."""
        CANCEL.run(self.connection, {"whose": person})

    def unfinished(self, now: datetime) -> Unfinished:
        counted = UNFINISHED.first(self.connection, {"now": now})
        return Unfinished(**counted) if counted else Unfinished(0, 0, 0)

    def next_due(self, after: datetime) -> datetime | None:
        """The soonest opening or letter that is due later than `after`."""
        row = NEXT.first(self.connection, {"after": after})
        return row["due"] if row else None
