from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from coaching.facts.advice import Verdict
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.savings import BaselineTask, TimeSaving
from storage.facts import facts
from storage.store import SqlStore
from tests.storage.samples import HOUR, NOW, address, contact, person


def saving(id: str, conversation: str = "c1") -> TimeSaving:
    return TimeSaving(
        id, "ada", conversation, "offers", 45, "week", "Copilot", date(2026, 11, 23), NOW
    )


async def kept(store: SqlStore, *facts: Fact) -> None:
    await store.transact(lambda tx: tx.put(*facts))


async def test_a_put_overwrites_by_id(store: SqlStore) -> None:
    await kept(store, person(), person("bo"), saving("s1"))
    await kept(store, replace(person(), language="de", tools=("Copilot",)))
    assert await store.read(lambda tx: tx.get(Person, "ada")) == replace(
        person(), language="de", tools=("Copilot",)
    )
    assert await store.read(lambda tx: tx.get(Person, "bo")) == person("bo")
    assert await store.read(lambda tx: tx.get(Person, "eve")) is None


@pytest.mark.parametrize("at_once", [1, 2, 3, 5])
async def test_everything_is_read_however_much_it_is(
    at_once: int, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [replace(saving(id), day=date(2026, 11, 20 + n)) for n, id in enumerate("ACbde")]
    await kept(store, *reversed(told))
    monkeypatch.setattr(facts, "AT_ONCE", at_once)
    assert await store.read(lambda tx: tx.every(TimeSaving)) == told
    since = datetime(2026, 11, 22, tzinfo=UTC)
    assert await store.read(lambda tx: tx.every(TimeSaving, since)) == told[2:]


async def test_of_two_puts_in_one_the_later_stays(store: SqlStore) -> None:
    await kept(store, saving("s1"), replace(saving("s1"), minutes=30))
    assert await store.read(lambda tx: tx.of(TimeSaving, "ada")) == [
        replace(saving("s1"), minutes=30)
    ]


async def test_of_gives_one_persons_facts_in_the_order_of_their_ids(store: SqlStore) -> None:
    await kept(store, saving("s2"), saving("S3"), saving("s1"), replace(saving("s0"), person="bo"))
    assert [fact.id for fact in await store.read(lambda tx: tx.of(TimeSaving, "ada"))] == [
        "S3",
        "s1",
        "s2",
    ]
    assert await store.read(lambda tx: tx.of(Verdict, "ada")) == []


async def test_a_conversation_withdraws_what_it_no_longer_says(store: SqlStore) -> None:
    task = BaselineTask("b1", "ada", "c1", "offers", 60, "week", NOW)
    await kept(store, saving("s1"), saving("s2"), saving("s3", "c2"), task)
    await store.transact(lambda tx: tx.withdraw("c1", ["s2"]))
    assert [fact.id for fact in await store.read(lambda tx: tx.of(TimeSaving, "ada"))] == [
        "s2",
        "s3",
    ]
    assert await store.read(lambda tx: tx.of(BaselineTask, "ada")) == []


async def test_people_are_found_by_account(store: SqlStore) -> None:
    await kept(store, person(), contact("U1"))
    assert await store.read(lambda tx: tx.person_at(address("U1"))) == person()
    assert await store.read(lambda tx: tx.person_at(address("U2"))) is None


async def test_people_are_found_by_email_and_whoever_was_met_first_has_it(store: SqlStore) -> None:
    older = person("zoe", email="ada@example.com", met_at=NOW - HOUR)
    await kept(
        store,
        person(),
        older,
        person("imported", email="ada@example.com", met_at=None),
        person("mute", email=""),
    )
    assert await store.read(lambda tx: tx.person_with("ada@example.com")) == older
    assert await store.read(lambda tx: tx.person_with("")) is None


async def test_the_contact_seen_last_comes_first(store: SqlStore) -> None:
    old, new = contact("U1"), contact("U2", seen_at=NOW + HOUR)
    await kept(store, old, new, contact("U3", "bo"))
    found: list[Contact] = list(await store.read(lambda tx: tx.contacts("ada")))
    assert found == [new, old]
