"""Calendar files over HTTP: only whoever has the address finds one."""

from datetime import datetime
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.phrasebook import Phrasebook
from bot.settings.settings import Settings
from bot.web.calendars import addresses, calendars, route
from coaching.facts.community import DropIn
from coaching.facts.people import Person
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.conversations.stage import StageClock

AT = datetime.fromisoformat("2026-01-15T15:00:00+01:00")
DROP_IN = DropIn("abcdef012345", "priya", AT, "Europe/Stockholm", 30, "fikarummet")
ORIGIN = "https://kollega.example"


async def test_the_address_opens_the_file_and_no_other_does(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'calendars.db'}"
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(
            lambda tx: tx.put(DROP_IN, Person("priya", "Priya Nair", "priya@almvik.example"))
        )
        known = await calendars(store, ORIGIN)
        assert (await calendars(store, ORIGIN)).address("x") == known.address("x"), (
            "the addresses outlive a restart"
        )
        app = web.Application()
        app.add_routes([route(known, store, StageClock(), Phrasebook().say, "sv")])
        async with TestClient(TestServer(app)) as client:
            path = known.address(DROP_IN.id).removeprefix(ORIGIN)
            found = await client.get(path)
            file = (await found.read()).decode()
            assert found.status == 200 and found.headers["Content-Type"].startswith("text/calendar")
            assert "SUMMARY:Drop-in-träff om AI med Priya Nair" in file and "priya@" not in file
            forged = path.replace(path[-8:-4], "0000")
            of_another = known.address("zzz").removeprefix(ORIGIN)
            for other in (f"/calendar/{DROP_IN.id}.ics", forged, "/calendar/-.ics", of_another):
                assert (await client.get(other)).status == 404, other


@pytest.mark.parametrize(
    ("url", "slack", "given"),
    [
        (ORIGIN, True, True),
        ("http://127.0.0.1:3978", False, True),
        ("http://127.0.0.1:3978", True, False),
    ],
)
async def test_nobody_in_slack_is_sent_to_this_machine(
    url: str, slack: bool, given: bool, tmp_path: Path
) -> None:
    database = f"sqlite:///{tmp_path / 'calendars.db'}"
    migrate(database)
    async with SqlStore(database) as store:
        token = "-".join(("xo" + "xb", "1")) if slack else ""
        settings = Settings(public_url=url, slack_bot_token=token)
        assert bool(addresses(await calendars(store, url), settings)("d1")) is given
