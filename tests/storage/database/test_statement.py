from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.exc import SQLAlchemyError

from storage.database.statement import Statement
from storage.database.unavailable import Unavailable, translated
from storage.facts.facts import Facts
from storage.tables import people
from tests.storage.samples import NOW, person

BY_ID = Statement(
    select(people.c.tools, people.c.guest, people.c.met_at).where(
        people.c.id == bindparam("sought")
    )
)
MEET = Statement(
    update(people).where(people.c.id == bindparam("sought")).values(tools=["Copilot"], guest=True),
    columns=["met_at"],
)


def test_values_come_back_as_they_were_given(connection: Connection) -> None:
    Facts(connection).put(person("ada", tools=("DeepL",)))
    elsewhere = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert MEET.run(connection, {"sought": "ada", "met_at": elsewhere}) == 1
    assert BY_ID.first(connection, {"sought": "ada"}) == {
        "tools": ["Copilot"],
        "guest": True,
        "met_at": elsewhere,
    }
    row = BY_ID.first(connection, {"sought": "ada"})
    assert row is not None
    assert row["met_at"].tzinfo is UTC


def test_nothing_found_is_nothing(connection: Connection) -> None:
    assert BY_ID.first(connection, {"sought": "eve"}) is None
    assert MEET.run(connection, {"sought": "eve", "met_at": NOW}) == 0


def test_a_value_that_is_not_given_is_an_error(connection: Connection) -> None:
    with pytest.raises((KeyError, SQLAlchemyError)):
        BY_ID.first(connection, {})


def test_it_runs_within_the_transaction(connection: Connection) -> None:
    Facts(connection).put(person("ada"))
    assert connection.in_transaction()
    connection.rollback()
    assert BY_ID.first(connection, {"sought": "ada"}) is None


def test_a_broken_rule_is_our_own_fault(connection: Connection) -> None:
    Facts(connection).put(person("ada"))
    with pytest.raises(Exception, match="name") as ours, translated():
        Statement(update(people).values(name=None)).run(connection, {})
    assert not isinstance(ours.value, Unavailable)
