"""What the coach asks of the database: the model's use, names that must not leave, and forgetting
in time.
"""

from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Executable, bindparam, case, delete, select

from coaching.facts.advice import Exchange, ModelUse
from storage.database import upsert
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.tables import FACT_TABLES, people

uses, exchanges = FACT_TABLES[ModelUse], FACT_TABLES[Exchange]

NAMES = select(people.c.name).where(people.c.name != "")
EXPIRE = Statement(delete(exchanges).where(exchanges.c.told_at < bindparam("before")))


def names(connection: Connection) -> list[str]:
    return list(connection.scalars(NAMES))


def use_model(connection: Connection, use: ModelUse) -> ModelUse:
    """Counts on in the same period and begins anew in another, in one statement: nobody is counted
    twice or lost.
    """
    row = connection.execute(_using(connection.dialect.name), to_row(use)).mappings().one()
    return from_row(ModelUse, row)


def expire(connection: Connection, before: datetime) -> None:
    """Erases the exchanges from before then."""
    EXPIRE.run(connection, {"before": before})


@cache
def _using(dialect: str) -> Executable:
    insert = upsert.insert(uses, dialect)
    fresh = insert.excluded
    same = uses.c.period == fresh.period
    counted = {
        "requests": case((same, uses.c.requests + fresh.requests), else_=fresh.requests),
        "money": case((same, uses.c.money + fresh.money), else_=fresh.money),
        "period": fresh.period,
    }
    using: Executable = insert.on_conflict_do_update(
        index_elements=[uses.c.id], set_=counted
    ).returning(uses)
    return using
