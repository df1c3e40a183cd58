"""People whose accounts are deactivated, or not made yet, on Slack and on Teams, against a whole
`serve` process that serves both.
"""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing, Tie
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Address, Opening, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import SlackServer
from tests.fakes.teams import TeamsServer
from tests.serving import free_port, serving

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(150),
    pytest.mark.asyncio(loop_scope="module"),
]

STARTS = datetime.fromisoformat("2026-01-12T09:00:00+01:00")  # a Monday
MET = STARTS - timedelta(days=30)
LEAD = "U9"
ON_SLACK = {"U1": "Anna Ek", "U2": "Bengt Boman", LEAD: "Karin Ståhl"}
ON_TEAMS = {"T1": "Tove Lind", "T2": "Ture Sand"}


def known(user: str, platform: str, team: str) -> tuple[Fact, ...]:
    name = (ON_SLACK | ON_TEAMS)[user]
    wish = "wants" if user.endswith("1") else "gives"
    person = Person(
        f"person-{user}",
        name,
        f"{user.lower()}@almvik.example",
        "sv",
        standing="active",
        agreed_at=MET,
        met_at=MET,
        buddy_wish=wish,
        capacity=int(wish == "gives" and user != LEAD),
    )
    account = user if platform == "slack" else f"29:{user}"
    address, direct = Address(platform, team, account), Place(platform, team, account)
    return person, Contact(f"{platform}:{team}:{account}", person.id, address, direct, MET)


def paired(newcomer: str, buddy: str) -> tuple[Fact, ...]:
    pairing = Pairing(
        f"pair-{newcomer}",
        f"person-{newcomer}",
        f"person-{buddy}",
        "active",
        MET,
        MET.date(),
        active_at=MET,
        ends_on=date(2026, 4, 6),
    )
    ties = [
        Tie(f"tie-{user}", f"person-{user}", pairing.id, user == newcomer, MET)
        for user in (newcomer, buddy)
    ]
    return pairing, *ties


@dataclass
class Wire:
    slack: SlackServer
    teams: TeamsServer
    port: int
    file: Path

    async def go(self, by: str) -> None:
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{self.port}/clock", json={"by": by}) as answer,
        ):
            assert (await answer.json())["held"] == 0

    async def now(self) -> datetime:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.port}/clock") as answer,
        ):
            return datetime.fromisoformat((await answer.json())["now"])

    def to_slack(self, user: str) -> str:
        return "\n".join(post.text for post in self.slack.posts(user))

    def to_teams(self, user: str) -> str:
        return "\n".join(post.text for post in self.teams.posts(user))

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.file)) as database:
            return database.execute(query).fetchall()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def wire(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Wire]:
    folder = tmp_path_factory.mktemp("served")
    url = f"sqlite:///{folder / 'kollega.db'}"
    async with SlackServer() as slack, TeamsServer() as teams:
        for user, name in ON_SLACK.items():
            slack.person(user, name, email=f"{user.lower()}@almvik.example")
        for user, name in ON_TEAMS.items():
            teams.person(user, name, email=f"{user.lower()}@almvik.example")
        migrate(url)
        facts = [fact for user in ON_SLACK for fact in known(user, "slack", slack.workspace.team)]
        facts += [fact for user in ON_TEAMS for fact in known(user, "teams", teams.keys.tenant)]
        facts += [*paired("U1", "U2"), *paired("T1", "T2")]
        async with SqlStore(url) as store:
            await store.transact(lambda tx: tx.put(*facts))
        port = free_port()
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_API_URL": slack.api_url,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "KOLLEGA_LEADS": f"{LEAD.lower()}@almvik.example",
            "KOLLEGA_CLOCK": f"virtual:{STARTS.isoformat()}",
            **teams.settings,
        }
        async with serving(folder, port, settings):
            for user in ON_TEAMS:  # so that their chats are known
                await teams.say(user, "tack")
                await teams.wait_for(lambda message, user=user: "Varsågod" in message.text)  # type: ignore[misc]
            yield Wire(slack, teams, port, folder / "kollega.db")
        assert not slack.warnings
        assert not teams.warnings


