"""What the coach asks of the database: the model's use, and names that must not leave."""

from functools import cache

from sqlalchemy import Executable, case, select

from coaching.facts.advice import ModelUse
from storage.database import upsert
from storage.database.rows import from_row, to_row
from storage.database.unit_of_work import UnitOfWork
from storage.tables import FACT_TABLES, people

uses = FACT_TABLES[ModelUse]

NAMES = select(people.c.name).where(people.c.name != "")


class Advice(UnitOfWork):
    """Before and after a language model is asked."""

    __slots__ = ()

    def names(self) -> list[str]:
        return list(self.connection.scalars(NAMES))

    def use_model(self, use: ModelUse) -> ModelUse:
        """Counts on in the same period and begins anew in another, in one statement: nobody is
        counted twice or lost.
        """
        counting = _using(self.connection.dialect.name)
        row = self.connection.execute(counting, to_row(use)).mappings().one()
        return from_row(ModelUse, row)


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
