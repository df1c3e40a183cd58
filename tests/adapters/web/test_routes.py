import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from adapters.web.bubbles import Bubble
from adapters.web.gate import LARGEST
from coaching.messages import Choice, Place, Text, Words
from tests.adapters.web.stage import CHANNEL, Stage, announced, letter, together, visiting

Client = TestClient[web.Request, web.Application]
CLICK = {"as": "U1", "nonce": "abcdefgh"}


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def client(stage: Stage) -> AsyncIterator[Client]:
    async with visiting(stage) as client:
        yield client


async def refused(client: Client, **request: object) -> tuple[int, str]:
    """The status and the sentence of a post that should not be taken."""
    async with client.post("/demo/say", **request) as response:  # type: ignore[arg-type]
        return response.status, (await response.json())["error"]


@pytest.mark.parametrize(
    ("asked", "language"), [("?lang=de", "de"), ("", "sv"), ("?lang=xx", "sv")]
)
async def test_the_page_speaks_the_visitors_language(
    client: Client, asked: str, language: str
) -> None:
    response = await client.get(f"/{asked}", headers={"Accept-Language": "fr, sv;q=0.8"})
    assert f'<html lang="{language}">' in await response.text()
    assert "default-src 'self'" in response.headers["Content-Security-Policy"]


async def test_the_page_begins_as_whoever_the_address_names(client: Client) -> None:
    data = (await (await client.get("/?as=U5")).text()).split('id="data">')[1].split("</script>")[0]
    assert json.loads(data)["as"] == "U5"


async def test_nothing_on_the_page_comes_from_elsewhere_and_all_it_names_is_there(
    client: Client,
) -> None:
    page = await (await client.get("/")).text()
    addresses = [part.split('"')[0] for part in page.replace('href="', 'src="').split('src="')[1:]]
    assert all(address.startswith(("/static/", "/?lang=", "#")) for address in addresses)
    for address in addresses:
        assert (await client.get(address)).status == 200


async def test_static_files_are_kept_for_ever_under_their_version_alone(client: Client) -> None:
    page = await (await client.get("/")).text()
    style = page.split('rel="stylesheet" href="')[1].split('"')[0]
    response = await client.get(style)
    assert response.content_type == "text/css"
    assert "immutable" in response.headers["Cache-Control"]
    assert (await client.get("/static/000000000000/ground.css")).status == 404


async def test_people_are_those_with_a_part_or_those_who_match(client: Client) -> None:
    leading = (await (await client.get("/demo/people")).json())["people"]
    found = (await (await client.get("/demo/people?q=nystrom")).json())["people"]
    assert [one["user"] for one in leading] == ["U1", "U2", "U3", "U4"]
    assert [one["name"] for one in found] == ["Åke Nyström"]


async def test_typed_words_are_written_down_and_stay_in_the_chat(
    client: Client, stage: Stage
) -> None:
    response = await client.post("/demo/say?lang=sv", json={**CLICK, "text": "hej"})
    assert response.status == 202
    assert stage.written["web:U1:abcdefgh"].locale == "sv"
    chat = await (await client.get("/demo/chat?as=U1")).json()
    assert [(message["text"], message["mine"]) for message in chat["messages"]] == [("hej", True)]
    assert chat["who"]["name"] == "Elin Sandberg"


async def test_a_double_tap_is_one_event(client: Client, stage: Stage) -> None:
    await stage.speak(letter("week:1", "Met?", choices=(Choice("yes", Text("page-send")),)))
    for _ in range(2):
        response = await client.post("/demo/tap", json={**CLICK, "about": "week:1", "says": "yes"})
        assert response.status == 202
    assert [heard.text for heard in stage.written.values()] == ["yes"]


async def test_a_form_is_written_down_with_its_answers(client: Client, stage: Stage) -> None:
    body = {**CLICK, "about": "hello:1", "answers": {"role": "welder"}}
    assert (await client.post("/demo/send", json=body)).status == 202
    assert stage.written["web:U1:abcdefgh"].answers == {"role": "welder"}


async def test_what_could_not_be_written_down_is_not_shown_as_said(
    client: Client, stage: Stage
) -> None:
    stage.broken = True
    assert (await client.post("/demo/say", json={**CLICK, "text": "hej"})).status == 500
    assert not stage.platform.chats.of("U1")


async def test_what_comes_next_says_when_who_and_why(client: Client, stage: Stage) -> None:
    stage.plan(2, "Elin Sandberg")
    rows = (await (await client.get("/demo/next?as=U1&lang=en")).json())["next"]
    assert rows == [
        {
            "at": "2026-01-05T09:00:00+00:00",
            "who": "Elin Sandberg",
            "why": "Say hello to Kollega",
            "mine": True,
        }
    ]


