import json
import stat
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from bot.web.calendars import SECRET, calendars
from coaching.facts.advice import Habit
from coaching.facts.people import Person
from storage.safekeeping.backup import Unusable, backup
from storage.safekeeping.migrate import NEWEST, migrate
from storage.safekeeping.restore import restore
from storage.store import SqlStore
from storage.tables import metadata
from storage.transaction import SqlTransaction
from tests.storage.facts.test_privacy import live
from tests.storage.samples import HOUR, NOW, REAL, letter, opening, person


def everything(tx: SqlTransaction) -> dict[str, list[Any]]:
    tables = metadata.tables.items()
    return {
        name: sorted((tuple(row) for row in tx.connection.execute(table.select())), key=repr)
        for name, table in tables
    }


@pytest.fixture
def empty_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'elsewhere' / 'kollega.db'}"


@pytest.fixture
async def copy(url: str, tmp_path: Path) -> Path:
    """A backup of a database with a little life in it."""
    async with SqlStore(url) as store:
        await store.transact(lambda tx: (live(tx, "ada", "U1"), live(tx, "bo", "U2")))
    backup(url, tmp_path / "copy.jsonl")
    return tmp_path / "copy.jsonl"


class TestBackup:
    async def test_a_copy_made_while_somebody_writes_is_whole(
        self, url: str, tmp_path: Path
    ) -> None:
        copy = tmp_path / "copy.jsonl"
        _write(copy, "an older copy")
        async with SqlStore(url) as store:
            await store.transact(lambda tx: tx.put(person()))
            assert backup(url, copy) == 1
            await store.transact(lambda tx: tx.put(person("later")))
        first, row, last = (json.loads(line) for line in _lines(copy))
        assert (first, last) == ({"format": "kollega backup", "revision": NEWEST}, {"rows": 1})
        assert (row["table"], row["row"]["id"]) == ("people", "ada")

    def test_it_is_for_its_owner_alone_and_leaves_nothing_beside_it(
        self, copy: Path, tmp_path: Path
    ) -> None:
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert list(tmp_path.glob("*.part")) == []

    async def test_a_key_that_opens_something_is_not_in_it(self, url: str, tmp_path: Path) -> None:
        async with SqlStore(url) as store:
            await calendars(store, "https://kollega.example")
            await store.transact(lambda tx: tx.remember("salt", "stays"))
        backup(url, tmp_path / "copy.jsonl")
        kept = (tmp_path / "copy.jsonl").read_text("utf-8")
        assert "stays" in kept and SECRET not in kept

    def test_nothing_is_copied_from_nothing(self, tmp_path: Path) -> None:
        with pytest.raises(Unusable, match="there is no database"):
            backup(f"sqlite:///{tmp_path / 'missing.db'}", tmp_path / "copy.jsonl")
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_named(self, sqlite_url: str, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="nowhere"):
            backup(sqlite_url, tmp_path / "nowhere" / "copy.jsonl")


