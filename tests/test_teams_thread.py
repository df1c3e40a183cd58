"""Teams from hello to the saved minutes, against a whole `serve` process, with an app id and
without.
"""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fakes.teams import Message, TeamsServer
from tests.serving import free_port, serving


@dataclass
class Bench:
    teams: TeamsServer
    folder: Path

    async def last(self, part: str) -> Message:
        return await self.teams.wait_for(lambda message: part in message.text, timeout=15)

    def kept(self) -> list[tuple[str, int]]:
        with sqlite3.connect(self.folder / "kollega.db") as database:
            return database.execute("SELECT task, minutes FROM time_savings").fetchall()


@asynccontextmanager
async def bench(folder: Path, authentic: bool = True) -> AsyncIterator[Bench]:
    async with TeamsServer(authentic=authentic) as teams:
        port = free_port()
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        teams.person("U1", "Sofia Lindgren", email="sofia@almvik.example")
        async with serving(folder, port, teams.settings):
            yield Bench(teams, folder)
        assert not teams.warnings


@pytest.mark.slow
@pytest.mark.parametrize("authentic", [True, False])
async def test_from_hello_to_the_saved_minutes_everything_four_times(
    authentic: bool, tmp_path: Path
) -> None:
    async with bench(tmp_path, authentic) as b:
        teams = b.teams
        await teams.say("U1", "Hej", times=4)
        await teams.press("U1", await b.last("Jag heter"), "Ja, kör igång", times=4)
        await teams.press("U1", await b.last("Vilket språk"), "Svenska", times=4)
        await teams.press("U1", await b.last("Vilken avdelning"), "Ekonomi", times=4)
        for question, answer in (
            ("vad jobbar du med", "controller"),
            ("buddy, eller", "nej tack"),
        ):
            await b.last(question)
            await teams.say("U1", answer, times=4)
        await teams.press("U1", await b.last("Så här har jag förstått"), "Ja, det stämmer", times=4)
        await b.last("Kul att ha dig med")
        await teams.say("U1", "Sparade 45 min på offerter med Copilot i går", times=4)
        await teams.press(
            "U1", await b.last("Sparad tid: 45 min (offerter)"), "Ja, det stämmer", times=4
        )
        await b.last("Noterat")
        assert b.kept() == [("offerter", 45)]
        await teams.say("U1", "nej, 60", times=4)
        await teams.press(
            "U1", await b.last("Sparad tid: 1 h (offerter)"), "Ja, det stämmer", times=4
        )
        await teams.until(lambda: b.kept() == [("offerter", 60)] or None, timeout=15)
        await teams.until(
            lambda: sum("Noterat" in m.text for m in teams.posts("U1")) == 2 or None, timeout=15
        )
        assert len(teams.posts("U1")) == 11
