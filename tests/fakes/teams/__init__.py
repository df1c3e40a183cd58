"""Teams on loopback: login, keys and the Bot Connector, for the real SDK to talk to.

    async with TeamsServer() as teams:
        teams.person("U1", "Ada Ek", email="ada@example.com")
        teams.deliver_to(f"{app_url}/api/messages")             # the app is configured with teams.settings

        said = await teams.say("U1", "hej")
        letter = await teams.wait_for(lambda message: "Hej" in message.text)
        await teams.press("U1", letter, "Svenska")

        assert said.accepted and not teams.warnings
        assert teams.posts("U1")[0].key == "reply:1"

Trouble comes when asked for: `teams.fail(THROTTLED)`, `teams.connector.faults.scatter({LOST: 0.05},
seed=1)`, `teams.login.down = True`, `person.refuses = "ConversationBlockedByUser"`,
`teams.hand_over(activity, header="…")`.
"""

from tests.fakes.teams.faults import (
    BAD_GATEWAY,
    CONFLICT,
    LOST,
    THROTTLED,
    TIMED_OUT,
    Cut,
    Fault,
    Status,
)
from tests.fakes.teams.server import Delivery, TeamsServer
from tests.fakes.teams.tenant import Conversation, Message, Person

__all__ = [
    "BAD_GATEWAY",
    "CONFLICT",
    "LOST",
    "THROTTLED",
    "TIMED_OUT",
    "Conversation",
    "Cut",
    "Delivery",
    "Fault",
    "Message",
    "Person",
    "Status",
    "TeamsServer",
]
