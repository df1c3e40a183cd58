"""A drop-in over Slack, against a whole `serve` process: one post in the channel, tapped by many,
edited in place.
"""

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession

from tests.fakes.slack import Message, SlackServer
from tests.serving import free_port, serving

pytestmark = pytest.mark.slow  # a whole service, and much waiting
COMPANY = '[company]\nname = "Almvik"\nlanguage = "sv"\ncommunity_channel = "ai-community"\n'
PEOPLE = (
    ("U1", "Karin", "Europe/Stockholm"),
    ("U2", "Sofia", "Europe/Stockholm"),
    ("U3", "Liam", "Europe/London"),
)
MONDAY = "virtual:2026-01-12T09:00:00+01:00"


async def told(slack: SlackServer, user: str, part: str) -> Message:
    """The message in the person's own chat that says this, when it has come."""
    return await slack.wait_for(
        lambda message: part in message.text and message in slack.posts(user), timeout=15
    )


async def agreed(slack: SlackServer, user: str) -> None:
    """Says hello and yes; the rest of onboarding can wait."""
    await slack.say(user, "Hej")
    await slack.press(user, await told(slack, user, "Jag heter"), "Ja, kör igång")
    await slack.press(user, await told(slack, user, "Vilket språk"), "Svenska")
    await told(slack, user, "Vilken avdelning")
    await slack.say(user, "avbryt")
    await told(slack, user, "Avbrutet")


async def test_a_drop_in_is_posted_tapped_moved_and_cancelled(tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(COMPANY, encoding="utf-8")
    async with SlackServer() as slack:
        port = free_port()
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_API_URL": slack.api_url,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "KOLLEGA_COMPANY": str(tmp_path / "company.toml"),
            "KOLLEGA_LEADS": "karin@almvik.example",
            "KOLLEGA_CLOCK": MONDAY,
            "PUBLIC_URL": "https://kollega.example",
        }
        for user, name, zone in PEOPLE:
            slack.person(
                user, name, email=f"{name.lower()}@almvik.example", tz=zone, locale="sv-SE"
            )
        slack.channel("C1", "ai-community", members=("U1", "U2", "U3"))
        async with serving(tmp_path, port, settings), ClientSession() as http:
            for user in ("U1", "U2", "U3"):
                await agreed(slack, user)
            await slack.say("U1", "drop-in på torsdag kl 15 i fikarummet")
            preview = await slack.wait_for(lambda m: "Ska jag lägga upp den?" in m.text, timeout=15)
            await slack.press("U1", preview, "Ja, lägg upp den")
            post = await slack.wait_for(lambda m: m.channel == "C1", timeout=15)
            assert (
                "<!date^1768485600^{date_short_pretty} {time}|torsdag 15 januari kl. 15:00 (Stockholm)>"
                in str(post.blocks)
            )
            for user, own in (("U2", "15:00"), ("U3", "14:00")):
                await slack.press(user, post, "Jag kommer")
                await told(slack, user, f"15 januari kl. {own}, fikarummet")

            await slack.say("U1", "flytta drop-in till fredag 14")
            preview = await slack.wait_for(lambda m: "Ska jag flytta" in m.text, timeout=15)
            await slack.press("U1", preview, "Ja, flytta")
            moved = await slack.wait_for(
                lambda m: m.channel == "C1" and "Flyttad" in m.text, timeout=15
            )
            assert moved.ts == post.ts
            async with http.post(f"http://127.0.0.1:{port}/clock", json={"by": "PT1H"}) as arrived:
                assert arrived.status == 200
            for user, own in (("U2", "14:00"), ("U3", "13:00")):
                assert any(
                    f"Nu är det fredag 16 januari kl. {own}" in m.text for m in slack.posts(user)
                ), slack.posts(user)

            link = next(word for word in moved.text.split() if "/calendar/" in word).strip("<>")
            async with http.get(f"http://127.0.0.1:{port}{urlsplit(link).path}") as file:
                assert file.status == 200 and "DTSTART:20260116T130000Z" in await file.text()

            await slack.say("U1", "ställ in drop-in")
            preview = await slack.wait_for(lambda m: "Ska jag ställa in" in m.text, timeout=15)
            await slack.press("U1", preview, "Ja, ställ in")
            off = await slack.wait_for(
                lambda m: m.channel == "C1" and "Inställd" in m.text, timeout=15
            )
            assert off.ts == post.ts and "actions" not in {block["type"] for block in off.blocks}
            assert len(slack.posts("C1")) == 1 and not slack.warnings
