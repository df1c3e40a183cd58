"""Who is let in: only what Teams sent of our tenant is written down, and only what is written down
is acknowledged.
"""

import base64
import json
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest

from adapters.teams.chats import Chats
from adapters.teams.connector import Connector
from adapters.teams.door import TeamsDoor
from adapters.teams.tenant import Cloud, Tenant
from storage.store import SqlStore
from tests.adapters.inbox import Inbox
from tests.adapters.sayings import NOW
from tests.adapters.teams.conftest import serve
from tests.fakes.teams import TeamsServer
from tests.fakes.teams.keys import new_key

pytestmark = pytest.mark.usefixtures("door")


def said(teams: TeamsServer, text: str = "hej", **changes: Any) -> dict[str, Any]:
    person = teams.tenant.people["U1"]
    return teams.activities.words(person, teams.tenant.conversations[person.chat], text) | changes


def unsigned(header: dict[str, str], claims: dict[str, Any]) -> str:
    """A token by somebody who has no key."""
    parts = (
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
        for part in (header, claims)
    )
    return ".".join((*parts, ""))


BAD_TOKENS: dict[str, Callable[[TeamsServer], str]] = {
    "none": lambda teams: "",
    "garbage": lambda teams: "Bearer " + "x.y.z",
    "no token": lambda teams: "Bearer ",
    "one word": lambda teams: "Bearer",
    "three words": lambda teams: "Bearer a b",
    "basic": lambda teams: "Basic " + base64.b64encode(b"anna:secret").decode(),
    "expired": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, age=3600)}",
    "forged": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, key=new_key())}",
    "unknown key": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, kid='other')}",
    "wrong audience": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, aud='another-app')}",
    "no audience": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, aud=None)}",
    "wrong issuer": lambda teams: f"Bearer {teams.keys.token(teams.activities.service, iss='https://evil.example')}",
    "another service": lambda teams: f"Bearer {teams.keys.token('https://smba.trafficmanager.net/teams/')}",
    "no algorithm": lambda teams: "Bearer " + unsigned(
        {"alg": "none", "kid": "first"},
        {"iss": "https://connector.almvik.example", "aud": teams.keys.app_id, "serviceurl": teams.activities.service},
    ),
    "issued for us": lambda teams: f"Bearer {teams.keys.issue()}",
}  # fmt: skip


@pytest.mark.parametrize("token", BAD_TOKENS)
async def test_a_bad_token_gets_401_and_no_effect(
    teams: TeamsServer, inbox: Inbox, token: str
) -> None:
    delivery = await teams.hand_over(said(teams), header=BAD_TOKENS[token](teams))
    assert (delivery.status, inbox.rows, teams.record.calls) == (401, [], [])


async def test_a_good_token_is_let_in(teams: TeamsServer, inbox: Inbox) -> None:
    assert (await teams.hand_over(said(teams))).status == 200
    assert [row.text for row in inbox.rows] == ["hej"]


