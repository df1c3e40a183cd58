"""`serve` by the door where it cannot start: exit 2, and one sentence that names the setting and
the mend.
"""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot import server
from bot.__main__ import main
from bot.settings.reading import read_settings
from bot.wiring import Service
from coaching.knowledge.playbook import Topic
from coaching.messages import LANGUAGES
from storage.safekeeping.migrate import migrate
from storage.search import ours
from tests.fakes.slack import Refused, SlackServer
from tests.fakes.teams import TeamsServer
from tests.serving import ROOT, free_port, serving

SECRET = "pass" + "word7"


async def refused(folder: Path, settings: Mapping[str, str]) -> str:
    """What `serve` says before it ends with 2."""
    place = {"PORT": str(free_port()), "DATABASE_URL": f"sqlite:///{folder / 'kollega.db'}"}
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **place, **settings}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", cwd=folder, env=environment, stdout=PIPE, stderr=PIPE
    )
    out, err = await process.communicate()
    told = err.decode()
    assert (process.returncode, out) == (2, b""), told
    assert "Traceback" not in told
    assert SECRET not in told
    return next(line for line in told.splitlines() if line.startswith("Kollega cannot start. "))


@asynccontextmanager
async def silent_server() -> AsyncIterator[int]:
    """A port on which somebody listens and never says a word."""

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()


def slack_settings(slack: SlackServer) -> dict[str, str]:
    keys = slack.keys
    return {
        "SLACK_BOT_TOKEN": keys.bot_token,
        "SLACK_APP_TOKEN": keys.app_token,
        "SLACK_API_URL": slack.api_url,
    }


@pytest.mark.slow
async def test_what_only_the_world_can_tell(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'kollega.db'}")
    async with silent_server() as port:
        cases = {
            f"PORT={port} on 127.0.0.1 is taken": {"PORT": str(port)},
            "HOST=192.0.2.1": {"HOST": "192.0.2.1"},
            "DATABASE_URL: no connection in time": {
                "DATABASE_URL": f"postgresql://kollega:{SECRET}@127.0.0.1:{port}/kollega"
            },
        }
        for expected, settings in cases.items():
            assert (await refused(tmp_path, settings)).startswith(
                f"Kollega cannot start. {expected}"
            )


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("sqlite:///{folder}", "unable to open"),
        ("sqlite:///{folder}/text.db", "file is not a database"),
        ("sqlite:///{folder}/text.db/kollega.db", "{folder}/text.db: File exists"),
        ("postgresql://kollega:{secret}@127.0.0.1:1/kollega", "connection failed"),
    ],
)
def test_a_database_that_cannot_be_used(
    address: str,
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "text.db").write_text("not a database " * 99)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", address.format(folder=tmp_path, secret=SECRET))
    assert main(["migrate"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"Kollega cannot start. DATABASE_URL: {why.format(folder=tmp_path)}")
    assert SECRET not in line


@pytest.mark.slow
async def test_without_slack_everything_else_begins_and_slack_when_it_answers(
    tmp_path: Path,
) -> None:
    slack, port = SlackServer(), free_port()
    slack._port = free_port()  # where nobody listens yet
    slack.person("U1", "Sofia Lindgren", email="sofia.lindgren@almvik.example")
    keys = {
        "SLACK_BOT_TOKEN": slack.keys.bot_token,
        "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
        "SLACK_API_URL": slack.api_url,
    }
    async with serving(tmp_path, port, keys), aiohttp.ClientSession() as http:
        ready = f"http://127.0.0.1:{port}/health/ready"
        async with http.get(ready) as answer:
            assert (answer.status, await answer.json()) == (
                503,
                {"status": "failing", "part": "slack"},
            )
        async with http.post(f"http://127.0.0.1:{port}/slack/events", json={}) as answer:
            assert answer.status == 503
        async with slack:
            slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
            status = 503
            async with asyncio.timeout(30):
                while status == 503:
                    await asyncio.sleep(0.5)
                    async with http.get(ready) as answer:
                        status = answer.status
            assert (await slack.say("U1", "hej")).accepted
            await slack.wait_for(lambda message: "Jag heter" in message.text, timeout=20)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("method", "answer", "named"),
    [
        ("auth.test", "invalid_auth", "SLACK_BOT_TOKEN: Slack answers “invalid_auth”; install"),
        (
            "apps.connections.open",
            "not_allowed_token_type",
            "SLACK_APP_TOKEN: Slack answers “not_allowed_token_type”; make",
        ),
    ],
)
async def test_a_token_that_slack_does_not_know(
    method: str, answer: str, named: str, tmp_path: Path
) -> None:
    async with SlackServer() as slack:
        slack.fail(method, Refused(answer))
        assert named in await refused(tmp_path, slack_settings(slack))


