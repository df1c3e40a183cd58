"""The transcripts as they stand, over Slack and over Teams: from the platform's event to what
reached the platform.

Each is played on each platform, in one language there, for that takes a while, and most wait
for --all; in all languages when KOLLEGA_TEST_EVERY_LANGUAGE is set. What differs by language is played against the core in
test_transcripts.py.
"""

import os
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.settings.reading import read_settings
from tests.conversations.over_slack import OverSlack
from tests.conversations.over_teams import OverTeams
from tests.conversations.stage import perform
from tests.conversations.wire import WireStage, serving_here
from tests.fakes.slack import SlackServer
from tests.fakes.teams import TeamsServer

HERE = Path(__file__).parent
SCRIPTS = sorted(HERE.glob("*/*.txt"))
MODEL = re.compile(r"^# model: (on|failing)$", re.MULTILINE)
COIN = "a coin falls by the id of the message, which a platform draws anew each time"
GROUP = (
    "a bot cannot open a chat of several people in Teams: each is told in their own, as "
    "pairing_ahead shows"
)
FORM = (
    "the check-in is one card with inputs there, and what was picked is not a button to tap again"
)
NOT_HERE = {
    "slack": {"timing": COIN},
    "teams": {
        "timing": COIN,
        "pairing_introduced": GROUP,
        "coffee": GROUP,
        "check_in_by_taps": FORM,
    },
}  # by name of the transcript, in every language
EVERYWHERE = ("next_lesson",)  # in each language on each platform, where somebody waits for --all
STREAMED = (
    "only what a model answers is left to tests of its own, for there it is streamed in real time"
)

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def slack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[WireStage]:
    async with SlackServer() as server:
        keys = {
            "SLACK_BOT_TOKEN": server.keys.bot_token,
            "SLACK_SIGNING_SECRET": server.keys.signing_secret,
        }
        settings = read_settings(keys | {"SLACK_API_URL": server.api_url})
        async with serving_here(
            OverSlack(server), settings, tmp_path_factory.mktemp("slack")
        ) as stage:
            server.deliver_to(f"http://127.0.0.1:{stage.port}/slack/events")
            yield stage
            assert not server.warnings


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def teams(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[WireStage]:
    async with TeamsServer() as server:
        async with serving_here(
            OverTeams(server), read_settings(server.settings), tmp_path_factory.mktemp("teams")
        ) as stage:
            server.deliver_to(f"http://127.0.0.1:{stage.port}/api/messages")
            yield stage
        assert not server.warnings


def named(script: Path) -> str:
    return f"{script.parent.name}-{script.stem}"


def on(platform: str) -> list[Path]:
    """Without those that need a model, or cannot be played there."""
    played = [
        s
        for s in SCRIPTS
        if s.stem not in NOT_HERE[platform] and not MODEL.search(s.read_text(encoding="utf-8"))
    ]
    if os.environ.get("KOLLEGA_TEST_EVERY_LANGUAGE"):
        return played
    first = tuple(NOT_HERE).index(platform)  # the platforms begin with different languages
    languages = [[s for s in played if s.stem == stem] for stem in sorted({s.stem for s in played})]
    chosen = [told[(number + first) % len(told)] for number, told in enumerate(languages)]
    others = [s for s in played if s.stem in EVERYWHERE and s not in chosen]
    return [*chosen, *others]


def shared_out(platform: str) -> Iterator[Any]:
    """Every eighth transcript is soon here, another eighth on the other platform."""
    stems = sorted({script.stem for script in SCRIPTS})
    first = tuple(NOT_HERE).index(platform)
    for script in on(platform):
        soon = script.stem not in EVERYWHERE
        mine = soon and stems.index(script.stem) % 8 == first
        yield pytest.param(script, id=named(script), marks=() if mine else pytest.mark.slow)


@pytest.mark.parametrize("script", list(shared_out("slack")))
async def test_over_slack(script: Path, slack: WireStage) -> None:
    await play(slack, script)


@pytest.mark.parametrize("script", list(shared_out("teams")))
async def test_over_teams(script: Path, teams: WireStage) -> None:
    await play(teams, script)


async def play(stage: WireStage, script: Path) -> None:
    transcript = script.read_text(encoding="utf-8")  # noqa: ASYNC240
    await stage.fresh(transcript, script.parent.name)
    await perform(stage, transcript)


async def test_few_transcripts_are_left_out() -> None:
    stems = {script.stem for script in SCRIPTS}
    for left_out in NOT_HERE.values():
        assert set(left_out) <= stems and len(left_out) <= 4
    for platform in NOT_HERE:
        chosen = on(platform)
        assert {script.parent.name for script in chosen} == {"sv", "en", "de"} and len(chosen) > 30
    modelled = [script for script in SCRIPTS if MODEL.search(script.read_text(encoding="utf-8"))]
    assert all("model" in script.stem for script in modelled), STREAMED