async def test_a_new_key_of_the_connector_is_learnt(
    teams: TeamsServer, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.teams.keys._UNKNOWN", 0.0)
    await teams.hand_over(said(teams))
    teams.keys.signing["second"] = new_key()
    token = teams.keys.token(
        teams.activities.service, key=teams.keys.signing["second"], kid="second"
    )
    assert (await teams.hand_over(said(teams), header=f"Bearer {token}")).status == 200
    assert len(inbox.rows) == 2


async def test_the_keys_are_read_once(teams: TeamsServer) -> None:
    for _ in range(3):
        await teams.hand_over(said(teams))
    bad = await teams.hand_over(said(teams), header=BAD_TOKENS["unknown key"](teams))
    assert (bad.status, teams.login.asked) == (401, 1)


async def test_keys_out_of_reach_are_503_and_it_may_come_again(
    teams: TeamsServer, inbox: Inbox
) -> None:
    teams.login.down = True
    assert (await teams.hand_over(said(teams))).status == 503
    assert inbox.rows == []
    teams.login.down = False
    assert (await teams.hand_over(said(teams))).status == 200
    assert len(inbox.rows) == 1


@pytest.mark.parametrize(
    "claims",
    [{"age": 7200}, {"aud": "another"}, {"iss": "https://login.example"}],
)
async def test_what_a_token_itself_rules_out_needs_no_key(
    teams: TeamsServer, inbox: Inbox, claims: dict[str, Any]
) -> None:
    teams.login.down = True
    token = teams.keys.token(teams.activities.service, **claims)
    assert (await teams.hand_over(said(teams), header=f"Bearer {token}")).status == 401
    head, body, _ = teams.keys.token(teams.activities.service).split(".")
    unsigned = f"Bearer {head}.{body}."
    assert (await teams.hand_over(said(teams), header=unsigned)).status == 401
    assert inbox.rows == []


BROKEN: dict[str, Any] = {
    "not JSON": b"{",
    "not text": b"\xff\xfe\x00",
    "empty": b"",
    "a list": b"[]",
    "a word": b'"hej"',
    "nothing in it": b"{}",
    "no type": {"type": None},
    "a type that is none": {"type": {"a": 1}},
    "no sender": {"from": None},
    "a sender without an id": {"from": {}},
    "no conversation": {"conversation": []},
    "no service": {"serviceUrl": ""},
    "a tap without data": {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "value": {"action": {}},
    },
    "a tap of nothing": {"type": "invoke", "name": "adaptiveCard/action", "value": None},
    "entities that are none": {"entities": ["x"]},
    "a well of brackets": b"[" * 100_000,
    "no tenant that is one": {"channelData": "x"},
}


@pytest.mark.parametrize("body", BROKEN)
async def test_a_broken_body_gets_400_and_no_effect(
    teams: TeamsServer, inbox: Inbox, body: str
) -> None:
    changes = BROKEN[body]
    raw = changes if isinstance(changes, bytes) else json.dumps(said(teams, **changes)).encode()
    token = teams.keys.token(teams.activities.service)
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": f"Bearer {token}"}
        async with session.post(teams.app_url, data=raw, headers=headers) as answer:
            assert answer.status == 400
    assert inbox.rows == []


@pytest.mark.parametrize("told", [{"tenant": {"id": "another"}}, {"tenant": {}}, {}])
async def test_another_tenant_is_refused(
    teams: TeamsServer, inbox: Inbox, told: dict[str, Any]
) -> None:
    activity = said(teams, channelData=told)
    activity["conversation"].pop("tenantId")
    assert (await teams.hand_over(activity)).status == 403
    assert inbox.rows == []


async def test_a_signed_address_that_is_not_microsofts_is_refused(
    teams: TeamsServer, inbox: Inbox
) -> None:
    evil = "https://collector.example/"
    activity = said(teams, serviceUrl=evil)
    assert (
        await teams.hand_over(activity, header=f"Bearer {teams.keys.token(evil)}")
    ).status == 403
    assert inbox.rows == []


@pytest.mark.parametrize("channel", ["directline", "webchat", "emulator", "", None])
async def test_another_channel_of_the_bot_is_refused(
    teams: TeamsServer, inbox: Inbox, channel: str | None
) -> None:
    assert (await teams.hand_over(said(teams, channelId=channel))).status in (401, 403)
    assert inbox.rows == []


@pytest.mark.parametrize(
    ("service", "trusted"),
    [
        ("https://smba.trafficmanager.net/emea/7e1d/", True),
        ("https://smba.infra.gov.teams.microsoft.us/teams/", True),
        ("https://europe.directline.botframework.com/", False),
        ("https://webchat.botframework.com/", False),
        ("http://smba.trafficmanager.net/teams/", False),
        ("https://evil.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net.evil.example/", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://botframework.com.evil.example/", False),
        ("http://127.0.0.1:8000/", False),
        ("https://[/", False),
        ("", False),
    ],
)
def test_only_microsofts_own_hosts_are_trusted_in_the_public_cloud(
    service: str, trusted: bool
) -> None:
    assert Cloud().trusts(service) is trusted


async def test_what_cannot_be_written_down_is_not_acknowledged(
    teams: TeamsServer, inbox: Inbox
) -> None:
    inbox.trouble = OSError("disk full")
    assert (await teams.hand_over(said(teams))).status == 503


async def test_a_tap_that_cannot_be_written_down_gets_one_plain_line(
    teams: TeamsServer, inbox: Inbox
) -> None:
    inbox.trouble = OSError("disk full")
    value = {"action": {"verb": "kollega", "data": {"letter": "reply:1", "says": "yes"}}}
    activity = said(teams, type="invoke", name="adaptiveCard/action", value=value)
    delivery = await teams.hand_over(activity)
    assert (delivery.status, delivery.body["value"]) == (200, "Inte just nu.")


async def test_a_tap_is_answered_at_once(teams: TeamsServer, inbox: Inbox) -> None:
    value = {"action": {"verb": "kollega", "data": {"letter": "reply:1", "says": "yes"}}}
    delivery = await teams.hand_over(
        said(teams, type="invoke", name="adaptiveCard/action", value=value)
    )
    assert (delivery.status, delivery.body["statusCode"]) == (200, 200)
    assert [(row.kind, row.text, row.about) for row in inbox.rows] == [("tap", "yes", "reply:1")]


@pytest.mark.parametrize(
    "kind", ["typing", "messageReaction", "messageUpdate", "endOfConversation", "unheardOf"]
)
async def test_what_is_not_said_to_us_is_acknowledged(
    teams: TeamsServer, inbox: Inbox, kind: str
) -> None:
    assert (await teams.hand_over(said(teams, type=kind))).status == 200
    assert inbox.rows == []


async def test_an_unknown_invoke_is_not_ours(teams: TeamsServer, inbox: Inbox) -> None:
    assert (
        await teams.hand_over(said(teams, type="invoke", name="composeExtension/query", value={}))
    ).status == 501
    assert inbox.rows == []


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("", 200),
        ("http://localhost:56150", 200),
        ("https://evil.example", 403),
        ("null", 403),
        ("http://[", 403),
    ],
)
async def test_on_this_machine_everybody_is_believed_but_a_page_from_elsewhere(
    store: SqlStore, inbox: Inbox, origin: str, status: int
) -> None:
    async with (
        TeamsServer(authentic=False) as teams,
        aiohttp.ClientSession() as session,
        AsyncExitStack() as stack,
    ):
        teams.person("U1", "Ada Ek")
        own, cloud = Tenant(""), Cloud()
        door = TeamsDoor(
            Connector(session, own, cloud),
            own,
            cloud,
            Chats(store, own),
            inbox.write_down,
            lambda: NOW,
            "-",
        )
        url = await serve(door, stack)
        headers = {"Origin": origin} if origin else {}
        async with session.post(url, json=said(teams), headers=headers) as answer:
            assert answer.status == status
    assert len(inbox.rows) == (status == 200)
