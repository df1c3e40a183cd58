"""A PostgreSQL server to throw away, on a free loopback port. It refuses to run as root: then
another user runs it.

KOLLEGA_TEST_POSTGRES may hold the address of a server that is there already; its database is
emptied.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.serving import free_port

GIVEN = os.environ.get("KOLLEGA_TEST_POSTGRES", "")
USERS = ("postgres", "nobody")  # whom root may run it as


class NoPostgres(Exception):
    """The message says what is missing."""


@dataclass(frozen=True)
class Server:
    """`as_user` are the options with which its programs are run."""

    programs: Path
    folder: Path
    port: int
    as_user: dict[str, object]

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://kollega@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        options = f"-p {self.port} -k {self.folder} -h 127.0.0.1 -c fsync=off"
        self._run(
            "pg_ctl",
            "-D",
            str(self.folder / "data"),
            "-l",
            str(self.folder / "log"),
            "-w",
            "-o",
            options,
            "start",
        )

    def stop(self, mode: str = "immediate") -> None:
        self._control("-m", mode, "-w", "stop")

    def _control(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), *arguments)

    def make(self) -> None:
        self._run(
            "initdb",
            "-D",
            str(self.folder / "data"),
            "-U",
            "kollega",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        )

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.programs / program), *arguments]
        # what pg_ctl starts keeps its output open, so that nobody could wait for a pipe
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            check=False,
            **self.as_user,  # type: ignore[call-overload]
        )
        if done.returncode:
            raise NoPostgres(f"PostgreSQL's {program} failed with status {done.returncode}")


def there() -> bool:
    """Whether one can be had here."""
    if GIVEN:
        return True
    try:
        _programs()
        _user()
    except NoPostgres:
        return False
    return True


@contextmanager
def running() -> Iterator[Server]:
    """From an empty database until it is thrown away. Raises NoPostgres."""
    programs, user = _programs(), _user()
    folder = Path(tempfile.mkdtemp(prefix="kollega-postgres-"))
    try:
        if user:
            os.chown(folder, user.pw_uid, user.pw_gid)
        as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
        server = Server(programs, folder, free_port(), as_user)
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The newest there is."""
    on_the_path = shutil.which("pg_ctl")
    places = [Path(on_the_path).resolve().parent] if on_the_path else []
    places += sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: float(place.parent.name)
    )
    found = [
        place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()
    ]
    if not found:
        raise NoPostgres(
            "PostgreSQL's programs (initdb, pg_ctl) are not installed, and "
            "KOLLEGA_TEST_POSTGRES is not set"
        )
    return found[-1]


def _user() -> pwd.struct_passwd | None:
    """Who runs it: nobody else, unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in USERS:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise NoPostgres(
        f"PostgreSQL refuses to run as root, and there is no user {' or '.join(USERS)}"
    )
