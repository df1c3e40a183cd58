"""Letters to groups, and to people of whom only the e-mail is known."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.chats import Chats
from adapters.slack.platform import SlackPlatform
from adapters.slack.workspace import Workspace
from coaching.ports.platform import Refused
from tests.adapters.sayings import FewWords, outgoing
from tests.adapters.slack.sayings import INTRODUCED, PLAIN, invited, letter, together
from tests.fakes.slack import Cut, RateLimited, ServerError, SlackServer
from tests.fakes.slack.faults import Fault


@pytest.fixture
def bo(slack: SlackServer) -> str:
    slack.person("U2", "Bo Ek", email="bo@example.com")
    return "U2"


async def test_a_group_is_opened_once_and_keeps_its_chat(
    slack: SlackServer, platform: SlackPlatform, bo: str
) -> None:
    await platform.deliver(outgoing(together(INTRODUCED, "U1", bo)))
    again = outgoing(together(INTRODUCED, bo, "U1", key="intro:2"))
    assert [pace.bucket for pace in platform.paces(again) if pace.bucket.endswith("open")] == []
    await platform.deliver(again)
    group = slack.workspace.together(frozenset({"U1", bo}))
    assert (group.kind, [post.key for post in slack.posts(group.id)]) == (
        "mpim",
        ["intro:1", "intro:2"],
    )
    assert len(slack.called("conversations.open")) == 1


async def test_another_process_finds_the_same_chat(
    slack: SlackServer,
    platform: SlackPlatform,
    client: AsyncWebClient,
    workspace: Workspace,
    bo: str,
) -> None:
    await platform.deliver(outgoing(together(INTRODUCED, "U1", bo)))
    later = SlackPlatform(client, workspace, FewWords(), Chats())
    await later.deliver(outgoing(together(INTRODUCED, "U1", bo, key="intro:2")))
    assert len({post.channel for post in slack.posts()}) == 1


async def test_what_stands_in_a_group_can_be_edited(
    slack: SlackServer, platform: SlackPlatform, bo: str
) -> None:
    reference = await platform.deliver(outgoing(together(INTRODUCED, "U1", bo)))
    await platform.deliver(outgoing(together(PLAIN, "U1", bo, key="intro:2"), replaces=reference))
    [message] = slack.posts(reference.partition(":")[0])
    assert (message.text, message.key) == ("Hej alla", "intro:1")


async def test_a_group_of_nine_is_too_many(slack: SlackServer, platform: SlackPlatform) -> None:
    with pytest.raises(Refused, match="too_many_users") as refused:
        await platform.deliver(
            outgoing(together(INTRODUCED, *(f"U{number}" for number in range(9))))
        )
    assert refused.value.retry_after is None
    assert not slack.called("conversations.open")


async def test_nobody_can_tell_whether_it_arrived_there(platform: SlackPlatform, bo: str) -> None:
    assert await platform.find(outgoing(together(INTRODUCED, "U1", bo), in_doubt=True)) is None


@pytest.mark.parametrize(
    ("fault", "seconds"), [(RateLimited(retry_after=9), 9), (ServerError(502), 30)]
)
@pytest.mark.parametrize("method", ["conversations.open", "users.lookupByEmail"])
async def test_trouble_on_the_way_makes_this_letter_wait_and_no_other(
    slack: SlackServer, platform: SlackPlatform, bo: str, method: str, fault: Fault, seconds: float
) -> None:
    slack.fail(method, fault)
    waiting = (
        together(INTRODUCED, "U1", bo)
        if method == "conversations.open"
        else invited("bo@example.com")
    )
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(waiting))
    assert (refused.value.retry_after, refused.value.everybody, refused.value.unsure) == (
        seconds,
        False,
        False,
    )
    assert not slack.posts()
    await platform.deliver(outgoing(letter(to=bo)))
    assert len(slack.posts()) == 1


async def test_somebody_is_found_by_their_address_and_written_to(
    slack: SlackServer, platform: SlackPlatform, bo: str
) -> None:
    await platform.deliver(outgoing(invited("bo@example.com")))
    await platform.deliver(outgoing(invited("bo@example.com", key="invitation:2")))
    assert [post.key for post in slack.posts(bo)] == ["invitation:1", "invitation:2"]
    assert len(slack.called("users.lookupByEmail")) == 1


async def test_an_address_that_nobody_has_is_refused_for_good(platform: SlackPlatform) -> None:
    with pytest.raises(Refused, match="users_not_found") as refused:
        await platform.deliver(outgoing(invited("nobody@example.com")))
    assert (refused.value.retry_after, refused.value.unsure) == (None, False)


async def test_an_invitation_in_doubt_is_found(
    slack: SlackServer, platform: SlackPlatform, bo: str
) -> None:
    slack.fail("chat.postMessage", Cut(stored=True))
    doubted = outgoing(invited("bo@example.com"), in_doubt=True)
    with pytest.raises(Refused):
        await platform.deliver(doubted)
    assert await platform.find(doubted) == f"{slack.posts(bo)[0].channel}:{slack.posts(bo)[0].ts}"
