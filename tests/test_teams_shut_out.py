"""The app's secret has expired while letters are due and people write: nothing is lost or doubled."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Letter, Place, Reply, Words
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.teams import TeamsServer
from tests.serving import free_port, serving

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]
PEOPLE = tuple(f"U{n}" for n in range(1, 9))
PATIENCE = 40.0  # seconds


async def test_an_expired_secret_loses_nothing(tmp_path: Path) -> None:
    url, port = f"sqlite:///{tmp_path / 'kollega.db'}", free_port()
    async with TeamsServer() as teams, aiohttp.ClientSession() as http:
        for user in PEOPLE:
            teams.person(user, "Kim Berg", email=f"{user.lower()}@almvik.example")
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        migrate(url)
        async with SqlStore(url) as store:
            for user in PEOPLE:
                await store.transact(lambda tx, user=user: tx.put(*_known(teams, user)))  # type: ignore[misc]
        ready = f"http://127.0.0.1:{port}/health/ready"
        async with serving(tmp_path, port, teams.settings):
            assert (await _asked(http, ready))[0] == 200
            teams.keys.expire()
            await asyncio.gather(*(teams.say(user, "hjälp") for user in PEOPLE))
            async with asyncio.timeout(PATIENCE):
                while await _asked(http, ready) != (503, {"status": "failing", "part": "teams"}):
                    await asyncio.sleep(0.2)
            async with SqlStore(url) as store:
                for user in PEOPLE:
                    await store.transact(lambda tx, user=user: tx.post(_due(teams, user)))  # type: ignore[misc]
            await asyncio.sleep(2)
            assert not teams.posts()
        async with serving(tmp_path, port, teams.settings):
            await teams.until(lambda: len(teams.posts()) >= 2 * len(PEOPLE) or None, PATIENCE)
            assert (await _asked(http, ready))[0] == 200
            await asyncio.sleep(1)
        came = Counter(post.conversation for post in teams.posts())
        assert came == {teams.tenant.people[user].chat: 2 for user in PEOPLE}


async def _asked(http: aiohttp.ClientSession, url: str) -> tuple[int, object]:
    async with http.get(url) as answer:
        return answer.status, await answer.json()


def _known(teams: TeamsServer, user: str) -> tuple[Person, Contact]:
    tenant, account = teams.keys.tenant, f"29:{user}"
    met = datetime.now().astimezone() - timedelta(days=40)
    email = f"{user.lower()}@almvik.example"
    person = Person(user, "Kim Berg", email, "sv", standing="active", agreed_at=met, met_at=met)
    where = Address("teams", tenant, account), Place("teams", tenant, account)
    service = teams.activities.service
    return person, Contact(f"teams:{tenant}:{account}", user, *where, met, f"a:{user}", service)


def _due(teams: TeamsServer, user: str) -> Letter:
    place = Place("teams", teams.keys.tenant, f"29:{user}")
    now = datetime.now().astimezone()
    return Letter(f"digest:{user}", "digest", place, Reply((Words("Veckan som gick."),)), now)
