"""A platform lets Kollega do nothing for an hour while fifty letters are due and ten people write:
nothing is lost, nothing comes twice, and the leads hear of it where they can be reached.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Letter, Place, Reply, Words
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import SlackServer
from tests.fakes.teams import TeamsServer
from tests.serving import free_port, serving

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]
STARTS = datetime.fromisoformat("2026-01-12T10:00:00+01:00")  # a Monday
MET = STARTS - timedelta(days=30)
PEOPLE = [f"U{n}" for n in range(1, 51)]
WRITING = PEOPLE[:10]
LEAD = "L1"
PATIENCE = 60.0  # seconds
# the virtual clock waits a second for letters that cannot go, not a minute
HURRIED = """
from bot.__main__ import main
from scheduler import travel
travel.PATIENCE = 1.0
main(["serve"])
"""


@dataclass
class Both:
    """A Slack and a Teams of our own, one of which lets nobody in for a while."""

    slack: SlackServer
    teams: TeamsServer
    out: str  # which

    @property
    def settings(self) -> Mapping[str, str]:
        return {
            "SLACK_BOT_TOKEN": self.slack.keys.bot_token,
            "SLACK_API_URL": self.slack.api_url,
            "SLACK_SIGNING_SECRET": self.slack.keys.signing_secret,
            "KOLLEGA_LEADS": f"{LEAD.lower()}@almvik.example",
            "KOLLEGA_CLOCK": f"virtual:{STARTS.isoformat()}",
            **self.teams.settings,
        }

    async def shut(self) -> None:
        if self.out == "slack":
            await self.slack.revoke_token()
        else:
            self.teams.keys.expire()

    def installed_again(self) -> None:
        """On Teams the new secret stands in the settings."""
        self.slack.api.revoked = None

    async def say(self, user: str) -> None:
        here = self.slack if self.out == "slack" else self.teams
        await here.say(user, "tack")

    def came(self) -> Counter[tuple[str, str]]:
        """How often whom what came."""
        if self.out == "slack":
            return Counter((post.channel, _kind(post.text)) for post in self.slack.posts())
        return Counter((post.conversation, _kind(post.text)) for post in self.teams.posts())

    def wanted(self) -> Counter[tuple[str, str]]:
        if self.out == "slack":
            place = {user: self.slack.workspace.direct(user).id for user in PEOPLE}
        else:
            place = {user: self.teams.tenant.people[user].chat for user in PEOPLE}
        due = [(place[user], "due") for user in PEOPLE]
        return Counter(due + [(place[user], "answer") for user in WRITING])

    def told_the_lead(self) -> str:
        posts = self.teams.posts(LEAD) if self.out == "slack" else self.slack.posts(LEAD)
        return "\n".join(post.text for post in posts)


def _kind(text: str) -> str:
    return "due" if "Veckan som gick" in text else "answer"


@pytest.mark.parametrize(("out", "called"), [("slack", "Slack"), ("teams", "Teams")])
async def test_nothing_is_lost_and_nothing_comes_twice(
    tmp_path: Path, out: str, called: str
) -> None:
    port, url = free_port(), f"sqlite:///{tmp_path / 'kollega.db'}"
    async with SlackServer() as slack, TeamsServer() as teams, aiohttp.ClientSession() as http:
        both = Both(slack, teams, out)
        for user in PEOPLE:
            here = slack if out == "slack" else teams
            here.person(user, "Kim Berg", email=f"{user.lower()}@almvik.example")
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        await _settle_in(both, url)
        asked = f"http://127.0.0.1:{port}"
        async with serving(tmp_path, port, both.settings, ("-c", HURRIED)):
            assert await _ready(http, asked) == 200
            if out == "slack":  # its chat is known once somebody has written there
                await teams.say(LEAD, "tack")
                await teams.wait_for(lambda message: "Varsågod" in message.text, PATIENCE)
            await both.shut()
            await asyncio.gather(*(both.say(user) for user in WRITING))
            await _go(http, asked, "PT10M")
            async with asyncio.timeout(PATIENCE):
                while await _ready(http, asked) != 503:
                    await asyncio.sleep(0.2)
            await _go(http, asked, "PT50M")
            async with asyncio.timeout(PATIENCE):
                while f"{called} har inte släppt in mig" not in both.told_the_lead():
                    await asyncio.sleep(0.2)
            assert not both.came()
        both.installed_again()
        async with serving(tmp_path, port, both.settings, ("-c", HURRIED)):
            async with asyncio.timeout(PATIENCE):
                while both.wanted() - both.came():
                    await asyncio.sleep(0.2)
            assert await _ready(http, asked) == 200
            await asyncio.sleep(1)
        assert both.came() == both.wanted()


async def _ready(http: aiohttp.ClientSession, asked: str) -> int:
    async with http.get(f"{asked}/health/ready") as answer:
        return answer.status


async def _go(http: aiohttp.ClientSession, asked: str, by: str) -> None:
    async with http.post(f"{asked}/clock", json={"by": by}) as answer:
        assert answer.status == 200


async def _settle_in(both: Both, url: str) -> None:
    """Everybody agreed long ago; each has a letter that is due in five minutes."""
    other = "teams" if both.out == "slack" else "slack"
    if other == "teams":
        both.teams.person(LEAD, "Karin Ståhl", email=f"{LEAD.lower()}@almvik.example")
    else:
        both.slack.person(LEAD, "Karin Ståhl", email=f"{LEAD.lower()}@almvik.example")
    migrate(url)
    async with SqlStore(url) as store:
        for user in PEOPLE:
            await store.transact(lambda tx, user=user: tx.put(*_known(both, both.out, user)))  # type: ignore[misc]
            await store.transact(lambda tx, user=user: tx.post(_due(both, user)))  # type: ignore[misc]
        await store.transact(lambda tx: tx.put(*_known(both, other, LEAD)))


def _place(both: Both, platform: str, user: str) -> Place:
    if platform == "slack":
        return Place("slack", both.slack.workspace.team, user)
    return Place("teams", both.teams.keys.tenant, f"29:{user}")


def _known(both: Both, platform: str, user: str) -> tuple[Person, Contact]:
    place = _place(both, platform, user)
    person = Person(
        user,
        "Kim Berg",
        f"{user.lower()}@almvik.example",
        "sv",
        standing="active",
        agreed_at=MET,
        met_at=MET,
    )
    contact = Contact(
        f"{platform}:{place.team}:{place.channel}",
        user,
        Address(platform, place.team, place.channel),
        place,
        MET,
        f"a:{user}" if platform == "teams" else "",
        both.teams.activities.service if platform == "teams" else "",
    )
    return person, contact


def _due(both: Both, user: str) -> Letter:
    said = Reply((Words("Veckan som gick."),))
    due = STARTS + timedelta(minutes=5)
    return Letter(f"digest:{user}", "digest", _place(both, both.out, user), said, due, user)
