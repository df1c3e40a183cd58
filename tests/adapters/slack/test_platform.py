import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.chats import Chats
from adapters.slack.client import connected, sign_in
from adapters.slack.platform import SlackPlatform, _profile
from adapters.slack.workspace import Workspace
from coaching.messages import Address, Letter, Profile, Reply, Words
from coaching.ports.platform import Refused
from tests.adapters.sayings import MANY, FewWords, choice, outgoing, text
from tests.adapters.slack.sayings import (
    ANNOUNCED,
    FORM,
    INTRODUCED,
    PAGE,
    PLAIN,
    QUESTION,
    TEAM,
    invited,
    letter,
    together,
)
from tests.fakes.slack import SCOPES, Channel, Cut, Message, RateLimited, ServerError, SlackServer
from tests.fakes.slack import Refused as Refusal


@pytest.fixture
async def posted(slack: SlackServer, platform: SlackPlatform) -> Message:
    await platform.deliver(outgoing(letter(QUESTION)))
    return slack.posts("U1")[0]


async def test_a_letter_becomes_a_message_with_its_key(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    reference = await platform.deliver(outgoing(letter(QUESTION, key="check_in:7")))
    [message] = slack.posts("U1")
    assert reference == f"{message.channel}:{message.ts}"
    assert message.metadata == {
        "event_type": "kollega_letter",
        "event_payload": {"key": "check_in:7"},
    }
    call = slack.called("chat.postMessage")[0]
    assert (call.args["unfurl_links"], call.args["unfurl_media"]) == (False, False)


@pytest.mark.parametrize("reply", [QUESTION, FORM, MANY])
async def test_what_is_rendered_is_taken(
    slack: SlackServer, platform: SlackPlatform, reply: Reply
) -> None:
    await platform.deliver(outgoing(letter(reply)))
    assert slack.posts("U1")[0].blocks


async def test_an_answer_in_a_channel_stays_in_its_thread(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    root = (await slack.mention("C1", "U1", "hej")).ts
    await platform.deliver(outgoing(letter(PLAIN, "C1", thread=root)))
    assert [post.thread_ts for post in slack.posts("C1")] == [root]


async def test_a_thread_in_a_direct_chat_not_yet_known(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    root = (await slack.say("U1", "hej")).ts
    await platform.deliver(outgoing(letter(thread=root)))
    await platform.deliver(outgoing(letter(thread=root, key="reply:2")))
    assert [post.thread_ts for post in slack.posts("U1")] == [root, root]
    assert len(slack.called("conversations.open")) == 1


async def test_an_edit_changes_the_message_and_keeps_its_key(
    slack: SlackServer, platform: SlackPlatform, posted: Message
) -> None:
    closing = letter(
        Reply((Words("Klart"),)), key="answered:1", kind="answered", replaces="reply:1"
    )
    await platform.deliver(outgoing(closing, replaces=f"{posted.channel}:{posted.ts}"))
    [message] = slack.posts("U1")
    assert message.text == "Klart"
    assert message.key == "reply:1"
    assert not any(block["type"] == "actions" for block in message.blocks)


async def test_what_closes_a_message_that_never_was_is_dropped(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    closing = outgoing(letter(kind="answered", replaces="reply:0"))
    assert await platform.deliver(closing) == ""
    assert platform.paces(closing) == ()
    assert not slack.called("chat.postMessage")


async def test_what_cannot_be_shown_as_blocks_goes_as_text(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    slack.fail("chat.postMessage", Refusal("invalid_blocks"))
    await platform.deliver(outgoing(letter(QUESTION)))
    [message] = slack.posts("U1")
    assert message.blocks == ()
    assert message.text.endswith("Ja · Nej, ändra")


async def test_a_letter_whose_words_are_gone_is_set_aside(platform: SlackPlatform) -> None:
    with pytest.raises(Refused, match="unknown_text") as refused:
        await platform.deliver(outgoing(letter(Reply((text("removed"),)))))
    assert refused.value.retry_after is None


async def test_slack_says_how_long_to_wait(slack: SlackServer, platform: SlackPlatform) -> None:
    slack.fail("chat.postMessage", RateLimited(retry_after=7))
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter()))
    assert (refused.value.retry_after, refused.value.everybody) == (7.0, True)
    assert len(slack.called("chat.postMessage")) == 1


@pytest.mark.parametrize(
    "code",
    [
        "access_denied", "accesslimited", "account_inactive", "ekm_access_denied", "invalid_auth",
        "not_authed", "org_login_required", "team_access_not_granted", "token_expired",
        "token_revoked", "missing_scope", "no_permission",
    ],
)  # fmt: skip
async def test_a_no_to_us_says_nothing_of_the_letter(
    slack: SlackServer, platform: SlackPlatform, code: str
) -> None:
    slack.fail("chat.postMessage", Refusal(code))
    with pytest.raises(Refused, match=code) as refused:
        await platform.deliver(outgoing(letter()))
    assert refused.value.retry_after and refused.value.everybody


@pytest.mark.parametrize(
    ("code", "to"), [("channel_not_found", "U9"), ("not_in_channel", "C2"), ("is_archived", "C3")]
)
async def test_what_will_never_arrive_is_not_tried_again(
    slack: SlackServer, platform: SlackPlatform, code: str, to: str
) -> None:
    slack.channel("C2", bot_in=False)
    slack.workspace.add(
        Channel("C3", "public", frozenset({slack.workspace.bot}), "gammal", archived=True)
    )
    with pytest.raises(Refused, match=code) as refused:
        await platform.deliver(outgoing(letter(to=to)))
    assert (refused.value.retry_after, refused.value.unsure) == (None, False)


@pytest.mark.parametrize("fault", [Cut(stored=True), ServerError(502), Refusal("internal_error")])
async def test_a_lost_answer_leaves_it_unsure_and_nothing_is_sent_twice(
    slack: SlackServer, platform: SlackPlatform, fault: Cut | ServerError | Refusal
) -> None:
    slack.fail("chat.postMessage", fault)
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(), tries=3))
    assert (refused.value.unsure, refused.value.retry_after) == (True, 8.0)
    assert len(slack.called("chat.postMessage")) == 1


async def test_a_server_that_is_not_there_got_nothing(workspace: Workspace) -> None:
    async with connected("x", "http://127.0.0.1:9/api/") as nowhere:
        with pytest.raises(Refused, match="unreachable") as refused:
            await SlackPlatform(nowhere, workspace, FewWords(), Chats()).deliver(outgoing(letter()))
    assert (refused.value.unsure, refused.value.retry_after) == (False, 1.0)


async def test_a_letter_in_doubt_is_found_by_its_key(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    slack.fail("chat.postMessage", Cut(stored=True))
    doubted = outgoing(letter(), in_doubt=True)
    with pytest.raises(Refused):
        await platform.deliver(doubted)
    [message] = slack.posts("U1")
    assert await platform.find(doubted) == f"{message.channel}:{message.ts}"
    assert await platform.find(outgoing(letter(key="reply:2"), in_doubt=True)) == ""


async def test_a_letter_in_doubt_is_found_in_its_thread(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    root = (await slack.say("U1", "hej")).ts
    there = outgoing(letter(thread=root), in_doubt=True)
    assert await platform.find(there) == ""
    reference = await platform.deliver(there)
    assert await platform.find(there) == reference


async def test_nobody_can_tell_in_a_channel(slack: SlackServer, platform: SlackPlatform) -> None:
    assert await platform.find(outgoing(letter(PLAIN, "C1"), in_doubt=True)) is None
    assert not slack.called("conversations.history")


async def test_a_busy_slack_is_asked_again_without_holding_up_other_posts(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    slack.fail("conversations.history", RateLimited(retry_after=7))
    with pytest.raises(Refused) as refused:
        await platform.find(outgoing(letter(), in_doubt=True))
    assert (refused.value.retry_after, refused.value.everybody) == (7.0, False)
    assert refused.value.closes == f"slack:{TEAM}:history"


async def test_after_a_429_it_is_looked_for_once_a_minute(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    doubted = outgoing(letter(), in_doubt=True)

    def looks() -> list[float]:
        return [
            pace.per_minute for pace in platform.paces(doubted) if pace.bucket.endswith(":history")
        ]

    assert looks() == [50.0]
    slack.fail("conversations.history", RateLimited(retry_after=7))
    with pytest.raises(Refused):
        await platform.find(doubted)
    assert looks() == [1.0]


async def test_a_slack_in_trouble_is_no_reason_to_look_once_a_minute(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    doubted = outgoing(letter(), in_doubt=True)
    slack.fail("conversations.history", ServerError(500), times=3)
    for _ in range(4):
        with pytest.raises(Refused):
            await platform.find(doubted)
    assert [
        pace.per_minute for pace in platform.paces(doubted) if pace.bucket.endswith(":history")
    ] == [50.0]


async def test_nothing_is_called_while_slack_wants_to_be_left_alone(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    slack.fail("chat.postMessage", RateLimited(retry_after=7))
    for reason in ("ratelimited", "left_alone", "left_alone"):
        with pytest.raises(Refused, match=reason) as refused:
            await platform.deliver(outgoing(letter()))
        assert 6 < (refused.value.retry_after or 0) <= 7
    assert len(slack.called("chat.postMessage")) == 1
    assert await platform.find(outgoing(letter(), in_doubt=True)) == ""


async def test_what_may_not_leave_any_more_stays(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    """Asked when the connection is there: whoever was stopped a moment before must not write to it
    a minute later.
    """
    asked: list[int] = []

    def may_leave() -> bool:
        asked.append(len(slack.called("chat.postMessage")))
        return False

    with pytest.raises(Refused, match="too_late") as refused:
        await platform.deliver(outgoing(letter(), may_leave=may_leave))
    assert (asked, refused.value.unsure, slack.posts("U1")) == ([0], False, [])
    await platform.deliver(outgoing(letter()))
    assert len(slack.posts("U1")) == 1


async def test_a_letter_is_looked_for_on_several_pages(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    reference = await platform.deliver(outgoing(letter()))
    channel = slack.workspace.direct("U1").id
    for number in range(250):
        slack.workspace.keep(Message(channel, slack.workspace.now(), "U1", f"rad {number}"))
    assert await platform.find(outgoing(letter(), in_doubt=True)) == reference
    assert len(slack.called("conversations.history")) == 2


def test_posts_and_edits_have_their_own_paces(platform: SlackPlatform) -> None:
    def buckets(one: Letter, **more: object) -> list[str]:
        return [
            pace.bucket.removeprefix(f"slack:{TEAM}:")
            for pace in platform.paces(outgoing(one, **more))  # type: ignore[arg-type]
        ]

    assert buckets(letter()) == ["post", "channel:U1"]
    assert buckets(letter(), in_doubt=True) == ["post", "channel:U1", "history", "open"]
    assert buckets(letter(thread="1.0")) == ["post", "channel:U1", "open"]
    assert buckets(letter(), replaces="D1:1.0") == ["update"]
    assert buckets(together(INTRODUCED, "U1", "U2")) == ["post", "channel:U1+U2", "open"]
    assert buckets(invited("bo@example.com")) == ["post", "channel:mailto:bo@example.com", "lookup"]
    assert buckets(letter(PAGE, kind="home")) == ["home"]


async def test_what_stands_in_a_channel_is_edited_in_place(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    reference = await platform.deliver(outgoing(letter(ANNOUNCED, "C1", key="drop_in:1")))
    moved = letter(PLAIN, "C1", key="drop_in:2", replaces="drop_in:1")
    assert await platform.deliver(outgoing(moved, replaces=reference)) == reference
    [message] = slack.posts("C1")
    assert (message.text, message.key) == ("Hej alla", "drop_in:1")


@pytest.mark.parametrize(
    ("private", "code"), [(False, "not_in_channel"), (True, "channel_not_found")]
)
async def test_a_channel_that_we_are_not_in_refuses_for_good(
    slack: SlackServer, platform: SlackPlatform, private: bool, code: str
) -> None:
    slack.channel("C9", "ai-kollegor", bot_in=False, private=private)
    with pytest.raises(Refused, match=code) as refused:
        await platform.deliver(outgoing(letter(ANNOUNCED, "C9", key="drop_in:1")))
    assert (refused.value.retry_after, refused.value.unsure) == (None, False)


async def test_a_profile_is_what_slack_says(slack: SlackServer, platform: SlackPlatform) -> None:
    assert await platform.profile(Address("slack", TEAM, "U1")) == Profile(
        "Ada Ek", "ada@example.com", "Europe/Stockholm", "sv-SE"
    )
    slack.person("U2", "Gäst", guest=True)
    assert (await platform.profile(Address("slack", TEAM, "U2"))).guest
    with pytest.raises(Refused, match="user_not_found"):
        await platform.profile(Address("slack", TEAM, "U9"))


def test_whoever_is_of_another_firm_is_a_guest() -> None:
    own = Workspace(TEAM, "UBOT", enterprise="E1")
    colleague = {"team_id": "T0OTHER", "enterprise_user": {"enterprise_id": "E1"}}
    assert not _profile({}, own).guest and not _profile(colleague, own).guest
    assert not any(_profile({"team_id": team}, own).guest for team in (TEAM, "E1"))
    theirs = {"team_id": "T0OTHER", "enterprise_user": {"enterprise_id": "E0FOREIGN"}}
    assert _profile(theirs, own).guest and _profile({"team_id": "E0FOREIGN"}, own).guest


async def test_signing_in_tells_who_we_are(client: AsyncWebClient) -> None:
    assert await sign_in(client) == Workspace(TEAM, "U0FAKEBOT", SCOPES)


async def test_a_bad_token_is_refused_for_good(slack: SlackServer) -> None:
    async with connected("wrong", slack.api_url) as client:
        with pytest.raises(Refused, match="invalid_auth") as refused:
            await sign_in(client)
    assert refused.value.retry_after is None


async def test_words_typed_by_people_do_not_call_anybody(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    await platform.deliver(
        outgoing(letter(Reply((Words("<!channel>"), text("<!channel>")), choices=(choice("a"),))))
    )
    [message] = slack.posts("U1")
    assert "<!channel>" not in str(message.blocks)
    assert "<!channel>" not in message.text


async def test_every_page_of_the_list_of_members_is_asked_who_somebody_is_now(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    for n in range(10, 220):
        slack.person(f"U{n}", "Kim Berg", email=f"kim{n}@example.com")
    slack.person("U220", "Bo Ek")
    await slack.change_person("U220", deleted=True)
    known = [Address("slack", TEAM, user) for user in ("U10", "U220", "U999")]
    told = await platform.roster(known)
    assert told == {
        known[0]: Profile("Kim Berg", "kim10@example.com", "Europe/Stockholm"),
        known[1]: None,
    }


async def test_a_list_of_members_that_is_not_to_be_had_tells_nothing(
    slack: SlackServer, platform: SlackPlatform
) -> None:
    slack.fail("users.list", RateLimited(30))
    assert await platform.roster([Address("slack", TEAM, "U1")]) == {}
