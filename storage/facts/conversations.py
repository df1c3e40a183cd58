"""Dialogues, open and finished. `version` keeps two turns from overwriting each other."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Text, bindparam, cast, select, update

from coaching.facts.talk import Conversation
from storage.database import upsert
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.tables import conversations, letters

ONE = Statement(select(conversations).where(conversations.c.id == bindparam("sought")))
RECENT = Statement(
    select(conversations)
    .where(
        conversations.c.person == bindparam("whose"), conversations.c.touched >= bindparam("since")
    )
    .order_by(conversations.c.touched.desc(), conversations.c.id)
)
SAVE = Statement(
    update(conversations).where(
        conversations.c.id == bindparam("sought"), conversations.c.version == bindparam("expected")
    ),
    columns=[column.name for column in conversations.c if column.name != "id"],
)
EXPIRE = Statement(
    update(conversations)
    .where(conversations.c.open, conversations.c.touched < bindparam("before"))
    .values(open=False, ended="expired", asked="", answers={}, version=conversations.c.version + 1)
)
SETTLED = Statement(
    select(conversations)
    .where(conversations.c.open, conversations.c.touched < bindparam("before"))
    .where(cast(conversations.c.settled, Text) != "[]")
    .with_for_update(skip_locked=True)
)
FORGET = Statement(
    update(conversations)
    .where(~conversations.c.open, conversations.c.touched < bindparam("before"))
    .where(cast(conversations.c.answers, Text) != "{}")
    .values(answers={}, version=conversations.c.version + 1)
)
ERASE = Statement(
    update(letters)
    .where(
        letters.c.key.in_(
            select(conversations.c.letter).where(
                conversations.c.open, conversations.c.touched < bindparam("before")
            )
        )
    )
    .where(letters.c.state == "sent")
    .values(asks=False, reply=None)
)


def one(connection: Connection, id: str) -> Conversation | None:
    row = ONE.first(connection, {"sought": id})
    return None if row is None else from_row(Conversation, row)


def recent(connection: Connection, person: str, since: datetime) -> list[Conversation]:
    """Touched since then, newest first."""
    return [
        from_row(Conversation, row)
        for row in RECENT.rows(connection, {"whose": person, "since": since})
    ]


def save(connection: Connection, conversation: Conversation) -> bool:
    """Stores it as the next version if the stored one is the one it was made from; False: somebody
    was faster.
    """
    row = to_row(conversation) | {"version": conversation.version + 1}
    if conversation.version == 0:
        return upsert.add(connection, conversations, row)
    sought = {"sought": row.pop("id"), "expected": conversation.version}
    return SAVE.run(connection, row | sought) == 1


def expire(connection: Connection, before: datetime) -> int:
    """Closes what was not touched since then, and erases what it asked, and its answers unless
    settled; how many.
    """
    ERASE.run(connection, {"before": before})
    settled = [from_row(Conversation, row) for row in SETTLED.rows(connection, {"before": before})]
    for talk in settled:
        sure = {slot: answer for slot, answer in talk.answers.items() if slot in talk.settled}
        save(connection, replace(talk, open=False, ended="done", asked="", answers=sure))
    return len(settled) + EXPIRE.run(connection, {"before": before})


def forget(connection: Connection, before: datetime) -> None:
    """Erases what was said in dialogues that ended before."""
    FORGET.run(connection, {"before": before})
