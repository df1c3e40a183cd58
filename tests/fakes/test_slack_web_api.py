"""The Web API through the real client: what it takes, what it refuses, and what it remembers."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import Cut, RateLimited, Refused, ServerError, Silence, SlackServer
from tests.fakes.slack.app import client
from tests.fakes.slack.shapes import Json

LETTER = {"event_type": "kollega_letter", "event_payload": {"key": "reply:1"}}
SECTION: Json = {"type": "section", "text": {"type": "mrkdwn", "text": "Hej"}}


async def refusal(api: AsyncWebClient, method: str, **args: object) -> str:
    """The code with which this call is refused."""
    with pytest.raises(SlackApiError) as caught:
        await api.api_call(method, json=args)
    return str(caught.value.response["error"])


async def test_a_post_to_a_person_lands_in_their_direct_chat(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    posted = await api.chat_postMessage(channel="U1", text="Hej", blocks=[SECTION], metadata=LETTER)

    (kept,) = slack.posts("U1")
    assert kept.channel == posted["channel"] and kept.ts == posted["ts"] and kept.key == "reply:1"
    assert kept.blocks[0]["block_id"] and not slack.warnings


async def test_every_body_is_understood(slack: SlackServer, api: AsyncWebClient) -> None:
    args = {"channel": "U1", "text": "å & ö"}
    await api.api_call("chat.postMessage", json=args)
    await api.api_call("chat.postMessage", data=args)
    await api.api_call("chat.postMessage", params=args)
    async with aiohttp.ClientSession() as session:
        form = aiohttp.FormData(args | {"token": slack.keys.bot_token}, default_to_multipart=True)
        await session.post(f"{slack.api_url}chat.postMessage", data=form)

    assert [post.text for post in slack.posts()] == ["å & ö"] * 4
    assert all("token" not in call.args for call in slack.calls)


async def test_tokens_and_scopes_are_checked(slack: SlackServer, api: AsyncWebClient) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{slack.api_url}auth.test")
        assert (await answer.json())["error"] == "not_authed"
    assert (
        await refusal(api, "chat.postMessage", token="another", channel="U1", text="Hej")
        == "invalid_auth"
    )
    assert await refusal(api, "apps.connections.open") == "not_allowed_token_type"
    assert await refusal(api, "no.such.method") == "unknown_method"
    with pytest.raises(SlackApiError) as caught:
        await api.team_info()
    assert (caught.value.response["error"], caught.value.response["needed"]) == (
        "missing_scope",
        "team:read",
    )
    await slack.revoke_token()
    assert await refusal(api, "auth.test") == "token_revoked"


async def test_an_address_is_seen_only_with_its_scope(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    seen = await api.users_info(user="U2", include_locale=True)
    slack.api.narrow("users:read.email")
    unseen = await api.users_info(user="U2")

    assert (
        seen["user"]["profile"]["email"] == "bo@example.com" and seen["user"]["locale"] == "de-DE"
    )
    assert "email" not in unseen["user"]["profile"] and "locale" not in unseen["user"]
    assert await refusal(api, "users.lookupByEmail", email="bo@example.com") == "missing_scope"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"channel": "U9", "text": "x"}, "channel_not_found"),
        ({"channel": "C2", "text": "x"}, "is_archived"),
        ({"channel": "C3", "text": "x"}, "not_in_channel"),
        ({"channel": "C4", "text": "x"}, "channel_not_found"),
        ({"channel": "U1"}, "no_text"),
        ({"channel": "U1", "text": ""}, "no_text"),
        ({"text": "x"}, "invalid_arguments"),
        ({"channel": "U1", "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": "U1", "text": "x", "blocks": "[{"}, "invalid_blocks_format"),
        ({"channel": "U1", "text": "x", "blocks": [{"type": "section"}]}, "invalid_blocks"),
        (
            {
                "channel": "U1",
                "text": "x",
                "blocks": [{"type": "markdown", "text": "x" * 6_001}] * 2,
            },
            "msg_blocks_too_long",
        ),
        ({"channel": "U1", "text": "x", "markdown_text": "x"}, "markdown_text_conflict"),
        (
            {"channel": "U1", "text": "x", "metadata": {"event_type": "x"}},
            "invalid_metadata_format",
        ),
        (
            {"channel": "U1", "text": "x", "metadata": LETTER | {"more": 1}},
            "invalid_metadata_schema",
        ),
        ({"channel": "U1", "text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
    ],
)
async def test_refused_posts(
    slack: SlackServer, api: AsyncWebClient, args: Json, code: str
) -> None:
    slack.channel("C2", archived=True)
    slack.channel("C3", bot_in=False)
    slack.channel("C4", bot_in=False, private=True)

    assert await refusal(api, "chat.postMessage", **args) == code and not slack.posts()


async def test_invalid_blocks_come_with_reasons(api: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        await api.chat_postMessage(
            channel="U1", text="x", blocks=[{"type": "header", "text": {"type": "mrkdwn"}}]
        )
    reason = "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"
    assert caught.value.response["errors"] == [reason]
    assert caught.value.response["response_metadata"]["messages"] == [f"[ERROR] {reason}"]


async def test_what_slack_lets_pass_is_noted(slack: SlackServer, api: AsyncWebClient) -> None:
    await api.api_call("chat.postMessage", json={"channel": "U1", "blocks": [SECTION]})
    await api.api_call("chat.postMessage", json={"channel": "U1", "text": "x" * 4_001})

    assert len(slack.warnings) == 2


async def test_an_edit_with_text_alone_takes_the_blocks_away(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    posted = await api.chat_postMessage(channel="U1", text="Hej", blocks=[SECTION], metadata=LETTER)
    await api.chat_update(channel=posted["channel"], ts=posted["ts"], text="Hallå")

    (kept,) = slack.posts("U1")
    assert (kept.text, kept.blocks, kept.key) == ("Hallå", (), "reply:1") and kept.edited_ts


async def test_only_own_messages_change(slack: SlackServer, api: AsyncWebClient) -> None:
    said = await slack.say("U1", "hej")
    chat = slack.workspace.direct("U1").id
    where: Json = {"channel": chat, "ts": said.ts}

    assert await refusal(api, "chat.update", **where, text="x") == "cant_update_message"
    assert await refusal(api, "chat.delete", **where) == "cant_delete_message"
    assert (
        await refusal(api, "chat.update", channel=chat, ts="1.000001", text="x")
        == "message_not_found"
    )
    assert (
        await refusal(api, "chat.update", channel="U1", ts=said.ts, text="x") == "channel_not_found"
    )
    posted = await api.chat_postMessage(channel="U1", text="Hej")
    assert (
        await refusal(api, "chat.update", channel=chat, ts=posted["ts"], text="x" * 4_001)
        == "msg_too_long"
    )
    await api.chat_delete(channel=chat, ts=posted["ts"])
    assert not slack.posts("U1")


async def test_an_answer_may_be_lost_after_the_message_was_stored(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    slack.fail("chat.postMessage", Cut())
    with pytest.raises(aiohttp.ClientError):
        await api.chat_postMessage(channel="U1", text="Hej", metadata=LETTER)

    found = await api.conversations_history(
        channel=slack.workspace.direct("U1").id, include_all_metadata=True, limit=10
    )
    assert [message["metadata"] for message in found["messages"]] == [LETTER]


async def test_the_default_client_posts_such_a_message_twice(slack: SlackServer) -> None:
    slack.fail("chat.postMessage", Cut())
    async with client(slack, retries=True) as retrying:
        await retrying.chat_postMessage(channel="U1", text="Hej")

    assert len(slack.posts("U1")) == 2


async def test_trouble_on_order(slack: SlackServer, api: AsyncWebClient) -> None:
    for fault in (RateLimited(7), ServerError(503), Refused("fatal_error"), Cut(stored=False)):
        slack.fail("chat.postMessage", fault)
    with pytest.raises(SlackApiError) as limited:
        await api.chat_postMessage(channel="U1", text="Hej")
    assert (
        limited.value.response.status_code == 429
        and limited.value.response.headers["Retry-After"] == "7"
    )
    with pytest.raises(SlackApiError) as broken:
        await api.chat_postMessage(channel="U1", text="Hej")
    assert broken.value.response.status_code == 503
    assert await refusal(api, "chat.postMessage", channel="U1", text="Hej") == "fatal_error"
    with pytest.raises(aiohttp.ClientError):
        await api.chat_postMessage(channel="U1", text="Hej")
    assert not slack.posts() and len(slack.called("chat.postMessage")) == 4


async def test_silence_may_hide_a_stored_message(slack: SlackServer, api: AsyncWebClient) -> None:
    slack.fail("chat.postMessage", Silence(stored=True))
    pending = asyncio.ensure_future(api.chat_postMessage(channel="U1", text="Hej"))
    await slack.wait_for(lambda message: message.text == "Hej")

    assert not pending.done()
    pending.cancel()
    await asyncio.gather(pending, return_exceptions=True)


async def test_the_pace_is_kept_when_asked_for(slack: SlackServer, api: AsyncWebClient) -> None:
    slack.limits(on=True)
    await api.chat_postMessage(channel="U1", text="1")
    await api.chat_postMessage(channel="U2", text="1")
    with pytest.raises(SlackApiError) as caught:
        await api.chat_postMessage(channel="U1", text="2")

    assert (
        caught.value.response["error"] == "ratelimited"
        and caught.value.response.headers["Retry-After"] == "1"
    )
    assert len(slack.posts("U1")) == 1


async def test_group_chats(slack: SlackServer, api: AsyncWebClient) -> None:
    opened = await api.conversations_open(users=["U1", "U2"])
    again = await api.conversations_open(users=["U2", "U1"])
    await api.chat_postMessage(channel=opened["channel"]["id"], text="Hej ni")

    assert again["channel"]["id"] == opened["channel"]["id"] and again["already_open"]
    for number in range(3, 10):
        slack.person(f"U{number}")
    everybody = ",".join(f"U{number}" for number in range(1, 10))
    assert await refusal(api, "conversations.open", users=everybody) == "too_many_users"
    assert await refusal(api, "conversations.open", users="U77") == "user_not_found"
    assert await refusal(api, "conversations.open") == "users_list_not_supplied"
    await slack.change_person("U2", deleted=True)
    assert await refusal(api, "conversations.open", users="U2") == "user_disabled"


async def test_history_is_newest_first_and_without_replies(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    said = await slack.say("U1", "fråga")
    chat = slack.workspace.direct("U1").id
    await api.chat_postMessage(channel=chat, text="svar", thread_ts=said.ts)
    await api.chat_postMessage(channel=chat, text="sen", metadata=LETTER)

    page = await api.conversations_history(channel=chat, limit=1)
    rest = await api.conversations_history(
        channel=chat, limit=1, cursor=page["response_metadata"]["next_cursor"]
    )
    thread = await api.conversations_replies(channel=chat, ts=said.ts)
    assert [message["text"] for message in (*page["messages"], *rest["messages"])] == [
        "sen",
        "fråga",
    ]
    assert "metadata" not in page["messages"][0] and page["has_more"] and not rest["has_more"]
    assert [message["text"] for message in thread["messages"]] == ["fråga", "svar"]
    assert await refusal(api, "conversations.replies", channel=chat, ts="1.0") == "thread_not_found"
    assert await refusal(api, "conversations.history", channel="C1") == "missing_scope"


async def test_a_stream_grows_and_ends(slack: SlackServer, api: AsyncWebClient) -> None:
    said = await slack.say("U1", "berätta")
    chat = slack.workspace.direct("U1").id
    started = await api.chat_startStream(channel=chat, thread_ts=said.ts, markdown_text="Ett")
    where: Json = {"channel": chat, "ts": started["ts"]}
    await api.chat_appendStream(**where, markdown_text=" två")
    assert slack.posts("U1")[0].streaming
    await api.chat_stopStream(**where, metadata=LETTER)

    (kept,) = slack.posts("U1")
    assert (kept.text, kept.key, kept.streaming, kept.thread_ts) == (
        "Ett två",
        "reply:1",
        False,
        said.ts,
    )
    assert (
        await refusal(api, "chat.appendStream", **where, markdown_text="x")
        == "message_not_in_streaming_state"
    )
    assert await refusal(api, "chat.startStream", channel=chat) == "invalid_arguments"
    assert await refusal(api, "chat.startStream", channel="C1") == "missing_recipient_team_id"


async def test_status_prompts_and_home(slack: SlackServer, api: AsyncWebClient) -> None:
    said = await slack.say("U1", "hej")
    chat = slack.workspace.direct("U1").id
    await api.assistant_threads_setStatus(channel_id=chat, thread_ts=said.ts, status="tänker")
    prompts = [{"title": f"{number}", "message": "hej"} for number in range(5)]
    await api.assistant_threads_setSuggestedPrompts(channel_id=chat, prompts=prompts[:4])
    await api.views_publish(user_id="U1", view={"type": "home", "blocks": [SECTION] * 51})

    assert slack.statuses[0].text == "tänker" and len(slack.prompts[0].prompts) == 4
    assert len(slack.record.homes["U1"]["blocks"]) == 51
    too_many = {"channel_id": chat, "prompts": prompts}
    assert (
        await refusal(api, "assistant.threads.setSuggestedPrompts", **too_many)
        == "invalid_arguments"
    )
    nowhere = {"channel_id": chat, "thread_ts": "1.0", "status": "x"}
    assert await refusal(api, "assistant.threads.setStatus", **nowhere) == "invalid_thread_ts"
    assert await refusal(
        api, "views.publish", user_id="U1", view={"type": "home", "blocks": [SECTION] * 101}
    )


async def test_whispers_are_not_in_the_history(slack: SlackServer, api: AsyncWebClient) -> None:
    await api.chat_postEphemeral(channel="C1", user="U1", text="bara du")

    assert [whisper.seen_only_by for whisper in slack.whispers] == ["U1"] and not slack.messages(
        "C1"
    )
    slack.person("U3")
    assert (
        await refusal(api, "chat.postEphemeral", channel="C1", user="U3", text="x")
        == "user_not_in_channel"
    )


async def test_a_response_url_serves_five_times(slack: SlackServer) -> None:
    url = (await slack.command("U1", "/kollega", "meny")).payload["response_url"]
    async with aiohttp.ClientSession() as session:
        statuses = [(await session.post(url, json={"text": "hej"})).status for _ in range(6)]

    assert statuses == [200] * 5 + [404] and len(slack.whispers) == 5


async def test_waiting_for_what_never_comes_says_what_came(
    slack: SlackServer, api: AsyncWebClient
) -> None:
    await api.chat_postMessage(channel="U1", text="något annat")
    with pytest.raises(AssertionError, match="något annat"):
        await slack.wait_for(lambda message: message.text == "hej", timeout=0.01)
