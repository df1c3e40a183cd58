import re
from dataclasses import asdict
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, inspect, text

from coaching.facts.advice import Habit
from storage.database.engine import address, any_engine
from storage.database.unavailable import Unavailable
from storage.safekeeping.migrate import NEWEST, REVISIONS, TooNew, migrate, revision, upgrade
from storage.store import SqlStore
from storage.tables import FACT_TABLES, metadata
from tests.storage.samples import NOW


def step_by_step(url: str) -> None:
    """From the first revision, as a database of long ago."""
    engine = any_engine(address(url))
    with engine.begin() as connection:
        upgrade(connection, "0001")
        upgrade(connection)
    engine.dispose()


def test_the_migrations_end_at_the_tables_of_the_code(empty: str) -> None:
    step_by_step(empty)
    engine = any_engine(address(empty))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_every_index_holds_the_same_rows_as_in_the_code(tmp_path: Path) -> None:
    """Alembic compares no conditions of indexes."""
    url = f"sqlite:///{tmp_path / 'old.db'}"
    step_by_step(url)
    engine = any_engine(address(url))
    with engine.connect() as connection:
        made: dict[str, str] = dict(
            connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE name LIKE 'ix!_%' ESCAPE '!'")
            ).all()
        )
    engine.dispose()
    partial = {
        index.name
        for table in metadata.tables.values()
        for index in table.indexes
        if "waiting" in str(index.name)
    }
    assert {
        name for name, sql in made.items() if re.search(r"WHERE ready IS NOT NULL$", sql)
    } == partial
    assert partial


def test_the_newest_revision_is_the_one_we_name() -> None:
    config = Config()
    config.set_main_option("script_location", str(REVISIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


def test_migrating_again_changes_nothing(url: str) -> None:
    migrate(url)
    engine = any_engine(address(url))
    with engine.connect() as connection:
        assert revision(connection) == NEWEST
    engine.dispose()


def test_a_database_of_a_later_version_is_left_alone(sqlite_url: str) -> None:
    engine = any_engine(address(sqlite_url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(TooNew, match=f"revision 9999, this version knows up to {NEWEST}"):
        migrate(sqlite_url)
    with engine.connect() as connection:
        assert revision(connection) == "9999"
    engine.dispose()


def test_the_weekly_question_that_is_planned_becomes_a_check_in(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = any_engine(address(url))
    config = Config()
    config.set_main_option("script_location", str(REVISIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        planned = "INSERT INTO openings (key, who, flow, due, about, ready) VALUES"
        connection.execute(
            text(f"{planned} ('week:ada:2026-W05', 'ada', 'savings.week', '2026-01-29', '{{}}', 0)")
        )
        connection.execute(
            text(
                f"{planned} ('week:ada:2026-W04', 'ada', 'savings.week', '2026-01-22', "
                f"'{{}}', NULL)"
            )
        )
    migrate(url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT key, flow FROM openings ORDER BY key")).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [
        ("check_in:ada:2026-W05", "checkins.week"),
        ("week:ada:2026-W04", "savings.week"),
    ]


HABIT = Habit("l1", "ada", "c1", "prompt-goal", True, NOW)


async def test_what_was_called_a_lesson_is_a_habit(url: str) -> None:
    engine = any_engine(address(url))
    with engine.begin() as connection:
        metadata.drop_all(connection)
        connection.execute(text("DROP TABLE alembic_version"))
        upgrade(connection, "0010")
        old = FACT_TABLES[Habit].to_metadata(MetaData(), name="lessons")
        connection.execute(old.insert(), asdict(HABIT))
    migrate(url)
    with engine.connect() as connection:
        assert not inspect(connection).has_table("lessons")
        key = inspect(connection).get_pk_constraint("habits")
    engine.dispose()
    assert key["name"] == "pk_habits"
    async with SqlStore(url) as store:
        assert await store.read(lambda tx: tx.of(Habit, "ada")) == [HABIT]
        assert await store.read(lambda tx: [*tx.everything_of("ada")]) == ["habits"]


def test_ways_of_working_that_were_shared_become_ideas(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = any_engine(address(url))
    with engine.begin() as connection:
        upgrade(connection, "0021")
        for id, kind, gone in (
            ("a", "use_case", "NULL"),
            ("b", "prompt", "NULL"),
            ("c", "use_case", "1"),
        ):
            connection.execute(
                text(
                    "INSERT INTO contributions (id, person, conversation, kind, language, title,"
                    " text, told_at, why, lesson, credit, for_model, revision, withdrawn_at)"
                    f" VALUES ('{id}', 'ada', '', '{kind}', 'sv', 'Offert', 'x',"
                    f" '2026-01-12 09:00:00', '', '', '', 0, 1, {gone})"
                )
            )
    migrate(url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT person, title, status, area FROM use_cases")).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [("ada", "Offert", "idea", "")]


def test_a_server_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        migrate("postgresql://nobody@127.0.0.1:1/nothing")
