from typing import Any

from coaching.facts.advice import Verdict
from coaching.facts.people import Person
from coaching.facts.talk import Conversation
from coaching.messages import Place, Question, Reply, Text
from storage.store import SqlStore
from storage.tables import metadata
from storage.transaction import SqlTransaction
from tests.storage.samples import HOUR, NOW, REAL, chat, contact, incoming, letter, opening, person

THREAD = Place("slack", "T1", "U1", "17.1")


def live(tx: SqlTransaction, name: str, user: str) -> None:
    """A little life in every table."""
    tx.put(person(name), contact(user, name), Verdict(f"v-{name}", name, f"c-{name}", True, NOW))
    tx.save(Conversation(f"c-{name}", name, "savings.report", chat(user), NOW))
    tx.plan(opening(f"week-{name}", name))
    tx.write_down(incoming(f"done-{name}", user))
    tx.finish_heard(f"done-{name}")
    tx.write_down(incoming(f"said-{name}", user, text=f"I am {name}"))
    asking = Reply((Text("talk-hello", {"name": name}),), asks=Question(f"c-{name}", "right"))
    tx.post(letter(f"sent-{name}", user, person=name, reply=asking))
    tx.sent(f"sent-{name}", f"17.{name}", NOW)
    tx.post(letter(f"waits-{name}", user, person=name))


async def traces(store: SqlStore, *words: str) -> set[str]:
    """The tables in which one of the words stands."""
    rows: dict[str, list[Any]] = await store.read(
        lambda tx: {
            name: list(tx.connection.execute(table.select()))
            for name, table in metadata.tables.items()
        }
    )
    return {
        name
        for name, found in rows.items()
        for row in found
        if any(word in str(row) for word in words)
    }


async def test_all_of_a_person_is_shown_and_nothing_of_another(store: SqlStore) -> None:
    await store.transact(lambda tx: (live(tx, "ada", "U1"), live(tx, "bo", "U2")))
    shown = await store.read(lambda tx: tx.everything_of("ada"))
    lived_in = {"people", "contacts", "verdicts", "conversations", "openings", "inbox", "letters"}
    assert set(shown) == lived_in
    assert [row["key"] for row in shown["letters"]] == ["sent-ada", "waits-ada"]
    assert [row["id"] for row in shown["inbox"]] == ["done-ada", "said-ada"]
    assert "U2" not in str(shown)
    assert await store.read(lambda tx: tx.everything_of("eve")) == {}


async def test_nothing_of_a_forgotten_person_is_left_but_the_key_of_a_sent_letter(
    store: SqlStore,
) -> None:
    await store.transact(lambda tx: (live(tx, "ada", "U1"), live(tx, "bo", "U2")))
    before = await traces(store, "bo", "U2")
    await store.transact(lambda tx: tx.forget("ada"))
    assert await traces(store, "ada", "U1") == {"letters"}
    assert await traces(store, "I am ada", "U1", "17.ada", "c-ada", "waits-ada") == set()
    assert await traces(store, "bo", "U2") == before
    assert await store.read(lambda tx: tx.asked_in("sent-ada")) is None


async def test_letters_from_before_we_knew_who_it_was_are_forgotten_too(store: SqlStore) -> None:
    await store.transact(
        lambda tx: (tx.post(letter("reply:1", to=THREAD)), tx.post(letter("reply:2", "U10")))
    )
    await store.transact(lambda tx: live(tx, "ada", "U1"))
    await store.transact(lambda tx: tx.forget("ada"))
    claimed = await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 9))
    assert [outgoing.letter.key for outgoing in claimed] == ["reply:2"]


async def test_the_key_of_a_forgotten_letter_does_not_come_again(store: SqlStore) -> None:
    await store.transact(lambda tx: live(tx, "ada", "U1"))
    await store.transact(lambda tx: tx.forget("ada"))
    await store.transact(lambda tx: tx.post(letter("sent-ada")))
    assert await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 9)) == []


async def test_two_who_are_one_person_become_one(store: SqlStore) -> None:
    await store.transact(lambda tx: (live(tx, "ada", "U1"), live(tx, "bo", "U2")))
    await store.transact(lambda tx: tx.merge(kept="ada", dropped="bo"))
    shown = await store.read(lambda tx: tx.everything_of("ada"))
    assert {name: len(rows) for name, rows in shown.items()} == {
        "people": 1,
        "contacts": 2,
        "verdicts": 2,
        "conversations": 2,
        "openings": 2,
        "inbox": 4,
        "letters": 4,
    }
    assert await store.read(lambda tx: (tx.get(Person, "ada"), tx.get(Person, "bo"))) == (
        person("ada"),
        None,
    )
    assert await store.read(lambda tx: tx.everything_of("bo")) == {}
    assert len(await store.read(lambda tx: tx.conversations("ada", NOW - HOUR))) == 2
