"""`doctor` by the command, against pretended neighbours."""

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.__main__ import main
from bot.doctor import platforms
from bot.doctor.doctor import Doctor
from bot.doctor.found import Wrong
from bot.settings.reading import read_settings
from coaching.facts.people import Contact
from coaching.facts.settings import Setting
from coaching.messages import Address, Place
from storage.safekeeping.migrate import NEWEST, migrate
from storage.store import SqlStore
from tests.fakes.openai import (
    NO_SUCH_MODEL,
    UNAUTHORIZED,
    Answer,
    Asked,
    OpenAIServer,
    Page,
    Reply,
)
from tests.fakes.slack import Refused, SlackServer
from tests.fakes.teams import TeamsServer
from tests.serving import free_port, serving

Told = tuple[int, dict[str, str]]
Examined = Callable[..., "asyncio.Future[Told]"]


@pytest.fixture
def doctor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Examined:
    """Runs the command with these settings; its exit status, and each check with its whole line."""
    monkeypatch.chdir(tmp_path)

    async def run(**settings: str) -> Told:
        told = {
            "PORT": str(free_port()),
            "DATABASE_URL": f"sqlite:///{tmp_path / 'kollega.db'}",
        } | settings
        for name, value in told.items():
            monkeypatch.setenv(name, value)
        status = await asyncio.to_thread(main, ["doctor"])
        out = capsys.readouterr().out
        secrets = [
            value
            for name, value in settings.items()
            if name.endswith(("TOKEN", "SECRET", "KEY", "PASSWORD"))
        ]
        assert not any(secret in out for secret in secrets)
        lines = [line.split(maxsplit=1) for line in out.splitlines()]
        return status, {what.partition(":")[0]: f"{verdict} {what}" for verdict, what in lines}

    return lambda **settings: asyncio.ensure_future(run(**settings))


def over_socket(slack: SlackServer) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.keys.bot_token,
        "SLACK_APP_TOKEN": slack.keys.app_token,
        "SLACK_API_URL": slack.api_url,
    }


async def test_all_is_well(doctor: Examined, tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'kollega.db'}")
    async with SlackServer() as slack, OpenAIServer(lambda asked: "ok") as model:
        slack.channel("C0AI", "ai-kollegor")
        settings = over_socket(slack) | {
            "OPENAI_BASE_URL": model.base_url,
            "OPENAI_MODEL": "m",
            "OPENAI_API_KEY": model.key,
            "KOLLEGA_LEADS": "karin@firm.example, thomas@firm.example",
            "KOLLEGA_COMPANY": company(tmp_path, 'community_channel = "ai-kollegor"'),
        }
        status, told = await doctor(**settings)
    assert status == 0
    assert list(told) == [
        "configuration", "company", "database", "features", "slack token", "slack socket", "teams", "lessons", "leads",
        "community channel", "reachability", "model", "clock",
    ]  # fmt: skip
    assert told.pop("teams") == "- teams: not set up; README.md says how"
    assert told.pop("lessons").startswith("- lessons: none of the company's own")
    assert all(line.startswith("ok ") for line in told.values())
    assert told["leads"] == "ok leads: 2 addresses"
    assert told["company"] == f"ok company: Firm, from {tmp_path / 'company.toml'}"
    assert told["community channel"].endswith("#ai-kollegor (C0AI), and Kollega is a member")
    assert f"revision {NEWEST}" in told["database"]
    assert slack.workspace.team in told["slack token"]


