"""A question over Slack, against a whole `serve` process, while the model takes its time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from coaching.facts import Contact, Person
from coaching.messages import Address, Place
from storage.migrate import migrate
from storage.store import SqlStore
from tests.fakes.openai import OpenAIServer, Slow
from tests.fakes.slack import SlackServer
from tests.serving import free_port, serving

NOW = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)


@asynccontextmanager
async def asked(folder: Path, model: OpenAIServer) -> AsyncIterator[SlackServer]:
    """A running service in which somebody agreed long ago."""
    async with SlackServer() as slack:
        slack.person("U1", "Sofia Lindgren", email="sofia@almvik.example", tz="Europe/Stockholm", locale="sv-SE")
        await agreed(f"sqlite:///{folder / 'kollega.db'}", slack.workspace.team)
        port = free_port()
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "SLACK_API_URL": slack.api_url,
            "OPENAI_BASE_URL": model.base_url,
            "OPENAI_API_KEY": model.key,
            "OPENAI_MODEL": model.deployment,
        }
        async with serving(folder, port, settings):
            yield slack


async def agreed(url: str, team: str) -> None:
    migrate(url)
    person = Person("sofia0000001", "Sofia Lindgren", "sofia@almvik.example", "sv", standing="active", agreed_at=NOW)
    contact = Contact(f"slack:{team}:U1", person.id, Address("slack", team, "U1"), Place("slack", team, "U1"), NOW)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(person, contact))


async def test_it_is_seen_thinking_before_the_model_has_said_a_word(tmp_path: Path) -> None:
    async with (
        OpenAIServer(lambda q: Slow("Skriv <!channel> vem som läser.")) as model,
        asked(tmp_path, model) as slack,
    ):
        said = await slack.say("U1", "hur skriver jag en bättre prompt?")
        await model.reached()
        [thinking] = slack.statuses  # the model has been asked and has not answered
        assert (thinking.thread_ts, thinking.text) == (said.ts, "funderar …")
        assert slack.posts("U1") == []
        model.release()
        answer = await slack.wait_for(lambda message: "vem som läser" in message.text, timeout=15)
        await slack.until(lambda: len(slack.statuses) == 2 or None, timeout=15)
        assert slack.statuses[-1].text == ""
    [post] = [call for call in slack.called("chat.postMessage") if call.answer == "ok"]
    assert "Skrivet av AI." in answer.text and "<!channel>" not in str(post)
    assert [body["messages"][-1]["role"] for body in (asked.body for asked in model.asked)] == ["user"]
    assert "Sofia" not in model.everything_received
