import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.chats import Chats, Spot
from adapters.slack.door import SlackDoor
from adapters.slack.hook import Hook
from adapters.slack.platform import SlackPlatform
from coaching.messages import Place
from coaching.ports.platform import Refused
from tests.adapters.inbox import Inbox
from tests.adapters.sayings import MANY, outgoing
from tests.adapters.slack.conftest import serve
from tests.adapters.slack.sayings import (
    CHECK_IN,
    FORM,
    INTRODUCED,
    PAGE,
    QUESTION,
    TEAM,
    letter,
    together,
)
from tests.fakes.slack import FORGED, STALE, Patience, SlackServer, repeated
from tests.fakes.slack import Refused as No
from tests.fakes.slack.faults import Fault

NO_PATIENCE = Patience(answer=0.1, waits=(0.0,))


@pytest.mark.usefixtures("door")
class TestHearing:
    async def test_words_are_written_down_before_they_are_acknowledged(
        self, slack: SlackServer, inbox: Inbox
    ) -> None:
        said = await slack.say("U1", "hej &lt;du&gt;")
        assert said.accepted
        assert inbox.heard == ["hej <du>"]

    async def test_the_same_event_four_times_is_one(self, slack: SlackServer, inbox: Inbox) -> None:
        await slack.say("U1", "hej", how=repeated(4))
        assert len(inbox.rows) == 4
        assert inbox.heard == ["hej"]

    async def test_of_a_profile_only_what_says_who_somebody_is_is_written_down(
        self, slack: SlackServer, inbox: Inbox
    ) -> None:
        for name in ("Ada Ek", "Ada E", "Ada"):
            await slack.change_person("U1", name=name)
        assert [row.kind for row in inbox.rows] == ["changed"]
        inbox.trouble = OSError()
        assert not (await slack.change_person("U1", email="ada.ek@example.com")).accepted
        inbox.trouble = None
        await slack.change_person("U1", email="ada.ek@example.com")
        await slack.change_person("U1", guest=True)
        await slack.change_person("U1", deleted=True)
        await slack.change_person("U1", deleted=False)
        kinds = [row.kind for row in inbox.rows[1:]]
        assert kinds == ["changed", "changed", "gone", "changed"]

    async def test_a_mention_and_its_twin_are_one(self, slack: SlackServer, inbox: Inbox) -> None:
        await slack.mention("C1", "U1", "hur gör jag?", twin=True)
        assert inbox.heard == ["hur gör jag?"]

    async def test_taps_menus_and_forms(
        self, slack: SlackServer, platform: SlackPlatform, inbox: Inbox
    ) -> None:
        for number, reply in enumerate((QUESTION, MANY, FORM)):
            await platform.deliver(outgoing(letter(reply, key=f"reply:{number}")))
        await slack.press("U1", "reply:0", "Ja")
        await slack.press("U1", "reply:1", "Avdelning 7")
        await slack.press("U1", "reply:2", "Skicka", {"task": "Protokoll", "tools": ["none"]})
        said = [(row.about, row.text) for row in inbox.rows]
        assert said == [("reply:0", "yes"), ("reply:1", "dep-7"), ("reply:2", "")]
        answers = {"task": "Protokoll", "why": "", "rhythm": "week", "tools": "none", "area": ""}
        assert inbox.rows[2].answers == answers

    async def test_a_command(self, slack: SlackServer, inbox: Inbox) -> None:
        delivery = await slack.command("U1", "/kollega", "hjälp", channel="C1")
        assert delivery.accepted
        assert [(row.text, row.place.channel) for row in inbox.rows] == [("hjälp", "U1")]

    async def test_opening_the_chat(self, slack: SlackServer, inbox: Inbox, chats: Chats) -> None:
        await slack.open_home("U1", "home")
        await slack.open_home("U1", "messages")
        assert [row.kind for row in inbox.rows] == ["home", "opened"]

    async def test_taps_on_the_home_page_and_in_the_small_menu(
        self, slack: SlackServer, platform: SlackPlatform, inbox: Inbox
    ) -> None:
        await platform.deliver(outgoing(letter(PAGE, key="home:1", kind="home")))
        await platform.deliver(outgoing(letter(CHECK_IN, key="check_in:1")))
        await slack.press_home("U1", "Byt buddy")
        await slack.press("U1", "check_in:1", "Mer sällan")
        assert [
            (row.about, row.text, row.place.channel, row.place.direct) for row in inbox.rows
        ] == [
            ("home:1", "swap", "U1", True),
            ("check_in:1", "less", "U1", True),
        ]

    async def test_a_group_is_heard_when_we_are_mentioned(
        self, slack: SlackServer, platform: SlackPlatform, inbox: Inbox
    ) -> None:
        slack.person("U2", "Bo Ek")
        await platform.deliver(outgoing(together(INTRODUCED, "U1", "U2")))
        group = slack.workspace.together(frozenset({"U1", "U2"})).id
        await slack.say("U2", "ska vi ses i morgon?", channel=group)
        asked = await slack.mention(group, "U2", "hur börjar vi?")
        [row] = inbox.rows
        assert (row.text, row.place) == (
            "hur börjar vi?",
            Place("slack", TEAM, group, asked.ts, direct=False),
        )

    async def test_what_is_not_for_us_is_acknowledged_and_forgotten(
        self, slack: SlackServer, platform: SlackPlatform, inbox: Inbox
    ) -> None:
        await platform.deliver(outgoing(letter()))  # comes back as an event
        said = await slack.say("U1", "hej")
        deliveries = [
            await slack.edit("U1", said.ts, "hejsan"),
            await slack.another_bot_says("C1", "hej"),
            await slack.join("C1", "U0FAKEBOT"),
        ]
        await slack.settled()
        assert all(delivery.accepted for delivery in [*deliveries, *slack.deliveries])
        assert inbox.heard == ["hej"]

    async def test_the_end_is_noticed(
        self, slack: SlackServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert all(delivery.accepted for delivery in await slack.uninstall())
        assert "app_uninstalled" in caplog.text

    async def test_an_event_that_cannot_be_written_comes_again(
        self, slack: SlackServer, inbox: Inbox
    ) -> None:
        inbox.trouble, slack.sockets.patience = RuntimeError("no database"), NO_PATIENCE
        said = await slack.say("U1", "hej")
        assert not said.accepted
        assert len(said.attempts) > 1

    async def test_a_tap_or_command_that_cannot_be_written_gets_one_line(
        self, slack: SlackServer, platform: SlackPlatform, inbox: Inbox
    ) -> None:
        await platform.deliver(outgoing(letter()))
        inbox.trouble = RuntimeError("no database")
        tap = await slack.press("U1", "reply:1", "Ja")
        command = await slack.command("U1", "/kollega", "hjälp")
        assert tap.accepted and command.accepted
        assert [whisper.text for whisper in slack.whispers] == ["Inte just nu."]
        assert json.loads(command.attempts[0].body)["text"] == "Inte just nu."

    async def test_where_the_person_writes_is_remembered(
        self, slack: SlackServer, chats: Chats
    ) -> None:
        said = await slack.say("U1", "hej")
        assert chats.spot("U1") == Spot(slack.workspace.direct("U1").id, said.ts)

    async def test_what_people_say_is_not_logged(
        self, slack: SlackServer, inbox: Inbox, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        await slack.say("U1", "hemlighet")
        inbox.trouble, slack.sockets.patience = RuntimeError("no database"), NO_PATIENCE
        await slack.say("U1", "hemlighet")
        assert "hemlighet" not in caplog.text


@pytest.fixture
async def address(slack: SlackServer, client: AsyncWebClient, hook: Hook) -> AsyncIterator[str]:
    async with AsyncExitStack() as stack:
        address = await serve(
            SlackDoor(client, hook, signing_secret=slack.keys.signing_secret), stack
        )
        slack.deliver_to(address)
        yield address


async def test_the_address_can_be_verified(slack: SlackServer, address: str) -> None:
    assert json.loads((await slack.verify_url("abc")).body) == {"challenge": "abc"}
    assert (await slack.check_ssl()).accepted


@pytest.mark.parametrize("how", [FORGED, STALE])
async def test_what_is_not_signed_now_by_slack_is_refused(
    slack: SlackServer, address: str, inbox: Inbox, how: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    said = await slack.say("U1", "hemlighet", how=how)  # type: ignore[arg-type]
    assert {attempt.status for attempt in said.attempts} == {401}
    assert inbox.rows == []
    assert "hemlighet" not in caplog.text


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b"payload=%7B", b"payload=[]", b"\xff\xfe", b"{}", b"[" * 9_999],
)
async def test_broken_bodies_are_refused(address: str, body: bytes) -> None:
    async with aiohttp.ClientSession() as session:
        for kind in (
            "application/json",
            "application/x-www-form-urlencoded",
            "text/plain; charset=nonsense",
        ):
            async with session.post(address, data=body, headers={"Content-Type": kind}) as answer:
                assert answer.status in (400, 401)


async def test_a_slow_inbox_is_refused_before_slack_gives_up(
    slack: SlackServer, address: str, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(incoming: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("adapters.slack.hook._PATIENCE", 0.01)
    monkeypatch.setattr(hook, "_write_down", never)
    said = await slack.say("U1", "hej")
    assert {attempt.status for attempt in said.attempts} == {503}


async def test_without_a_signing_secret_nothing_is_served(
    client: AsyncWebClient, hook: Hook
) -> None:
    door = SlackDoor(client, hook)
    assert door.routes() == []
    assert not await door.is_open()


async def test_a_bad_app_token_is_refused_at_once(client: AsyncWebClient, hook: Hook) -> None:
    with pytest.raises(Refused, match="auth"):
        await SlackDoor(client, hook, app_token="wrong").open()


async def test_the_socket_comes_back(
    slack: SlackServer, client: AsyncWebClient, hook: Hook, inbox: Inbox
) -> None:
    door = SlackDoor(client, hook, app_token=slack.keys.app_token)
    await door.open()
    await slack.connected()
    await slack.sockets.disconnect()
    await slack.connected()
    await slack.say("U1", "hej")
    assert inbox.heard == ["hej"]
    assert await door.is_open()
    await door.close()


async def test_a_socket_whose_ticket_expired_gets_another(
    slack: SlackServer,
    client: AsyncWebClient,
    hook: Hook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("adapters.slack.door._PING", 0.02)
    monkeypatch.setattr("adapters.slack.door._TICKET", 0.1)
    door = SlackDoor(client, hook, app_token=slack.keys.app_token)
    await door.open()
    await slack.connected()
    monkeypatch.setattr(slack.api, "socket_url", lambda: expired(slack, monkeypatch))
    for connection in slack.sockets.connections:
        connection.cut()
    await slack.connected(0)
    await slack.connected(1)
    assert "ticket=…" in caplog.text
    await door.close()


def expired(slack: SlackServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """An address that does not open; the next one will."""
    monkeypatch.setattr(slack.api, "socket_url", slack.sockets.url)
    return slack.sockets.url() + "-expired"


async def test_after_a_no_a_socket_is_not_asked_for_again_at_once(
    slack: SlackServer,
    client: AsyncWebClient,
    hook: Hook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Nor is it said again and again that it was not to be had."""
    monkeypatch.setattr("adapters.slack.door._PING", 0.02)
    monkeypatch.setattr("adapters.slack.door._TICKET", 0.05)
    door = SlackDoor(client, hook, app_token=slack.keys.app_token)
    await door.open()
    await slack.connected()
    refusing = asyncio.Event()

    def refused() -> Fault:
        refusing.set()
        return No("not_allowed_token_type")

    slack.stay("apps.connections.open", refused)
    for connection in slack.sockets.connections:
        connection.cut()
    await asyncio.wait_for(refusing.wait(), 10)
    await asyncio.sleep(0.5)
    asked = [call for call in slack.record.calls if call.method == "apps.connections.open"]
    await door.close()
    assert len(asked) <= 2
    assert len(caplog.records) <= 4