async def test_what_a_lead_switched_in_chat_is_shown_until_the_file_changes(
    doctor: Examined, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    migrate(url)
    key = "features.savings"
    async with SqlStore(url) as store:
        off = Setting(key, key, "off", "", date(2026, 3, 5), "on")
        await store.transact(lambda tx: tx.put(off))
    _, told = await doctor()
    assert told["features"] == (
        "ok features: off: savings; savings was switched off in chat on 2026-03-05 "
        "(company.toml says on)"
    )
    file = tmp_path / "company.toml"
    file.write_text('[company]\nname = "Firm"\n[features]\nsavings = false\n', encoding="utf-8")
    _, told = await doctor(KOLLEGA_COMPANY=str(file))
    assert "off: savings" in told["features"] and "has changed since: off" in told["features"]


async def test_what_a_data_steward_decided_in_chat_is_shown(
    doctor: Examined, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    migrate(url)
    internal, public = "privacy.internal", "privacy.public"
    day = date(2026, 3, 5)
    async with SqlStore(url) as store:
        nowhere = Setting(internal, internal, "", "", day, "Copilot")
        before = Setting(public, public, "Copilot", "", day, "ChatGPT")
        await store.transact(lambda tx: tx.put(nowhere, before))
    _, told = await doctor()
    assert (
        "privacy.internal was set to no tool in chat on 2026-03-05 (company.toml says Copilot)"
        in told["features"]
    )
    assert "privacy.public was set to Copilot in chat on 2026-03-05, and" in told["features"]


async def test_nothing_is_set_up(doctor: Examined) -> None:
    """What is not there is said, and nothing was begun that could be missing a part."""
    status, told = await doctor()
    assert status == 0
    assert {name: line[:7].strip() for name, line in told.items() if line.startswith("-")} == {
        "company": "- compa",
        "slack": "- slack",
        "teams": "- teams",
        "lessons": "- lesso",
        "leads": "- leads",
        "community channel": "- commu",
        "model": "- model",
    }
    assert told["slack"].startswith("- slack: not set up")
    assert told["teams"].startswith("- teams: not set up")
    assert told["leads"].startswith("- leads: none") and "KOLLEGA_LEADS" in told["leads"]
    assert "the bundled sample, Almviks Maskin" in told["company"]
    assert "complete" not in str(told)


HALF: list[tuple[dict[str, str], str, str]] = [
    ({"SLACK_BOT_TOKEN": "-".join(("xo" + "xb", "1"))}, "slack", "neither SLACK_APP_TOKEN"),
    ({"SLACK_SIGNING_SECRET": "0f" * 16}, "slack", "SLACK_BOT_TOKEN is missing"),
    ({"TEAMS_APP_ID": "a"}, "teams", "TEAMS_APP_PASSWORD is missing"),
    ({"TEAMS_TENANT_ID": "a"}, "teams", "TEAMS_APP_ID is missing"),
    ({"OPENAI_MODEL": "small"}, "model", "OPENAI_API_KEY is missing"),
    ({"OPENAI_API_KEY": "7a" * 16}, "model", "OPENAI_MODEL is missing"),
]


@pytest.mark.parametrize(("begun", "part", "why"), HALF)
async def test_what_is_half_set_up_fails_and_the_rest_is_looked_at(
    begun: dict[str, str], part: str, why: str, doctor: Examined
) -> None:
    status, told = await doctor(**begun)
    assert status == 1
    assert told[part].startswith(f"FAILED {part}: ") and why in told[part]
    assert told["configuration"].startswith("ok ") and told["clock"].startswith("ok ")
    assert told["leads"].startswith("- leads: none")


async def test_a_name_that_was_misspelt_in_the_file(doctor: Examined, tmp_path: Path) -> None:
    lines = "KOLLEGA_LEAD=karin@firm.example\nPOSTGRES_DB=x\n"
    (tmp_path / ".env").write_text(lines, encoding="utf-8")
    status, told = await doctor()
    assert status == 1
    line = "FAILED configuration: KOLLEGA_LEAD in .env is no setting; KOLLEGA_LEADS is"
    assert told["configuration"] == line


def company(folder: Path, line: str) -> str:
    """A company.toml with this line."""
    file = folder / "company.toml"
    file.write_text(f'[company]\nname = "Firm"\n{line}\n', encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    ("named", "how", "why"),
    [
        ("#ai-kolegor", {}, "no such channel"),
        ("C0XX", {}, "no such channel"),
        ("ai-kollegor", {"bot_in": False}, "invite it there"),
        ("#ai-kollegor", {"archived": True}, "archived"),
    ],
)
async def test_a_community_channel_that_nothing_reaches(
    named: str, how: dict[str, bool], why: str, doctor: Examined, tmp_path: Path
) -> None:
    async with SlackServer() as slack:
        slack.channel("C0AI", "ai-kollegor", **how)  # type: ignore[arg-type]
        mine = company(tmp_path, f'community_channel = "{named}"')
        status, told = await doctor(**over_socket(slack), KOLLEGA_COMPANY=mine)
    assert status == 1
    line = told["community channel"]
    assert line.startswith(f"FAILED community channel: [company] community_channel = {named}: ")
    assert why in line


async def test_a_private_community_channel_is_believed(doctor: Examined, tmp_path: Path) -> None:
    async with SlackServer() as slack:
        slack.channel("C0AI", "ai-kollegor", private=True)
        mine = company(tmp_path, 'community_channel = "C0AI"')
        status, told = await doctor(**over_socket(slack), KOLLEGA_COMPANY=mine)
    assert (status, told["community channel"][:3]) == (0, "ok ")
    assert "shows when it does" in told["community channel"]


async def test_a_community_channel_of_nobodys(doctor: Examined, tmp_path: Path) -> None:
    mine = company(tmp_path, 'community_channel = "#ai-kollegor"')
    status, told = await doctor(KOLLEGA_COMPANY=mine)
    assert status == 1 and "neither Slack nor Teams is set up" in told["community channel"]
    status, told = await doctor(KOLLEGA_COMPANY=mine, TEAMS_LOCAL="1")
    assert status == 1 and "begins with 19:" in told["community channel"]
    mine = company(tmp_path, 'community_channel = "19:a@thread.tacv2"')
    status, told = await doctor(KOLLEGA_COMPANY=mine, TEAMS_LOCAL="1")
    assert (status, told["community channel"][:3]) == (0, "ok ")


async def test_a_database_that_is_damaged(doctor: Examined, tmp_path: Path) -> None:
    file = tmp_path / "kollega.db"
    migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as database:
        database.execute("DROP TABLE habits")
        database.commit()
    status, told = await doctor()
    assert status == 1
    missing = "FAILED database: DATABASE_URL: there is no table habits; restore the newest backup"
    assert told["database"].startswith(missing)
    pages = bytearray(file.read_bytes())
    pages[4096 * 4 :] = bytes(len(pages) - 4096 * 4)
    file.write_bytes(pages)
    status, told = await doctor()
    assert status == 1 and "restore the newest backup into a new file" in told["database"]


async def test_noise_in_pages_that_nobody_reads(doctor: Examined, tmp_path: Path) -> None:
    file = tmp_path / "kollega.db"
    migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as database:
        rows = [(f"{n:016}", "digest", "2026-01-05") for n in range(3000)]
        database.executemany("INSERT INTO past VALUES (?, ?, ?)", rows)
        database.commit()
    assert (await doctor())[0] == 0
    pages = bytearray(file.read_bytes())
    pages[-4096 * 9 :] = bytes(range(256)) * 16 * 9
    file.write_bytes(pages)
    status, told = await doctor()
    assert status == 1 and "restore the newest backup into a new file" in told["database"]


async def test_nothing_is_made_where_nothing_is(doctor: Examined, tmp_path: Path) -> None:
    status, told = await doctor(DATABASE_URL=f"sqlite:///{tmp_path / 'data' / 'kollega.db'}")
    assert status == 0
    assert "not there yet" in told["database"]
    assert "the playbook answers" in told["model"]
    assert await asyncio.to_thread(lambda: list(tmp_path.iterdir())) == []


async def test_a_clock_that_is_wrong(tmp_path: Path) -> None:
    async with SlackServer() as slack:
        doctor = Doctor(
            read_settings(over_socket(slack), tmp_path),
            lambda: datetime.now(UTC) - timedelta(minutes=3),
        )
        await platforms.slack_token(doctor.settings, doctor.times)
    with pytest.raises(Wrong, match=r"1[78]\d s apart from Slack"):
        await doctor.clock()


async def test_a_setting_that_is_wrong(doctor: Examined) -> None:
    status, told = await doctor(SLACK_POSTS_PER_MINUTE="many")
    assert status == 1
    assert list(told) == ["configuration"]
    assert "FAILED configuration: SLACK_POSTS_PER_MINUTE=many" in told["configuration"]


async def test_a_database_that_is_not_there(doctor: Examined) -> None:
    secret = "pass" + "word7"
    status, told = await doctor(DATABASE_URL=f"postgresql://kollega:{secret}@127.0.0.1:1/kollega")
    assert status == 1
    assert told["database"].startswith("FAILED database: DATABASE_URL")
    assert secret not in str(told)


async def test_a_token_that_was_revoked_and_one_that_lacks_scopes(doctor: Examined) -> None:
    async with SlackServer() as slack:
        slack.api.narrow("commands", "im:history")
        status, told = await doctor(**over_socket(slack))
        assert (status, told["slack socket"][:3]) == (1, "ok ")
        assert "SLACK_BOT_TOKEN lacks commands, im:history" in told["slack token"]
        slack.fail("auth.test", Refused("token_revoked"))
        status, told = await doctor(**over_socket(slack))
        assert status == 1
        assert "token_revoked" in told["slack token"]


async def test_teams_is_looked_over_chats_and_all(doctor: Examined, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    migrate(url)
    place, now = Place("teams", "t", "29:x"), datetime.now(UTC)
    states = ("", "", "blocked", "writes_blocked", "not_in_roster", "uninstalled", "uninstalled")
    facts = [
        Contact(
            f"teams:t:29:{n}", f"p{n}", Address("teams", "t", f"29:{n}"), place, now, closed=state
        )
        for n, state in enumerate(states)
    ]
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(*facts))
    async with TeamsServer() as teams:
        status, told = await doctor(**teams.settings)
        assert (status, told["teams token"]) == (
            1,
            f"ok teams token: works in tenant {teams.keys.tenant}",
        )
        counted = "2 open, 1 blocked, 1 not_in_roster, 2 uninstalled, 1 writes_blocked"
        assert told["teams chats"] == f"ok teams chats: {counted}"
        assert "nobody answers" in told["reachability"]
        teams.keys.password = "another"
        status, told = await doctor(TEAMS_APP_PASSWORD="pass" + "word7")
        assert "Microsoft answers “not_authorised”" in told["teams token"]
        assert "pass" + "word7" not in str(told)


async def test_over_http_slack_has_to_find_us(doctor: Examined, tmp_path: Path) -> None:
    async with SlackServer() as slack:
        port = free_port()
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "SLACK_API_URL": slack.api_url,
        }
        status, told = await doctor(**settings, PORT=str(port))
        assert status == 1
        assert told["reachability"].startswith(
            f"FAILED reachability: PUBLIC_URL=http://127.0.0.1:{port}: nobody answers"
        )
        (tmp_path / "serve").mkdir()
        async with serving(tmp_path / "serve", port, settings):
            status, told = await doctor(**settings, PORT=str(port))
    assert status == 0
    assert "Kollega answers at" in told["reachability"]


async def test_a_port_that_another_program_has(doctor: Examined) -> None:
    runner = web.AppRunner(web.Application())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    status, told = await doctor(PORT=str(runner.addresses[0][1]))
    await runner.cleanup()
    assert status == 1
    assert "is taken by another program" in told["reachability"]


async def test_a_model_that_refuses(doctor: Examined) -> None:
    async with OpenAIServer(lambda asked: UNAUTHORIZED) as model:
        status, told = await doctor(
            OPENAI_BASE_URL=model.base_url, OPENAI_MODEL="m", OPENAI_API_KEY=model.key
        )
    assert status == 1
    assert told["model"] == (
        "FAILED model: OPENAI_MODEL=m: down; the key is refused: see OPENAI_API_KEY"
    )


def of_a_model(server: OpenAIServer) -> dict[str, str]:
    return {
        "OPENAI_BASE_URL": server.base_url,
        "OPENAI_MODEL": "m",
        "OPENAI_API_KEY": server.key,
    }


def page(content: str, finish: str = "stop") -> Page:
    message = {"role": "assistant", "content": content}
    return Page(200, json.dumps({"choices": [{"message": message, "finish_reason": finish}]}))


def events(content: str, finish: str = "stop") -> Page:
    choice = {"delta": {"content": content}, "finish_reason": finish}
    written = f"data: {json.dumps({'choices': [choice]})}\n\ndata: [DONE]\n\n"
    return Page(200, written, "text/event-stream", {"x-litellm-version": "1"})


MODELS: list[tuple[Callable[[Asked], Reply], str]] = [
    (lambda asked: "ok", "ok model: m answers"),
    (lambda asked: events("ok"), "ok model: m at LiteLLM answers"),
    (
        lambda asked: page("ok"),
        "ok model: m answers; it does not write piece by piece, so people see an answer when it "
        "is whole",
    ),
    (
        lambda asked: (
            Page(422, '{"detail": [{"loc": ["body", "stream_options"], "msg": "no"}]}')
            if "stream_options" in asked.body
            else "ok"
        ),
        "ok model: m answers; it does not count a streamed answer, so its cost is an estimate",
    ),
    (
        lambda asked: (
            Page(400, '{"message": "System role not supported"}')
            if asked.messages[0]["role"] == "system"
            else "ok"
        ),
        "ok model: m answers; it knows no rules apart from questions, so ours stand before the "
        "first one",
    ),
    (
        lambda asked: events("hm hm</think>ok"),
        "ok model: m at LiteLLM answers; it writes its thoughts before the answer: they are cut "
        "off and waited for",
    ),
    (
        lambda asked: (
            events("<think>hm", "length") if asked.body["max_tokens"] < 200 else events("ok")
        ),
        "ok model: m at LiteLLM answers; it reasons before it answers, so it gets 2000 tokens more",
    ),
    (lambda asked: Answer("o", "length"), "ok model: m answers"),
    (  # LiteLLM without a database says so of a wrong key
        lambda asked: Page(400, '{"error": {"message": "No connected db.", "code": "400"}}'),
        "FAILED model: OPENAI_MODEL=m: down; it refuses what it is asked: see OPENAI_MODEL and "
        "OPENAI_API_KEY",
    ),
    (
        lambda asked: NO_SUCH_MODEL,
        "FAILED model: OPENAI_MODEL=m: down; there is no such model or address: see OPENAI_MODEL "
        "and OPENAI_BASE_URL",
    ),
    (
        lambda asked: Page(200, "<html></html>", "text/html"),
        "FAILED model: OPENAI_MODEL=m: nonsense; what came is no answer: see OPENAI_BASE_URL, "
        "which often ends in /v1",
    ),
]


@pytest.mark.parametrize(("script", "line"), MODELS, ids=map(str, range(len(MODELS))))
async def test_which_model_it_met_and_what_that_means(
    script: Callable[[Asked], Reply], line: str, doctor: Examined
) -> None:
    async with OpenAIServer(script) as model:
        _, told = await doctor(**of_a_model(model))
        assert model.asked[0].streamed
        assert [turn["role"] for turn in model.asked[0].messages] == ["system", "user"]
    assert told["model"] == line


async def test_teams_is_reached_through_the_company_s_proxy(doctor: Examined) -> None:
    """Nobody else knows the name of that login."""
    asked: list[str] = []

    async def forward(request: web.Request) -> web.Response:
        asked.append(f"{request.method} {request.host}")
        return web.json_response({"access_token": "t", "expires_in": 3600})

    app = web.Application()
    app.router.add_route("*", "/{way:.*}", forward)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    login = "http://login.kollega.invalid/login"
    async with TeamsServer() as teams:
        settings = teams.settings | {
            "TO_CHANNEL_FROM_BOT_LOGIN_URL": login,
            "HTTP_PROXY": f"http://127.0.0.1:{runner.addresses[0][1]}",
            "NO_PROXY": "127.0.0.1",
        }
        _, told = await doctor(**settings)
    await runner.cleanup()
    assert asked == ["POST login.kollega.invalid"]
    assert told["teams token"] == f"ok teams token: works in tenant {teams.keys.tenant}"


async def test_a_time_zone_that_is_none(doctor: Examined, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(
        '[company]\ntimezone = "Europe/Almvik"\n', encoding="utf-8"
    )
    status, told = await doctor(KOLLEGA_COMPANY=str(tmp_path / "company.toml"))
    assert status == 1
    assert "Europe/Almvik" in (told.get("clock") or told["configuration"])
