from coaching.ports.platform import Pace, Shortage
from storage.store import SqlStore
from tests.storage.samples import REAL

METHOD = Pace("slack:T1:post", per_minute=120, burst=3)  # a token every half second
CHANNEL = Pace("slack:T1:post:C1", per_minute=60, burst=1)


async def taken(store: SqlStore, *wanted: list[Pace], at: float = 0) -> list[Shortage | None]:
    return list(await store.transact(lambda tx: tx.take(wanted, REAL + at)))


async def test_a_burst_and_then_the_pace(store: SqlStore) -> None:
    short = Shortage(METHOD.bucket, 0.5)
    assert await taken(store, *[[METHOD]] * 5) == [None, None, None, short, short]
    assert await taken(store, [METHOD], at=0.25) == [Shortage(METHOD.bucket, 0.25)]
    assert await taken(store, [METHOD], [METHOD], at=0.5) == [None, short]


async def test_a_bucket_holds_no_more_than_its_burst(store: SqlStore) -> None:
    await taken(store, *[[METHOD]] * 3)
    assert await taken(store, *[[METHOD]] * 4, at=3600) == [
        None,
        None,
        None,
        Shortage(METHOD.bucket, 0.5),
    ]


async def test_all_or_none(store: SqlStore) -> None:
    assert await taken(store, [METHOD, CHANNEL]) == [None]
    assert await taken(store, [METHOD, CHANNEL]) == [Shortage(CHANNEL.bucket, 1.0)]
    assert await taken(store, [METHOD], [METHOD]) == [None, None]


async def test_a_closed_bucket_opens_again(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.close(CHANNEL.bucket, REAL + 30))
    await store.transact(lambda tx: tx.close(CHANNEL.bucket, REAL + 10))
    assert await taken(store, [METHOD, CHANNEL], [METHOD]) == [Shortage(CHANNEL.bucket, 30.0), None]
    assert await taken(store, [CHANNEL], at=30) == [None]


async def test_who_needs_no_token_passes(store: SqlStore) -> None:
    assert await taken(store, []) == [None]


async def test_a_clock_that_was_ahead_keeps_nobody_waiting(store: SqlStore) -> None:
    day = 86_400.0
    await taken(store, *[[METHOD, CHANNEL]] * 5, at=day)
    await store.transact(lambda tx: tx.close("slack:T1:open", REAL + day))
    assert await taken(store, [METHOD]) == [Shortage(METHOD.bucket, 0.5)]
    assert await taken(store, [METHOD], at=0.5) == [None]
    opening = Pace("slack:T1:open", 60, 1)
    assert await taken(store, [opening], at=1) == [Shortage(opening.bucket, 3600.0)]
