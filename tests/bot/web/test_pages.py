"""The plain pages of a service with nothing set up, and what its operator is told."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from pathlib import Path

import aiohttp
import pytest

from adapters.teams.manifest import Wording, manifest
from tests.serving import ROOT, free_port


async def started(folder: Path, until: str, *command: str, **settings: str) -> tuple[Process, str]:
    """The process, and what it said until it had said this."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *command,
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings},
        stdout=DEVNULL,
        stderr=PIPE,
    )
    assert process.stderr
    said = ""
    while until not in said:
        line = await asyncio.wait_for(process.stderr.readline(), 50)
        assert line, said
        said += line.decode()
    return process, said


async def test_the_demo_is_reached_on_its_page(tmp_path: Path) -> None:
    process, said = await started(tmp_path, "is ready", "demo", "--port", str(free_port()))
    process.terminate()
    said += (await process.communicate())[1].decode()
    assert "nobody can reach it" not in said


@pytest.mark.slow
async def test_what_serve_says_when_nothing_is_set_up_and_what_its_pages_tell(
    tmp_path: Path,
) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    database = f"sqlite:///{tmp_path / 'kollega.db'}"
    process, said = await started(tmp_path, "demo`", "serve", PORT=str(port), DATABASE_URL=database)
    assert "nobody can reach it yet: neither Slack nor Teams is set up" in said
    assert "SLACK_BOT_TOKEN" in said

    linked = manifest("id", "1.0.0", "Almvik", address, Wording("", "", []))["developer"]
    pages: dict[str, str] = {}
    async with aiohttp.ClientSession() as session:
        for link in ("websiteUrl", "privacyUrl", "termsOfUseUrl"):
            async with session.get(linked[link]) as answer:
                assert answer.status == 200
                pages[link] = await answer.text()
    process.send_signal(signal.SIGTERM)
    await process.communicate()

    assert "nothing to see" not in pages["websiteUrl"]
    assert 'href="/privacy"' in pages["websiteUrl"]
    for words in (
        "Bara du, om du inte själv delar något.",
        "Only you, unless you share something yourself.",
        "Nur du, solange du nichts selbst teilst.",
        "90 dagar",
        "Ingen språkmodell är inkopplad här",
    ):
        assert words in pages["privacyUrl"]
    assert (
        "Never your email address or your job" not in pages["privacyUrl"]
    )  # is ever sent: nothing is
    assert "Svaren kan vara fel." in pages["termsOfUseUrl"]
    assert pages["privacyUrl"].index('lang="sv"') < pages["privacyUrl"].index('lang="en"')


async def test_the_virtual_clock_answers_to_this_machine_alone(tmp_path: Path) -> None:
    port = free_port()
    settings = {
        "PORT": str(port),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'kollega.db'}",
        "KOLLEGA_CLOCK": "virtual:2026-01-12T08:30:00+01:00",
    }
    process, _ = await started(tmp_path, "demo`", "serve", **settings)
    deep = "[" * 100_000
    tries: list[tuple[str, dict[str, str], str, int]] = [
        ("GET", {}, "", 200),
        ("GET", {"Host": "evil.example"}, "", 403),
        ("POST", {}, '{"by": "PT1H"}', 200),
        ("POST", {}, deep, 400),
        ("POST", {"Host": "evil.example"}, '{"by": "PT1H"}', 403),
        *(
            ("POST", {"Origin": origin}, '{"by": "PT1H"}', 403)
            for origin in (
                "http://[",
                "null",
                "http://evil.example",
                "http://127.0.0.1.evil.example",
            )
        ),
    ]
    found = []
    async with aiohttp.ClientSession() as http:
        for method, headers, body, _ in tries:
            told = {"Content-Type": "application/json", **headers}
            address = f"http://127.0.0.1:{port}/clock"
            async with http.request(method, address, headers=told, data=body or None) as answer:
                found.append(answer.status)
    process.send_signal(signal.SIGTERM)
    await process.communicate()
    assert found == [status for *_, status in tries]
