"""An answer grows in a thread of the direct chat, and its letter ends it, whatever happened on the
way.
"""

import asyncio

import pytest

from adapters.slack import streams
from adapters.slack.chats import Chats
from adapters.slack.platform import LETTER, SlackPlatform
from coaching.messages import Letter, Place, Reply, Signal, Words
from tests.adapters.sayings import choice, outgoing
from tests.adapters.slack.sayings import TEAM, letter
from tests.fakes.slack import RateLimited, SlackServer
from tests.fakes.slack.faults import Refused as Refusal

FIRST, SECOND, LAST = "Börja med **målet**.", "Säg sedan vem som läser.", "Prova i dag."


@pytest.fixture
async def thread(slack: SlackServer, chats: Chats) -> str:
    said = await slack.say("U1", "hur skriver jag en bättre prompt?")
    chats.learn("U1", slack.workspace.direct("U1").id, said.ts)
    return said.ts


def writing(thread: str, *so_far: str, key: str = "reply:1") -> Signal:
    said = (Words("\n\n".join(so_far), by_model=True),)
    return Signal("writing", Place("slack", TEAM, "U1", thread), "sv", key, said)


def whole(thread: str, *said: str) -> Letter:
    reply = Reply(
        (Words("\n\n".join(said), by_model=True),),
        (Words("AI-text"),),
        (choice("yes", "Det hjälpte"),),
    )
    return letter(reply, thread=thread)


def methods(slack: SlackServer) -> list[str]:
    told = (
        "chat.startStream",
        "chat.appendStream",
        "chat.stopStream",
        "chat.update",
        "chat.postMessage",
        "chat.delete",
    )
    return [call.method.removeprefix("chat.") for call in slack.calls if call.method in told]


async def test_it_grows_and_the_letter_ends_it(
    slack: SlackServer, platform: SlackPlatform, thread: str
) -> None:
    for so_far in ((FIRST,), (FIRST, SECOND)):
        await platform.signal(writing(thread, *so_far))
    reference = await platform.deliver(outgoing(whole(thread, FIRST, SECOND, LAST)))
    (post,) = slack.posts("U1")
    assert methods(slack) == ["startStream", "appendStream", "stopStream"]
    assert (post.text, post.thread_ts, post.streaming) == (
        "\n\n".join((FIRST, SECOND, LAST)),
        thread,
        False,
    )
    assert reference == f"{post.channel}:{post.ts}" and post.key == "reply:1"
    assert [block["type"] for block in post.blocks] == ["context", "actions"]


async def test_what_turned_out_otherwise_is_replaced(
    slack: SlackServer, platform: SlackPlatform, thread: str
) -> None:
    await platform.signal(writing(thread, FIRST))
    await platform.signal(writing(thread, "Nej, börja om."))
    await platform.deliver(outgoing(whole(thread, "Ur handboken.")))
    (post,) = slack.posts("U1")
    assert methods(slack) == ["startStream", "stopStream", "update"]
    assert "målet" not in post.text and "Ur handboken." in post.text and post.key == "reply:1"


@pytest.mark.parametrize(
    "place",
    [
        Place("slack", TEAM, "U1"),
        Place("slack", TEAM, "C1", "1.0", direct=False),
        Place("slack", TEAM, "U9", "1.0"),
    ],
)
async def test_elsewhere_nothing_grows(
    slack: SlackServer, platform: SlackPlatform, thread: str, place: Place
) -> None:
    signal = Signal("writing", place, "sv", "reply:1", (Words(FIRST),))
    assert platform.signal_paces(signal) == ()
    await platform.signal(signal)
    assert methods(slack) == []


async def test_starts_share_slack_s_twenty_a_minute_and_take_their_end_along(
    platform: SlackPlatform, thread: str
) -> None:
    assert [
        (pace.bucket, pace.per_minute) for pace in platform.signal_paces(writing(thread, FIRST))
    ] == [
        (f"slack:{TEAM}:start", 20),
        (f"slack:{TEAM}:stop", 20),
    ]
    await platform.signal(writing(thread, FIRST))
    assert [pace.per_minute for pace in platform.signal_paces(writing(thread, FIRST))] == [100]
    assert platform.paces(outgoing(whole(thread, FIRST))) == ()


async def test_a_start_that_is_refused_leaves_the_letter_a_post(
    slack: SlackServer, platform: SlackPlatform, thread: str
) -> None:
    slack.fail("chat.startStream", RateLimited(3))
    for so_far in ((FIRST,), (FIRST, SECOND)):
        await platform.signal(writing(thread, *so_far))
    await platform.deliver(outgoing(whole(thread, FIRST, SECOND)))
    assert methods(slack) == ["startStream", "postMessage"]


async def test_a_stream_that_slack_lost_leaves_the_letter_a_post(
    slack: SlackServer, platform: SlackPlatform, thread: str
) -> None:
    await platform.signal(writing(thread, FIRST))
    slack.fail("chat.stopStream", Refusal("message_not_found"))
    await platform.deliver(outgoing(whole(thread, FIRST, SECOND)))
    assert methods(slack) == ["startStream", "stopStream", "postMessage"]


async def test_one_whose_letter_went_another_way_is_taken_back(
    slack: SlackServer, platform: SlackPlatform, thread: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "ABANDONED", 0.01)
    await platform.signal(writing(thread, FIRST))
    await slack.until(lambda: not slack.posts("U1") or None)
    assert methods(slack) == ["startStream", "stopStream", "delete"]
    await asyncio.sleep(0)


async def test_a_letter_in_doubt_is_found_by_its_key(
    slack: SlackServer, platform: SlackPlatform, thread: str
) -> None:
    await platform.signal(writing(thread, FIRST))
    reference = await platform.deliver(outgoing(whole(thread, FIRST)))
    assert await platform.find(outgoing(whole(thread, FIRST), in_doubt=True)) == reference
    assert LETTER == "kollega_letter"
