import pytest

from coaching.messages import Letter, Place
from coaching.ports.platform import Outgoing
from storage.store import SqlStore
from storage.tables import letters
from tests.storage.samples import HOUR, NOW, REAL, letter

LEASE = 30.0


async def posted(store: SqlStore, *written: Letter) -> None:
    await store.transact(lambda tx: [tx.post(one) for one in written])


async def claimed(store: SqlStore, real: float = REAL, limit: int = 100) -> list[Outgoing]:
    return list(await store.transact(lambda tx: tx.claim_letters(NOW, real, LEASE, limit)))


async def keys(store: SqlStore, real: float = REAL, limit: int = 100) -> list[str]:
    return [outgoing.letter.key for outgoing in await claimed(store, real, limit)]


async def test_what_is_not_due_waits(store: SqlStore) -> None:
    await posted(store, letter("later", due=NOW + HOUR), letter("now", user="U2"))
    assert await keys(store) == ["now"]


async def test_the_urgent_lane_comes_first(store: SqlStore) -> None:
    lanes = {"news": "broadcast", "week": "appointment", "reply": "answer"}
    await posted(store, *(letter(key, user=key, lane=lane) for key, lane in lanes.items()))
    assert await keys(store, limit=1) == ["reply"]
    assert await keys(store, limit=1) == ["week"]
    assert await keys(store, limit=1) == ["news"]


async def test_one_at_a_time_and_in_order_in_each_place(store: SqlStore) -> None:
    await posted(
        store,
        letter("second", due=NOW),
        letter("third"),
        letter("first", due=NOW - HOUR),
        letter("b", user="U2"),
    )
    assert sorted(await keys(store)) == ["b", "first"]
    assert await keys(store) == []
    assert await store.transact(lambda tx: tx.sent("first", "ref", NOW))
    assert await keys(store) == ["second"]
    assert await store.transact(lambda tx: tx.sent("second", "ref", NOW))
    assert await keys(store) == ["third"]
    assert not await store.transact(lambda tx: tx.sent("third", "ref", NOW))


async def test_a_thread_is_a_place_of_its_own(store: SqlStore) -> None:
    channel, thread = (
        Place("slack", "T1", "C1", direct=False),
        Place("slack", "T1", "C1", "17.1", direct=False),
    )
    await posted(store, letter("top", to=channel), letter("below", to=thread))
    assert await keys(store) == ["top", "below"]


async def test_what_was_put_back_keeps_the_next_waiting_but_no_more_urgent_one(
    store: SqlStore,
) -> None:
    await posted(store, letter("news", lane="broadcast"), letter("more news", lane="broadcast"))
    await claimed(store)
    await store.transact(lambda tx: tx.put_back("news", REAL + 5))
    assert await keys(store, REAL + 4) == []
    await posted(store, letter("reply"))
    assert await keys(store, REAL + 4) == ["reply"]
    await store.transact(lambda tx: tx.sent("reply", "ref", NOW))
    assert await keys(store, REAL + 5) == ["news"]


async def test_what_was_put_back_is_not_in_doubt(store: SqlStore) -> None:
    await posted(store, letter("a"))
    await claimed(store)
    await store.transact(lambda tx: tx.put_back("a", REAL))
    (again,) = await claimed(store)
    assert (again.tries, again.in_doubt) == (0, False)


async def test_a_letter_whose_lease_ran_out_is_in_doubt(store: SqlStore) -> None:
    await posted(store, letter("a"))
    (first,) = await claimed(store)
    assert (first.tries, first.in_doubt) == (0, False)
    assert await claimed(store, REAL + LEASE - 1) == []
    (again,) = await claimed(store, REAL + LEASE)
    assert (again.tries, again.in_doubt) == (1, True)


async def test_what_a_process_that_is_gone_had_on_its_way_is_in_doubt_a_little_later(
    store: SqlStore,
) -> None:
    await posted(store, letter("a"), letter("b", user="U2"))
    await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 1))
    await store.transact(lambda tx: tx.release_leases(REAL + 6))
    [sure] = await store.transact(lambda tx: tx.claim_letters(NOW, REAL + 1, 60, 10))
    [doubted] = await store.transact(lambda tx: tx.claim_letters(NOW, REAL + 6, 60, 10))
    assert (sure.letter.key, sure.in_doubt, doubted.letter.key, doubted.in_doubt) == (
        "b",
        False,
        "a",
        True,
    )


async def test_doubt_stays(store: SqlStore) -> None:
    await posted(store, letter("a"))
    await claimed(store)
    await store.transact(lambda tx: tx.doubt("a", REAL + 2))
    assert await claimed(store, REAL + 1) == []
    (again,) = await claimed(store, REAL + 2)
    await store.transact(lambda tx: tx.put_back("a", REAL + 3))
    (once_more,) = await claimed(store, REAL + 3)
    assert [(one.tries, one.in_doubt) for one in (again, once_more)] == [(1, True), (1, True)]


async def test_a_letter_that_was_set_aside_lets_the_next_one_go(store: SqlStore) -> None:
    await posted(store, letter("a"), letter("b"))
    await claimed(store)
    await store.transact(lambda tx: tx.set_aside("a", "user_gone"))
    assert await keys(store) == ["b"]


async def test_an_edit_knows_the_message_that_it_edits(store: SqlStore) -> None:
    await posted(store, letter("post"))
    await claimed(store)
    await store.transact(lambda tx: tx.sent("post", "17.42", NOW))
    await posted(store, letter("edit", replaces="post"))
    (edit,) = await claimed(store)
    assert edit.replaces == "17.42"


@pytest.mark.parametrize("fate", ["failed", "unknown"])
async def test_an_edit_of_what_was_never_sent_stands_alone(store: SqlStore, fate: str) -> None:
    if fate == "failed":
        await posted(store, letter("post"))
        await store.transact(lambda tx: tx.set_aside("post", "user_gone"))
    await posted(store, letter("edit", replaces="post"))
    (edit,) = await claimed(store)
    assert edit.replaces == ""


@pytest.mark.parametrize("end", ["sent", "failed"])
async def test_the_end_of_a_letter_is_final_and_erases_its_words(store: SqlStore, end: str) -> None:
    await posted(store, letter("a", person="ada"))
    await claimed(store)
    if end == "sent":
        await store.transact(lambda tx: tx.sent("a", "17.42", NOW))
    await store.transact(lambda tx: tx.set_aside("a", "user_gone"))
    await store.transact(lambda tx: tx.put_back("a", 0))
    assert await claimed(store, REAL + 999) == []
    (row,) = await store.read(lambda tx: tx.connection.execute(letters.select()).all())
    assert (row.state, row.reply, row.person) == (end, None, "ada")
    assert (row.reference, row.sent_at) == (("17.42", NOW) if end == "sent" else ("", None))


async def test_an_unreadable_letter_is_set_aside(store: SqlStore) -> None:
    await posted(store, letter("a"), letter("b", user="U2"))
    await store.transact(
        lambda tx: tx.connection.execute(
            letters.update().where(letters.c.key == "a").values(reply={})
        )
    )
    assert await keys(store) == ["b"]
    assert (await store.read(lambda tx: tx.unfinished(NOW))).letters == 1
