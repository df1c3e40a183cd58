import pytest

from adapters.slack.chats import Chats
from adapters.slack.platform import SlackPlatform
from coaching.messages import Place, Signal
from tests.adapters.sayings import outgoing
from tests.adapters.slack.sayings import TEAM, letter
from tests.fakes.slack import RateLimited, SlackServer

CHAT = Place("slack", TEAM, "U1")


@pytest.fixture
async def asked(slack: SlackServer, chats: Chats) -> str:
    """The ts of a message in the direct chat that we heard."""
    said = await slack.say("U1", "hej")
    chats.learn("U1", slack.workspace.direct("U1").id, said.ts)
    return said.ts


def shown(slack: SlackServer) -> list[tuple[str, str]]:
    return [(status.thread_ts, status.text) for status in slack.statuses]


async def test_thinking_shows_at_the_message_that_is_answered(
    slack: SlackServer, platform: SlackPlatform, asked: str
) -> None:
    await platform.signal(Signal("thinking", CHAT, "sv"))
    await platform.signal(Signal("done", CHAT, "sv"))
    assert shown(slack) == [(asked, "tänker …"), (asked, "")]


async def test_the_answer_takes_it_away(
    slack: SlackServer, platform: SlackPlatform, asked: str
) -> None:
    await platform.signal(Signal("thinking", CHAT, "sv"))
    await platform.deliver(outgoing(letter()))
    await platform.deliver(outgoing(letter(key="reply:2")))
    assert shown(slack) == [(asked, "tänker …"), (asked, "")]


async def test_in_a_thread_slack_takes_it_away_itself(
    slack: SlackServer, platform: SlackPlatform, asked: str
) -> None:
    await platform.signal(Signal("thinking", Place("slack", TEAM, "U1", asked), "sv"))
    await platform.deliver(outgoing(letter(thread=asked)))
    assert shown(slack) == [(asked, "tänker …")]


async def test_where_nothing_was_heard_nothing_is_shown(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    await platform.signal(Signal("thinking", CHAT))
    assert not slack.called("assistant.threads.setStatus")


async def test_trouble_with_it_is_nobodys_trouble(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    await platform.signal(Signal("thinking", Place("slack", TEAM, "C1", "1.0", direct=False)))
    assert [call.answer for call in slack.called("assistant.threads.setStatus")] == [
        "invalid_thread_ts"
    ]
    assert slack.statuses == []


async def test_it_pauses_when_slack_asks_for_it(
    slack: SlackServer, platform: SlackPlatform, asked: str
) -> None:
    slack.fail("assistant.threads.setStatus", RateLimited(retry_after=60))
    for _ in range(3):
        await platform.signal(Signal("thinking", CHAT))
    assert len(slack.called("assistant.threads.setStatus")) == 1
