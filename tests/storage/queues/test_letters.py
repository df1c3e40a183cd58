from dataclasses import replace

from coaching.facts.people import Contact
from coaching.messages import Address, Choice, Letter, Place, Question, Reply, Text
from coaching.ports.queues import Asked
from storage.queues.letters import queue
from storage.store import SqlStore
from storage.tables import letters
from tests.storage.samples import HOUR, NOW, REAL, chat, letter, person

REPLY = Reply(
    (Text("savings-right", {"minutes": 45}),),
    choices=(Choice("yes", Text("talk-yes")), Choice("no", Text("talk-no"))),
    asks=Question("c1", "right"),
)


async def posted(store: SqlStore, *written: Letter) -> None:
    await store.transact(lambda tx: [tx.post(one) for one in written])


async def states(store: SqlStore) -> dict[str, tuple[str, str]]:
    rows = await store.read(lambda tx: tx.connection.execute(letters.select()).all())
    return {row.key: (row.state, row.reason) for row in rows}


async def test_a_known_key_is_left_as_it_is(store: SqlStore) -> None:
    await posted(store, letter("a"), letter("a", user="U2"))
    (claimed,) = await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10))
    assert claimed.letter == letter("a")


async def test_what_a_letter_asked_is_known_before_and_after_it_is_sent(store: SqlStore) -> None:
    await posted(store, letter("a", reply=REPLY, person="ada"))
    asked = Asked("a", "ada", chat(), Question("c1", "right"), ("yes", "no"), REPLY)
    assert await store.read(lambda tx: tx.asked_in("a")) == asked
    await store.transact(lambda tx: tx.sent("a", "ref", NOW))
    assert await store.read(lambda tx: tx.asked_in("a")) == asked
    assert await store.read(lambda tx: tx.asked_in("b")) is None


async def test_what_somebody_was_offered_lately_is_known_after_it_was_said(
    store: SqlStore,
) -> None:
    page = Reply((Text("talk-home"),), choices=(Choice("open:guide.help", Text("guide-help")),))
    await posted(store, letter("a", reply=page, person="ada"), letter("b", person="bo"))
    await posted(store, letter("c", reply=REPLY, person="ada"))
    for key in ("a", "b", "c"):
        await store.transact(lambda tx, key=key: tx.sent(key, "ref", NOW))  # type: ignore[misc]
    offered = await store.read(lambda tx: tx.offered("ada", 5))
    assert offered == ["yes", "no", "open:guide.help"]
    assert await store.read(lambda tx: tx.offered("ada", 1)) == ["yes", "no"]


async def test_an_answered_letter_keeps_its_words_no_longer(store: SqlStore) -> None:
    await posted(store, letter("a", reply=REPLY, person="ada"))
    await store.transact(lambda tx: tx.sent("a", "ref", NOW))
    await store.transact(lambda tx: tx.close_letter("a"))
    closed = Asked("a", "ada", chat(), Question("c1", "right"), ("yes", "no"))
    assert await store.read(lambda tx: tx.asked_in("a")) == closed


async def test_a_letter_that_is_answered_before_it_is_sent_is_still_sent(store: SqlStore) -> None:
    await posted(store, letter("a", reply=REPLY))
    await store.transact(lambda tx: tx.close_letter("a"))
    (claimed,) = await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10))
    assert claimed.letter.reply == REPLY
    await store.transact(lambda tx: tx.sent("a", "ref", NOW))
    asked = await store.read(lambda tx: tx.asked_in("a"))
    assert asked is not None
    assert asked.reply is None


async def test_a_letter_to_a_group_is_written_to_everybody_in_it(store: SqlStore) -> None:
    group = Place("slack", "T1", "", direct=False, members=("U1", "U2"))
    own = replace(letter("a", person="ada"), lane="appointment", kind="check_in")
    both = replace(letter("b"), to=group, lane="appointment", kind="intro")
    early = replace(both, key="c", due=NOW - HOUR)
    edit = replace(both, key="d", replaces="b")
    contacts = [
        Contact(f"slack:T1:{user}", id, Address("slack", "T1", user), chat(user), NOW)
        for id, user in (("ada", "U1"), ("bo", "U2"), ("cy", "U3"))
    ]
    await store.transact(lambda tx: tx.put(*contacts))
    await posted(store, own, both, early, edit)
    counted = await store.read(lambda tx: [tx.unprompted(id, NOW) for id in ("ada", "bo", "cy")])
    assert counted == [["check_in", "intro"], ["intro"], []]


async def test_only_what_answers_nothing_is_withdrawn(store: SqlStore) -> None:
    mine = {"person": "ada"}
    await posted(
        store,
        letter("answer", **mine),
        letter("week", lane="appointment", **mine),
        letter("news", lane="broadcast", **mine),
        letter("bo", lane="broadcast", person="bo"),
    )
    await store.transact(lambda tx: tx.withdraw_letters("ada"))
    assert await states(store) == {
        "answer": ("pending", ""),
        "week": ("failed", "withdrawn"),
        "news": ("failed", "withdrawn"),
        "bo": ("pending", ""),
    }


async def test_an_edit_does_not_overtake_what_it_edits(store: SqlStore) -> None:
    await posted(
        store, letter("post", lane="broadcast", due=NOW + HOUR), letter("edit", replaces="post")
    )
    assert await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10)) == []
    (first,) = await store.transact(lambda tx: tx.claim_letters(NOW + HOUR, REAL, 60, 10))
    assert first.letter.key == "post"


async def test_a_letter_is_read_in_the_readers_present_language(store: SqlStore) -> None:
    await posted(
        store, letter("a", person="ada", language="en"), letter("b", user="U2", language="sv")
    )
    await store.transact(lambda tx: tx.put(person(language="de")))
    claimed = await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10))
    assert [(one.letter.key, one.language) for one in claimed] == [("a", "de"), ("b", "sv")]


def test_a_place_is_one_word() -> None:
    assert queue(Place("slack", "T1", "C1", "17.1", direct=False)) == "slack/T1/C1/17.1"
    assert queue(chat("U1")) == "slack/T1/U1"


async def test_a_thumb_knows_the_message_and_finds_its_letter_not_its_edit(store: SqlStore) -> None:
    await posted(store, letter("a", reply=REPLY), replace(letter("b", reply=REPLY), replaces="a"))
    await store.transact(lambda tx: [tx.sent(key, "a:U1|17", NOW) for key in ("a", "b")])
    found = await store.read(lambda tx: tx.asked_in("@a:U1|17"))
    assert found and (found.key, found.says) == ("a", ("yes", "no"))
    assert await store.read(lambda tx: tx.asked_in("@a:U1|18")) is None


async def test_of_a_home_page_only_the_newest_waits(store: SqlStore) -> None:
    """Whoever opens it two hundred times while Slack is slow."""
    pages = [letter(f"home:{n}", "U1", kind="home") for n in range(200)]
    await posted(store, letter("reply:1"), letter("home:other", "U2", kind="home"), *pages)
    assert set(await states(store)) == {"reply:1", "home:other", "home:199"}
    await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10))
    await store.transact(lambda tx: tx.sent("reply:1", "17.1", NOW))
    (on_its_way,) = await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 10))
    assert on_its_way.letter.key == "home:199"
    await posted(store, letter("home:200", "U1", kind="home"))
    assert {"home:199", "home:200"} <= set(await states(store))
