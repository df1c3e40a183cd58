"""What savings come to, person by person and week by week, kept beside them.

Whoever changes a saving or a baseline notes whose it is and in which weeks it counts; those are
counted anew before the transaction ends, and one more occasion of which somebody told is added. A
month is then read without the savings of all the others.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select

from coaching.facts.counted import Entry, WeeksTold
from coaching.facts.kinds import Fact
from coaching.facts.savings import BaselineTask, Rhythm, TimeSaving
from coaching.ledger.weeks import entries, monday_of, mondays_of
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.many import given
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.facts import occasions
from storage.facts.occasions import COSTS, GONE, NOTHING, STANDING, savings
from storage.tables import FACT_TABLES, weeks_told

ALWAYS, FOREVER = date.min, date.max
LATEST = FOREVER - timedelta(weeks=2)

baseline = FACT_TABLES[BaselineTask]
COUNTED: Mapping[type[Fact], Any] = {TimeSaving: savings, BaselineTask: baseline}

THEIRS = Statement(
    select(savings).where(
        savings.c.person == bindparam("whose"),
        or_(
            savings.c.rhythm != "once",
            savings.c.day.between(bindparam("first"), bindparam("end")),
        ),
    )
)
BETWEEN = Statement(
    select(weeks_told)
    .where(weeks_told.c.monday >= bindparam("first"), weeks_told.c.monday <= bindparam("last"))
    .order_by(weeks_told.c.monday, weeks_told.c.person, weeks_told.c.place)
)
SHARERS = Statement(
    select(savings.c.person).where(savings.c.shared).order_by(savings.c.told_at, savings.c.id)
)
EVERYBODY = Statement(select(savings.c.person).union(select(weeks_told.c.person)))
KEPT = Statement(
    select(weeks_told).where(
        weeks_told.c.person == bindparam("whose"),
        weeks_told.c.monday.between(bindparam("first"), bindparam("last")),
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
        told = tuple(entry_of(row) for row in rows if row["place"] != NOTHING)
        sharers = dict.fromkeys(row["person"] for row in SHARERS.rows(self.connection, {}))
        return WeeksTold(told, frozenset(row["person"] for row in rows), tuple(sharers))

    def settle(self) -> None:
        """Counts anew what changed in this transaction."""
        if self.fresh:
            self._add_occasions()
        whose = sorted(self.uncounted.items())
        self.uncounted.clear()
        for person, (first, last) in whose:
            self._count(person, monday_of(first), monday_of(last))

    def _add_occasions(self) -> None:
        """Where it is the only change of somebody's weeks in this transaction; whatever else, the
        weeks are counted anew.
        """
        fresh = {saving.person: saving for saving in self.fresh}
        alone = len(fresh) == len(self.fresh) and not self.uncounted
        if alone:
            self._take_turns(fresh)
        for saving in self.fresh:
            if not alone or not occasions.add(self.connection, saving):
                self._changes_with(saving.person, saving.day, saving.rhythm)
        self.fresh.clear()

    def _take_turns(self, whose: Iterable[str]) -> None:
        """One after the other in the same order everywhere, so that nobody waits for each other."""
        for person in sorted(whose):
            take_turns(self.connection, "weeks", person)

    def count_everybody(self) -> None:
        """From the start."""
        for row in EVERYBODY.rows(self.connection, {}):
            self.changes(row["person"])

    def changes(self, person: str, first: date = ALWAYS, last: date = FOREVER) -> None:
        """What they saved from one week to another."""
        since, until = self.uncounted.get(person, (first, last))
        self.uncounted[person] = min(since, first), max(until, last)

    def _changes_with(self, person: str, day: date, rhythm: Rhythm) -> None:
        """What is told of a single occasion counts in its own week, a claim in those after it too,
        and there it may give its name to others.
        """
        self.changes(person, day, day if rhythm == "once" else FOREVER)

    def _tell(self, fact: Fact) -> bool:
        """Inserts it if it is a saving that was not known; whether it did."""
        if not isinstance(fact, TimeSaving):
            return False
        if not upsert.add(self.connection, savings, to_row(fact)):
            return False
        if fact.rhythm == "once" and not fact.week:
            self.fresh.append(fact)
        else:
            self._changes_with(fact.person, fact.day, fact.rhythm)
        return True

    def _change(self, kind: type[Fact], ids: Iterable[str], facts: Iterable[Fact] = ()) -> None:
        """What stands under these ids goes, and these facts take its place."""
        before = _whose(kind, self.connection.dialect.name)
        stood = before.rows(self.connection, {"ids": list(ids)})
        for row in stood:
            if kind is TimeSaving:
                self._changes_with(row["person"], row["day"], row["rhythm"])
            else:
                self.changes(row["person"])
        for fact in facts:
            if isinstance(fact, TimeSaving):
                self._changes_with(fact.person, fact.day, fact.rhythm)
            elif isinstance(fact, BaselineTask):
                self.changes(fact.person)

    def _count(self, person: str, first: date, last: date) -> None:
        end = FOREVER if last > LATEST else last + timedelta(days=6)
        whose = {"whose": person, "first": first, "last": last, "end": end}
        theirs = [from_row(TimeSaving, row) for row in THEIRS.rows(self.connection, whose)]
        costs = [from_row(BaselineTask, row) for row in COSTS.rows(self.connection, whose)]
        counted = {_key(row): row for row in _rows(person, theirs, costs, first, last)}
        kept = {_key(row): row for row in KEPT.rows(self.connection, whose)}
        gone = [
            {"its_monday": monday, "whose": person, "its_place": place}
            for monday, place in kept.keys() - counted.keys()
        ]
        if gone:
            GONE.each(self.connection, gone)
        changed = [row for key, row in counted.items() if kept.get(key) != row]
        upsert.put(self.connection, weeks_told, changed)


def _rows(
    person: str,
    theirs: Sequence[TimeSaving],
    costs: Sequence[BaselineTask],
    first: date,
    last: date,
) -> Iterable[dict[str, Any]]:
    weeks = [first]
    if first < last:
        weeks = sorted(monday for monday in mondays_of(theirs) if first <= monday <= last)
    found = entries(theirs, costs, weeks)
    for place, entry in enumerate(found):
        yield {
            "monday": entry.monday,
            "person": person,
            "place": place if entry.once else STANDING + place,
            "task": entry.use_case,
            "claimed": entry.claimed,
            "net": entry.net,
            "new_work": entry.new_work,
            "capped": bool(entry.capped),
            "shared": entry.shared,
        }
    told_of = {monday_of(saving.day) for saving in theirs}.intersection(weeks)
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


def _key(row: Mapping[str, Any]) -> tuple[date, int]:
    return row["monday"], row["place"]


def entry_of(row: Mapping[str, Any]) -> Entry:
    return Entry(
        row["person"],
        row["monday"],
        row["task"],
        row["claimed"],
        row["net"],
        row["new_work"],
        row["capped"],
        row["shared"],
        row["place"] < STANDING,
    )


def _whose(kind: type[Fact], dialect: str) -> Statement:
    if (kind, dialect) not in _WHOSE:
        table = COUNTED[kind]
        day = [table.c.day, table.c.rhythm] if kind is TimeSaving else []
        ours = table.c.id.in_(given("ids", dialect))
        _WHOSE[kind, dialect] = Statement(select(table.c.person, *day).where(ours))
    return _WHOSE[kind, dialect]


_WHOSE: dict[tuple[type[Fact], str], Statement] = {}
