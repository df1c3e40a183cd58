"""`GET /metrics` of a whole `serve` process, read as Prometheus reads it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Lane, Letter, Opening, Place, Reply, Text
from coaching.ports.platform import Outgoing
from scheduler.endings import Ending
from storage.queues import silence
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.transaction import SqlTransaction
from tests.fakes.openai import OpenAIServer
from tests.fakes.slack import Refused, SlackServer
from tests.scheduler.clocks import StillClock
from tests.serving import free_port, serving

AGO = datetime.now(UTC) - timedelta(minutes=5)
TOMORROW = AGO + timedelta(days=1)
SECRETS = ("Sofia", "sofia@almvik.example", "U1", "prompt?", "example")
Labels = frozenset[tuple[str, str]]


class Told:
    """What one scrape said: name -> labels -> value."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.values: dict[str, dict[Labels, float]] = {}
        for family in text_string_to_metric_families(text):
            assert family.documentation, family.name
            for sample in family.samples:
                labels = frozenset(sample.labels.items())
                self.values.setdefault(sample.name, {})[labels] = sample.value

    def of(self, name: str, **labels: str) -> float:
        return self.values.get(name, {}).get(frozenset(labels.items()), 0)


async def scrape(port: int) -> Told:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        assert answer.status == 200
        assert answer.content_type == "text/plain"
        return Told(await answer.text())


async def given(folder: Path, work: Callable[[SqlTransaction], object]) -> None:
    """What stands in the database before the service starts."""
    url = f"sqlite:///{folder / 'kollega.db'}"
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(work)


def slack_and_model(slack: SlackServer, model: OpenAIServer, port: int) -> Mapping[str, str]:
    slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
    return {
        "SLACK_BOT_TOKEN": slack.keys.bot_token,
        "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "OPENAI_BASE_URL": model.base_url,
        "OPENAI_API_KEY": model.key,
        "OPENAI_MODEL": model.deployment,
    }


def sofia_agreed(team: str, tx: SqlTransaction) -> None:
    id, email = "sofia0000001", "sofia@almvik.example"
    person = Person(id, "Sofia Lindgren", email, "sv", standing="active", agreed_at=AGO)
    address, chat = Address("slack", team, "U1"), Place("slack", team, "U1")
    tx.put(person, Contact(f"slack:{team}:U1", id, address, chat, AGO))


@pytest.mark.slow
async def test_what_was_heard_sent_and_asked_is_counted_and_nobody_is_named(
    tmp_path: Path,
) -> None:
    async with SlackServer() as slack, OpenAIServer(lambda question: "Skriv målet.") as model:
        slack.person("U1", "Sofia Lindgren", email="sofia@almvik.example", locale="sv-SE")
        await given(tmp_path, partial(sofia_agreed, slack.workspace.team))
        port = free_port()
        async with serving(tmp_path, port, slack_and_model(slack, model, port)):
            before = await scrape(port)
            assert before.of("kollega_events_total", platform="slack") == 0
            await slack.say("U1", "hur skriver jag en bättre prompt?")
            await slack.wait_for(lambda message: "Skriv målet" in message.text, timeout=40)
            slack.fail("chat.postMessage", Refused("channel_not_found"))
            await slack.say("U1", "hjälp")
            told = await scrape(port)
            while not told.of(
                "kollega_letter_tries_total",
                platform="slack",
                outcome="failed",
                reason="channel_not_found",
            ):
                told = await scrape(port)
    assert told.of("kollega_events_total", platform="slack") == 2
    assert told.of("kollega_turn_seconds_count", outcome="done") == 2
    assert told.of("kollega_letter_tries_total", platform="slack", outcome="sent", reason="") >= 1
    assert told.of("kollega_model_calls_total", outcome="answered") == 1
    assert told.of("kollega_model_tokens_total", direction="written") > 0
    assert told.of("kollega_database_up") == 1
    assert told.of("process_resident_memory_bytes") > 0
    [build] = told.values["kollega_build_info"]
    assert dict(build)["version"] == "0.1.0"
    assert not [secret for secret in SECRETS if secret in told.text]


def waiting(key: str, lane: Lane, due: datetime = AGO) -> Letter:
    place = Place("slack", "T1", "U1")
    return Letter(key, "reply", place, Reply((Text("talk-thinking"),)), due, lane=lane)


async def test_what_waits_is_counted_from_the_database(tmp_path: Path) -> None:
    """As after a restore: it stays silent, and everything waits."""
    letters = [
        waiting("broadcast:1", "broadcast"),
        waiting("reply:1", "answer"),
        waiting("reply:2", "answer", due=TOMORROW),
    ]
    openings = [
        Opening("a:1", "", "nobody.knows", AGO),
        Opening("a:2", "", "nobody.knows", TOMORROW),
    ]

    def left_over(tx: SqlTransaction) -> None:
        for letter in letters:
            tx.post(letter)
        tx.plan(*openings)
        silence.keep(tx.connection)

    await given(tmp_path, left_over)
    port = free_port()
    async with serving(tmp_path, port, {}):
        told = await scrape(port)
    assert told.of("kollega_silent") == 1
    assert told.of("kollega_inbox_waiting") == 0
    assert told.of("kollega_letters_due", lane="answer") == 1
    assert told.of("kollega_letters_due", lane="appointment") == 0
    assert told.of("kollega_letters_due", lane="broadcast") == 1
    since = (datetime.now(UTC) - AGO).total_seconds()
    assert 300 <= told.of("kollega_letters_oldest_seconds", lane="broadcast") <= since
    assert told.of("kollega_openings_due") >= 1
    assert told.of("kollega_openings_oldest_seconds") >= 300


class GoneStore:
    async def read(self, work: object) -> None:
        raise ConnectionError("secret-thing")


async def test_a_database_that_is_gone_and_a_reason_in_whole_sentences() -> None:
    metrics = Metrics(GoneStore(), StillClock())  # type: ignore[arg-type]
    refused = Ending(lambda tx: True, "failed", reason="no such user: sofia@almvik.example")
    metrics.letter(Outgoing(waiting("reply:1", "answer"), "sv", 0, in_doubt=False), refused)
    app = web.Application()
    app.add_routes([metrics.route()])
    async with TestServer(app) as server:
        told = await scrape(server.port or 0)
    assert told.of("kollega_database_up") == 0
    assert "kollega_inbox_waiting" not in told.values
    failed = {"platform": "slack", "outcome": "failed", "reason": "other"}
    assert told.of("kollega_letter_tries_total", **failed) == 1
    assert not [secret for secret in (*SECRETS, "secret-thing") if secret in told.text]
