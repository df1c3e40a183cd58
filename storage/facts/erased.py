"""Who was forgotten, so that neither a backup nor an import brings them back: in a table, which
travels with backups, and in `erased.txt` beside the database, for the sake of older backups.

A line holds the time, a salt, and the salted SHA-256 of the e-mail and the id: enough to recognise
somebody, not enough to learn who it was.
"""

import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Connection, func, select, update

from coaching.facts.people import Person
from storage.database import upsert
from storage.database.columns import Moment
from storage.database.engine import sqlite_file
from storage.tables import forgotten

NAME = "erased.txt"
NO_EMAIL = "-"
NOW = select(func.now(type_=Moment))
# beside a PostgreSQL server we cannot write: the folder that a file would lie in
ELSEWHERE = Path("data")


@dataclass(frozen=True, slots=True)
class Erased:
    """One line of the file."""

    at: datetime
    salt: str
    email: str  # hashes; the first is "-" for somebody without an e-mail
    id: str

    @classmethod
    def of(cls, person: Person, at: datetime) -> Self:
        salt = secrets.token_hex(8)
        email = _hash(salt, person.email) if person.email else NO_EMAIL
        return cls(at, salt, email, _hash(salt, person.id))

    @classmethod
    def read(cls, line: str) -> Self:
        """Raises ValueError for what is no such line."""
        at, salt, email, id = line.split()
        return cls(datetime.fromisoformat(at), salt, email, id)

    def __str__(self) -> str:
        return f"{self.at.isoformat()} {self.salt} {self.email} {self.id}"

    def had(self, email: str) -> bool:
        """Whether this was their address."""
        return bool(email) and self.email == _hash(self.salt, email)

    def matches(self, person: Person) -> bool:
        """Not somebody of the same e-mail whom we met afterwards: they have come back by
        themselves.
        """
        if self.id == _hash(self.salt, person.id):
            return True
        met_before = person.met_at is None or person.met_at <= self.at
        return met_before and self.had(person.email)


def place(url: URL) -> Path:
    folder = sqlite_file(url).parent if url.get_backend_name() == "sqlite" else ELSEWHERE
    return folder / NAME


def write_down(connection: Connection, person: Person) -> None:
    """Before the person is erased: better one too many in the file than one too few. Raises
    OSError.
    """
    gone = Erased.of(person, connection.execute(NOW).scalar_one())
    keep(connection, [gone])
    _append(place(connection.engine.url), [gone])


def keep(connection: Connection, gone: Iterable[Erased]) -> None:
    """In the table; known ones stay as they are."""
    upsert.add_all(connection, forgotten, [asdict(one) for one in gone])


def learn(url: URL, gone: Sequence[Erased]) -> None:
    """Into the file of this machine. Raises OSError."""
    known = {one.id for one in written(url)}
    _append(place(url), [one for one in gone if one.id not in known])


def _append(file: Path, gone: Sequence[Erased]) -> None:
    if not gone:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="ascii") as opened:
        opened.writelines(f"{one}\n" for one in gone)
        opened.flush()
        os.fsync(opened.fileno())


def everybody(connection: Connection) -> list[Erased]:
    """In the table and in the file. Raises ValueError naming file and line."""
    rows = connection.execute(select(forgotten)).mappings()
    kept = [Erased(row["at"], row["salt"], row["email"], row["id"]) for row in rows]
    known = {one.id for one in kept}
    return [*kept, *(one for one in written(connection.engine.url) if one.id not in known)]


def let_in(connection: Connection, email: str) -> None:
    """Somebody new may have the address: from now on it says nothing of who was forgotten. Raises
    OSError.
    """
    theirs = [one for one in everybody(connection) if one.had(email)]
    ids = {one.id for one in theirs}
    nameless = update(forgotten).where(forgotten.c.id.in_(ids)).values(email=NO_EMAIL)
    connection.execute(nameless)
    file = place(connection.engine.url)
    if theirs and file.exists():
        lines = (replace(one, email=NO_EMAIL) if one.id in ids else one for one in read(file))
        half = file.with_name(f"{file.name}.part")
        half.write_text("".join(f"{one}\n" for one in lines), "ascii")
        half.replace(file)


def written(url: URL) -> list[Erased]:
    """Everybody in the file. Raises ValueError naming file and line."""
    file = place(url)
    return read(file) if file.exists() else []


def read(file: Path) -> list[Erased]:
    """Raises ValueError naming file and line, and OSError."""
    lines = file.read_text("ascii").splitlines()
    return [_line(file, number, line) for number, line in enumerate(lines, 1)]


def _line(file: Path, number: int, line: str) -> Erased:
    try:
        return Erased.read(line)
    except ValueError:
        raise ValueError(f"{file}, line {number}: not a line that Kollega wrote") from None


def _hash(salt: str, text: str) -> str:
    return sha256(f"{salt}{text}".encode()).hexdigest()
