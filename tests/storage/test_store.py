import asyncio
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from coaching.facts.people import Person
from coaching.ports.queues import Heard
from storage.database.unavailable import Unavailable
from storage.store import SqlStore
from storage.transaction import SqlTransaction
from tests.storage.samples import NOW, REAL, incoming, letter, opening, person


def half_done(tx: SqlTransaction) -> None:
    tx.put(person())
    raise LookupError


async def test_a_transaction_that_fails_leaves_nothing(store: SqlStore) -> None:
    with pytest.raises(LookupError):
        await store.transact(half_done)
    assert await store.read(lambda tx: tx.get(Person, "ada")) is None


async def test_a_read_sees_what_was_just_written(store: SqlStore) -> None:
    for number in range(20):
        await store.transact(lambda tx, number=number: tx.put(person(f"p{number}")))  # type: ignore[misc]
        assert await store.read(lambda tx, number=number: tx.get(Person, f"p{number}"))  # type: ignore[misc]


async def test_what_is_remembered_can_be_changed(store: SqlStore) -> None:
    assert await store.read(lambda tx: tx.recall("clock")) is None
    for reached in ("2026-01-05", "2026-01-06"):
        await store.transact(lambda tx, reached=reached: tx.remember("clock", reached))  # type: ignore[misc]
    assert await store.read(lambda tx: tx.recall("clock")) == "2026-01-06"


async def test_a_read_writes_nothing_on_sqlite(sqlite_url: str) -> None:
    async with SqlStore(sqlite_url) as store:
        with pytest.raises(Unavailable, match="readonly"):
            await store.read(lambda tx: tx.put(person()))


async def test_a_locked_database_is_unavailable_and_then_available(sqlite_url: str) -> None:
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    async with SqlStore(sqlite_url) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="locked"):
            await store.transact(lambda tx: tx.write_down(incoming("e1")))
        other.execute("ROLLBACK")
        assert await store.transact(lambda tx: tx.write_down(incoming("e1")))
    other.close()


async def test_a_broken_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"no database at all" * 100)
    async with SqlStore(f"sqlite:///{tmp_path / 'broken.db'}") as store:
        with pytest.raises(Unavailable, match="not a database"):
            await store.transact(lambda tx: tx.write_down(incoming("e1")))


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    async with SqlStore("postgresql://nobody@127.0.0.1:1/nothing") as store:
        with pytest.raises(Unavailable):
            await store.read(lambda tx: tx.unfinished(NOW))


async def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    async with SqlStore(f"sqlite+aiosqlite:///{tmp_path / 'new' / 'folder' / 'kollega.db'}"):
        assert (tmp_path / "new" / "folder").is_dir()


@pytest.mark.parametrize(
    "url", ["mysql://ada:hush@localhost/kollega", "sqlite://", "sqlite:///:memory:"]
)
def test_an_address_that_cannot_be_used_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match=r"neither|no file") as refusal:
        SqlStore(url)
    assert "hush" not in str(refusal.value)


@pytest.mark.postgres
async def test_a_connection_that_the_server_dropped_is_replaced(postgres_url: str) -> None:
    cut_off = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> "
        "pg_backend_pid() AND datname = :name"
    )
    database = {"name": make_url(postgres_url).database}
    async with SqlStore(postgres_url) as store, SqlStore(postgres_url) as other:
        await store.transact(lambda tx: tx.put(person()))
        await other.transact(lambda tx: tx.connection.execute(cut_off, database))
        assert await store.read(lambda tx: tx.get(Person, "ada")) == person()
        await other.transact(lambda tx: tx.connection.execute(cut_off, database))
        await store.transact(lambda tx: tx.put(person("bo")))
        assert await store.read(lambda tx: tx.get(Person, "bo")) == person("bo")


@pytest.mark.postgres
async def test_a_deadlock_is_resolved(postgres_url: str) -> None:
    """Two transactions that lock the same two rows crosswise: one of them is done again."""
    async with SqlStore(postgres_url) as store:
        await store.transact(lambda tx: tx.put(person("a"), person("b")))
        tries: list[str] = []

        def lock(tx: SqlTransaction, first: str, second: str) -> None:
            tries.append(first)
            tx.put(person(first, name=first))
            if len(tries) <= 2:
                tx.connection.execute(text("SELECT pg_sleep(0.2)"))
            tx.put(person(second, name=first))

        await asyncio.gather(
            store.transact(lambda tx: lock(tx, "a", "b")),
            store.transact(lambda tx: lock(tx, "b", "a")),
        )
        names = await store.read(lambda tx: [tx.get(Person, id) for id in ("a", "b")])
        assert len(tries) == 3
        assert len({one.name for one in names if one}) == 1


