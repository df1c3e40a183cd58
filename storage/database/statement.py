"""A statement that is compiled once. SQLite's own driver then runs it as it is, at a fraction of
SQLAlchemy's price.

PostgreSQL's goes through SQLAlchemy, which knows how to wait for it; there the network costs more
than the words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import CompoundSelect, Connection, Dialect, Select
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.types import TypeEngine

from storage.database import sqlite_values
from storage.database.rows import from_row, reader

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")

Row = Mapping[str, Any]
Values = Mapping[str, Any]
Convert = Callable[[Any], Any]


class Statement:
    """`columns` are those that an INSERT or UPDATE gets from the values it is run with."""

    def __init__(
        self, clause: Select[Any] | CompoundSelect[Any] | UpdateBase, columns: Sequence[str] = ()
    ) -> None:
        self._clause, self._columns = clause, columns
        self._for_sqlite: _Bare | None = None
        self._readers: dict[Any, Callable[[Sequence[Any]], Any]] = {}  # by the kind of value

    def rows(self, connection: Connection, values: Values) -> Sequence[Row]:
        """What it gives, each row by the names of its columns."""
        if connection.dialect.name != "sqlite":
            return list(map(dict, connection.execute(self._clause, values).mappings()))
        bare = self._bare(connection)
        rows = _driver(connection).execute(bare.sql, bare.bound(values))
        return [bare.named(row) for row in rows]

    def values(self, connection: Connection, values: Values, kind: type[D]) -> list[D]:
        """What it gives, each row as a value of this kind."""
        if connection.dialect.name != "sqlite":
            return [from_row(kind, row) for row in self.rows(connection, values)]
        bare = self._bare(connection)
        read = self._readers.get(kind)
        if read is None:
            read = self._readers[kind] = reader(kind, bare.names, dict(bare.converted))
        return list(map(read, _driver(connection).execute(bare.sql, bare.bound(values))))

    def value(self, connection: Connection, values: Values, kind: type[D]) -> D | None:
        """The first of them."""
        return next(iter(self.values(connection, values, kind)), None)

    def first(self, connection: Connection, values: Values) -> Row | None:
        return next(iter(self.rows(connection, values)), None)

    def run(self, connection: Connection, values: Values) -> int:
        """How many rows it changed."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self._clause, values).rowcount
        bare = self._bare(connection)
        changed: int = _driver(connection).execute(bare.sql, bare.bound(values)).rowcount
        return changed

    def each(self, connection: Connection, many: Sequence[Values]) -> None:
        """Runs it once with each of these values."""
        if connection.dialect.name != "sqlite":
            connection.execute(self._clause, many)
            return
        bare = self._bare(connection)
        _driver(connection).executemany(bare.sql, list(map(bare.bound, many)))

    def _bare(self, connection: Connection) -> "_Bare":
        if self._for_sqlite is None:
            self._for_sqlite = _Bare.of(self._clause, self._columns, connection.dialect)
        return self._for_sqlite


def _driver(connection: Connection) -> Any:
    """SQLite's own connection, in a transaction that SQLAlchemy knows of."""
    if not connection.in_transaction():
        connection.begin()
    return connection.connection.driver_connection


@dataclass(frozen=True, slots=True)
class _Bare:
    """What SQLAlchemy would find out anew for each run."""

    sql: str
    fixed: Values  # what the statement itself says
    wanted: tuple[tuple[str, Convert | None], ...]  # a name for each question mark
    names: tuple[str, ...]  # of the columns of a row
    converted: tuple[tuple[str, Convert], ...]  # where the driver gives another type than we want

    @classmethod
    def of(
        cls,
        clause: Select[Any] | CompoundSelect[Any] | UpdateBase,
        columns: Sequence[str],
        dialect: Dialect,
    ) -> "_Bare":
        compiled: Any = clause.compile(dialect=dialect, column_keys=list(columns) or None)
        binds = {name: bind for bind, name in compiled.bind_names.items()}
        return cls(
            str(compiled),
            {name: bind.value for name, bind in binds.items() if not bind.required},
            tuple((name, _to_driver(binds[name].type, dialect)) for name in compiled.positiontup),
            tuple(column.name for column in clause.exported_columns),
            tuple(
                (column.name, convert)
                for column in clause.exported_columns
                if (convert := _from_driver(column.type, dialect))
            ),
        )

    def bound(self, values: Values) -> list[Any]:
        given = {**self.fixed, **values} if self.fixed else values
        return [convert(given[name]) if convert else given[name] for name, convert in self.wanted]

    def named(self, row: Sequence[Any]) -> Row:
        named = dict(zip(self.names, row, strict=True))
        for name, convert in self.converted:
            named[name] = convert(named[name])
        return named


def _to_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return sqlite_values.STORED.get(type(kind)) or kind.dialect_impl(dialect).bind_processor(
        dialect
    )


def _from_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return sqlite_values.READ.get(type(kind)) or kind.dialect_impl(dialect).result_processor(
        dialect, None
    )
