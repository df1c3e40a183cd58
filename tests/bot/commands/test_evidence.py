"""`evidence` by the command: the same twice, and a chain whose breaking is found."""

import asyncio
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.__main__ import main
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import RecordRow
from coaching.facts.people import Person
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)
SOFIA = Person("sofia", "Sofia Lindgren", email="sofia@almvik.example", standing="active")


def lesson(person: str, path: str, day: date) -> LessonDone:
    id = f"{person}-{path}-{day}"
    return LessonDone(id, person, "", f"{path}-x", path, "done", day, NOON)


@pytest.fixture
async def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Six people did a lesson of one path in January, three of another."""
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("KOLLEGA_CLOCK", "virtual:2026-02-03T08:00:00+01:00")
    monkeypatch.chdir(tmp_path)
    migrate(url)
    done = [lesson(f"p{n}", "basic", date(2026, 1, 12)) for n in range(6)]
    done += [lesson(f"p{n}", "sales", date(2026, 1, 20)) for n in range(3)]
    named = {"person": SOFIA.id, "email": SOFIA.email}
    day, topic = date(2026, 1, 12), "lesson/basic-trust"
    released = RecordRow("r1", "released", topic, day, "self", **named)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(SOFIA, *done, released))
    return url


def told(capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(["evidence", "--json"])
    shown = capsys.readouterr()
    return status, shown.out, shown.err


def test_it_is_the_same_twice_and_hides_what_is_about_fewer_than_five(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, once, _ = told(capsys)
    assert status == 0
    assert told(capsys) == (0, once, "")
    found = json.loads(once)
    assert {*found} == {"reviewed_on", "note", "measures", "released", "head"}
    rows = [(m["day"], m["kind"], m["topic"], m["people"]) for m in found["measures"]]
    assert sorted(rows) == [
        ("2026-01-31", "lesson", "basic", "6"),
        ("2026-01-31", "lesson", "sales", "under 5"),
    ]
    assert [row["email"] for row in found["released"]] == ["sofia@almvik.example"]
    assert not any(word in once.lower() for word in ("compliant", "konform", "uppfyller"))


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("UPDATE record_rows SET people = '9' WHERE people = '6'", "was changed"),
        ("DELETE FROM record_rows WHERE people = '6'", "was removed"),
        ("DELETE FROM record_links WHERE id = '00000001'", "row 00000001 is missing"),
        ("DELETE FROM record_links WHERE id = '00000003'", "row 00000003 is missing"),
        ("UPDATE record_rows SET day = '2026-01-30' WHERE people = '6'", "was changed"),
    ],
)
def test_a_row_that_was_changed_or_removed_by_hand_is_named(
    url: str, capsys: pytest.CaptureFixture[str], broken: str, says: str
) -> None:
    assert told(capsys)[0] == 0
    engine = create_engine(url)
    with engine.begin() as connection:
        assert connection.execute(text(broken)).rowcount == 1
    engine.dispose()
    status, out, err = told(capsys)
    assert (status, out) == (1, "")
    assert says in err and "row 0000000" in err


def test_whoever_is_forgotten_leaves_a_chain_that_holds(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    head = json.loads(told(capsys)[1])["head"]
    assert main(["forget", "sofia@almvik.example"]) == 0
    capsys.readouterr()
    status, out, _ = told(capsys)
    found = json.loads(out)
    assert status == 0 and found["released"] == [] and found["head"] == head
    assert "sofia" not in out


def test_a_lesson_that_is_corrected_leaves_a_chain_that_holds(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    head = json.loads(told(capsys)[1])["head"]
    asyncio.run(corrected(url))
    status, out, _ = told(capsys)
    assert (status, json.loads(out)["head"]) == (0, head)


async def corrected(url: str) -> None:
    async with SqlStore(url) as store:
        one = await store.read(lambda tx: tx.get(LessonDone, "p1-basic-2026-01-12"))
        assert one
        await store.transact(lambda tx: tx.put(replace(one, state="skipped")))


def test_what_a_hash_hides_is_not_found_by_trying(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the salt there is nothing to try a number or an address against, and the salt goes
    with its row.
    """
    assert told(capsys)[0] == 0
    path = url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path)) as connection:
        salts = dict(connection.execute("SELECT id, salt FROM record_rows").fetchall())
        assert len(salts) == 3 and len({*salts.values()}) == 3
        assert all(len(salt) >= 16 for salt in salts.values())
    assert main(["forget", "sofia@almvik.example"]) == 0
    with closing(sqlite3.connect(path)) as connection:
        left = "\n".join(connection.iterdump())
    assert salts["r1"] not in left
    assert sum(salt in left for salt in salts.values()) == 2
