"""250 people on Teams get a check-in each, from a whole `serve` process, with a connector that has
a bad day.
"""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Opening, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.teams import BAD_GATEWAY, CONFLICT, LOST, THROTTLED, TeamsServer
from tests.serving import free_port, serving

PEOPLE, AT_ONCE = 250, 25
STARTS = datetime.fromisoformat("2026-01-15T13:30:00+01:00")  # a Thursday
ASKED = STARTS + timedelta(minutes=30)


def somebody(teams: TeamsServer, number: int) -> Iterator[Fact]:
    person = teams.person(f"P{number}", f"Person {number}", email=f"p{number}@almvik.example")
    met = STARTS - timedelta(days=30)
    yield Person(
        person.id, person.name, person.email, "sv", standing="active", agreed_at=met, met_at=met
    )
    tenant, account = teams.keys.tenant, person.account
    address, place = Address("teams", tenant, account), Place("teams", tenant, account)
    yield Contact(
        f"teams:{tenant}:{account}",
        person.id,
        address,
        place,
        met,
        person.chat,
        teams.activities.service,
    )


async def settle_in(teams: TeamsServer, url: str) -> None:
    """Everybody agreed a month ago; their check-ins are due at the same minute."""
    migrate(url)
    facts = [fact for number in range(PEOPLE) for fact in somebody(teams, number)]
    diary = [
        Opening(f"check_in:P{n}:2026-W03", f"P{n}", "checkins.week", ASKED, {"week": "2026-W03"})
        for n in range(PEOPLE)
    ]
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(*facts))
        await store.transact(lambda tx: [tx.plan(opening) for opening in diary])


@pytest.mark.slow
@pytest.mark.timeout(110)
async def test_a_check_in_each_and_one_answer_each(tmp_path: Path) -> None:
    port = free_port()
    async with TeamsServer() as teams:
        await settle_in(teams, f"sqlite:///{tmp_path / 'kollega.db'}")
        teams.connector.faults.scatter(
            {THROTTLED: 0.1, BAD_GATEWAY: 0.05, CONFLICT: 0.02, LOST: 0.04}, seed=4
        )
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        clock = {"KOLLEGA_CLOCK": f"virtual:{STARTS.isoformat()}"}
        async with (
            serving(tmp_path, port, teams.settings | clock),
            aiohttp.ClientSession() as session,
        ):
            await go(session, port, ASKED + timedelta(minutes=1))
            copies = Counter(message.conversation for message in teams.posts())
            lost = teams.connector.faults.met.count(LOST)
            assert lost > 0
            assert (len(copies), max(copies.values())) == (
                PEOPLE,
                2,
            )  # who got a second one lost the answer to the first
            assert PEOPLE < copies.total() <= PEOPLE + lost
            assert len(teams.keys.issued) == 1
            await answer_every_copy(teams, tmp_path)
            await go(session, port, ASKED + timedelta(minutes=2))
            assert answers(tmp_path) == [(30,)] * PEOPLE
        assert not teams.warnings


async def go(session: aiohttp.ClientSession, port: int, to: datetime) -> None:
    """Arrived when everything that was said is heard and everything that is due is sent."""
    body = {"to": to.isoformat()}
    async with session.post(f"http://127.0.0.1:{port}/clock", json=body) as answer:
        assert (await answer.json())["held"] == 0


async def answer_every_copy(teams: TeamsServer, folder: Path) -> None:
    """A person who sees two cards fills in both: that is one answer."""
    teams.connector.faults.scatter({}, seed=0)
    filled = {"time": "30", "added": "provade Copilot på offerter"}
    taps = [
        teams.tapped(m.conversation.removeprefix("a:"), m, "Skicka", filled) for m in teams.posts()
    ]
    for start in range(0, len(taps), AT_ONCE):
        handed = await asyncio.gather(
            *(teams.hand_over(tap) for tap in taps[start : start + AT_ONCE])
        )
        assert all(delivery.accepted for delivery in handed)
    await teams.until(lambda: len(answers(folder)) == PEOPLE or None, timeout=40)


def answers(folder: Path) -> list[tuple[int]]:
    with sqlite3.connect(folder / "kollega.db") as database:
        return database.execute("SELECT minutes FROM time_savings").fetchall()
