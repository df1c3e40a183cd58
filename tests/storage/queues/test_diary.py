from coaching.messages import Opening
from coaching.ports.queues import Unfinished
from storage.store import SqlStore
from tests.storage.samples import HOUR, NOW, REAL, incoming, letter, opening, person


async def planned(store: SqlStore, *openings: Opening) -> None:
    await store.transact(lambda tx: [tx.plan(one) for one in openings])


async def keys(store: SqlStore, real: float = REAL, limit: int = 10) -> list[str]:
    return [
        one.key for one in await store.transact(lambda tx: tx.claim_openings(NOW, real, 60, limit))
    ]


async def test_what_is_due_is_claimed_once_soonest_first(store: SqlStore) -> None:
    week = opening("week", due=NOW - HOUR, about={"week": "2026-W48"})
    await planned(store, opening("b"), week, opening("tomorrow", due=NOW + 24 * HOUR))
    assert await store.transact(lambda tx: tx.claim_openings(NOW, REAL, 60, 1)) == [week]
    assert await keys(store) == ["b"]
    assert await keys(store, REAL + 59) == []
    assert await keys(store, REAL + 60) == ["week", "b"]


async def test_planning_twice_changes_nothing_even_after_it_was_opened(store: SqlStore) -> None:
    await planned(store, opening("week"), opening("week", due=NOW + HOUR))
    assert await store.read(lambda tx: tx.diary_of("ada")) == [opening("week")]
    await store.transact(lambda tx: tx.opened("week"))
    await planned(store, opening("week"))
    assert await keys(store, REAL + 999) == []


async def test_a_moved_opening_is_due_later_and_not_leased(store: SqlStore) -> None:
    await planned(store, opening("week"))
    await keys(store)
    await store.transact(lambda tx: tx.move("week", NOW + HOUR))
    assert await keys(store) == []
    assert await store.transact(lambda tx: tx.claim_openings(NOW + HOUR, REAL, 60, 9)) == [
        opening("week", due=NOW + HOUR)
    ]


async def test_a_diary_is_one_persons_and_can_be_cleared(store: SqlStore) -> None:
    await planned(
        store,
        opening("late", due=NOW + HOUR),
        opening("soon"),
        opening("past"),
        opening("bo", "bo"),
    )
    await store.transact(lambda tx: tx.opened("past"))
    assert [one.key for one in await store.read(lambda tx: tx.diary_of("ada"))] == ["soon", "late"]
    await store.transact(lambda tx: tx.cancel_openings("ada"))
    assert await store.read(lambda tx: tx.diary_of("ada")) == []
    assert await keys(store) == ["bo"]


async def test_what_is_unfinished_at_a_moment(store: SqlStore) -> None:
    await store.transact(lambda tx: (tx.write_down(incoming("e1")), tx.write_down(incoming("e2"))))
    await store.transact(
        lambda tx: (tx.post(letter("a")), tx.post(letter("later", due=NOW + HOUR)))
    )
    await planned(
        store, opening("b"), opening("c"), opening("d"), opening("tomorrow", due=NOW + 24 * HOUR)
    )
    assert await store.read(lambda tx: tx.unfinished(NOW)) == Unfinished(
        heard=2, openings=3, letters=1
    )


async def test_what_is_claimed_is_unfinished_until_it_is_done(store: SqlStore) -> None:
    await store.transact(lambda tx: (tx.write_down(incoming("e1")), tx.post(letter("a"))))
    await planned(store, opening("b"))
    await store.transact(
        lambda tx: (tx.claim_heard(REAL, 60, 9), tx.claim_letters(NOW, REAL, 60, 9))
    )
    await keys(store)
    assert await store.read(lambda tx: tx.unfinished(NOW)) == Unfinished(1, 1, 1)
    await store.transact(
        lambda tx: (tx.finish_heard("e1"), tx.sent("a", "ref", NOW), tx.opened("b"))
    )
    assert await store.read(lambda tx: tx.unfinished(NOW)) == Unfinished(0, 0, 0)


async def test_the_next_due_moment(store: SqlStore) -> None:
    assert await store.read(lambda tx: tx.next_due(NOW)) is None
    await planned(
        store,
        opening("past"),
        opening("soon", due=NOW + 2 * HOUR),
        opening("late", due=NOW + 9 * HOUR),
    )
    assert await store.read(lambda tx: tx.next_due(NOW)) == NOW + 2 * HOUR
    await store.transact(lambda tx: tx.post(letter("a", due=NOW + HOUR)))
    assert await store.read(lambda tx: tx.next_due(NOW)) == NOW + HOUR
    assert await store.read(lambda tx: tx.next_due(NOW + HOUR)) == NOW + 2 * HOUR
    await store.transact(lambda tx: (tx.sent("a", "ref", NOW), tx.opened("soon")))
    assert await store.read(lambda tx: tx.next_due(NOW)) == NOW + 9 * HOUR


async def test_many_are_planned_in_one_go(store: SqlStore) -> None:
    await planned(store, opening("known", due=NOW + HOUR))
    await store.transact(
        lambda tx: tx.plan(opening("known"), opening("a"), opening("b"), opening("c"))
    )
    await store.transact(lambda tx: (tx.opened("a"), tx.opened("c")))
    assert await keys(store) == ["b"]
    await store.transact(lambda tx: tx.plan())
    assert [one.key for one in await store.read(lambda tx: tx.diary_of("ada"))] == ["b", "known"]


async def test_it_is_opened_by_whoever_comes_first(store: SqlStore) -> None:
    await planned(store, opening("a"))
    assert await store.transact(lambda tx: tx.opened("a")) is True
    assert await store.transact(lambda tx: tx.opened("a")) is False
    assert await store.transact(lambda tx: tx.opened("nobody's")) is False


async def test_rounds_that_are_late(store: SqlStore) -> None:
    late, person = opening("late", "", due=NOW - 3 * HOUR), opening("ada's", due=NOW - 3 * HOUR)
    await planned(
        store, late, person, opening("soon", "", due=NOW), opening("done", "", due=NOW - 4 * HOUR)
    )
    await store.transact(lambda tx: (tx.opened("done"), tx.claim_openings(NOW, REAL, 60, 9)))
    assert await store.read(lambda tx: tx.late_rounds(NOW - 2 * HOUR)) == [late]


async def test_people_are_counted_by_zone(store: SqlStore) -> None:
    there = {"timezone": "Asia/Tokyo", "standing": "active"}
    known = (
        person("a", **there),
        person("b", **there),
        person("c", timezone="Asia/Tokyo", standing="stopped"),
    )
    await store.transact(
        lambda tx: tx.put(*known, person("d", timezone="Europe/Berlin", standing="active"))
    )
    assert await store.read(lambda tx: tx.people_by_zone()) == {"Asia/Tokyo": 2, "Europe/Berlin": 1}


async def test_letters_that_wait_are_counted_no_further_than_asked(store: SqlStore) -> None:
    await store.transact(lambda tx: [tx.post(letter(f"l{n}", f"U{n}")) for n in range(4)])
    await store.transact(
        lambda tx: (tx.post(letter("later", "U9", due=NOW + HOUR)), tx.sent("l0", "ref", NOW))
    )
    assert await store.read(lambda tx: tx.waiting_letters(NOW, 9)) == 3
    assert await store.read(lambda tx: tx.waiting_letters(NOW, 2)) == 2
