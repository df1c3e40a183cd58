from datetime import date
from typing import Any

from coaching.facts.advice import Habit, Verdict
from coaching.facts.savings import TimeSaving
from coaching.facts.talk import Conversation
from storage.safekeeping.dump import dump
from storage.store import SqlStore
from tests.storage.samples import NOW, REAL, chat, contact, letter, opening, person

SAVING = TimeSaving(
    "s1", "ada", "c1", "secret offers", 45, "week", "Copilot", date(2026, 11, 23), NOW
)


async def lines(store: SqlStore) -> list[dict[str, Any]]:
    return await store.read(lambda tx: list(dump(tx)))


async def test_a_line_for_each_fact_with_ids_alone(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.put(person(), contact(), SAVING))
    await store.transact(
        lambda tx: (tx.save(Conversation("c1", "ada", "f", chat(), NOW)), tx.plan(opening("week")))
    )
    assert await lines(store) == [
        {"fact": "person", "id": "ada", "email": "ada@example.com"},
        {"fact": "contact", "id": "slack:T1:U1", "person": "ada"},
        {"fact": "time_saving", "id": "s1", "person": "ada", "conversation": "c1"},
        {"fact": "conversation", "id": "c1", "person": "ada"},
        {"fact": "opening", "id": "week", "person": "ada"},
    ]


async def test_whether_something_stuck_is_a_habit(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.put(Habit("h1", "ada", "c1", "prompt-goal", True, NOW)))
    assert await lines(store) == [
        {"fact": "habit", "id": "h1", "person": "ada", "conversation": "c1"}
    ]


async def test_letters_tell_where_they_stand(store: SqlStore) -> None:
    await store.transact(
        lambda tx: [tx.post(letter(key, key, person="ada")) for key in ("a", "b", "c", "d")]
    )
    await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 3))
    await store.transact(lambda tx: (tx.sent("a", "17.1", NOW), tx.doubt("b", REAL)))
    found = await lines(store)
    assert [(line["key"], line["status"]) for line in found] == [
        ("a", "sent"),
        ("b", "in_doubt"),
        ("c", "sending"),
        ("d", "pending"),
    ]
    assert found[0] == {
        "fact": "letter",
        "id": "a",
        "key": "a",
        "to": "slack/T1/a",
        "person": "ada",
        "status": "sent",
    }


async def test_a_verdict_tells_its_topic_and_no_word(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.put(Verdict("v1", "ada", "c1", False, NOW, "better-prompt")))
    assert await lines(store) == [
        {
            "fact": "verdict",
            "id": "v1",
            "person": "ada",
            "conversation": "c1",
            "topic": "better-prompt",
            "helpful": False,
        }
    ]
