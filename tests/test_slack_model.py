"""A question over Slack, against a whole `serve` process, while the model takes its time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.openai import Cut, OpenAIServer, Slow
from tests.fakes.slack import SlackServer
from tests.serving import free_port, serving

pytestmark = pytest.mark.slow  # a whole service, and much waiting
NOW = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)


@asynccontextmanager
async def asked(folder: Path, model: OpenAIServer) -> AsyncIterator[SlackServer]:
    """A running service in which somebody agreed long ago."""
    async with SlackServer() as slack:
        slack.person(
            "U1",
            "Sofia Lindgren",
            email="sofia@almvik.example",
            tz="Europe/Stockholm",
            locale="sv-SE",
        )
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
    person = Person(
        "sofia0000001",
        "Sofia Lindgren",
        "sofia@almvik.example",
        "sv",
        standing="active",
        agreed_at=NOW,
    )
    contact = Contact(
        f"slack:{team}:U1", person.id, Address("slack", team, "U1"), Place("slack", team, "U1"), NOW
    )
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
    assert [body["messages"][-1]["role"] for body in (asked.body for asked in model.asked)] == [
        "user"
    ]
    assert "Sofia" not in model.everything_received


LONG = (
    "Börja med **målet**: vad ska hända när texten är läst? Skriv det i en enda mening, med ett "
    "verb först.\n\n"
)
MORE = "Säg sedan vem som läser, hur långt det får bli och vad som inte får stå där <!channel>.\n\n"


async def in_a_thread(slack: SlackServer, text: str) -> str:
    """Asked where answers may grow; the thread's root."""
    root = await slack.say("U1", "hej")
    await slack.wait_for(lambda message: message.thread_ts is None, timeout=15)
    await slack.say("U1", text, thread_ts=root.ts)
    return root.ts


async def test_in_a_thread_the_answer_grows_and_becomes_the_letter(tmp_path: Path) -> None:
    async with (
        OpenAIServer(lambda q: Slow("Prova i dag.", at_once=LONG + MORE)) as model,
        asked(tmp_path, model) as slack,
    ):
        root = await in_a_thread(slack, "hur skriver jag en bättre prompt?")
        growing = await slack.wait_for(lambda message: message.streaming, timeout=15)
        assert (
            "**målet**" in growing.text and "Prova i dag." not in growing.text
        )  # the model has not written it yet
        model.release()
        answer = await slack.wait_for(lambda message: "Prova i dag." in message.text, timeout=15)
        [block, *_] = answer.blocks
    assert (answer.ts, answer.thread_ts, answer.streaming) == (growing.ts, root, False)
    assert (answer.key or "").startswith("reply:") and "Skrivet av AI." in str(block)
    assert "<!channel>" not in str([call.args for call in slack.calls])
    assert not [call for call in slack.called("chat.postMessage") if "målet" in str(call.args)]


async def test_an_answer_that_breaks_off_gives_way_to_the_playbook(tmp_path: Path) -> None:
    async with (
        OpenAIServer(lambda q: Cut(LONG + MORE)) as model,
        asked(tmp_path, model) as slack,
    ):
        await in_a_thread(slack, "hur skriver jag en bättre prompt?")
        answer = await slack.wait_for(
            lambda message: "Källa: Kollegas handbok" in str(message.blocks), timeout=15
        )
    assert "Språkmodellen går inte att nå just nu" in str(answer.blocks)
    assert "målet**: vad ska hända" not in answer.text and not answer.streaming
