"""`backup`, `restore` and `arm` by the commands, with a Slack that would notice."""

import asyncio
import gzip
import json
from pathlib import Path

import aiohttp
import pytest

from bot.__main__ import main
from coaching.messages import Place, Reply, Text
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import SlackServer
from tests.serving import free_port, serving
from tests.storage.samples import contact, letter, person


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an installation that knows Ada and Bo."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'old' / 'kollega.db'}")
    return tmp_path


async def run(*words: str) -> int:
    return await asyncio.to_thread(main, words)


async def live(folder: Path, team: str) -> None:
    url = f"sqlite:///{folder / 'kollega.db'}"
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(
            lambda tx: tx.put(
                person("ada"), contact("U1", "ada"), person("bo"), contact("U2", "bo")
            )
        )
        to, reply = Place("slack", team, "U1"), Reply((Text("talk-cancelled"),))
        waiting = letter("reply:1", person="ada", to=to, reply=reply)
        await store.transact(lambda tx: tx.post(waiting))


async def readiness(port: int) -> dict[str, str]:
    async with aiohttp.request("GET", f"http://127.0.0.1:{port}/health/ready") as answer:
        assert answer.status == 200
        told: dict[str, str] = await answer.json()
        return told


@pytest.mark.slow
async def test_from_a_backup_to_speaking_again(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with SlackServer() as slack:
        slack.person("U1", "Ada Ek", email="ada@example.com")
        await live(home / "old", slack.workspace.team)
        assert await run("backup", "copy.jsonl") == 0
        assert await run("forget", "bo@example.com") == 0
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{home / 'new' / 'kollega.db'}")
        (home / "old" / "erased.txt").rename(home / "new" / "erased.txt")
        assert await run("restore", "copy.jsonl") == 0
        assert "forgotten since and left out: 1" in capsys.readouterr().err

        port, settings = (
            free_port(),
            {"SLACK_BOT_TOKEN": slack.keys.bot_token, "SLACK_API_URL": slack.api_url},
        )
        async with serving(
            home / "new", port, settings | {"SLACK_SIGNING_SECRET": slack.keys.signing_secret}
        ):
            assert await readiness(port) == {"status": "ready", "silent": "restored; say arm"}
            await asyncio.sleep(1.2)  # longer than the courier waits before it looks
            assert slack.posts("U1") == []
            assert await run("arm") == 0
            assert (await slack.wait_for(lambda message: True)).key == "reply:1"
            assert await readiness(port) == {"status": "ready"}
        assert await run("dump") == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["email"] for line in told if line["fact"] == "person"] == ["ada@example.com"]


async def test_what_cannot_be_done_is_said_in_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await run("backup", "copy.jsonl") == 1
    assert "there is no database" in capsys.readouterr().err
    assert await run("restore", "missing.jsonl") == 1
    assert "missing.jsonl" in capsys.readouterr().err
    await live(home / "old", "T1")
    assert await run("backup", "nowhere/copy.jsonl") == 1
    assert "nowhere" in capsys.readouterr().err
    assert await run("backup", "copy.jsonl") == 0
    assert await run("restore", "copy.jsonl") == 1
    assert "not empty" in capsys.readouterr().err
    assert await run("arm") == 0
    assert "was not silent" in capsys.readouterr().err


async def test_a_backup_that_was_packed_since(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await live(home / "old", "T1")
    assert await run("backup", "copy.jsonl") == 0
    whole = (home / "copy.jsonl").read_bytes()
    packed = gzip.compress(whole)
    (home / "copy.jsonl.gz").write_bytes(packed)
    (home / "cut.gz").write_bytes(packed[:-40])
    (home / "broken.gz").write_bytes(packed[:200] + b"\0\0\0\0" + packed[204:])
    (home / "latin").write_bytes(whole + "åäö\n".encode("latin-1"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{home / 'new' / 'kollega.db'}")
    for name in ("cut.gz", "broken.gz", "latin"):
        capsys.readouterr()
        assert await run("restore", name) == 1
        told = capsys.readouterr().err
        assert told.startswith(f"Nothing was restored. {name}") and "codec" not in told
    assert await run("restore", "copy.jsonl.gz") == 0
    assert "Rows restored: " in capsys.readouterr().err
    assert await run("dump") == 0
    told = capsys.readouterr().out
    assert "ada@example.com" in told and "bo@example.com" in told
