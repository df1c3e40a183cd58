from coaching.ports.queues import Heard
from storage.store import SqlStore
from storage.tables import inbox
from tests.storage.samples import REAL, incoming


async def heard(store: SqlStore, now: float = REAL, limit: int = 10) -> list[tuple[str, int]]:
    """The ids that are claimed, each with the number of earlier tries."""
    claimed = await store.transact(lambda tx: tx.claim_heard(now, 60, limit))
    return [(row.incoming.id, row.tries) for row in claimed]


async def written(store: SqlStore, *rows: tuple[str, str]) -> None:
    for id, user in rows:
        await store.transact(lambda tx, id=id, user=user: tx.write_down(incoming(id, user)))  # type: ignore[misc]


async def test_the_same_event_is_written_once(store: SqlStore) -> None:
    first = await store.transact(lambda tx: tx.write_down(incoming("e1")))
    again = await store.transact(lambda tx: tx.write_down(incoming("e1", text="again")))
    assert (first, again) == (True, False)


async def test_an_event_is_known_after_it_is_finished(store: SqlStore) -> None:
    await written(store, ("e1", "U1"))
    await store.transact(lambda tx: tx.finish_heard("e1"))
    assert not await store.transact(lambda tx: tx.write_down(incoming("e1")))
    assert await heard(store) == []


async def test_what_is_claimed_is_what_was_written(store: SqlStore) -> None:
    said = incoming("e1", answers={"minutes": "45"}, about="week:1", kind="tap")
    await store.transact(lambda tx: tx.write_down(said))
    (claimed,) = await store.transact(lambda tx: tx.claim_heard(REAL, 60, 10))
    assert claimed.incoming == said


async def test_a_row_may_be_written_as_claimed(store: SqlStore) -> None:
    said = incoming("a1", text="hej")
    assert await store.transact(lambda tx: tx.take_in(said, REAL + 60)) == Heard(said, 0)
    assert await heard(store, REAL + 59) == []
    assert await heard(store, REAL + 60) == [("a1", 1)]


async def test_a_row_waits_for_the_one_before_it_however_it_is_written(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.take_in(incoming("a1"), REAL + 60))
    assert await store.transact(lambda tx: tx.take_in(incoming("a2"), REAL + 60)) is None
    assert await heard(store) == []
    await store.transact(lambda tx: tx.finish_heard("a1"))
    assert await store.transact(lambda tx: tx.take_in(incoming("a3"), REAL + 60)) is None
    assert await heard(store) == [("a2", 0)]


async def test_the_same_event_is_not_claimed_again(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.take_in(incoming("a1"), REAL + 60))
    await store.transact(lambda tx: tx.finish_heard("a1"))
    assert await store.transact(lambda tx: tx.take_in(incoming("a1"), REAL + 60)) is None
    assert await heard(store, REAL + 60) == []


async def test_the_oldest_row_of_each_sender_comes_first(store: SqlStore) -> None:
    await written(store, ("a1", "U1"), ("a2", "U1"), ("b1", "U2"))
    assert await heard(store) == [("a1", 0), ("b1", 0)]
    assert await heard(store) == []
    await store.transact(lambda tx: tx.finish_heard("a1"))
    assert await heard(store) == [("a2", 0)]


async def test_no_more_than_asked_for(store: SqlStore) -> None:
    await written(store, ("a", "U1"), ("b", "U2"), ("c", "U3"))
    assert [id for id, _ in await heard(store, limit=2)] == ["a", "b"]


async def test_a_lease_that_ran_out_is_a_try(store: SqlStore) -> None:
    await written(store, ("a1", "U1"))
    await heard(store)
    assert await heard(store, REAL + 59) == []
    assert await heard(store, REAL + 60) == [("a1", 1)]


async def test_what_waits_for_another_try_keeps_the_next_waiting(store: SqlStore) -> None:
    await written(store, ("a1", "U1"), ("a2", "U1"))
    await heard(store)
    await store.transact(lambda tx: tx.retry_heard("a1", REAL + 5))
    assert await heard(store, REAL + 4) == []
    assert await heard(store, REAL + 5) == [("a1", 1)]


async def test_finishing_erases_what_was_said(store: SqlStore) -> None:
    await written(store, ("a1", "U1"))
    await store.transact(lambda tx: tx.finish_heard("a1", "failed"))
    (row,) = await store.read(lambda tx: tx.connection.execute(inbox.select()).all())
    assert (row.id, row.outcome, row.body) == ("a1", "failed", None)


async def test_a_finished_row_cannot_be_tried_again(store: SqlStore) -> None:
    await written(store, ("a1", "U1"))
    await store.transact(lambda tx: tx.finish_heard("a1"))
    await store.transact(lambda tx: tx.retry_heard("a1", REAL))
    assert await heard(store) == []


async def test_an_unreadable_row_is_set_aside(store: SqlStore) -> None:
    await written(store, ("a1", "U1"), ("b1", "U2"))
    await store.transact(
        lambda tx: tx.connection.execute(inbox.update().where(inbox.c.id == "a1").values(body={}))
    )
    assert await heard(store) == [("b1", 0)]
    assert (await store.read(lambda tx: tx.unfinished(incoming("e").at))).heard == 1
