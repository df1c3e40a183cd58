"""What happens around the service and must not end it: a hanging model, a dead socket, no names;
and its own end.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import quantiles

import pytest

from storage.store import SqlStore
from tests.fakes.openai import OpenAIServer, Slow
from tests.fakes.slack import Late, SlackServer
from tests.faults import company, ledger
from tests.faults.conftest import Size, opened
from tests.faults.copies import Bench, bench
from tests.faults.troubled import Day, begun

QUESTION = "hur skriver jag en bättre prompt?"
DRAINED_WITHIN = 10.0  # seconds
RATE = 10.0  # events a second


@pytest.fixture
def url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.fixture
async def model() -> AsyncIterator[OpenAIServer]:
    """It takes every question, and answers none."""
    async with OpenAIServer(lambda asked: Slow("för sent")) as server:
        yield server


def with_model(model: OpenAIServer) -> dict[str, str]:
    return {
        "OPENAI_BASE_URL": model.base_url,
        "OPENAI_API_KEY": model.key,
        "OPENAI_MODEL": model.deployment,
    }


async def test_events_are_acknowledged_while_the_model_hangs(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size, model: OpenAIServer
) -> None:
    early, *users = company.hired(slack, size.people + 1)
    await company.known(store, slack.workspace.team, [early, *users])
    copy = await on.start(
        FAULTS_LEASE="", **with_model(model)
    )  # a turn may take as long as a model does
    await slack.say(early, "tack")
    await slack.until(lambda: slack.posts(early) or None, 30)  # by now the words are learnt
    on.balancer.tries.clear()
    said = []
    for user in users:
        said.append(asyncio.create_task(slack.say(user, QUESTION)))
        await asyncio.sleep(1 / RATE)
    await asyncio.gather(*said)
    took = quantiles([seconds for _, seconds in on.balancer.tries], n=100)[98]
    print(f"{len(users)} acknowledged, p99 {took * 1000:.0f} ms")
    assert len(on.balancer.tries) == len(users)
    assert took < 1
    await Day(on, store, slack, users, [copy], said).over()
    assert ledger.count(slack, users, "reply") == ledger.Count(0, 0)
    assert copy.alive


async def test_it_stops_within_ten_seconds_and_nothing_is_lost(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size, model: OpenAIServer
) -> None:
    """In the middle of posts that Slack answers late, and of turns for which a model hangs."""
    day = await begun(on, store, slack, size.crowd, letters=2, copies=0)
    slack.stay("chat.postMessage", lambda: Late(9))
    stopping = await on.start(**with_model(model))
    day.say(QUESTION)
    await asyncio.gather(model.reached(), slack.until(lambda: slack.api.unanswered or None, 20))
    began = time.monotonic()
    await stopping.stop()
    took = time.monotonic() - began
    slack.ended("chat.postMessage")
    day.copies = [await on.start()]
    await day.over()
    print(f"{day.counted(2)}; stopped after {took:.1f} s")
    assert took < DRAINED_WITHIN


async def test_a_socket_that_is_open_and_dead(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size
) -> None:
    slack.dispatch.address = None
    users = company.hired(slack, size.crowd)
    await company.known(store, slack.workspace.team, users)
    copy = await on.start(SLACK_SIGNING_SECRET="", SLACK_APP_TOKEN=slack.keys.app_token)
    await slack.connected()
    [dead] = slack.sockets.connections
    dead.frozen = True
    began = time.monotonic()
    said = [asyncio.create_task(slack.say(user, "hjälp")) for user in users]
    day = Day(on, store, slack, users, [copy], said)
    await day.over()
    print(f"heard {time.monotonic() - began:.0f} s after the socket died; {day.counted(0)}")


async def test_no_names_are_known_for_a_while(
    slack: SlackServer, sqlite_url: str, tmp_path: Path, seed: int, size: Size
) -> None:
    no_names = tmp_path / "no-names"
    async with (
        bench(slack, sqlite_url, tmp_path, seed, size.lease) as on,
        opened(sqlite_url) as store,
    ):
        on.settings |= {
            "SLACK_API_URL": slack.api_url.replace("127.0.0.1", "localhost"),
            "FAULTS_NO_DNS": str(no_names),
        }
        slack.stay("chat.postMessage", lambda: Late(1))
        day = await begun(on, store, slack, size.crowd, letters=3)
        await slack.until(lambda: slack.api.unanswered or None, 30)
        no_names.touch()
        slack.cut()
        day.say()
        await on.until_failing(day.copies[0], "slack", within=40)
        await asyncio.sleep(3)
        no_names.unlink()
        slack.ended("chat.postMessage")
        since = time.monotonic()
        await on.until_ready(day.copies[0], within=60)
        await day.over()
        print(
            f"{day.counted(3)}; done {time.monotonic() - since:.0f} s after names were known again"
        )
