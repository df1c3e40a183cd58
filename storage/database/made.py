"""Tables that take their columns from the core's dataclasses."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Boolean, Column, Date, Double, Index, Integer, MetaData, Table, Time

from coaching.facts.kinds import Fact
from storage.database.columns import STRUCTURE, Moment, Written
from storage.database.rows import optional, scalar

metadata = MetaData(
    naming_convention={"pk": "pk_%(table_name)s", "uq": "uq_%(table_name)s_%(column_0_name)s"},
)
COLUMN_TYPES: Mapping[type, Any] = {
    str: Written,
    int: Integer,
    float: Double,
    bool: Boolean,
    datetime: Moment,
    date: Date,
    time: Time,
}


def table_of(kind: type[Fact], name: str, *indexes: str) -> Table:
    """Each index names its columns."""
    table = Table(name, metadata, *(_column(field.name, field.type) for field in fields(kind)))
    for columns in indexes:
        Index(
            f"ix_{name}_{columns.replace(' ', '_')}",
            *(table.c[column] for column in columns.split()),
        )
    return table


def _column(name: str, hint: Any) -> Column[Any]:
    kind = scalar(hint)
    column_type = COLUMN_TYPES[kind] if kind else STRUCTURE
    return Column(name, column_type, primary_key=name == "id", nullable=optional(hint))