async def a_deactivated_account_in_slack_is_gone_at_once_until_somebody_writes_from_it(
    wire: Wire,
) -> None:
    await wire.slack.change_person("U2", deleted=True)
    await wire.go("PT1H")
    assert "Du och Bengt Boman är inte buddypar längre" in wire.to_slack("U1")
    assert "*Bengt Boman* var buddy åt Anna Ek" in wire.to_slack(LEAD)
    assert wire.rows("SELECT state, because FROM pairings WHERE id = 'pair-U1'") == [
        ("ended", "left")
    ]
    assert wire.rows("SELECT count(*) FROM openings WHERE who = 'person-U2' AND ready >= 0") == [
        (0,)
    ]
    await wire.go("P14D")
    assert wire.slack.posts("U2") == []
    assert "Bengt" not in wire.to_slack("U1").partition("inte längre")[2]

    await wire.slack.change_person("U2", deleted=False)
    await wire.slack.say("U2", "tack")
    await wire.slack.wait_for(lambda post: "Varsågod" in post.text, timeout=20)
    assert wire.rows("SELECT gone FROM people WHERE id = 'person-U2'") == [(0,)]
    coming = wire.rows(
        "SELECT flow FROM openings WHERE who = 'person-U2' AND ready >= 0 AND flow LIKE 'checkins%'"
    )
    assert coming == [("checkins.week",)]


async def an_account_that_teams_does_not_know_any_more_is_gone_after_the_night(
    wire: Wire,
) -> None:
    del wire.teams.tenant.people["T2"]
    await wire.go("P1DT8H")
    assert "Du och Ture Sand är inte buddypar längre" in wire.to_teams("T1")
    assert "Ture Sand" in wire.to_slack(LEAD)
    assert wire.rows("SELECT state FROM pairings WHERE id = 'pair-T1'") == [("ended",)]


async def imported(wire: Wire, name: str) -> Person:
    """Somebody of HR's file, and the round that invites them."""
    id = name.lower()
    person = Person(id, f"{name} Ny", f"{id}.ny@almvik.example", "sv")
    letters: JSON = {person.id: f"invitation:{id}"}
    due = (await wire.now()).astimezone(UTC)
    opening = Opening(f"invitation:of-{id}", "", "onboarding.invite", due, {"letters": letters})
    async with SqlStore(f"sqlite:///{wire.file}") as store:
        await store.transact(lambda tx: tx.put(person))
        await store.transact(lambda tx: tx.plan(opening))
    return person


async def an_invitation_waits_for_its_account(wire: Wire) -> None:
    bo = await imported(wire, "Bo")
    await wire.go("P1DT8H")
    assert wire.rows("SELECT waiting FROM invitations WHERE id = 'bo'") == [(1,)]
    wire.slack.person("U30", bo.name, email=bo.email)
    await wire.slack.join_team("U30")
    await wire.go("P1D")
    assert wire.to_slack("U30").count("Hej Bo") == 1
    assert "Bo Ny" not in wire.to_slack(LEAD)


async def of_an_invitation_that_finds_no_account_for_days_the_lead_is_told(wire: Wire) -> None:
    lisa = await imported(wire, "Lisa")
    await wire.go("P10D")
    assert wire.to_slack(LEAD).count("Lisa Ny") == 1
    wire.slack.person("U31", lisa.name, email=lisa.email)  # and nobody says so
    await wire.go("P4D")
    assert wire.to_slack("U31").count("Hej Lisa") == 1


async def a_lead_whose_address_was_taken_away_leads_nothing_any_more(wire: Wire) -> None:
    """Although the person still has it in the database, also when Slack says nothing of it."""
    await wire.slack.say(LEAD, "programmet")
    await wire.slack.wait_for(lambda post: "är med" in post.text, timeout=20)
    people = wire.slack.workspace.people
    people[LEAD] = replace(people[LEAD], email="karin.stahl@almvik.example")
    await wire.slack.say(LEAD, "stäng av tid")
    await wire.slack.wait_for(lambda post: "till för programansvariga" in post.text, timeout=20)
    assert wire.rows("SELECT count(*) FROM decided_settings") == [(0,)]


async def test_accounts_that_go_come_back_and_are_not_there_yet(wire: Wire) -> None:
    """One company and one clock: what happens in March comes after what happens in January."""
    await a_deactivated_account_in_slack_is_gone_at_once_until_somebody_writes_from_it(wire)
    await an_account_that_teams_does_not_know_any_more_is_gone_after_the_night(wire)
    await an_invitation_waits_for_its_account(wire)
    await of_an_invitation_that_finds_no_account_for_days_the_lead_is_told(wire)
    await a_lead_whose_address_was_taken_away_leads_nothing_any_more(wire)
