"""The other places of Slack against a whole `serve` process: Home, a pair's group, the community
channel. All tests share one process, and each has people of its own.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import aiohttp
import pytest
import pytest_asyncio

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Choice, Letter, Place, Reply, Words
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.slack import Message, SlackServer
from tests.serving import free_port, serving

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

MONDAY = datetime.fromisoformat("2026-01-12T09:00:00+01:00")
CHANNEL = "C0AI"
LEAD, NEWCOMER, PAIR = "U1", "U2", ("U3", "U4")
CHAT = ("Hej", "ja", "svenska", "HR", "HR-chef", "copilot", "varje dag", "nej tack", "ja")
COMPANY = (
    f'[company]\nname = "Almviks"\ndepartments = ["HR", "IT"]\ncommunity_channel = "{CHANNEL}"\n'
)


@dataclass
class Bench:
    """A service with a clock that is moved by hand, and a second copy's view of its database."""

    slack: SlackServer
    store: SqlStore
    address: str

    async def post(
        self, key: str, to: Place, words: str, replaces: str = "", *choices: Choice
    ) -> None:
        """A letter, as a feature decides it."""
        reply = Reply((Words(words),), choices=choices)
        letter = Letter(
            key, key.partition(":")[0], to, reply, MONDAY, lane="broadcast", replaces=replaces
        )
        await self.store.transact(lambda tx: tx.post(letter))

    async def said(self, part: str, where: str = "") -> Message:
        """To somebody alone, or anywhere."""
        return await self.slack.wait_for(
            lambda post: part in post.text and (not where or post in self.slack.posts(where)),
            timeout=15,
        )

    async def introduce(self, user: str) -> None:
        """From hello to the end of the profile, typed."""
        for words in CHAT:
            before = len(self.slack.posts(user))
            await self.slack.say(user, words)
            await self.slack.until(
                lambda n=before: len(self.slack.posts(user)) > n or None,  # type: ignore[misc]
                timeout=15,
            )

    async def an_hour_later(self) -> None:
        async with (
            aiohttp.ClientSession() as visitor,
            visitor.post(f"{self.address}/clock", json={"by": "PT1H"}) as _,
        ):
            pass


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def b(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bench]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "company.toml").write_text(COMPANY, encoding="utf-8")
    url, port = f"sqlite:///{folder / 'kollega.db'}", free_port()
    migrate(url)
    async with SlackServer() as slack:
        slack.person(LEAD, "Karin Ståhl", email="karin@almvik.example")
        slack.person(NEWCOMER, "Sofia Lindgren", email="sofia@almvik.example")
        slack.person(PAIR[0], "Elin Berg", email="elin@almvik.example")
        slack.person(PAIR[1], "Bo Ek", email="bo@almvik.example")
        slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        settings = {
            "SLACK_BOT_TOKEN": slack.keys.bot_token,
            "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
            "SLACK_API_URL": slack.api_url,
            "KOLLEGA_CLOCK": f"virtual:{MONDAY.isoformat()}",
            "KOLLEGA_COMPANY": str(folder / "company.toml"),
            "KOLLEGA_LEADS": "karin@almvik.example",
        }
        async with SqlStore(url) as store, serving(folder, port, settings):
            await store.transact(lambda tx: tx.put(*lead(slack.workspace.team)))
            yield Bench(slack, store, f"http://127.0.0.1:{port}")
        assert not slack.warnings


def lead(team: str) -> tuple[Person, Contact]:
    """She agreed this morning."""
    email = "karin@almvik.example"
    person = Person(
        "karin",
        "Karin Ståhl",
        email,
        "sv",
        standing="active",
        agreed_at=MONDAY,
        met_at=MONDAY,
    )
    address, place = Address("slack", team, LEAD), Place("slack", team, LEAD)
    return person, Contact(f"slack:{team}:{LEAD}", person.id, address, place, MONDAY)


async def test_home_is_published_when_it_is_opened_and_its_buttons_are_answered_in_the_chat(
    b: Bench,
) -> None:
    await b.slack.open_home(NEWCOMER)
    await b.slack.until(lambda: b.slack.record.homes.get(NEWCOMER), timeout=15)
    await b.slack.press_home(NEWCOMER, "Öppna vår chatt")
    await b.said("Jag heter", NEWCOMER)
    await b.introduce(NEWCOMER)
    await b.slack.open_home(NEWCOMER)
    await b.slack.until(
        lambda: "Mer sällan" in str(b.slack.record.homes[NEWCOMER]) or None, timeout=15
    )
    await b.slack.press_home(NEWCOMER, "Mer sällan")
    assert (await b.said("högst ett meddelande i veckan")).channel == b.slack.workspace.direct(
        NEWCOMER
    ).id
    await b.slack.open_home(NEWCOMER)
    await b.slack.until(
        lambda: "Som vanligt igen" in str(b.slack.record.homes[NEWCOMER]) or None, timeout=15
    )


async def test_a_pair_meets_in_its_group_and_the_same_chat_is_found_again(b: Bench) -> None:
    pair = Place("slack", b.slack.workspace.team, "", direct=False, members=PAIR)
    await b.post("intro:1", pair, "Karin och Sofia, det här är er chatt")
    await b.post("intro:2", pair, "Karin, Sofia: så här gick det", replaces="intro:1")
    await b.post("intro:3", pair, "Tolv veckor är gångna")
    await b.said("Tolv veckor")
    group = b.slack.workspace.together(frozenset(PAIR))
    assert [message.text for message in b.slack.messages(group.id)] == [
        "Karin, Sofia: så här gick det",
        "Tolv veckor är gångna",
    ]


async def test_the_lead_hears_once_that_the_community_channel_is_closed_to_us(
    b: Bench,
) -> None:
    team = b.slack.workspace.team
    channel = Place("slack", team, CHANNEL, direct=False)
    b.slack.channel(CHANNEL, "ai-kollegor", members=(LEAD, NEWCOMER), bot_in=False)
    for number in range(3):
        await b.post(f"drop_in:{number}", channel, "Öppet hus på torsdag")
    await b.an_hour_later()
    await b.said(f"Jag är inte med i kanalen {CHANNEL}")
    await b.slack.join(CHANNEL, b.slack.workspace.bot)
    await b.post(
        "drop_in:7",
        channel,
        "Öppet hus på fredag",
        "",
        Choice("open:guide.next", Words("Jag kommer")),
    )
    await b.post(
        "drop_in:8",
        channel,
        "Öppet hus är flyttat",
        "drop_in:7",
        Choice("open:guide.next", Words("Jag")),
    )
    message = await b.said("flyttat")
    assert [post.text.partition("\n")[0] for post in b.slack.posts(CHANNEL)] == [
        "Öppet hus är flyttat"
    ]
    assert sum("inte med i kanalen" in post.text for post in b.slack.posts(LEAD)) == 1
    await b.slack.press(LEAD, message, "Jag")
    await b.said("dag 1 av dina första 90")
    assert len(b.slack.messages(CHANNEL)) == 1
