"""The community channel over Slack, against whole `serve` processes: named as people call it, not
there at first, and found by its id later.
"""

from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.fakes.slack import Message, SlackServer
from tests.serving import free_port, serving
from tests.test_slack_drop_in import MONDAY, agreed, told

pytestmark = pytest.mark.slow  # whole services
NAMED = "#ai-kollegor"
COMPANY = f'[company]\nname = "Almvik"\nlanguage = "sv"\ncommunity_channel = "{NAMED}"\n'


async def announced(slack: SlackServer, day: str, place: str) -> Message:
    """What Karin reads after her yes."""
    await slack.say("U1", f"drop-in på {day} kl 15 i {place}")
    preview = await slack.wait_for(
        lambda m: place in m.text and "Ska jag lägga upp den?" in m.text, timeout=15
    )
    before = slack.posts("U1")
    await slack.press("U1", preview, "Ja, lägg upp den")
    return await slack.wait_for(lambda m: m not in before and "Vill du ändra" in m.text, timeout=15)


async def test_what_is_not_there_is_said_and_what_is_there_is_posted_to(tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(COMPANY, encoding="utf-8")
    async with SlackServer() as slack, ClientSession() as http:
        port = free_port()
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_API_URL": slack.api_url,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "KOLLEGA_COMPANY": str(tmp_path / "company.toml"),
            "KOLLEGA_LEADS": "karin@almvik.example",
            "KOLLEGA_CLOCK": MONDAY,
        }
        slack.person("U1", "Karin", email="karin@almvik.example", locale="sv-SE")
        async with serving(tmp_path, port, settings):
            await agreed(slack, "U1")
        async with serving(tmp_path, port, settings):
            async with http.post(f"http://127.0.0.1:{port}/clock", json={"by": "PT1H"}) as arrived:
                assert arrived.status == 200
            await told(slack, "U1", f"Jag hittar inte kanalen {NAMED}")
            said = await announced(slack, "torsdag", "fikarummet")
            assert "nästa veckosammanfattning" in said.text and "lägger upp den" not in said.text
        slack.channel("C0AI", "ai-kollegor", members=("U1",))
        async with serving(tmp_path, port, settings):
            said = await announced(slack, "fredag", "matsalen")
            assert "Jag lägger upp den i kanalen" in said.text
            post = await slack.wait_for(lambda m: m.channel == "C0AI", timeout=15)
            assert "matsalen" in post.text
