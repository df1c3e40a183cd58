"""What savings come to, person by person and week by week, kept beside them.

Whoever changes a saving or a baseline notes whose it is and from which day on; the weeks from there
are counted anew before the transaction ends. A month is then read without the savings of all the
others.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import bindparam, delete, or_, select

from coaching.facts.counted import Entry, WeeksTold
from coaching.facts.kinds import Fact
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.ledger.weeks import entries, monday_of, mondays_of
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.many import given
from storage.database.rows import from_row
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.tables import FACT_TABLES, weeks_told

PARTS = 65  # of a minute: a month is 3/13 of its weeks, and two fifths of a task are the most
ALWAYS = date.min
NOTHING = -1  # the place of what says only that somebody told of that week

savings, baseline = FACT_TABLES[TimeSaving], FACT_TABLES[BaselineTask]
COUNTED: Mapping[type[Fact], Any] = {TimeSaving: savings, BaselineTask: baseline}

THEIRS = Statement(
    select(savings).where(
        savings.c.person == bindparam("whose"),
        or_(savings.c.rhythm != "once", savings.c.day >= bindparam("since")),
    )
)
COSTS = Statement(select(baseline).where(baseline.c.person == bindparam("whose")))
BETWEEN = Statement(
    select(weeks_told)
    .where(weeks_told.c.monday >= bindparam("first"), weeks_told.c.monday <= bindparam("last"))
    .order_by(weeks_told.c.monday, weeks_told.c.person, weeks_told.c.place)
)
SHARERS = Statement(
    select(savings.c.person).where(savings.c.shared).order_by(savings.c.told_at, savings.c.id)
)
EVERYBODY = Statement(select(savings.c.person).union(select(weeks_told.c.person)))
OVER = Statement(
    delete(weeks_told).where(
        weeks_told.c.person == bindparam("whose"), weeks_told.c.monday >= bindparam("since")
    )
)


class Rollups(UnitOfWork):
    """Keeps the sums of weeks right, and reads them."""

    __slots__ = ()

    def weeks_told(self, mondays: Sequence[date]) -> WeeksTold:
        self.settle()
        if not mondays:
            return WeeksTold((), frozenset(), ())
        between = {"first": mondays[0], "last": mondays[-1]}
        rows = BETWEEN.rows(self.connection, between)
        told = tuple(_entry(row) for row in rows if row["place"] != NOTHING)
        sharers = dict.fromkeys(row["person"] for row in SHARERS.rows(self.connection, {}))
        return WeeksTold(told, frozenset(row["person"] for row in rows), tuple(sharers))

    def settle(self) -> None:
        """Counts anew what changed in this transaction."""
        whose = sorted(self.uncounted.items())
        self.uncounted.clear()
        for person, _ in whose:
            take_turns(self.connection, "weeks", person)
        for person, since in whose:
            self._count(person, monday_of(since))

    def count_everybody(self) -> None:
        """From the start."""
        for row in EVERYBODY.rows(self.connection, {}):
            self.changes(row["person"])

    def changes(self, person: str, since: date = ALWAYS) -> None:
        """What they saved, from that day on."""
        self.uncounted[person] = min(since, self.uncounted.get(person, since))

    def _change(self, kind: type[Fact], ids: Iterable[str], facts: Iterable[Fact] = ()) -> None:
        """What stands under these ids goes, and these facts take its place."""
        before = _whose(kind, self.connection.dialect.name)
        stood = before.rows(self.connection, {"ids": list(ids)})
        for row in stood:
            self.changes(row["person"], row.get("day", ALWAYS))
        for fact in facts:
            if isinstance(fact, TimeSaving):
                self.changes(fact.person, fact.day)
            elif isinstance(fact, BaselineTask):
                self.changes(fact.person)

    def _count(self, person: str, since: date) -> None:
        whose = {"whose": person, "since": since}
        theirs = [from_row(TimeSaving, row) for row in THEIRS.rows(self.connection, whose)]
        costs = [from_row(BaselineTask, row) for row in COSTS.rows(self.connection, whose)]
        OVER.run(self.connection, whose)
        rows = list(_rows(person, theirs, costs, since))
        upsert.put(self.connection, weeks_told, rows)


def _rows(
    person: str, theirs: Sequence[TimeSaving], costs: Sequence[BaselineTask], since: date
) -> Iterable[dict[str, Any]]:
    weeks = sorted(monday for monday in mondays_of(theirs) if monday >= since)
    found = entries(theirs, costs, weeks)
    for place, entry in enumerate(found):
        yield {
            "monday": entry.monday,
            "person": person,
            "place": place,
            "task": entry.use_case,
            "claimed": int(entry.claimed * PARTS),
            "net": int(entry.net * PARTS),
            "new_work": entry.new_work,
            "capped": entry.capped,
            "shared": entry.shared,
        }
    told_of = {monday_of(saving.day) for saving in theirs if monday_of(saving.day) >= since}
    for monday in told_of - {entry.monday for entry in found}:
        yield {
            "monday": monday,
            "person": person,
            "place": NOTHING,
            "task": "",
            "claimed": 0,
            "net": 0,
            "new_work": False,
            "capped": False,
            "shared": False,
        }


def _entry(row: Mapping[str, Any]) -> Entry:
    return Entry(
        row["person"],
        row["monday"],
        row["task"],
        Fraction(row["claimed"], PARTS),
        Fraction(row["net"], PARTS),
        row["new_work"],
        row["capped"],
        row["shared"],
    )


def _whose(kind: type[Fact], dialect: str) -> Statement:
    if (kind, dialect) not in _WHOSE:
        table = COUNTED[kind]
        day = [table.c.day] if kind is TimeSaving else []
        ours = table.c.id.in_(given("ids", dialect))
        _WHOSE[kind, dialect] = Statement(select(table.c.person, *day).where(ours))
    return _WHOSE[kind, dialect]


_WHOSE: dict[tuple[type[Fact], str], Statement] = {}
