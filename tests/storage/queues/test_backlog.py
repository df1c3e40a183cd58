from datetime import timedelta

from storage.queues.backlog import Waiting, backlog
from storage.store import SqlStore
from storage.transaction import SqlTransaction
from tests.storage.samples import NOW, incoming, letter, opening

LATER = NOW + timedelta(hours=1)


async def test_only_what_is_due_and_unfinished_is_counted(store: SqlStore) -> None:
    def fill(tx: SqlTransaction) -> None:
        for key in ("sent", "waits", "doubtful"):
            tx.post(letter(key, due=NOW))
        tx.post(letter("soon", due=LATER))
        tx.sent("sent", "1.2", NOW)
        tx.doubt("doubtful", 0.0)
        tx.plan(opening("now", due=NOW), opening("soon", due=LATER))
        tx.write_down(incoming("heard"))
        tx.write_down(incoming("answered"))
        tx.finish_heard("answered")

    await store.transact(fill)
    found = await store.read(lambda tx: backlog(tx.connection, NOW))
    assert found.heard.count == 1 and found.heard.since is not None
    assert found.letters == {
        "answer": Waiting(2, NOW),
        "appointment": Waiting(),
        "broadcast": Waiting(),
    }
    assert found.in_doubt == 1
    assert found.openings == Waiting(1, NOW)
