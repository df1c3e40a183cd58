import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coaching.facts import Person
from storage.backup import backup
from storage.store import SqlStore
from tests.storage.samples import person


async def test_a_copy_made_while_running_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_text("an older copy")
    async with SqlStore(sqlite_url) as store:
        await store.transact(lambda tx: tx.put(person()))
        backup(sqlite_url, copy)
        await store.transact(lambda tx: tx.put(person("later")))
    async with SqlStore(f"sqlite:///{copy}") as store:
        assert await store.read(lambda tx: tx.get(Person, "ada")) == person()
        assert await store.read(lambda tx: tx.get(Person, "later")) is None


def test_the_copy_is_one_sound_file(sqlite_url: str, tmp_path: Path) -> None:
    backup(sqlite_url, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [file.name for file in tmp_path.glob("copy.db*")] == ["copy.db"]


def test_nothing_is_copied_from_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no database"):
        backup(f"sqlite:///{tmp_path / 'missing.db'}", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_a_server_has_its_own_way() -> None:
    with pytest.raises(ValueError, match="pg_dump"):
        backup("postgresql://localhost/kollega", "copy")
