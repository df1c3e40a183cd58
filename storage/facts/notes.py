"""What outlives a restart and belongs to nobody."""

from sqlalchemy import bindparam, select

from storage.database import upsert
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.tables import settings

RECALL = Statement(select(settings.c.value).where(settings.c.key == bindparam("sought")))


class Notes(UnitOfWork):
    """A text under a key."""

    __slots__ = ()

    def remember(self, key: str, value: str) -> None:
        upsert.put(self.connection, settings, [{"key": key, "value": value}])

    def recall(self, key: str) -> str | None:
        row = RECALL.first(self.connection, {"sought": key})
        return row["value"] if row else None
