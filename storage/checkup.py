"""What `doctor` asks of the database."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from storage import silence
from storage.columns import Moment
from storage.engine import address, reader
from storage.migrate import NEWEST, revision
from storage.unavailable import translated

NOW = select(func.now(type_=Moment))


@dataclass(frozen=True, slots=True)
class Checkup:
    revision: str  # of its tables; empty when there are none yet
    newest: str  # the one that this version wants
    silent: bool
    time: datetime  # the database's own, to the second


def look_over(url: str) -> Checkup | None:
    """None for a SQLite file that is not there yet; nothing is made or changed. Raises Unavailable."""
    place = address(url)
    if place.get_backend_name() == "sqlite" and not Path(place.database or "").exists():
        return None
    engine = reader(place)
    try:
        with translated(), engine.connect() as connection:
            stored = revision(connection)
            silent = stored == NEWEST and silence.kept(connection)
            return Checkup(stored, NEWEST, silent, connection.execute(NOW).scalar_one())
    finally:
        engine.dispose()
