"""One person on Slack and on Teams, by the same e-mail, against a whole `serve` process that serves
both.
"""

from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Opening, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import SlackServer
from tests.fakes.teams import TeamsServer
from tests.serving import free_port, serving

pytestmark = pytest.mark.slow  # a whole service, and much waiting
STARTS = datetime.fromisoformat("2026-01-14T09:00:00+01:00")  # a Wednesday
MET = STARTS - timedelta(days=30)
WEEK = "2026-W03"


async def settle_in(slack: SlackServer, url: str) -> None:
    """Sofia agreed a month ago, on Slack; tomorrow is her check-in."""
    migrate(url)
    team = slack.workspace.team
    sofia = Person(
        "sofia",
        "Sofia Lindgren",
        "sofia@almvik.example",
        "sv",
        standing="active",
        agreed_at=MET,
        met_at=MET,
    )
    contact = Contact(
        f"slack:{team}:U1", "sofia", Address("slack", team, "U1"), Place("slack", team, "U1"), MET
    )
    due = STARTS.replace(hour=14) + timedelta(days=1)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(sofia, contact))
        opening = Opening(f"check_in:sofia:{WEEK}", "sofia", "checkins.week", due, {"week": WEEK})
        await store.transact(lambda tx: tx.plan(opening))


async def test_the_same_e_mail_is_one_person_and_each_message_comes_once_where_they_chose(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with SlackServer() as slack, TeamsServer() as teams, aiohttp.ClientSession() as session:
        slack.person("U1", "Sofia Lindgren", email="sofia@almvik.example")
        teams.person("T1", "Sofia Lindgren", email="Sofia@Almvik.example")
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        await settle_in(slack, f"sqlite:///{tmp_path / 'kollega.db'}")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_API_URL": slack.api_url,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "KOLLEGA_CLOCK": f"virtual:{STARTS.isoformat()}",
            **teams.settings,
        }

        async def go(by: str) -> None:
            async with session.post(f"http://127.0.0.1:{port}/clock", json={"by": by}) as answer:
                assert (await answer.json())["held"] == 0

        async with serving(tmp_path, port, settings):
            await teams.say("T1", "Hej")
            hello = await teams.wait_for(lambda message: bool(message.text), timeout=15)
            assert "Vill du" not in hello.text  # she has agreed already, on Slack
            await go("PT1H")
            asked = await teams.wait_for(lambda message: "Var ska jag skriva" in message.text)
            assert asked.labels[:2] == ["Slack", "Teams"]
            await teams.press("T1", asked, "Teams")
            await teams.wait_for(lambda message: "skriver jag till dig i Teams" in message.text)
            await go("P1DT5H")
            await teams.wait_for(lambda message: message.key.startswith("check_in:"))
            assert slack.posts() == []

            await slack.say("U1", "skriv till mig i Slack")
            await slack.wait_for(
                lambda message: "skriver jag till dig i Slack" in message.text, timeout=15
            )
            posted = len(teams.posts())
            await go("P7D")
            assert any((message.key or "").startswith("check_in:") for message in slack.posts("U1"))
            assert len(teams.posts()) == posted
        assert not teams.warnings
