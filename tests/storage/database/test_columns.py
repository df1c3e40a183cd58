import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Column, Connection, MetaData, Table, select
from sqlalchemy.exc import StatementError

from storage.database.columns import Moment, written_json

moments = Table("moments", MetaData(), Column("at", Moment))
STOCKHOLM = ZoneInfo("Europe/Stockholm")
AUTUMN = datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM)  # this wall-clock time comes twice


@pytest.fixture
def table(connection: Connection) -> Table:
    moments.create(connection)
    return moments


def test_a_moment_comes_back_in_utc(connection: Connection, table: Table) -> None:
    connection.execute(table.insert(), {"at": datetime(2026, 7, 1, 10, 0, tzinfo=STOCKHOLM)})
    found = connection.scalar(select(table))
    assert found == datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_moments_sort_by_time_where_the_wall_clock_goes_back(
    connection: Connection, table: Table
) -> None:
    twice = [
        AUTUMN.replace(fold=1),
        AUTUMN.replace(fold=0),
        datetime(2026, 10, 25, 0, 30, 0, 1, tzinfo=UTC),
    ]
    connection.execute(table.insert(), [{"at": at} for at in twice])
    found = connection.scalars(select(table).order_by(table.c.at)).all()
    assert [at.isoformat() for at in found] == [
        "2026-10-25T00:30:00+00:00",
        "2026-10-25T00:30:00.000001+00:00",
        "2026-10-25T01:30:00+00:00",
    ]


def test_a_moment_that_the_spring_skips_is_kept(connection: Connection, table: Table) -> None:
    connection.execute(table.insert(), {"at": datetime(2026, 3, 29, 2, 30, tzinfo=STOCKHOLM)})
    assert connection.scalar(select(table)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_naive_datetime_is_refused(connection: Connection, table: Table) -> None:
    with pytest.raises(StatementError, match="has no time zone"):
        connection.execute(table.insert(), {"at": datetime(2026, 7, 1)})  # noqa: DTZ001


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("Åse 🙂 \\u0000", "Åse 🙂 \\u0000"),
        ("a\0b", "a�b"),
        (["\ud83d alone", {"\0": 1}], ["� alone", {"�": 1}]),
        ({"z": 1, "a": None}, {"z": 1, "a": None}),
    ],
)
def test_json_replaces_only_what_no_database_takes(value: object, kept: object) -> None:
    assert json.loads(written_json(value)) == kept


def test_json_keeps_the_order_of_the_answers() -> None:
    assert list(json.loads(written_json({"minutes": 1, "area": 2}))) == ["minutes", "area"]


def test_json_refuses_what_is_no_number() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        written_json(float("nan"))
