"""Silence: after a restore nothing goes out and nothing is opened, until the operator says that all
is well.
"""

from sqlalchemy import Connection, bindparam, delete, select

from storage.database import upsert
from storage.database.statement import Statement
from storage.tables import settings

SILENT = "silent"  # the key in the settings

_KEPT = Statement(select(settings.c.key).where(settings.c.key == bindparam("sought")))
_BROKEN = Statement(delete(settings).where(settings.c.key == bindparam("sought")))


def keep(connection: Connection) -> None:
    upsert.put(connection, settings, [{"key": SILENT, "value": "restored"}])


def kept(connection: Connection) -> bool:
    return _KEPT.first(connection, {"sought": SILENT}) is not None


def end(connection: Connection) -> bool:
    """Whether it was silent."""
    return _BROKEN.run(connection, {"sought": SILENT}) == 1
