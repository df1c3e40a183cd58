"""The Home tab."""

import pytest

from adapters.slack.platform import SlackPlatform
from coaching.messages import Reply
from coaching.ports.platform import Refused
from tests.adapters.sayings import outgoing, text
from tests.adapters.slack.sayings import PAGE, PLAIN, letter
from tests.fakes.slack import Cut, RateLimited, ServerError, SlackServer


async def test_the_page_is_published_and_replaced(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    assert await platform.deliver(outgoing(letter(PAGE, key="home:1", kind="home"))) == ""
    assert [block["type"] for block in slack.record.homes["U1"]["blocks"]][:2] == [
        "header",
        "divider",
    ]
    await platform.deliver(outgoing(letter(PLAIN, key="home:2", kind="home")))
    assert [block["type"] for block in slack.record.homes["U1"]["blocks"]] == ["section"]
    assert not slack.posts()


@pytest.mark.parametrize("fault", [RateLimited(retry_after=9), ServerError(502), Cut(stored=True)])
async def test_what_fails_is_dropped(
    slack: SlackServer, platform: SlackPlatform, fault: RateLimited | ServerError | Cut
) -> None:
    slack.fail("views.publish", fault)
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(PAGE, kind="home")))
    assert (refused.value.retry_after, refused.value.unsure) == (None, False)


async def test_in_doubt_it_is_dropped_too(platform: SlackPlatform) -> None:
    with pytest.raises(Refused, match="in_doubt"):
        await platform.find(outgoing(letter(PAGE, kind="home"), in_doubt=True))


async def test_a_page_whose_words_are_gone_is_dropped(platform: SlackPlatform) -> None:
    with pytest.raises(Refused, match="unknown_text"):
        await platform.deliver(outgoing(letter(Reply((text("removed"),)), kind="home")))
