"""The page with a company of six, a clock that stands still, and a bot whose lines a test
speaks.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.phrasebook import Phrasebook
from adapters.web.characters import Cast, Character
from adapters.web.platform import TEAM, PagePlatform, place_of
from adapters.web.routes import Page
from adapters.web.upcoming import Upcoming
from bot.demo.twins import twins
from coaching.messages import Incoming, Language, Letter, Place, Reply, Section, Text, Words
from coaching.ports.platform import Outgoing

CHANNEL = "#ai"
MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)

COMPANY = (
    Character(
        "U1",
        "Elin Sandberg",
        "Sales",
        "Inside sales",
        "newcomer",
        "elin@example.com",
        locale="sv-SE",
    ),
    Character("U2", "Jonas Åkesson", "Service", "Service technician", "buddy", "jonas@example.com"),
    Character("U3", "Petra Vogel", "Finance", "Controller", "champion", timezone="Europe/Berlin"),
    Character("U4", "Maria Holm", "HR", "Head of HR", "lead"),
    Character("U5", "Åke Nyström", "Production", "Welder"),
    Character("U6", "Ann Berg", "Sales", "Account manager"),
)


@dataclass
class StillClock:
    """Time that moves when a test moves it."""

    moment: datetime = MONDAY

    def now(self) -> datetime:
        return self.moment

    def elapsed(self) -> float:
        return self.moment.timestamp()


def letter(
    key: str, *paragraphs: str, to: str = "U1", kind: str = "reply", **parts: object
) -> Letter:
    """A letter of plain words to somebody of the company."""
    reply = Reply(tuple(Words(paragraph) for paragraph in paragraphs), **parts)  # type: ignore[arg-type]
    return Letter(key, kind, place_of(to), reply, MONDAY)


def together(
    key: str, *paragraphs: str, members: tuple[str, ...] = ("U1", "U2"), **parts: object
) -> Letter:
    """A letter to a group that need not be open yet."""
    place = Place("web", TEAM, "", direct=False, members=members)
    return replace(letter(key, *paragraphs, kind="intro", **parts), to=place)  # type: ignore[arg-type]


def announced(key: str, *paragraphs: str, **parts: object) -> Letter:
    """A post in the community channel."""
    place = Place("web", TEAM, CHANNEL, direct=False)
    return replace(letter(key, *paragraphs, kind="drop_in", **parts), to=place)  # type: ignore[arg-type]


def paged(key: str, *sections: Section, to: str = "U1") -> Letter:
    """A home page."""
    return letter(key, "Your page", to=to, kind="home", sections=sections)


def outgoing(sent: Letter, replaces: str = "", language: Language = "en") -> Outgoing:
    return Outgoing(sent, language, tries=0, in_doubt=False, replaces=replaces)


@dataclass
class Stage:
    """Everything that the page needs from its neighbours."""

    clock: StillClock = field(default_factory=StillClock)
    written: dict[str, Incoming] = field(default_factory=dict)
    planned: list[Upcoming] = field(default_factory=list)
    broken: bool = False

    def __post_init__(self) -> None:
        here = "http://127.0.0.1:3978"
        self.platform = PagePlatform(
            Cast(COMPANY), Phrasebook(), self.clock, here, (CHANNEL,), twins
        )
        self.page = Page(self.platform, Phrasebook(), self.clock, self.write_down, self.due)

    async def write_down(self, incoming: Incoming) -> bool:
        if self.broken:
            raise ConnectionError
        return self.written.setdefault(incoming.id, incoming) is incoming

    async def due(self) -> Sequence[Upcoming]:
        return self.planned

    async def speak(self, sent: Letter, replaces: str = "") -> str:
        return await self.platform.deliver(outgoing(sent, replaces))

    def plan(self, hours: int, who: str, why: str = "page-welcome") -> None:
        self.planned.append(Upcoming(MONDAY + timedelta(hours=hours), who, Text(why)))


@asynccontextmanager
async def visiting(stage: Stage) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    """A client that has opened the stage's page."""
    app = web.Application()
    stage.page.add_to(app)
    async with TestClient(TestServer(app)) as client:
        yield client