@pytest.mark.postgres
async def test_two_copies_share_one_server_and_no_row(postgres_url: str) -> None:
    """Each copy claims while the other writes, and answers what it wrote: never two rows of a
    sender at a time.
    """
    async with SqlStore(postgres_url) as one, SqlStore(postgres_url) as other:
        done: list[str] = []
        busy: set[str] = set()

        async def write(number: int) -> None:
            store, said = (one, other)[number % 2], incoming(f"e{number}", f"U{number % 4}")
            if heard := await store.transact(lambda tx: tx.take_in(said, REAL + 60)):
                await answer(store, heard)

        async def work(store: SqlStore) -> None:
            while len(done) < 40:
                for heard in await store.transact(lambda tx: tx.claim_heard(REAL, 60, 3)):
                    await answer(store, heard)

        async def answer(store: SqlStore, heard: Heard) -> None:
            sender = heard.incoming.sender.user
            assert sender not in busy
            busy.add(sender)
            await asyncio.sleep(0)
            busy.remove(sender)
            await store.transact(lambda tx: tx.finish_heard(heard.incoming.id))
            done.append(heard.incoming.id)

        await asyncio.gather(*map(write, range(40)), *map(work, (one, other, one, other)))
        assert sorted(done) == sorted(f"e{number}" for number in range(40))


@pytest.mark.postgres
async def test_two_copies_send_no_letter_twice(postgres_url: str) -> None:
    async with SqlStore(postgres_url) as one, SqlStore(postgres_url) as other:
        await one.transact(lambda tx: [tx.post(letter(f"l{n}", f"U{n % 5}")) for n in range(40)])
        sent: list[str] = []

        async def work(store: SqlStore) -> None:
            while len(sent) < 40:
                for outgoing in await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 3)):
                    sent.append(outgoing.letter.key)
                    await store.transact(
                        lambda tx, key=outgoing.letter.key: tx.sent(key, "ref", NOW)  # type: ignore[misc]
                    )

        await asyncio.gather(*map(work, (one, other, one, other)))
        assert sorted(sent) == sorted(f"l{n}" for n in range(40))
        for place in range(5):
            assert [key for key in sent if int(key[1:]) % 5 == place] == [
                f"l{n}" for n in range(place, 40, 5)
            ]


@pytest.mark.postgres
async def test_a_copy_that_stands_still_within_a_transaction_keeps_nobody_waiting_for_long(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It holds the turn at the letters, and its connection is alive: only time can tell."""
    monkeypatch.setattr("storage.database.postgres.STALLED", 1.5)
    took_its_turn = threading.Event()

    def stall(tx: SqlTransaction) -> None:
        tx.claim_letters(NOW, REAL, 60, 1)
        if not took_its_turn.is_set():
            took_its_turn.set()
            time.sleep(4)

    async def stalling() -> None:
        async with SqlStore(postgres_url) as store:
            await store.transact(stall)

    stalled = asyncio.create_task(asyncio.to_thread(asyncio.run, stalling()))
    async with SqlStore(postgres_url) as store:
        await store.transact(lambda tx: tx.post(letter("a")))
        await asyncio.to_thread(took_its_turn.wait)
        with pytest.raises(Unavailable):
            await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 1))
        assert await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 1))
    await stalled


@pytest.mark.postgres
async def test_no_more_is_claimed_than_agreed_however_the_server_goes_about_it(
    postgres_url: str,
) -> None:
    """A server that takes the table for empty looks for what is free anew at each row."""

    def claimed(tx: SqlTransaction) -> tuple[int, int, int]:
        for way in ("hashjoin", "mergejoin", "hashagg", "sort", "material"):
            tx.connection.execute(text(f"SET LOCAL enable_{way} = off"))
        heard, due = tx.claim_heard(REAL, 60, 3), tx.claim_openings(NOW, REAL, 60, 3)
        return len(heard), len(due), len(tx.claim_letters(NOW, REAL, 60, 3))

    async with SqlStore(postgres_url) as store:
        for name in "abcd":
            await store.transact(lambda tx, name=name: tx.write_down(incoming(name, name)))  # type: ignore[misc]
            await store.transact(lambda tx, name=name: tx.post(letter(name, name)))  # type: ignore[misc]
            await store.transact(lambda tx, name=name: tx.plan(opening(name)))  # type: ignore[misc]
        assert await store.transact(claimed) == (3, 3, 3)
