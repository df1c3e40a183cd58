"""Letters as they are written, and what is known of them afterwards. How they travel stands in
delivery.py.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, null, select, update

from coaching.messages import HOME, LANES, Address, Letter, Place, Question, Reply
from coaching.ports.queues import Asked
from storage.database import upsert
from storage.database.rows import plain, read
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.queues import past
from storage.tables import contacts, letters

NEW = {"state": "pending", "tries": 0, "ready": 0.0, "sent_at": None, "reference": "", "reason": ""}
BY_KEY = Statement(select(letters).where(letters.c.key == bindparam("sought")))
BY_REFERENCE = Statement(
    select(letters).where(letters.c.reference == bindparam("sought"), letters.c.replaces == "")
)
WITHDRAW = Statement(
    update(letters)
    .where(letters.c.person == bindparam("whose"), letters.c.ready.is_not(None))
    .where(letters.c.state == "pending", letters.c.lane > LANES.index("answer"))
    .values(state="failed", reason="withdrawn", ready=None, reply=None)
)
TAKE_BACK = Statement(
    delete(letters).where(letters.c.key == bindparam("mine"), letters.c.state == "failed")
)
OFFERED = Statement(
    select(letters.c.says)
    .where(letters.c.person == bindparam("whose"))
    .order_by(letters.c.serial.desc())
    .limit(bindparam("most"))
)
UNPROMPTED = Statement(
    select(letters.c.kind)
    .where(letters.c.person == bindparam("whose"), letters.c.due >= bindparam("since"))
    .where(
        letters.c.lane > LANES.index("answer"),
        letters.c.state != "failed",
        letters.c.replaces == "",
    )
)
OVERTAKEN = Statement(
    delete(letters).where(
        letters.c.queue == bindparam("where"),
        letters.c.kind == HOME,
        letters.c.state == "pending",
        letters.c.ready.is_not(None),
    )
)
IN_GROUPS = Statement(
    select(letters.c.kind, letters.c.place)
    .where(letters.c.person == "", letters.c.due >= bindparam("since"))
    .where(
        letters.c.lane == LANES.index("appointment"),
        letters.c.queue.contains("+", autoescape=True),
        letters.c.state != "failed",
        letters.c.replaces == "",
    )
)
ACCOUNTS = Statement(select(contacts.c.address).where(contacts.c.person == bindparam("whose")))
CLOSE = Statement(
    update(letters)
    .where(letters.c.key == bindparam("sought"))
    .values(asks=False, reply=case((letters.c.state == "sent", null()), else_=letters.c.reply))
)


def queue(place: Place) -> str:
    """A place as one word: letters to the same one keep their order."""
    where = place.channel or "+".join(place.members)
    return "/".join(part for part in (place.platform, place.team, where, place.thread) if part)


class Letters(UnitOfWork):
    """Letters before they travel and after."""

    __slots__ = ()

    def post(self, letter: Letter) -> None:
        """A known key is left as it is. Of a home page only the newest is worth sending."""
        if letter.lane != "answer" and past.over(self.connection, "letter", [letter.key]):
            return
        row = _row(letter)
        if letter.kind == HOME:
            OVERTAKEN.run(self.connection, {"where": row["queue"]})
        if letter.replaces:
            row |= self._not_before(letter.replaces)
        upsert.add(self.connection, letters, row)

    def asked_in(self, key: str) -> Asked | None:
        """None for a letter that nobody wrote, or whose reader was forgotten. "@…" is the reference
        of its message.
        """
        sought = BY_REFERENCE if key.startswith("@") else BY_KEY
        row = sought.first(self.connection, {"sought": key.removeprefix("@")})
        if row is None or row["place"] is None:
            return None
        return Asked(
            key=row["key"],
            person=row["person"],
            to=read(Place, row["place"]),
            question=read(Question, row["question"]) if row["question"] else None,
            says=tuple(row["says"]),
            reply=read(Reply, row["reply"]) if row["reply"] else None,
        )

    def offered(self, person: str, most: int) -> list[str]:
        """What the buttons of this person's newest letters say, the newest first."""
        rows = OFFERED.rows(self.connection, {"whose": person, "most": most})
        return [says for row in rows for says in row["says"]]

    def close_letter(self, key: str) -> None:
        """Its question is answered: the body of a sent letter is erased, that of a waiting one once
        it is sent.
        """
        CLOSE.run(self.connection, {"sought": key})

    def take_back(self, key: str) -> None:
        """A letter that was set aside, as if it had never been written."""
        TAKE_BACK.run(self.connection, {"mine": key})
        past.forget(self.connection, "letter", key)

    def withdraw_letters(self, person: str) -> None:
        """Sets aside what waits for this person and answers nothing."""
        WITHDRAW.run(self.connection, {"whose": person})

    def unprompted(self, person: str, since: datetime) -> list[str]:
        """The kinds of what was written to this person since then, alone or in a group, and answers
        nothing and edits nothing.
        """
        rows = UNPROMPTED.rows(self.connection, {"whose": person, "since": since})
        return [*(row["kind"] for row in rows), *self._in_groups(person, since)]

    def _in_groups(self, person: str, since: datetime) -> list[str]:
        rows = IN_GROUPS.rows(self.connection, {"since": since})
        if not rows:
            return []
        accounts = ACCOUNTS.rows(self.connection, {"whose": person})
        theirs = {read(Address, row["address"]) for row in accounts}
        return [row["kind"] for row in rows if row["place"] and theirs & _members(row["place"])]

    def _not_before(self, edited: str) -> dict[str, Any]:
        """The lane and the due of a letter that still waits: its edit must not overtake it."""
        row = BY_KEY.first(self.connection, {"sought": edited})
        if row is None or row["ready"] is None:
            return {}
        return {"lane": row["lane"], "due": row["due"]}


def _members(written: Any) -> set[Address]:
    place = read(Place, written)
    return {Address(place.platform, place.team, member) for member in place.members}


def _row(letter: Letter) -> dict[str, Any]:
    return NEW | {
        "key": letter.key,
        "kind": letter.kind,
        "person": letter.person,
        "place": plain(letter.to),
        "queue": queue(letter.to),
        "lane": LANES.index(letter.lane),
        "due": letter.due,
        "language": letter.language,
        "reply": plain(letter.reply),
        "says": [choice.says for choice in letter.reply.offered],
        "question": plain(letter.reply.asks),
        "asks": letter.reply.asks is not None or letter.reply.once,
        "replaces": letter.replaces,
    }
