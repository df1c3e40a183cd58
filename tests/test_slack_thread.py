"""Slack from hello to the saved minutes, against a whole `serve` process, over HTTP and over Socket
Mode.
"""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coaching.ports.queues import Unfinished
from storage.store import SqlStore
from tests.fakes.slack import Message, SlackServer, repeated
from tests.serving import free_port, serving, start

pytestmark = pytest.mark.slow  # a whole service, and much waiting
FOUR_TIMES = repeated(4)


@dataclass
class Bench:
    slack: SlackServer
    folder: Path
    port: int
    settings: Mapping[str, str]

    async def last(self, part: str, user: str = "U1") -> Message:
        return await self.slack.wait_for(lambda message: part in message.text, timeout=15)

    def kept(self) -> list[tuple[str, int]]:
        with sqlite3.connect(self.folder / "kollega.db") as database:
            return database.execute("SELECT task, minutes FROM time_savings").fetchall()


@asynccontextmanager
async def bench(folder: Path, transport: str) -> AsyncIterator[Bench]:
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(SlackServer())
        port = free_port()
        settings = {"SLACK_BOT_TOKEN": slack.keys.bot_token, "SLACK_API_URL": slack.api_url}
        if transport == "http":
            settings["SLACK_SIGNING_SECRET"] = slack.keys.signing_secret
            slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        else:
            settings["SLACK_APP_TOKEN"] = slack.keys.app_token
        yield Bench(slack, folder, port, settings)


@pytest.mark.parametrize("transport", ["http", "socket"])
async def test_from_hello_to_the_saved_minutes_every_event_four_times(
    transport: str, tmp_path: Path
) -> None:
    async with bench(tmp_path, transport) as b, serving(tmp_path, b.port, b.settings):
        slack = b.slack
        slack.person(
            "U1",
            "Sofia Lindgren",
            email="sofia@almvik.example",
            tz="Europe/Stockholm",
            locale="sv-SE",
        )
        if transport == "socket":
            await slack.connected()
        await slack.say("U1", "Hej", how=FOUR_TIMES)
        await slack.press("U1", await b.last("Jag heter"), "Ja, kör igång", how=FOUR_TIMES)
        await slack.press("U1", await b.last("Vilket språk"), "Svenska", how=FOUR_TIMES)
        await slack.press("U1", await b.last("Vilken avdelning"), "Ekonomi", how=FOUR_TIMES)
        for question, answer in (
            ("vad jobbar du med", "controller"),
            ("buddy, eller", "nej tack"),
        ):
            await b.last(question)
            await slack.say("U1", answer, how=FOUR_TIMES)
        await slack.press(
            "U1", await b.last("Så här har jag förstått"), "Ja, det stämmer", how=FOUR_TIMES
        )
        await b.last("Kul att ha dig med")
        await slack.say("U1", "Sparade 45 min på offerter med Copilot i går", how=FOUR_TIMES)
        await slack.press(
            "U1", await b.last("Sparad tid: 45 min (offerter)"), "Ja, det stämmer", how=FOUR_TIMES
        )
        await b.last("Noterat")
        assert b.kept() == [("offerter", 45)]
        await slack.say("U1", "nej, 60", how=FOUR_TIMES)
        await slack.press(
            "U1", await b.last("Sparad tid: 1 h (offerter)"), "Ja, det stämmer", how=FOUR_TIMES
        )
        await slack.until(lambda: b.kept() == [("offerter", 60)] or None, timeout=15)
        await slack.until(
            lambda: sum("Noterat" in m.text for m in slack.posts("U1")) == 2 or None, timeout=15
        )
        keys = [message.key for message in slack.posts("U1")]
        assert len(keys) == len(set(keys)) == 11
        assert not slack.warnings


async def everything_done(url: str) -> None:
    """Nothing that was heard waits for its answer, and no answer waits to be sent."""
    async with SqlStore(url) as store:
        while await store.read(lambda tx: tx.unfinished(datetime.now(UTC))) != Unfinished(0, 0, 0):
            await asyncio.sleep(0.02)


async def test_a_kill_after_fifty_acknowledgements_loses_and_doubles_nothing(
    tmp_path: Path,
) -> None:
    async with bench(tmp_path, "http") as b:
        slack = b.slack
        people = [f"U{number}" for number in range(1, 51)]
        for user in people:
            slack.person(
                user, f"Person {user}", email=f"{user.lower()}@almvik.example", locale="sv-SE"
            )
        process = await start(tmp_path, b.port, b.settings)
        said = await asyncio.gather(*(slack.say(user, "hej") for user in people))
        process.send_signal(signal.SIGKILL)
        await process.communicate()
        assert all(delivery.accepted for delivery in said)
        async with serving(tmp_path, b.port, b.settings):
            await slack.until(lambda: all(slack.posts(user) for user in people) or None, timeout=45)
            await everything_done(f"sqlite:///{tmp_path / 'kollega.db'}")
            assert [len(slack.posts(user)) for user in people] == [1] * 50
