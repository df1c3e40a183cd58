"""Deliveries, received by the real Bolt over HTTP and over Socket Mode."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FORGED, STALE, Patience, SlackServer, repeated
from tests.fakes.slack.app import Inbox, over_http, over_socket

Way = Callable[[SlackServer], AbstractAsyncContextManager[Inbox]]
BUTTONS = [
    {
        "type": "actions",
        "elements": [
            {
                "type": "button",
                "text": {"type": "plain_text", "text": label},
                "action_id": label.lower(),
                "value": value,
            }
            for label, value in (("Ja", "yes"), ("Nej", "no"))
        ],
    }
]


@pytest.fixture(params=[over_http, over_socket], ids=["http", "socket"])
async def inbox(request: pytest.FixtureRequest, slack: SlackServer) -> AsyncIterator[Inbox]:
    way: Way = request.param
    async with way(slack) as received:
        yield received


async def test_a_message_comes_as_slack_sends_it(slack: SlackServer, inbox: Inbox) -> None:
    said = await slack.say("U1", "hej")

    assert said.accepted
    body = inbox.bodies[0]
    assert body["event_id"] == said.id and body["team_id"] == slack.workspace.team
    assert body["authorizations"][0]["user_id"] == slack.workspace.bot
    event = body["event"]
    assert (event["type"], event["channel_type"], event["user"], event["text"]) == (
        "message",
        "im",
        "U1",
        "hej",
    )
    assert event["ts"] == said.ts and event["client_msg_id"] and "bot_id" not in event


async def test_a_group_is_read_by_those_who_subscribed_to_it_and_a_mention_comes_to_everybody(
    slack: SlackServer, inbox: Inbox
) -> None:
    slack.person("U2")
    group = slack.workspace.together(frozenset({"U1", "U2"}))
    unheard = await slack.say("U2", "ska vi ses?", channel=group.id)
    await slack.mention(group.id, "U2", "hur börjar vi?")
    slack.dispatch.subscribed |= {"message.mpim"}
    await slack.say("U2", "på torsdag?", channel=group.id)

    assert not unheard.attempts
    kinds = [(event["type"], event.get("channel_type"), event["channel"]) for event in inbox.events]
    assert kinds == [("app_mention", None, group.id), ("message", "mpim", group.id)]


async def test_one_event_may_come_four_times(slack: SlackServer, inbox: Inbox) -> None:
    said = await slack.say("U1", "hej", how=repeated(4))

    assert [body["event_id"] for body in inbox.bodies] == [said.id] * 4
    assert [headers.get("x-slack-retry-num") for headers in inbox.headers][1:] == [
        ["1"],
        ["2"],
        ["3"],
    ]


async def test_what_is_not_accepted_comes_again(slack: SlackServer, inbox: Inbox) -> None:
    slack.sockets.patience = Patience(answer=0.05, waits=(0.0, 0.01))
    inbox.answers = [503, 503]

    said = await slack.say("U1", "hej")

    assert said.accepted and len(inbox.bodies) == 3


async def test_what_takes_too_long_comes_again(slack: SlackServer) -> None:
    slack.patience = Patience(answer=0.05, waits=(0.0,))
    async with over_http(slack) as inbox:
        inbox.slow = 0.2
        said = await slack.say("U1", "hej")

    assert not said.accepted and [attempt.failure for attempt in said.attempts] == [
        "timeout",
        "timeout",
    ]
    assert inbox.headers[1]["x-slack-retry-reason"] == ["http_timeout"]


async def test_a_tap_brings_the_message_and_its_state(
    slack: SlackServer, inbox: Inbox, api: AsyncWebClient
) -> None:
    metadata = {"event_type": "kollega_letter", "event_payload": {"key": "check_in:1"}}
    posted = await api.chat_postMessage(
        channel="U1", text="Träffades ni?", blocks=BUTTONS, metadata=metadata
    )

    tap = await slack.press("U1", "check_in:1", "Nej")

    body = next(body for body in inbox.bodies if body.get("type") == "block_actions")
    assert tap.accepted and body["user"]["id"] == "U1" and body["trigger_id"] == tap.id
    action = body["actions"][0]
    assert (action["action_id"], action["value"]) == ("nej", "no") and action["action_ts"]
    assert body["container"]["message_ts"] == posted["ts"] == body["message"]["ts"]
    assert body["message"]["metadata"]["event_payload"] == {"key": "check_in:1"}
    assert action["block_id"] == body["message"]["blocks"][0]["block_id"]


async def test_three_taps_have_three_times(
    slack: SlackServer, inbox: Inbox, api: AsyncWebClient
) -> None:
    posted = await api.chat_postMessage(channel="U1", text="?", blocks=BUTTONS)
    for _ in range(3):
        await slack.press("U1", posted["ts"], "ja")

    taps = [body["actions"][0]["action_ts"] for body in inbox.bodies if "actions" in body]
    assert len(set(taps)) == 3


async def test_a_tap_is_never_tried_again(
    slack: SlackServer, inbox: Inbox, api: AsyncWebClient
) -> None:
    slack.sockets.patience = Patience(answer=0.05)
    posted = await api.chat_postMessage(channel="U1", text="?", blocks=BUTTONS)
    await slack.settled()
    inbox.answers = [503]

    tap = await slack.press("U1", posted["ts"], "Ja")

    assert not tap.accepted and len(tap.attempts) == 1


async def test_a_command_is_a_form(slack: SlackServer, inbox: Inbox) -> None:
    typed = await slack.command("U1", "/kollega", "meny på svenska & mer")

    body = inbox.bodies[0]
    assert typed.accepted and body["trigger_id"] == typed.id
    assert (body["command"], body["text"], body["user_id"]) == (
        "/kollega",
        "meny på svenska & mer",
        "U1",
    )
    assert body["response_url"].startswith("http://127.0.0.1:")


async def test_a_mention_may_come_twice_under_two_ids(slack: SlackServer, inbox: Inbox) -> None:
    await slack.mention("C1", "U1", "hjälp", twin=True)

    kinds = {event["type"]: event["ts"] for event in inbox.events}
    assert set(kinds) == {"message", "app_mention"} and len(set(kinds.values())) == 1
    assert len({body["event_id"] for body in inbox.bodies}) == 2
    assert f"<@{slack.workspace.bot}>" in inbox.events[1]["text"]


async def test_the_bot_hears_itself(slack: SlackServer, inbox: Inbox, api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel="U1", text="hej")
    await api.chat_update(channel=posted["channel"], ts=posted["ts"], text="hallå")
    await slack.settled()

    assert {event.get("subtype") for event in inbox.events} == {None, "message_changed"}
    own = next(event for event in inbox.events if "subtype" not in event)
    assert own["bot_id"] == slack.workspace.bot_id and own["user"] == slack.workspace.bot


async def test_channel_talk_is_not_delivered(slack: SlackServer, inbox: Inbox) -> None:
    await slack.say("U1", "mellan oss", channel="C1")

    assert inbox.bodies == [] and [m.text for m in slack.messages("C1")] == ["mellan oss"]


async def test_other_things_that_happen(slack: SlackServer, inbox: Inbox) -> None:
    said = await slack.say("U1", "hej")
    await slack.edit("U1", said.ts, "hej då")
    await slack.say("U1", "", files=({"id": "F1", "name": "prompt.txt"},))
    await slack.another_bot_says("C1", "bygget gick")
    await slack.open_home("U1", "messages")
    await slack.change_person("U2", deleted=True)
    await slack.join_team("U2")
    await slack.join("C1", slack.workspace.bot)
    await slack.uninstall()

    seen = [(event["type"], event.get("subtype")) for event in inbox.events]
    assert seen == [
        ("message", None),
        ("message", "message_changed"),
        ("message", "file_share"),
        ("message", "bot_message"),
        ("app_home_opened", None),
        ("user_change", None),
        ("team_join", None),
        ("member_joined_channel", None),
        ("tokens_revoked", None),
        ("app_uninstalled", None),
    ]


async def test_bolt_refuses_what_is_not_from_slack(slack: SlackServer) -> None:
    async with over_http(slack) as inbox:
        forged = await slack.say("U1", "hej", how=FORGED)
        stale = await slack.say("U1", "hej", how=STALE)

    assert {attempt.status for attempt in (*forged.attempts, *stale.attempts)} == {
        401
    } and not inbox.bodies


async def test_slack_checks_the_address(slack: SlackServer) -> None:
    async with over_http(slack):
        verified, checked = await slack.verify_url("abc"), await slack.check_ssl()

    assert verified.accepted and '"abc"' in verified.body and checked.accepted


async def test_a_new_connection_follows_a_disconnect_or_a_cut(slack: SlackServer) -> None:
    async with over_socket(slack, ping_interval=0.05) as inbox:
        for lose in (slack.sockets.disconnect, slack.sockets.close):
            first = slack.sockets.connections[0]
            await lose()
            await slack.connected(other_than=first)
            assert (await slack.say("U1", "hej")).accepted

    assert len(inbox.bodies) == 2


async def test_a_frozen_connection_loses_nothing(slack: SlackServer) -> None:
    slack.sockets.patience = Patience(answer=0.1, waits=(0.3, 0.3, 0.3))
    async with over_socket(slack, ping_interval=0.05):
        slack.sockets.connections[0].frozen = True
        said = await slack.say("U1", "hej")

    assert said.accepted and said.attempts[0].failure == "timeout"


async def test_a_socket_address_serves_once(slack: SlackServer) -> None:
    url = slack.sockets.url()
    async with aiohttp.ClientSession() as http:
        async with http.ws_connect(url) as first:
            assert (await first.receive_json())["num_connections"] == 1
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.ws_connect(url)
    await slack.connected(0)


async def test_a_whisper_is_pressed_without_its_copy(
    slack: SlackServer, inbox: Inbox, api: AsyncWebClient
) -> None:
    await api.chat_postEphemeral(channel="C1", user="U1", text="?", blocks=BUTTONS)
    await slack.press("U1", slack.whispers[0], "Ja")

    assert inbox.bodies[0]["container"]["is_ephemeral"] and "message" not in inbox.bodies[0]
    with pytest.raises(ValueError, match="does not see"):
        await slack.press("U2", slack.whispers[0], "Ja")


async def test_bolt_loses_a_command_that_says_payload(slack: SlackServer) -> None:
    """Over HTTP Bolt takes any form with this word for a tap, so such a command reaches the hook
    without a body.
    """
    async with over_http(slack) as inbox:
        await slack.command("U1", "/kollega", "what is a payload")

    assert inbox.bodies == [{}]