def test_nothing_heavy_is_loaded_where_there_is_slack_alone() -> None:
    """Each takes a tenth of a second to import or more, and megabytes: what needs them says so when
    it is asked for.
    """
    heavy = ("alembic", "numpy", "openai", "openpyxl", "psycopg", "scipy", "xlsxwriter")
    of_teams = ("botbuilder", "botframework", "msrest")
    all_countries = "holidays.countries.zambia"
    loaded = f"[m for m in sys.modules if m.startswith({(*heavy, *of_teams, all_countries)})]"
    code = (
        "import sys, bot.server, bot.wiring, bot.doctor.doctor, bot.settings.tenancy, "
        "adapters.slack.door, adapters.slack.platform, adapters.teams.cards, "
        "scheduler.heartbeat, coaching.calendar.days_off; from datetime import date; "
        "coaching.calendar.days_off.is_day_off(date(2026, 12, 25), 'SE', ''); "
        f"print({loaded})"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


@pytest.mark.slow
async def test_a_password_that_microsoft_refuses_and_a_teams_that_believes_everybody(
    tmp_path: Path,
) -> None:
    migrate(f"sqlite:///{tmp_path / 'kollega.db'}")
    async with TeamsServer() as teams:
        told = await refused(tmp_path, teams.settings | {"TEAMS_APP_PASSWORD": SECRET})
        assert "TEAMS_APP_PASSWORD: Microsoft answers" in told
    everywhere = {"TEAMS_LOCAL": "1", "HOST": "0.0.0.0"}
    assert "TEAMS_LOCAL=1 is refused unless HOST is loopback" in await refused(tmp_path, everywhere)
    assert "TEAMS_APP_ID is missing" in await refused(tmp_path, {"TEAMS_APP_PASSWORD": SECRET})


@pytest.mark.slow
async def test_a_login_that_does_not_answer_yet_keeps_nobody_from_starting(tmp_path: Path) -> None:
    async with silent_server() as login, TeamsServer() as teams:
        settings = teams.settings | {"TO_CHANNEL_FROM_BOT_LOGIN_URL": f"http://127.0.0.1:{login}/"}
        async with serving(tmp_path, port := free_port(), settings):
            teams.person("U1", "Ada Ek")
            teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
            assert (await teams.say("U1", "hej")).status == 200


@pytest.mark.slow
async def test_whoever_asks_first_finds_the_pages_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Learning them takes a second or two in each language."""
    learnt: list[str] = []

    class Counted(ours._Judges):
        def __init__(self, language: str, topics: Iterable[Topic]) -> None:
            learnt.append(language)
            super().__init__(language, topics)

    async def ask(service: Service) -> None:
        while len(learnt) < len(LANGUAGES):
            await asyncio.sleep(0.05)
        assert await service.library.find("hur skriver jag en bra prompt?", "sv")
        assert await service.library.find("how do I write a good prompt?", "en")
        assert await service.library.find("wie schreibe ich einen guten Prompt?", "de")
        service.stop.set()

    async def somebody_asks(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
        asking = asyncio.create_task(ask(service))
        stack.push_async_callback(lambda: asking)

    monkeypatch.setattr(ours, "_Judges", Counted)
    monkeypatch.setattr(server, "QUIET", 0.0)
    settings = read_settings({"PORT": str(free_port())}, tmp_path)
    settings = replace(settings, database_url=f"sqlite:///{tmp_path / 'kollega.db'}")
    await server.serve(settings, [somebody_asks], banner=False)
    assert learnt == [settings.company.language, "en", "de"]
