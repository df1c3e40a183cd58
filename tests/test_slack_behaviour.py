"""What a whole `serve` process answers in Slack, and where it keeps silent. All tests share one
process, in any order.

Silence cannot be waited for. But each is answered in order: once a thank-you that was said
afterwards is answered, whatever was to come before it has come.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import Message, SlackServer, repeated
from tests.serving import free_port, serving

pytestmark = pytest.mark.asyncio(loop_scope="module")

STRANGER, LEAVING, CHANGING, PASSING = "U4", "U5", "U6", "U7"
STRANGE = {  # one person each, for a chat takes no more than a message a second
    "U10": "a\0b\0",
    "U11": "\u202ehjälp\u202c",
    "U12": "x" * 40_000,
    "U13": "🙂",
    "U14": "<!channel> <@U2>",
    "U15": "&lt;script&gt;",
}
PEOPLE = {
    "U1": "Sofia Lindgren",
    "U2": "Bo Ek",
    "U3": "Maja Holm",
    STRANGER: "Ny Kollega",
    LEAVING: "Per Ahl",
    CHANGING: "Maria Berg",
    PASSING: "Kim Ahl",
} | dict.fromkeys(STRANGE, "Kim Berg")
LONG_AGO = datetime.now(UTC) - timedelta(days=40)


@dataclass
class Wire:
    slack: SlackServer
    url: str

    async def answers(self, user: str, seen: int) -> list[str]:
        """What came to the person's direct chat after the first `seen` messages; the thank-you is
        left out.
        """
        await self.slack.say(user, "tack")
        thanked = await self.slack.until(lambda: self._thanked(user, seen), timeout=20)
        return [message.text for message in self.slack.posts(user)[seen:thanked]]

    def _thanked(self, user: str, seen: int) -> int | None:
        posts = self.slack.posts(user)
        return next(
            (n for n, post in enumerate(posts) if n >= seen and "Varsågod" in post.text), None
        )

    def seen(self, user: str) -> int:
        return len(self.slack.posts(user))

    async def said(self, user: str, words: str) -> list[str]:
        """What comes back to it in the direct chat."""
        seen = self.seen(user)
        assert (await self.slack.say(user, words)).accepted
        return await self.answers(user, seen)

    async def told(self, user: str, part: str, seen: int = 0) -> Message:
        """The message in the direct chat that holds this."""

        def look() -> Message | None:
            return next((post for post in self.slack.posts(user)[seen:] if part in post.text), None)

        return await self.slack.until(look, timeout=20)

    async def in_thread(self, channel: str, ts: str) -> Message:
        return await self.slack.wait_for(
            lambda post: (post.channel, post.thread_ts) == (channel, ts), timeout=20
        )

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as database:
            return database.execute(query).fetchall()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def wire(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Wire]:
    folder = tmp_path_factory.mktemp("served")
    url = f"sqlite:///{folder / 'kollega.db'}"
    async with SlackServer() as slack:
        for user, name in PEOPLE.items():
            slack.person(user, name, email=f"{user.lower()}@almvik.example")
        slack.channel("C1", "allmant", members=tuple(PEOPLE))
        migrate(url)
        async with SqlStore(url) as store:
            for user in PEOPLE.keys() - {STRANGER, PASSING}:
                await store.transact(
                    lambda tx, user=user: tx.put(*known(slack.workspace.team, user))  # type: ignore[misc]
                )
        port = free_port()
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        keys = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
        }
        async with serving(folder, port, keys | {"SLACK_API_URL": slack.api_url}):
            yield Wire(slack, url)
        assert not slack.warnings


def known(team: str, user: str) -> tuple[Person, Contact]:
    email = f"{user.lower()}@almvik.example"
    person = Person(
        f"person-{user}",
        PEOPLE[user],
        email,
        "sv",
        standing="active",
        agreed_at=LONG_AGO,
        met_at=LONG_AGO,
    )
    address, direct = Address("slack", team, user), Place("slack", team, user)
    return person, Contact(f"slack:{team}:{user}", person.id, address, direct, LONG_AGO)


async def test_a_profile_is_kept_as_it_is_now_and_nothing_of_a_strangers(wire: Wire) -> None:
    slack, before = wire.slack, "u6@almvik.example"
    assert wire.rows("SELECT email, guest FROM people WHERE id = 'person-U6'") == [(before, 0)]
    await slack.change_person(CHANGING, email="maria.ek@almvik.example", guest=True)
    await slack.change_person(PASSING, email="somebody@almvik.example")
    await wire.answers(CHANGING, 0)  # after what was said of the account
    now = wire.rows("SELECT email, guest FROM people WHERE id = 'person-U6'")
    assert now == [("maria.ek@almvik.example", 1)]
    team = slack.workspace.team
    assert wire.rows(f"SELECT count(*) FROM inbox WHERE sender = 'slack:{team}:U7'") == [(0,)]


async def test_a_stranger_named_in_a_channel_is_answered_once_and_not_kept(wire: Wire) -> None:
    slack = wire.slack
    before = wire.rows("SELECT count(*) FROM people")
    said = await slack.mention("C1", STRANGER, "vad kan du?", twin=True, how=repeated(2))
    ts = said.payload["event"]["ts"]
    answer = await wire.in_thread("C1", ts)
    assert "AI-assistent" in answer.text
    assert wire.rows("SELECT count(*) FROM people") == before
    await slack.press(STRANGER, answer, "Öppna vår chatt", how=repeated(2))
    await wire.told(STRANGER, "Jag heter")
    await slack.say(STRANGER, "avbryt")
    await wire.told(STRANGER, "Avbrutet")
    assert len(slack.posts(STRANGER)) == 2
    assert len([post for post in slack.posts("C1") if post.thread_ts == ts]) == 1


async def test_a_known_person_named_in_a_channel_is_answered_in_the_thread(wire: Wire) -> None:
    said = await wire.slack.mention("C1", "U1", "hjälp", twin=True, how=repeated(2))
    answer = await wire.in_thread("C1", said.payload["event"]["ts"])
    assert answer.blocks
    assert len([post for post in wire.slack.posts("C1") if post.thread_ts == answer.thread_ts]) == 1


async def test_what_is_personal_goes_on_in_the_direct_chat(wire: Wire) -> None:
    seen = wire.seen("U1")
    said = await wire.slack.mention("C1", "U1", "mina uppgifter")
    assert "vår egen chatt" in (await wire.in_thread("C1", said.payload["event"]["ts"])).text
    (shown,) = await wire.answers("U1", seen)
    assert "u1@almvik.example" in shown
    assert all("almvik.example" not in post.text for post in wire.slack.posts("C1"))


async def test_the_command_is_answered_in_the_direct_chat(wire: Wire) -> None:
    for words, part in (("hjälp", "skriva till mig"), ("", "Vad vill du göra?")):
        seen = wire.seen("U1")
        assert (
            await wire.slack.command("U1", "/kollega", words, channel="C1", how=repeated(2))
        ).accepted
        (answer,) = await wire.answers("U1", seen)
        assert part in answer


async def test_a_button_tapped_again_has_no_second_effect(wire: Wire) -> None:
    seen = wire.seen("U2")
    await wire.slack.say("U2", "sparade 45 min på offerter i går")
    asked = await wire.told("U2", "45 min", seen)
    await asyncio.gather(
        *(wire.slack.press("U2", asked, "Ja, det stämmer", how=repeated(2)) for _ in range(3))
    )
    answers = await wire.answers("U2", seen)
    assert len([answer for answer in answers if "Noterat" in answer]) == 1
    assert wire.rows("SELECT minutes FROM time_savings WHERE person = 'person-U2'") == [(45,)]


async def test_an_edit_and_what_bots_say_are_passed_over(wire: Wire) -> None:
    """What we say comes back as an event after each message, too."""
    before = wire.seen("U3")
    said = await wire.slack.say("U3", "hjälp")
    await wire.answers("U3", before)
    seen = wire.seen("U3")
    await wire.slack.edit("U3", said.payload["event"]["ts"], "sparade 4 h på offerter")
    await wire.slack.another_bot_says("C1", f"<@{wire.slack.workspace.bot}> hjälp")
    await wire.slack.settled()
    assert await wire.answers("U3", seen) == []
    assert wire.rows("SELECT count(*) FROM time_savings WHERE person = 'person-U3'") == [(0,)]


async def test_a_button_of_somebody_else(wire: Wire) -> None:
    said = await wire.slack.mention("C1", "U1", "hjälp")
    menu = await wire.in_thread("C1", said.payload["event"]["ts"])
    label = next(
        element
        for block in menu.blocks
        for element in block.get("elements", [])
        if element.get("value")
    )
    before = wire.rows("SELECT count(*) FROM conversations WHERE person = 'person-U2'")
    await wire.slack.press("U2", menu, label["action_id"])
    told = await wire.slack.wait_for(
        lambda post: post.thread_ts == menu.thread_ts and "till en kollega" in post.text, timeout=20
    )
    assert told.channel == "C1"
    assert wire.rows("SELECT count(*) FROM conversations WHERE person = 'person-U2'") == before


async def test_a_button_of_last_month(wire: Wire) -> None:
    await wire.slack.say("U3", "sparade 20 min på protokoll i går")
    asked = await wire.told("U3", "20 min")
    async with SqlStore(wire.url) as store:
        assert await store.transact(lambda tx: tx.expire(datetime.now(UTC) + timedelta(days=1)))
    seen = wire.seen("U3")
    await wire.slack.press("U3", asked, "Ja, det stämmer")
    answers = await wire.answers("U3", seen)
    assert len(answers) == 1
    assert "hör till något som är klart" in answers[0]
    assert wire.rows("SELECT count(*) FROM time_savings WHERE person = 'person-U3'") == [(0,)]


@pytest.mark.parametrize("user", STRANGE)
async def test_strange_words_get_one_message(wire: Wire, user: str) -> None:
    answers = await wire.said(user, STRANGE[user])
    assert len(answers) == 1
    assert "<!channel>" not in answers[0]


async def test_who_is_forgotten_in_chat_is_written_down_beside_the_database(wire: Wire) -> None:
    seen = wire.seen(LEAVING)
    await wire.slack.say(LEAVING, "glöm mig")
    asked = await wire.slack.until(
        lambda: next(
            (post for post in wire.slack.posts(LEAVING)[seen:] if post.blocks and "?" in post.text),
            None,
        ),
        timeout=20,
    )
    await wire.slack.press(LEAVING, asked, "erase")
    await wire.slack.until(
        lambda: wire.rows(f"SELECT id FROM people WHERE id = 'person-{LEAVING}'") == [] or None,
        timeout=20,
    )
    lines = (
        (Path(wire.url.removeprefix("sqlite:///")).parent / "erased.txt")
        .read_text(encoding="ascii")
        .splitlines()
    )
    assert len(lines) == 1
    assert "almvik" not in lines[0]
