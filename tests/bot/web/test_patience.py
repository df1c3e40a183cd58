"""A service under slow and broken senders, over real sockets."""

import asyncio
import gzip
import logging
import resource
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.journal import ToldOnce
from bot.web import patience
from bot.web.patience import hang_up_on_the_slow, patient
from tests.fakes.slack import SlackServer
from tests.serving import free_port, start


@pytest.fixture
async def port(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    """Of a service that tells how much came, with less patience than ours."""
    monkeypatch.setattr(patience, "BODY", 0.4)
    monkeypatch.setattr(patience, "SILENT", 0.6)
    monkeypatch.setattr(patience, "LOOK", 0.1)

    async def count(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    app = web.Application(middlewares=[patient])
    app.router.add_post("/", count)
    runner = web.AppRunner(app, access_log=None, lingering_time=0.2)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    assert runner.server
    sweeping = asyncio.create_task(hang_up_on_the_slow(runner.server))
    yield int(runner.addresses[0][1])
    sweeping.cancel()
    await runner.cleanup()


HALF_A_HEAD = b"POST / HTTP/1.1\r\nHost: x\r\n"
HALF_A_BODY = HALF_A_HEAD + b"Content-Length: 10\r\n\r\nabc"


@pytest.mark.parametrize("sent", [b"", HALF_A_HEAD, HALF_A_BODY])
async def test_the_slow_are_hung_up_on(port: int, sent: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    async with asyncio.timeout(10):
        told = await reader.read()
    assert told == b"" or told.startswith(b"HTTP/1.1 408")
    writer.close()


async def test_whoever_has_asked_before_is_not(port: int) -> None:
    async with aiohttp.ClientSession() as http:
        for pause in (0, 1.2):
            await asyncio.sleep(pause)
            async with http.post(f"http://127.0.0.1:{port}/", data=b"abc") as answer:
                assert await answer.text() == "3"


BROKEN = gzip.compress(b"x" * 99, mtime=0)[:-8] + b"\0" * 8


@pytest.mark.parametrize("body", [b"no gzip", BROKEN], ids=["no gzip", "broken off"])
async def test_what_cannot_be_unpacked_is_a_bad_request(port: int, body: bytes) -> None:
    async with aiohttp.ClientSession() as http:
        headers = {"Content-Encoding": "gzip"}
        async with http.post(f"http://127.0.0.1:{port}/", data=body, headers=headers) as answer:
            assert answer.status == 400


def test_no_file_left_is_told_once_a_minute() -> None:
    told = ToldOnce()
    trouble = "socket.accept() out of system resource"
    said = [trouble, "another", trouble]
    records = [logging.LogRecord("asyncio", 40, "", 0, text, (), None) for text in said]
    for number, record in enumerate(records):
        record.created = 1000.0 + number
    assert [told.filter(record) for record in records] == [True, True, False]
    records[0].created = 1061.0
    assert told.filter(records[0])


@pytest.mark.slow
async def test_a_crowd_of_slow_senders_keeps_no_event_waiting(tmp_path: Path) -> None:
    """On a machine that lets a program open 1,024 files unless it asks for more."""
    port = free_port()
    async with SlackServer() as slack:
        slack.person("U1", "Sofia Lindgren", email="sofia.lindgren@almvik.example")
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        keys = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "SLACK_API_URL": slack.api_url,
        }
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (1024, hard))
        process = await start(tmp_path, port, keys)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        slow = []
        for number in range(1100):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write((b"", HALF_A_HEAD, HALF_A_BODY)[number % 3])
            slow.append(writer)
        began = asyncio.get_running_loop().time()
        assert (await slack.say("U1", "hej")).accepted
        took = asyncio.get_running_loop().time() - began
        await slack.wait_for(lambda message: "Hej" in message.text, timeout=20)
        process.terminate()
        _, told = await process.communicate()
        for writer in slow:
            writer.close()
    assert took < 1
    assert len(told.splitlines()) < 100