async def test_the_stream_tells_what_happens_and_ends_with_the_service(
    client: Client, stage: Stage
) -> None:
    async with client.get("/demo/stream?as=U1") as response:
        assert response.content_type == "text/event-stream"
        await response.content.readuntil(b"\n\n")
        await stage.speak(letter("reply:1", "Hej"))
        event = await response.content.readuntil(b"\n\n")
        stage.platform.chats.close()
        assert await response.content.read() == b""
    kind, data = event.decode().strip().split("\n")
    assert kind == "event: message"
    assert json.loads(data.removeprefix("data: "))["paragraphs"] == ["<p>Hej</p>"]


@pytest.mark.parametrize("path", ["/demo/chat", "/demo/stream?as=U99", "/demo/next?as="])
async def test_somebody_unknown_is_not_found(client: Client, path: str) -> None:
    assert (await client.get(path)).status == 404


async def test_somebody_unknown_says_nothing(client: Client, stage: Stage) -> None:
    status, why = await refused(client, json={"as": "U99", "nonce": "abcdefgh", "text": "hej"})
    assert (status, why) == (404, "There’s no one here by that name.")
    assert not stage.written


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        ("x" * (LARGEST + 1), 413, "too long"),
        ("{", 400, "JSON object"),
        ("[]", 400, "JSON object"),
        ("[" * 20_000, 400, "JSON object"),
        ("{}", 400, "“as”"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused_in_one_sentence(
    client: Client, body: str, status: int, why: str
) -> None:
    got, sentence = await refused(client, data=body, headers={"Content-Type": "application/json"})
    assert got == status
    assert why in sentence


@pytest.mark.parametrize("size", [LARGEST + 1, 2 * 1024 * 1024])
async def test_a_large_body_without_a_length_is_refused_too(client: Client, size: int) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"x" * size

    status, _ = await refused(client, data=pieces(), headers={"Content-Type": "application/json"})
    assert status == 413


async def test_a_plain_form_of_another_site_is_refused(client: Client) -> None:
    status, _ = await refused(client, data={"as": "U1"})
    assert status == 415


@pytest.mark.parametrize(
    "host", ["kollega.example.com", "127.0.0.1.example.com", "", "[::1", "evil"]
)
async def test_another_name_for_this_machine_is_refused(client: Client, host: str) -> None:
    assert (await client.get("/", headers={"Host": host})).status == 403


@pytest.mark.parametrize("host", ["localhost:3978", "127.0.0.1", "[::1]:3978"])
async def test_loopback_is_served_under_each_of_its_names(client: Client, host: str) -> None:
    assert (await client.get("/", headers={"Host": host})).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.com"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_another_site_cannot_speak_for_anybody(
    client: Client, stage: Stage, headers: dict[str, str]
) -> None:
    status, _ = await refused(client, json={**CLICK, "text": "hej"}, headers=headers)
    assert status == 403
    assert not stage.written


async def test_the_page_itself_may(client: Client) -> None:
    own = str(client.make_url("/")).rstrip("/")
    headers = {"Origin": own, "Sec-Fetch-Site": "same-origin"}
    assert (
        await client.post("/demo/say", json={**CLICK, "text": "hej"}, headers=headers)
    ).status == 202


async def said(client: Client, text: str, chat: str, user: str = "U1") -> int:
    body = {"as": user, "nonce": f"nonce-{hash((text, user)) & 0xFFFF}", "text": text, "chat": chat}
    return (await client.post("/demo/say", json=body)).status


async def test_both_members_see_their_group_and_who_said_what(client: Client, stage: Stage) -> None:
    await stage.speak(together("intro:1", "Meet"))
    assert await said(client, "hej Elin", "U1+U2", "U2") == 202
    for user, mine in (("U1", False), ("U2", True)):
        chats = (await (await client.get(f"/demo/chats?as={user}")).json())["chats"]
        assert ("U1+U2", "group", "Elin Sandberg, Jonas Åkesson") in [
            (chat["id"], chat["kind"], chat["name"]) for chat in chats
        ]
        messages = (await (await client.get(f"/demo/chat?as={user}&chat=U1%2BU2")).json())[
            "messages"
        ]
        assert [(one["name"], one["mine"]) for one in messages[1:]] == [("Jonas Åkesson", mine)]


