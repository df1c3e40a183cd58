"""What docs/operating.md tells to run is run, in its order, as far as it needs no container; and
what lies in deploy/ fits to what there is.
"""

import asyncio
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.__main__ import main
from coaching.facts.people import Person
from kollega import COMMANDS
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.storage.samples import contact, letter, person

ROOT = Path(__file__).parents[3]
DEPLOY = ROOT / "deploy"
ROOMS = ("adapters", "bot", "coaching", "scheduler", "storage")
OURS = "python3 kollega.py "
OTHERS = ("docker compose ", "sudo ", "journalctl ", "echo ")


def told() -> list[str]:
    page = (ROOT / "docs" / "operating.md").read_text("utf-8")
    return [line.strip() for line in re.findall(r"^ {4}(\S.*)$", page, re.MULTILINE)]


async def test_every_command_of_the_page_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = await one_that_is_used(tmp_path / "old", monkeypatch)
    ran = []
    for line in told():
        if not line.startswith(OURS):
            continue
        command, *words = shlex.split(line.removeprefix(OURS))
        if command == "restore":
            machine = await another(machine, tmp_path / "new", monkeypatch)
        if command == "check":  # the linters'; the launcher's own tests run it
            assert command in COMMANDS
            continue
        status = await to_its_end(command, *words)
        assert status == 0, line
        ran.append(command)
    assert ran == ["backup", "migrate", "doctor", "restore", "doctor", "arm"]
    async with SqlStore(f"sqlite:///{machine / 'data' / 'kollega.db'}") as store:
        assert [one.id for one in await store.read(lambda tx: tx.every(Person))] == ["bea"]
        due = await store.read(lambda tx: tx.asked_in("due"))
        assert due and due.reply


async def to_its_end(*words: str) -> int:

    return await asyncio.to_thread(main, words)


async def one_that_is_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two people, one of whom is forgotten after the copy; a letter that is due."""
    stand_in(folder, monkeypatch)
    url = f"sqlite:///{folder / 'data' / 'kollega.db'}"
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(person("ada"), person("bea"), contact("U2", "bea")))
        await store.transact(lambda tx: tx.post(letter("due", "U2", person="bea")))
    return folder


async def another(before: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new machine, to which the copy was brought and the list of who was forgotten since."""
    assert await to_its_end("forget", "ada@example.com") == 0
    stand_in(folder, monkeypatch)
    shutil.copy(before / "before.jsonl", folder)
    shutil.copy(before / "data" / "erased.txt", folder)
    return folder


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "data").mkdir(parents=True)
    monkeypatch.chdir(folder)
    for name in ("DATABASE_URL", "KOLLEGA_COMPANY", "KOLLEGA_LEADS"):
        monkeypatch.delenv(name, raising=False)


def test_the_page_tells_nothing_else_to_be_run() -> None:
    assert [line for line in told() if not line.startswith((OURS, *OTHERS))] == []


def test_the_image_holds_what_runs_and_is_nobodys_root() -> None:
    made = (DEPLOY / "Dockerfile").read_text("utf-8")
    copied = [
        word for line in re.findall(r"^COPY (.+) \S+$", made, re.MULTILINE) for word in line.split()
    ]
    assert set(copied) == {"kollega.py", "pyproject.toml", "requirements.lock", *ROOMS}
    assert all((ROOT / name).exists() for name in copied)
    let_in = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text("utf-8"), re.MULTILINE)
    assert set(let_in) == set(copied)
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", made, re.MULTILINE)
    compose = (DEPLOY / "compose.yaml").read_text("utf-8")
    assert "read_only: true" in compose and "cap_drop: [ALL]" in compose
    assert "127.0.0.1:3978:3978" in compose


def test_the_unit_is_one_that_systemd_takes() -> None:
    unit = DEPLOY / "kollega.service"
    lines = unit.read_text("utf-8").splitlines()
    assert {"User=kollega", "ProtectSystem=strict", "RestartPreventExitStatus=2"} <= set(lines)
    if not (verify := shutil.which("systemd-analyze")):
        pytest.skip("no systemd here")
    judged = subprocess.run(
        [verify, "verify", "--recursive-errors=no", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (judged.returncode, "kollega.service:" in judged.stderr) == (0, False), judged.stderr