class TestRestore:
    async def test_everything_is_back(self, url: str, copy: Path, empty_url: str) -> None:
        """From either database into SQLite; what waits is in doubt, and no lease is left."""
        done = restore(empty_url, copy)
        async with SqlStore(url) as store, SqlStore(empty_url) as restored:
            before, after = await store.read(everything), await restored.read(everything)
        assert done.rows == sum(map(len, before.values()))
        assert done.forgotten == 0
        for name in set(before) - {"letters", "settings"}:
            assert after[name] == before[name]
        assert len(after["letters"]) == len(before["letters"])
        assert after["settings"] == [("silent", "restored")]

    @pytest.mark.postgres
    async def test_a_backup_of_sqlite_goes_on_in_postgresql(
        self, sqlite_url: str, postgres_url: str, tmp_path: Path
    ) -> None:
        async with SqlStore(sqlite_url) as store:
            await store.transact(lambda tx: live(tx, "ada", "U1"))
        backup(sqlite_url, tmp_path / "copy.jsonl")
        restore(postgres_url, tmp_path / "copy.jsonl")
        async with SqlStore(postgres_url) as restored:
            assert await restored.read(lambda tx: tx.get(Person, "ada")) == person()
            await restored.transact(lambda tx: (tx.post(letter("new")), tx.recall("silent")))

    async def test_it_is_silent_until_it_is_told_to_speak(self, copy: Path, empty_url: str) -> None:
        from storage.queues import silence

        restore(empty_url, copy)
        async with SqlStore(empty_url) as store:

            def claimed(tx: SqlTransaction) -> tuple[list[str], list[bool], int]:
                letters = tx.claim_letters(NOW + HOUR, REAL, 60, 9)
                openings = tx.claim_openings(NOW + HOUR, REAL, 60, 9)
                return (
                    [one.letter.key for one in letters],
                    [one.in_doubt for one in letters],
                    len(openings),
                )

            assert await store.transact(claimed) == ([], [], 0)
            assert await store.transact(lambda tx: silence.end(tx.connection))
            keys, in_doubt, openings = await store.transact(claimed)
        assert sorted(keys) == ["waits-ada", "waits-bo"]
        assert all(in_doubt)
        assert openings == 2

    async def test_who_was_forgotten_does_not_come_back(self, url: str, copy: Path) -> None:
        async with SqlStore(url) as store:
            await store.transact(lambda tx: tx.forget("ada"))
        erased = _found("erased.txt", copy.parent)
        assert len(erased) == 1
        (line,) = _lines(erased[0])
        assert "ada@" not in line  # three letters alone may stand in a hash
        again = f"sqlite:///{erased[0].parent / 'again.db'}"
        assert restore(again, copy).forgotten == 1
        async with SqlStore(again) as store:
            assert await store.read(
                lambda tx: (tx.get(Person, "ada"), tx.everything_of("ada"))
            ) == (None, {})
            assert await store.read(lambda tx: tx.get(Person, "bo")) == person("bo")

    async def test_who_was_forgotten_is_known_by_the_address_under_another_id_too(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        async with SqlStore(sqlite_url) as store:
            await store.transact(lambda tx: tx.put(person("eve", email="ada@example.com")))
            backup(sqlite_url, tmp_path / "copy.jsonl")
            await store.transact(lambda tx: tx.unlink("eve"))
            await store.transact(lambda tx: tx.put(person("ada")))
            await store.transact(lambda tx: tx.forget("ada"))
        again = f"sqlite:///{tmp_path / 'again.db'}"
        assert restore(again, tmp_path / "copy.jsonl").forgotten == 1

    async def test_who_came_back_by_themselves_stays(self, sqlite_url: str, tmp_path: Path) -> None:
        """They share the e-mail of somebody who was forgotten, and were met afterwards."""
        later = NOW.replace(year=NOW.year + 50)
        async with SqlStore(sqlite_url) as store:
            await store.transact(lambda tx: tx.put(person("ada")))
            await store.transact(lambda tx: tx.forget("ada"))
            await store.transact(
                lambda tx: tx.put(person("eve", email="ada@example.com", met_at=later))
            )
            backup(sqlite_url, tmp_path / "copy.jsonl")
        again = f"sqlite:///{tmp_path / 'again.db'}"
        assert restore(again, tmp_path / "copy.jsonl").forgotten == 0

    async def test_a_database_with_something_in_it_is_left_alone(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        async with SqlStore(sqlite_url) as store:
            await store.transact(lambda tx: tx.plan(opening("week")))
            backup(sqlite_url, tmp_path / "copy.jsonl")
            before = await store.read(everything)
            with pytest.raises(Unusable, match="not empty"):
                restore(sqlite_url, tmp_path / "copy.jsonl")
            assert await store.read(everything) == before

    @pytest.mark.parametrize(
        ("lines", "why"),
        [
            ([], "no whole backup"),
            (["hej"], "line 1: not a line"),
            (['{"format": "something else"}'], "no whole backup"),
            (
                ['{"format": "kollega backup", "revision": "9999"}', '{"rows": 0}'],
                "made by a later version",
            ),
            (["HEADER", '{"table": "people", "row": {"id": "ada"}}'], "cut off"),
            (["HEADER", '{"rows": 7}'], "cut off"),
            (
                ["HEADER", '{"table": "people", "row": {"id": "ada"}}', '{"rows": 1}'],
                "line 2: a row of people is refused",
            ),
            (
                ["HEADER", '{"table": "nowhere", "row": {}}', '{"rows": 1}'],
                "line 2: there is no such table",
            ),
            (
                ["HEADER", '{"table": "people", "row": {"shoe": 1}}', '{"rows": 1}'],
                "line 2: not a row of people",
            ),
            (
                ["HEADER", '{"table": "people", "row": {"name": "Ada"}}', '{"rows": 1}'],
                "line 2: not a row of people",
            ),
            (
                ["HEADER", '{"table": "people", "row": {"met_at": "soon"}}', '{"rows": 1}'],
                "line 2: not a row of people",
            ),
        ],
    )
    def test_a_broken_file_is_refused_and_leaves_nothing(
        self, lines: list[str], why: str, sqlite_url: str, tmp_path: Path
    ) -> None:
        header = json.dumps({"format": "kollega backup", "revision": NEWEST})
        broken = tmp_path / "broken.jsonl"
        broken.write_text(
            "".join(f"{line.replace('HEADER', header)}\n" for line in lines), encoding="utf-8"
        )
        with pytest.raises(Unusable, match=why):
            restore(sqlite_url, broken)
        whole = tmp_path / "whole.jsonl"
        migrate(sqlite_url)
        assert backup(sqlite_url, whole) == 0
        assert restore(sqlite_url, whole).rows == 0

    def test_a_backup_of_an_earlier_version_is_brought_to_this_one(self, tmp_path: Path) -> None:
        row = {"key": "silent", "value": "restored"}
        lines = [
            {"format": "kollega backup", "revision": "0001"},
            {"table": "settings", "row": row},
            {"rows": 1},
        ]
        (tmp_path / "old.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        url = f"sqlite:///{tmp_path / 'kollega.db'}"
        assert restore(url, tmp_path / "old.jsonl").rows == 1
        assert backup(url, tmp_path / "new.jsonl") == 1

    async def test_a_fact_that_had_another_name_then_is_brought_along(self, tmp_path: Path) -> None:
        habit = Habit("l1", "ada", "c1", "prompt-goal", True, NOW)
        row = {**asdict(habit), "told_at": NOW.isoformat()}
        lines = [
            {"format": "kollega backup", "revision": "0010"},
            {"table": "lessons", "row": row},
            {"rows": 1},
        ]
        (tmp_path / "old.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        url = f"sqlite:///{tmp_path / 'kollega.db'}"
        assert restore(url, tmp_path / "old.jsonl").rows == 1
        async with SqlStore(url) as store:
            assert await store.read(lambda tx: tx.of(Habit, "ada")) == [habit]


def _write(file: Path, words: str) -> None:
    file.write_text(words)


def _lines(file: Path) -> list[str]:
    return file.read_text().splitlines()


def _found(name: str, folder: Path) -> list[Path]:
    return list(folder.rglob(name))
