"""Dialogues, open and finished. `version` keeps two turns from overwriting each other."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Text, bindparam, cast, delete, select, update

from coaching.facts.advice import Exchange
from coaching.facts.talk import Conversation
from storage.database import upsert
from storage.database.rows import to_row
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.tables import FACT_TABLES, OFFERING, conversations, letters

exchanges = FACT_TABLES[Exchange]

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
ERASE_EXCHANGES = Statement(delete(exchanges).where(exchanges.c.told_at < bindparam("before")))
ERASE_QUESTIONS = Statement(
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
ERASE_OFFERS = Statement(
    update(letters)
    .where(OFFERING, letters.c.state == "sent", letters.c.sent_at < bindparam("before"))
    .values(asks=False, reply=None)
)


class Talks(UnitOfWork):
    """Dialogues, from the first word to forgetting."""

    __slots__ = ()

    def conversations(self, person: str, since: datetime) -> list[Conversation]:
        """Touched since then, newest first."""
        return RECENT.values(self.connection, {"whose": person, "since": since}, Conversation)

    def save(self, conversation: Conversation) -> bool:
        """Stores it as the next version if the stored one is the one it was made from; False:
        somebody was faster.
        """
        row = to_row(conversation) | {"version": conversation.version + 1}
        if conversation.version == 0:
            return upsert.add(self.connection, conversations, row)
        sought = {"sought": row.pop("id"), "expected": conversation.version}
        return SAVE.run(self.connection, row | sought) == 1

    def expire(self, before: datetime) -> int:
        """Closes what was not touched since then, and erases what it asked, and its answers unless
        settled; how many. What the coach was asked before then goes, too.
        """
        idle = {"before": before}
        ERASE_EXCHANGES.run(self.connection, idle)
        ERASE_QUESTIONS.run(self.connection, idle)
        ERASE_OFFERS.run(self.connection, idle)
        settled = SETTLED.values(self.connection, idle, Conversation)
        for talk in settled:
            sure = {slot: answer for slot, answer in talk.answers.items() if slot in talk.settled}
            self.save(replace(talk, open=False, ended="done", asked="", answers=sure))
        return len(settled) + EXPIRE.run(self.connection, idle)
