"""One service on one SQLite file: a second would take the first one's letters for its own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings.settings import SettingError
from storage.database.engine import address, sqlite_file


@contextmanager
def alone_on(database_url: str) -> Iterator[None]:
    """Held for as long as the service runs; the operating system frees it when its process dies.
    PostgreSQL is shared by as many copies as are started. Raises SettingError, and Unavailable.
    """
    url = address(database_url)
    if url.get_backend_name() != "sqlite":
        yield
        return
    database = sqlite_file(url)
    file = Path(f"{database}.lock")
    with file.open("a+", encoding="ascii") as lock:
        if not _taken(lock.fileno()):
            lock.seek(0)
            holder = lock.read().strip() or "of unknown number"
            raise SettingError(
                f"DATABASE_URL: another Kollega (process {holder}) runs on {database}; "
                "stop it first, or give this one a database of its own"
            )
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _taken(file: int) -> bool:
    """Whether the lock is ours now."""
    try:
        import fcntl
    except ImportError:  # Windows, where a port that is taken has to do
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
