from dataclasses import replace
from pathlib import Path
from typing import Any

from coaching.facts.advice import Verdict
from coaching.facts.audit import Audit
from coaching.facts.meeting.coffee import Coffee
from coaching.facts.people import Person
from coaching.facts.talk import Answer, Conversation
from coaching.messages import FAREWELL, JSON, Place, Question, Reply, Text
from coaching.ports.platform import Pace
from storage.safekeeping.migrate import migrate
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
    by_chance = {"forgotten"}  # a hash may hold "ada"
    assert await traces(store, "ada", "U1") - by_chance == {"letters"}
    assert await traces(store, "I am ada", "U1", "17.ada", "c-ada", "waits-ada") == set()
    assert await traces(store, "bo", "U2") - by_chance == before
    assert await store.read(lambda tx: tx.asked_in("sent-ada")) is None


async def test_that_somebody_looked_outlives_both_and_names_neither(store: SqlStore) -> None:
    looks = [
        Audit("a1", NOW, "bo", "company_figures", "2026-01"),
        Audit("a2", NOW, "operator", "export", "", "ada"),
        Audit("a3", NOW, "bo", "look", "", "ada"),
    ]
    await store.transact(lambda tx: (live(tx, "ada", "U1"), live(tx, "bo", "U2"), tx.put(*looks)))
    assert len(await store.read(lambda tx: tx.of(Audit, "ada"))) == 2
    await store.transact(lambda tx: tx.forget("ada"))
    await store.transact(lambda tx: tx.forget("bo"))
    left = await store.read(lambda tx: tx.every(Audit))
    assert [(one.actor, one.action, one.about) for one in left] == [
        ("", "company_figures", ""),
        ("operator", "export", ""),
        ("", "look", ""),
    ]


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


async def test_nothing_of_them_stays_in_the_rows_of_others(store: SqlStore) -> None:
    """A colleague's dialogue, a lead's answer, a letter to the pair, a bucket, an invitation."""
    name, email, account = "Ada Narvalsson", "ada.narvalsson@almvik.example", "U1ADA"

    def plan(tx: SqlTransaction) -> None:
        live(tx, "bo", "U1ADA9")  # whose account begins alike
        tx.put(replace(person("adan1"), name=name, email=email), contact(account, "adan1"))
        asked = Conversation("c-lead", "bo", "champions.appoint", chat("U1ADA9"), NOW)
        answers = {"who": Answer(email), "why": Answer(f"{name} is good at it"), "n": Answer("2")}
        about: dict[str, JSON] = {"name": name, "newcomers": ["adan1", "bo"]}
        tx.save(replace(asked, about=about, answers=answers))
        group = Place("slack", "T1", "", members=(account, "U1ADA9"), direct=False)
        tx.post(letter("intro:1", to=group))
        tx.sent("intro:1", "17.2", NOW)
        tx.post(letter("intro:2", to=group))
        tx.take([[Pace(f"slack:T1:channel:{account}", 60, 1)]], REAL)
        told: dict[str, JSON] = {"letters": {"adan1": "invitation:1", "bo": "invitation:2"}}
        tx.plan(replace(opening("round:1", ""), about=told))

    await store.transact(plan)
    await store.transact(lambda tx: tx.forget("adan1"))
    found = await traces(store, '"U1ADA"', f"'{account}'", ":U1ADA'", name, email, "adan1")
    assert found == set()
    (talk,) = [one for one in await store.read(lambda tx: tx.conversations("bo", NOW)) if one.about]
    assert talk.about == {"name": "", "newcomers": ["bo"]}
    assert {slot: answer.value for slot, answer in talk.answers.items()} == {
        "who": "",
        "why": "",
        "n": "2",
    }


async def test_the_last_word_is_unlinked_once_it_is_sent(store: SqlStore) -> None:
    await store.transact(lambda tx: live(tx, "ada", "U1"))
    await store.transact(lambda tx: tx.forget("ada"))
    await store.transact(lambda tx: tx.post(replace(letter("reply:bye", "U1"), kind=FAREWELL)))
    assert await traces(store, "U1") == {"letters"}
    await store.transact(lambda tx: tx.sent("reply:bye", "17.9", NOW))
    assert await traces(store, "'U1'", '"U1"', "17.9") == set()


async def test_no_byte_of_them_stays_in_the_files(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    words = ("zebrafakturor", "U1KANARIE", "kanarie@almvik.example", "Ada Kanarie")
    migrate(url)
    async with SqlStore(url) as store:

        def live_on(tx: SqlTransaction) -> None:
            live(tx, "ada", "U1KANARIE")
            tx.put(replace(person("ada"), name=words[3], email=words[2]))
            tx.write_down(incoming("said-more", "U1KANARIE", text="20 min på zebrafakturor"))

        for _ in range(3):
            await store.transact(live_on)
        assert all(word in _bytes(tmp_path) for word in words)
        await store.transact(lambda tx: tx.forget("ada"))
        assert [word for word in words if word in _bytes(tmp_path)] == []


def _bytes(folder: Path) -> str:
    return "".join(file.read_bytes().decode("latin-1") for file in folder.iterdir())


async def test_whoever_is_forgotten_or_merged_leaves_the_coffee_groups(store: SqlStore) -> None:
    round = Coffee("r", "2026-01-12", NOW, (("ada", "bo"), ("eve", "new")), ("ida",))
    await store.transact(lambda tx: tx.put(person("ada"), person("kim"), person("new"), round))
    await store.transact(lambda tx: tx.merge("kim", "new"))
    await store.transact(lambda tx: tx.erase("ada"))
    left = await store.read(lambda tx: tx.get(Coffee, "r"))
    assert left is not None
    assert left.groups == (("bo",), ("eve", "kim"))
    assert left.alone == ("ida",)
