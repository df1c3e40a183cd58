"""Slack on loopback, as strict as the platform, for the real Slack clients to talk to.

    async with SlackServer() as slack:
        slack.person("U1", "Ada Ek", email="ada@example.com")
        slack.deliver_to(f"{app_url}/slack/events")            # or: await slack.connected()

        said = await slack.say("U1", "hej")
        letter = await slack.wait_for(lambda message: "Hej" in message.text)
        await slack.press("U1", letter, "Svenska")

        assert said.accepted and not slack.warnings
        assert slack.posts("U1")[0].key == "reply:1"

Trouble comes when asked for: `slack.fail("chat.postMessage", Cut())`, `slack.limits(on=True)`,
`slack.say(…, how=FORGED)`, `slack.sockets.disconnect()`.
"""

from tests.fakes.slack.faults import EVERY, Cut, Late, RateLimited, Refused, ServerError, Silence
from tests.fakes.slack.how import FORGED, STALE, USUAL, How, Patience, repeated
from tests.fakes.slack.keys import SCOPES, Keys
from tests.fakes.slack.record import Attempt, Call, Delivery, Prompts, Status
from tests.fakes.slack.server import SlackServer
from tests.fakes.slack.workspace import Channel, Message, Person

__all__ = [
    "EVERY",
    "FORGED",
    "SCOPES",
    "STALE",
    "USUAL",
    "Attempt",
    "Call",
    "Channel",
    "Cut",
    "Delivery",
    "How",
    "Keys",
    "Late",
    "Message",
    "Patience",
    "Person",
    "Prompts",
    "RateLimited",
    "Refused",
    "ServerError",
    "Silence",
    "SlackServer",
    "Status",
    "repeated",
]
