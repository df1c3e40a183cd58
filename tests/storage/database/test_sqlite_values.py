from datetime import MAXYEAR, UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite.pysqlite import dialect
from sqlalchemy.types import TypeEngine

from storage.database.columns import STRUCTURE, Moment, Written, written_json
from storage.database.sqlite_values import READ, STORED

SQLITE = dialect(json_serializer=written_json)
OFFSETS = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=OFFSETS).filter(
    lambda at: 1 < at.year < MAXYEAR
)  # UTC may be in another year
TEXTS = st.text(st.characters(codec="utf-8"))
STRUCTURES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


def by_its_own_methods(kind: TypeEngine[Any], value: Any) -> tuple[Any, Any]:
    """What SQLAlchemy would store, and what it would read from that."""
    store, read = (
        kind.dialect_impl(SQLITE).bind_processor(SQLITE),
        kind.dialect_impl(SQLITE).result_processor(SQLITE, None),
    )
    stored = store(value) if store else value
    if isinstance(kind, Written):
        return stored, stored
    assert read
    return stored, read(stored)


def by_ours(kind: TypeEngine[Any], value: Any) -> tuple[Any, Any]:
    stored = STORED[type(kind)](value)
    return stored, READ.get(type(kind), lambda same: same)(stored)


@given(MOMENTS | st.none())
def test_a_moment(value: datetime | None) -> None:
    assert by_ours(Moment(), value) == by_its_own_methods(Moment(), value)


@given(TEXTS | st.none())
def test_a_text(value: str | None) -> None:
    assert by_ours(Written(), value) == by_its_own_methods(Written(), value)


@given(STRUCTURES)
def test_a_structure(value: Any) -> None:
    assert by_ours(STRUCTURE, value) == by_its_own_methods(STRUCTURE, value)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        STORED[Moment](datetime(2026, 11, 25))  # noqa: DTZ001


def test_a_moment_comes_back_in_utc() -> None:
    read = READ[Moment]("2026-11-25 14:00:00.000000")
    assert read == datetime(2026, 11, 25, 14, tzinfo=UTC)
    assert read.tzinfo is UTC
