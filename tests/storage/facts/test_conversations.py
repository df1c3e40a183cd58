from dataclasses import replace
from datetime import timedelta

from coaching.facts.talk import Answer, Conversation
from coaching.messages import Question, Reply, Text
from storage.store import SqlStore
from tests.storage.samples import HOUR, NOW, REAL, chat, letter

TALK = Conversation(
    "c1", "ada", "savings.report", chat(), NOW, answers={"minutes": Answer(45)}, asked="right"
)


async def saved(store: SqlStore, conversation: Conversation) -> bool:
    return await store.transact(lambda tx: tx.save(conversation))


async def stored(store: SqlStore, id: str) -> Conversation:
    talks = await store.read(lambda tx: tx.conversations("ada", NOW))
    return next(talk for talk in talks if talk.id == id)


async def test_a_save_counts_the_version_up(store: SqlStore) -> None:
    assert await saved(store, TALK)
    found = await stored(store, "c1")
    assert found == replace(TALK, version=1)


async def test_whoever_read_an_older_version_is_stale(store: SqlStore) -> None:
    await saved(store, TALK)
    assert not await saved(store, replace(TALK, asked="task"))
    assert await saved(store, replace(TALK, version=1, asked="rhythm"))
    assert not await saved(store, replace(TALK, version=1, asked="task"))
    found = await stored(store, "c1")
    assert found == replace(TALK, version=2, asked="rhythm")


async def test_recent_conversations_come_newest_first(store: SqlStore) -> None:
    for hours, id in enumerate(("c0", "c1", "c2")):
        await saved(store, replace(TALK, id=id, touched=NOW + hours * HOUR))
    await saved(store, replace(TALK, id="c9", person="bo", touched=NOW + HOUR))
    found = await store.read(lambda tx: tx.conversations("ada", NOW + HOUR))
    assert [conversation.id for conversation in found] == ["c2", "c1"]


async def test_idle_conversations_expire_without_their_answers(store: SqlStore) -> None:
    await saved(store, TALK)
    await saved(store, replace(TALK, id="lively", touched=NOW + HOUR))
    await saved(store, replace(TALK, id="done", open=False, ended="done"))
    assert await store.transact(lambda tx: tx.expire(NOW + HOUR)) == 1
    found = [await stored(store, id) for id in ("c1", "lively", "done")]
    assert [(talk.open, talk.ended, dict(talk.answers)) for talk in found] == [
        (False, "expired", {}),
        (True, "", TALK.answers),
        (False, "done", TALK.answers),
    ]


async def test_a_turn_that_began_before_the_expiry_is_stale(store: SqlStore) -> None:
    await saved(store, TALK)
    await store.transact(lambda tx: tx.expire(NOW + HOUR))
    assert not await saved(store, replace(TALK, version=1))


async def test_what_an_expired_conversation_asked_is_erased(store: SqlStore) -> None:
    asking = letter("ask", reply=Reply((Text("savings-right"),), asks=Question("c1", "right")))
    await store.transact(lambda tx: (tx.post(asking), tx.save(replace(TALK, letter="ask"))))
    await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 1))
    await store.transact(lambda tx: tx.sent("ask", "ref", NOW))
    await store.transact(lambda tx: tx.expire(NOW + HOUR))
    asked = await store.read(lambda tx: tx.asked_in("ask"))
    assert asked is not None
    assert asked.reply is None


async def test_what_was_settled_outlives_the_expiry_and_what_was_not_is_erased(
    store: SqlStore,
) -> None:
    answers = {"met": Answer("yes"), "line": Answer("not confirmed")}
    settled = replace(TALK, id="c2", answers=answers, settled=("met",))
    await store.transact(lambda tx: (tx.save(TALK), tx.save(settled)))
    assert await store.transact(lambda tx: tx.expire(NOW + timedelta(days=1))) == 2
    plain, kept = await stored(store, "c1"), await stored(store, "c2")
    assert (plain.ended, plain.answers) == ("expired", {})
    assert (kept.open, kept.ended, kept.answers, kept.version) == (
        False,
        "done",
        {"met": Answer("yes")},
        2,
    )


async def test_talk_that_ended_long_ago_is_forgotten(store: SqlStore) -> None:
    ended = replace(TALK, open=False, ended="done")
    late = replace(ended, id="c2", touched=NOW + timedelta(days=5))
    await store.transact(
        lambda tx: (tx.save(ended), tx.save(late), tx.save(replace(TALK, id="c3")))
    )
    await store.transact(lambda tx: tx.erase_aged("dialogues", NOW + timedelta(days=1), 9))
    told = [await stored(store, id) for id in ("c1", "c2", "c3")]
    assert [bool(talk.answers) for talk in told] == [False, True, True]
