"""One unit of work on the database, as the core asks for it. What each call does stands in the file
it names.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, bindparam, select

from coaching.facts.advice import ModelUse
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.talk import Conversation
from coaching.messages import Address, Incoming, Letter, Opening
from coaching.ports.platform import Outgoing, Pace, Shortage
from coaching.ports.store import Asked, Heard, Unfinished
from storage.database import upsert
from storage.database.statement import Statement
from storage.facts import advice, conversations, facts, privacy
from storage.queues import delivery, diary, inbox, leases, letters, paces
from storage.tables import settings

F = TypeVar("F", bound=Fact)

RECALL = Statement(select(settings.c.value).where(settings.c.key == bindparam("sought")))


class SqlTransaction:
    """Implements ports.Transaction on a connection that somebody else begins and commits."""

    __slots__ = ("connection",)

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def write_down(self, incoming: Incoming) -> bool:
        return inbox.write_down(self.connection, incoming)

    def take_in(self, incoming: Incoming, until: float) -> Heard | None:
        return inbox.take_in(self.connection, incoming, until)

    def claim_heard(self, now: float, lease: float, limit: int) -> Sequence[Heard]:
        return inbox.claim(self.connection, now, lease, limit)

    def finish_heard(self, id: str, outcome: str = "done") -> bool:
        return inbox.finish(self.connection, id, outcome)

    def retry_heard(self, id: str, at: float) -> None:
        inbox.retry(self.connection, id, at)

    def put(self, *known: Fact) -> None:
        facts.put(self.connection, known)

    def withdraw(self, conversation: str, keep: Sequence[str]) -> None:
        facts.withdraw(self.connection, conversation, keep)

    def get(self, kind: type[F], id: str) -> F | None:
        return facts.get(self.connection, kind, id)

    def hold(self, kind: type[Fact], *ids: str) -> None:
        facts.hold(self.connection, kind, ids)

    def of(self, kind: type[F], person: str) -> Sequence[F]:
        return facts.of(self.connection, kind, person)

    def every(self, kind: type[F]) -> Sequence[F]:
        return facts.every(self.connection, kind)

    def revisions(self, kind: type[Fact]) -> Mapping[str, int]:
        return facts.revisions(self.connection, kind)

    def person_at(self, address: Address) -> Person | None:
        return facts.person_at(self.connection, address)

    def person_with(self, email: str) -> Person | None:
        return facts.person_with(self.connection, email)

    def contacts(self, person: str) -> Sequence[Contact]:
        return facts.contacts_of(self.connection, person)

    def merge(self, kept: str, dropped: str) -> None:
        privacy.merge(self.connection, kept, dropped)

    def forget(self, person: str) -> None:
        privacy.forget(self.connection, person)

    def everything_of(self, person: str) -> Mapping[str, Sequence[Mapping[str, object]]]:
        return privacy.everything_of(self.connection, person)

    def conversation(self, id: str) -> Conversation | None:
        return conversations.one(self.connection, id)

    def conversations(self, person: str, since: datetime) -> Sequence[Conversation]:
        return conversations.recent(self.connection, person, since)

    def save(self, conversation: Conversation) -> bool:
        return conversations.save(self.connection, conversation)

    def expire(self, before: datetime) -> int:
        advice.expire(self.connection, before)
        return conversations.expire(self.connection, before)

    def forget_talk(self, before: datetime) -> None:
        conversations.forget(self.connection, before)

    def post(self, letter: Letter) -> None:
        letters.post(self.connection, letter)

    def asked_in(self, key: str) -> Asked | None:
        return letters.asked_in(self.connection, key)

    def release_leases(self, in_doubt_at: float) -> None:
        leases.release(self.connection, in_doubt_at)

    def upcoming(self, limit: int) -> Sequence[tuple[str, Opening]]:
        return diary.upcoming(self.connection, limit)

    def close_letter(self, key: str) -> None:
        letters.close(self.connection, key)

    def withdraw_letters(self, person: str) -> None:
        letters.withdraw(self.connection, person)

    def unprompted(self, person: str, since: datetime) -> Sequence[str]:
        return letters.unprompted(self.connection, person, since)

    def claim_letters(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Outgoing]:
        return delivery.claim(self.connection, now, real, lease, limit)

    def waiting_letters(self, now: datetime, most: int) -> int:
        return delivery.waiting(self.connection, now, most)

    def sent(self, key: str, reference: str, at: datetime) -> bool:
        return delivery.sent(self.connection, key, reference, at)

    def holds(self, key: str, until: float) -> bool:
        return delivery.holds(self.connection, key, until)

    def put_back(self, key: str, at: float) -> None:
        delivery.put_back(self.connection, key, at)

    def doubt(self, key: str, at: float) -> None:
        delivery.put_back(self.connection, key, at, doubts=1)

    def set_aside(self, key: str, reason: str) -> None:
        delivery.set_aside(self.connection, key, reason)

    def take(self, wanted: Sequence[Sequence[Pace]], real: float) -> Sequence[Shortage | None]:
        return paces.take(self.connection, wanted, real)

    def close(self, bucket: str, until: float) -> None:
        paces.close(self.connection, bucket, until)

    def plan(self, *openings: Opening) -> None:
        diary.plan(self.connection, openings)

    def claim_openings(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Opening]:
        return diary.claim(self.connection, now, real, lease, limit)

    def opened(self, key: str) -> bool:
        return diary.opened(self.connection, key)

    def all_opened(self, *keys: str) -> None:
        diary.all_opened(self.connection, keys)

    def late_rounds(self, before: datetime) -> Sequence[Opening]:
        return diary.late_rounds(self.connection, before)

    def people_by_zone(self) -> Mapping[str, int]:
        return facts.people_by_zone(self.connection)

    def move(self, key: str, due: datetime) -> None:
        diary.move(self.connection, key, due)

    def diary_of(self, person: str) -> Sequence[Opening]:
        return diary.of(self.connection, person)

    def cancel_openings(self, person: str) -> None:
        diary.cancel(self.connection, person)

    def unfinished(self, now: datetime) -> Unfinished:
        return diary.unfinished(self.connection, now)

    def next_due(self, after: datetime) -> datetime | None:
        return diary.next_due(self.connection, after)

    def names(self) -> Sequence[str]:
        return advice.names(self.connection)

    def use_model(self, use: ModelUse) -> ModelUse:
        return advice.use_model(self.connection, use)

    def remember(self, key: str, value: str) -> None:
        upsert.put(self.connection, settings, [{"key": key, "value": value}])

    def recall(self, key: str) -> str | None:
        row = RECALL.first(self.connection, {"sought": key})
        return row["value"] if row else None
