"""Who was forgotten: `erased.txt` beside the database, so that no backup brings them back.

A line holds the time, a salt, and the salted SHA-256 of the e-mail and the id: enough to recognise
somebody, not enough to learn who it was.
"""

import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Connection, func, select

from coaching.facts.people import Person
from storage.database.columns import Moment
from storage.database.engine import sqlite_file

NAME = "erased.txt"
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
        email = _hash(salt, person.email) if person.email else "-"
        return cls(at, salt, email, _hash(salt, person.id))

    @classmethod
    def read(cls, line: str) -> Self:
        """Raises ValueError for what is no such line."""
        at, salt, email, id = line.split()
        return cls(datetime.fromisoformat(at), salt, email, id)

    def __str__(self) -> str:
        return f"{self.at.isoformat()} {self.salt} {self.email} {self.id}"

    def matches(self, person: Person) -> bool:
        """Not somebody of the same e-mail whom we met afterwards: they have come back by
        themselves.
        """
        if self.id == _hash(self.salt, person.id):
            return True
        met_before = person.met_at is None or person.met_at <= self.at
        return met_before and bool(person.email) and self.email == _hash(self.salt, person.email)


def place(url: URL) -> Path:
    folder = sqlite_file(url).parent if url.get_backend_name() == "sqlite" else ELSEWHERE
    return folder / NAME


def write_down(connection: Connection, person: Person) -> None:
    """Before the person is erased: better one too many in the file than one too few. Raises
    OSError.
    """
    line = Erased.of(person, connection.execute(NOW).scalar_one())
    file = place(connection.engine.url)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="ascii") as opened:
        opened.write(f"{line}\n")
        opened.flush()
        os.fsync(opened.fileno())


def written(url: URL) -> list[Erased]:
    """Everybody in the file. Raises ValueError naming file and line."""
    file = place(url)
    if not file.exists():
        return []
    lines = file.read_text("ascii").splitlines()
    return [_line(file, number, line) for number, line in enumerate(lines, 1)]


def _line(file: Path, number: int, line: str) -> Erased:
    try:
        return Erased.read(line)
    except ValueError:
        raise ValueError(f"{file}, line {number}: not a line that Kollega wrote") from None


def _hash(salt: str, text: str) -> str:
    return sha256(f"{salt}{text}".encode()).hexdigest()