async def test_what_people_say_to_one_another_is_not_written_down(
    client: Client, stage: Stage
) -> None:
    await stage.speak(together("intro:1", "Meet"))
    await said(client, "kollega@example.com skrev", "U1+U2")
    assert not stage.written
    await said(client, "@Kollega, hur börjar vi?", "U1+U2")
    [heard] = stage.written.values()
    assert (heard.text, heard.place) == (
        "hur börjar vi?",
        Place("web", "demo", "U1+U2", heard.id, direct=False),
    )


async def test_a_tap_in_the_channel_belongs_to_its_thread(client: Client, stage: Stage) -> None:
    await stage.speak(announced("drop_in:1", "Come", choices=(Choice("yes", Text("page-send")),)))
    body = {**CLICK, "about": "drop_in:1", "says": "yes", "chat": CHANNEL}
    assert (await client.post("/demo/tap", json=body)).status == 202
    [heard] = stage.written.values()
    assert (heard.text, heard.place.thread, heard.place.direct) == ("yes", "drop_in:1", False)


async def test_a_chat_of_others_is_not_found(client: Client, stage: Stage) -> None:
    await stage.speak(together("intro:1", "Meet"))
    for chat in ("U1+U2", "U1", "U1/home", "#nowhere"):
        assert (await client.get("/demo/chat", params={"as": "U3", "chat": chat})).status == 404
        assert await said(client, "@kollega hej", chat, "U3") == 404
    assert not stage.written


async def test_opening_the_own_chat_is_heard_once_and_the_home_page_each_time(
    client: Client, stage: Stage
) -> None:
    for number in range(2):
        for chat in ("U1", "U1/home"):
            body = {"as": "U1", "nonce": f"nonce-{number}-{len(chat)}", "chat": chat}
            assert (await client.post("/demo/open", json=body)).status == 202
    assert [heard.kind for heard in stage.written.values()] == ["opened", "home", "home"]
    assert not stage.platform.chats.of("U1")


async def test_a_channel_is_not_opened(client: Client, stage: Stage) -> None:
    assert (await client.post("/demo/open", json={**CLICK, "chat": CHANNEL})).status == 400


async def test_a_message_is_drawn_from_what_slack_and_teams_would_be_sent(
    client: Client, stage: Stage
) -> None:
    asked = letter(
        "reply:7", "How **much** time?", choices=(Choice("15", Words("15 min"), "primary"),)
    )
    id = await stage.speak(asked)
    drawn = await (await client.get("/demo/drawn", params={"as": "U1", "id": id})).json()
    button = drawn["slack"]["blocks"][-1]["elements"][0]
    assert drawn["slack"]["blocks"][0] == {"type": "markdown", "text": "How **much** time?"}
    assert (button["value"], button["style"]) == ("15", "primary")
    (card,) = drawn["teams"]["attachments"]
    action = card["content"]["body"][-1]["actions"][0]
    assert action["data"] == {"letter": "reply:7", "says": "15"}


async def test_an_edit_is_drawn_as_it_is_now_and_nothing_of_others(
    client: Client, stage: Stage
) -> None:
    id = await stage.speak(
        letter("reply:7", "How much time?", choices=(Choice("15", Words("15 min")),))
    )
    await stage.speak(
        letter("answered:7", "How much time?", kind="answered", details=(Words("15 min"),)),
        replaces=id,
    )
    drawn = await (await client.get("/demo/drawn", params={"as": "U1", "id": id})).json()
    assert [block["type"] for block in drawn["slack"]["blocks"]] == ["markdown", "context"]
    assert "Action" not in str(drawn["teams"])
    for wrong in (
        {"as": "U2", "id": id},
        {"as": "U1", "id": "reply:8"},
        {"as": "U2", "chat": "U1", "id": id},
    ):
        assert (await client.get("/demo/drawn", params=wrong)).status == 404


async def test_small_print_is_no_answer(stage: Stage) -> None:
    """A question answered in words loses its buttons; one that was tapped says what was tapped."""
    ask: dict[str, Any] = {
        "choices": (Choice("15", Words("15 min")),),
        "details": (Words("AI"),),
    }
    for key, details, picked in (
        ("7", (Words("AI"),), False),
        ("8", (Words("AI"), Words("15 min")), True),
    ):
        id = await stage.speak(letter(f"reply:{key}", "How much time?", **ask))
        closed = letter(f"answered:{key}", "How much time?", kind="answered", details=details)
        await stage.speak(closed, replaces=id)
        bubble = stage.platform.chats.get("U1", id)
        assert isinstance(bubble, Bubble) and bubble.picked is picked
