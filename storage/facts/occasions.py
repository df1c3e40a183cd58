"""One more occasion of which somebody told, added to what is kept of its week."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnClause,
    Connection,
    bindparam,
    exists,
    false,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)

from coaching.facts.counted import PARTS
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.ledger.tasks import alike, named
from coaching.ledger.weeks import limit, monday_of
from storage.database import upsert
from storage.database.rows import from_row
from storage.database.statement import Statement
from storage.tables import FACT_TABLES, weeks_told

# places within a week
NOT_LAST, HAS_COSTS = -3, -2  # nothing that is kept, see below
NOTHING = -1  # says only that somebody told of that week
STANDING = 10_000  # the first of what is no single occasion
SUNDAY = timedelta(days=6)

savings, baseline = FACT_TABLES[TimeSaving], FACT_TABLES[BaselineTask]
table = weeks_told.c

ONCE: ColumnClause[str] = literal_column(
    "'once'"
)  # a value that is bound is bound anew for each saving

COSTS = Statement(select(baseline).where(baseline.c.person == bindparam("whose")))
GONE = Statement(
    weeks_told.delete().where(
        table.monday == bindparam("its_monday"),
        table.person == bindparam("whose"),
        table.place == bindparam("its_place"),
    )
)
_OTHERS = exists().where(
    savings.c.person == bindparam("whose"),
    savings.c.day.between(bindparam("its_monday"), bindparam("sunday")),
    savings.c.rhythm == ONCE,
    or_(
        savings.c.week != literal_column("''"),
        tuple_(savings.c.told_at, savings.c.id)
        > tuple_(bindparam("at", type_=savings.c.told_at.type), bindparam("its_id")),
    ),
)
_COSTS = exists().where(baseline.c.person == bindparam("whose"), baseline.c.rhythm != ONCE)
NEITHER = (literal_column("''"), *[literal_column("0")] * 2, *[false()] * 3)
# What is kept of a week; whether something was told of it later than this saving, or answers for
# all of it; whether the baseline knows their tasks. In one, as it is run for each saving.
WEEK = Statement(
    union_all(
        select(
            table.place,
            table.task,
            table.claimed,
            table.net,
            table.new_work,
            table.capped,
            table.shared,
        ).where(table.monday == bindparam("its_monday"), table.person == bindparam("whose")),
        select(literal_column(str(NOT_LAST)), *NEITHER).where(_OTHERS),
        select(literal_column(str(HAS_COSTS)), *NEITHER).where(_COSTS),
    )
)

Row = Mapping[str, Any]


def add(connection: Connection, saving: TimeSaving) -> bool:
    """Whether that was enough: not where the order in which their week was told changes more than
    its last name, and not where the baseline cut off what was told before.
    """
    monday, whose = monday_of(saving.day), saving.person
    its_week = {"its_monday": monday, "whose": whose}
    last = {"sunday": monday + SUNDAY, "at": saving.told_at, "its_id": saving.id}
    single, others, marks = _sorted(WEEK.rows(connection, its_week | last))
    if NOT_LAST in marks:
        return False
    name = named(saving.task, [row["task"] for row in single])
    row = _of(single, name, saving.new_work) or _nothing(single, name, saving.new_work)
    if row["capped"]:
        return False
    row |= {"monday": monday, "person": whose, "shared": row["shared"] or saving.shared}
    row["claimed"] += saving.minutes * PARTS
    row["net"] += (saving.minutes - (saving.checking or 0)) * PARTS
    if HAS_COSTS in marks and not saving.new_work:
        _cap(connection, row)
    instead = [other for other in others if _gives_way(other, saving)]
    if instead:
        GONE.each(connection, [its_week | {"its_place": other["place"]} for other in instead])
    upsert.put(connection, weeks_told, [row])
    return True


def _sorted(found: Sequence[Row]) -> tuple[list[Row], list[Row], list[int]]:
    """Single occasions in their order, what else is kept, and what is not."""
    single: list[Row] = []
    others: list[Row] = []
    marks: list[int] = []
    for row in found:
        place = row["place"]
        if place < NOTHING:
            marks.append(place)
        elif 0 <= place < STANDING:
            single.append(row)
        else:
            others.append(row)
    if len(single) > 1:
        single.sort(key=itemgetter("place"))
    return single, others, marks


def _of(single: Sequence[Row], name: str, new_work: bool) -> dict[str, Any] | None:
    same = (row for row in single if row["task"] == name and row["new_work"] == new_work)
    return next(map(dict, same), None)


def _nothing(single: Sequence[Row], name: str, new_work: bool) -> dict[str, Any]:
    return {
        "place": single[-1]["place"] + 1 if single else 0,
        "task": name,
        "claimed": 0,
        "net": 0,
        "new_work": new_work,
        "capped": False,
        "shared": False,
    }


def _cap(connection: Connection, row: dict[str, Any]) -> None:
    costs = COSTS.rows(connection, {"whose": row["person"]})
    most = limit(row["task"], (from_row(BaselineTask, cost) for cost in costs))
    if most is not None and row["net"] > most * PARTS:
        row |= {"net": int(most * PARTS), "capped": True}


def _gives_way(row: Row, saving: TimeSaving) -> bool:
    """That nothing was told, or a standing claim on its use case."""
    return row["place"] == NOTHING or alike(row["task"], saving.task)
