"""What the column types do on SQLite, in one call where SQLAlchemy makes three or four for every
value of every row.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON

from storage.database.columns import Moment, Written, in_utc, storable, written_json

_DECODER = json.JSONDecoder()


def _stored_text(value: str | None) -> str | None:
    return None if value is None else storable(value)


def _stored_json(value: Any) -> str | None:
    return None if value is None else written_json(value)


def _read_json(stored: str | None) -> Any:
    if stored is None:
        return None
    return [] if stored == "[]" else _DECODER.raw_decode(stored)[0]  # every other one is empty


def _stored_moment(value: datetime | None) -> str | None:
    """In UTC, to the microsecond, without an offset."""
    return None if value is None else in_utc(value).isoformat(" ", "microseconds")[:26]


@lru_cache(1024)
def _read_moment(stored: str | None) -> datetime | None:
    """Many rows of a batch tell the same moment."""
    return None if stored is None else datetime.fromisoformat(f"{stored}+00:00")


STORED: Mapping[type, Callable[[Any], Any]] = {
    Written: _stored_text,
    Moment: _stored_moment,
    JSON: _stored_json,
}
READ: Mapping[type, Callable[[Any], Any]] = {Moment: _read_moment, JSON: _read_json}
