"""What everybody saved in some weeks, added up by the database, person by person."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, bindparam, cast, func, or_, select

from coaching.facts.counted import Entry, WeeksTold
from coaching.ledger.tasks import alike
from storage.database.many import given
from storage.database.statement import Statement
from storage.facts.occasions import NOTHING
from storage.facts.rollups import SHARERS, Rollups, entry_of
from storage.tables import weeks_told

table = weeks_told.c
THEN = table.monday.between(bindparam("first"), bindparam("last"))
TASKS = Statement(select(table.task).where(THEN).distinct())
_STANDS: tuple[Any, ...] = (
    func.count().label("rows"),
    func.sum(table.claimed).label("claimed"),
    func.sum(table.net).label("net"),
    func.sum(table.claimed * table.claimed).label("claimed_apart"),
    func.sum(table.net * table.net).label("net_apart"),
    func.count().filter(table.new_work).label("new_work"),
    func.count().filter(table.capped).label("capped"),
    func.count().filter(table.shared).label("shared"),
)
SO_FAR = Statement(select(*_STANDS).where(THEN))


class Sums(Rollups):
    """Reads them."""

    __slots__ = ()

    def sums_told(self, mondays: Sequence[date], apart: Sequence[str]) -> WeeksTold:
        self.settle()
        if not mondays:
            return WeeksTold((), frozenset(), ())
        between: dict[str, Any] = {"first": mondays[0], "last": mondays[-1]}
        between["apart"] = self._like(apart, between) if apart else []
        added, alone = _statements(self.connection.dialect.name)
        sums = added.rows(self.connection, between)
        rows = alone.rows(self.connection, between)
        entries = [entry for row in sums for entry in _entries(row, mondays[0])]
        entries += [entry_of(row) for row in rows if row["place"] != NOTHING]
        tellers = {row["person"] for row in sums} | {row["person"] for row in rows}
        sharers = dict.fromkeys(row["person"] for row in SHARERS.rows(self.connection, {}))
        return WeeksTold(entries, tellers, tuple(sharers))

    def told_so_far(self, mondays: Sequence[date]) -> tuple[int, ...]:
        """Sums that are the same by chance are those of what is shown, too."""
        self.settle()
        if not mondays:
            return ()
        (row,) = SO_FAR.rows(self.connection, {"first": mondays[0], "last": mondays[-1]})
        return mondays[0].toordinal(), len(mondays), *(int(sum or 0) for sum in row.values())

    def _like(self, apart: Sequence[str], between: Mapping[str, Any]) -> list[str]:
        """The use cases by whatever name people told of them."""
        tasks = (row["task"] for row in TASKS.rows(self.connection, between))
        return [task for task in tasks if any(alike(name, task) for name in apart)]


def _entries(row: Mapping[str, Any], monday: date) -> Iterator[Entry]:
    yield Entry(row["person"], monday, "", row["claimed"], row["net"], capped=row["capped"])
    if row["new"]:
        yield Entry(row["person"], monday, "", row["new"], row["new_net"], new_work=True)


@cache
def _statements(dialect: str) -> tuple[Statement, Statement]:
    """What is added up, and what stands alone."""
    alone = or_(table.shared, table.task.in_(given("apart", dialect)))
    saved = ~table.new_work

    def total(column: Any, of: Any) -> Any:
        return cast(func.coalesce(func.sum(column).filter(of), 0), BigInteger)

    added = select(
        table.person,
        total(table.claimed, saved).label("claimed"),
        total(table.net, saved).label("net"),
        func.count().filter(table.capped).label("capped"),
        func.count().filter(table.new_work).label("new"),
        total(table.net, table.new_work).label("new_net"),
    )
    return (
        Statement(added.where(THEN, ~alone).group_by(table.person)),
        Statement(select(weeks_told).where(THEN, alone)),
    )
