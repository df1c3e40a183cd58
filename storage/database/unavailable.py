"""The one error for a database that cannot be reached, is locked or is broken."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

OUR_OWN_FAULT = (
    DataError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
    sqlite3.DataError,
    sqlite3.IntegrityError,
    sqlite3.NotSupportedError,
    sqlite3.ProgrammingError,
)


class Unavailable(Exception):
    """The database did not take the work. The message is the database's own, without any values."""


# what to do about it
ANEW = "restore the newest backup into a new file, and name that"
REACH = "see that it runs, and that the address and the rights are right"
BROKEN = ("malformed", "not a database", "no such table", "disk I/O")


def mend(trouble: Unavailable) -> str:
    return ANEW if any(word in str(trouble) for word in BROKEN) else REACH


@contextmanager
def translated() -> Iterator[None]:
    """Raises Unavailable for what a driver raises when the database is at fault."""
    try:
        yield
    except OUR_OWN_FAULT:
        raise
    except DBAPIError as error:
        raise Unavailable(str(error.orig)) from error
    except sqlite3.Error as error:
        raise Unavailable(str(error)) from error
    except PoolTimeout as error:
        raise Unavailable("every connection is busy") from error
