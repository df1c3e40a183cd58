"""Column types that hold the same on SQLite and PostgreSQL, and refuse what one of them could not
give back.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# PostgreSQL takes no NUL, UTF-8 no half of a surrogate pair
UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; on SQLite as text that sorts by time. Raises ValueError for a
    naive one.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:  # SQLite gives it back naive
            return value.replace(tzinfo=UTC)
        return value.astimezone(UTC)


class Written(TypeDecorator[str]):
    """Text that people or platforms wrote. What cannot be stored is replaced, in conditions as well
    as in rows.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


_ENCODER = json.JSONEncoder(allow_nan=False)
STRUCTURE = JSON(none_as_null=True)  # not JSONB, which would forget the order of the answers


def written_json(value: Any) -> str:
    """The serializer of every engine. Raises ValueError for numbers that JSON does not know."""
    written = _ENCODER.encode(value)
    if "\\u0000" in written or "\\ud" in written:  # perhaps unstorable; rare enough to look again
        return _ENCODER.encode(_cleaned(value))
    return written


def storable(text: str) -> str:
    """`text` with a replacement character for everything that a database would refuse."""
    if text.isascii() and "\0" not in text:
        return text
    return UNSTORABLE.sub(REPLACEMENT, text)


def in_utc(moment: datetime) -> datetime:
    """Raises ValueError for a moment without a time zone."""
    if moment.utcoffset() is None:
        raise ValueError(f"{moment!r} has no time zone")
    return moment.astimezone(UTC)


def _cleaned(value: Any) -> Any:
    match value:
        case str():
            return storable(value)
        case list():
            return [_cleaned(item) for item in value]
        case dict():
            return {storable(key): _cleaned(item) for key, item in value.items()}
        case _:
            return value
