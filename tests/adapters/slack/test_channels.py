"""The community channel by whatever an operator calls it."""

import pytest

from adapters.slack.channels import find
from adapters.slack.client import connected
from coaching.ports.platform import Channel, Refused
from tests.fakes.slack import RateLimited, SlackServer
from tests.fakes.slack import Refused as Refusal

FOUND = Channel("C0AI", "ai-kollegor")


async def found(slack: SlackServer, named: str) -> Channel:
    async with connected(slack.keys.bot_token, slack.api_url) as client:
        return await find(client, named)


@pytest.mark.parametrize("named", ["ai-kollegor", "#ai-kollegor", "C0AI"])
async def test_by_its_name_and_by_its_id(slack: SlackServer, named: str) -> None:
    for number in range(1200):
        slack.channel(f"C9{number}", f"other-{number}")
    slack.channel("C0AI", "ai-kollegor")
    assert await found(slack, named) == FOUND


@pytest.mark.parametrize("named", ["#ai-kollegor", "C0AI"])
async def test_where_nobody_invited_us(slack: SlackServer, named: str) -> None:
    slack.channel("C0AI", "ai-kollegor", bot_in=False)
    assert (await found(slack, named)).trouble == "not_in_channel"


@pytest.mark.parametrize("named", ["#ai-kollegor", "C0AI"])
async def test_one_that_was_archived(slack: SlackServer, named: str) -> None:
    slack.channel("C0AI", "ai-kollegor", archived=True)
    assert (await found(slack, named)).trouble == "is_archived"


@pytest.mark.parametrize("named", ["#ai-kolegor", "ai", "C0XX"])
async def test_one_that_is_not_there(slack: SlackServer, named: str) -> None:
    slack.channel("C0AI", "ai-kollegor")
    assert (await found(slack, named)).trouble == "channel_not_found"


async def test_a_private_one_is_believed(slack: SlackServer) -> None:
    """Slack tells nothing of it without a scope that we do not ask for; posts get there."""
    slack.channel("C0AI", "ai-kollegor", private=True)
    assert await found(slack, "C0AI") == Channel("C0AI")


@pytest.mark.parametrize("named", ["#ai-kollegor", "C0AI"])
@pytest.mark.parametrize("trouble", [RateLimited(3), Refusal("access_denied")])
async def test_when_slack_does_not_tell(
    slack: SlackServer, named: str, trouble: RateLimited | Refusal
) -> None:
    slack.channel("C0AI", "ai-kollegor")
    slack.fail("conversations.list", trouble)
    slack.fail("conversations.info", trouble)
    with pytest.raises(Refused):
        await found(slack, named)
