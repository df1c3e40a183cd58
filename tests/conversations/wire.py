"""The stage over the wire: transcripts as they stand, played through a platform's own door by a
whole service.

What a person writes, taps or sends arrives as the platform sends it. What Kollega says is read from
what reached the platform. The service is real, with sockets, inbox, courier and virtual clock; it
plays one transcript after another, on an emptied database.

A platform shows the same words its own way. They are compared without what is only how they look:

- markup and escapes are taken off, on both sides (`bare`); a time that each client writes is written as we do;
- an edit that leaves all the words in place and closes the buttons is nothing new to read;
- what a card asks all at once is answered in words, one question after another, and so is what finds no button.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import chain, count
from pathlib import Path
from typing import Any, Protocol

from aiohttp import web

from bot.server import serve
from bot.settings.settings import Settings
from bot.wiring import Service
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Place
from scheduler.clock import VirtualClock
from scheduler.travel import Traveller
from storage.tables import buckets, metadata
from tests.conversations import cast
from tests.conversations.stage import CHANNEL, COMPANY, FIRST, MONDAY, empty_database
from tests.serving import free_port

GUESTS = re.compile(r"^= (\w+) .*\bguest=yes\b", re.MULTILINE)
NAMED = re.compile(r"^(?:= ([^\W\d_]+)(?: \+ ([^\W\d_]+))?|([^\W\d_]+)> )", re.MULTILINE)
WAIT = 60.0  # seconds for everything to become quiet


@dataclass(frozen=True)
class Shown:
    """A message as somebody reads it now."""

    spot: str  # a name, names joined by +, or #
    ref: str  # which message it is; an edit has the same
    words: str
    labels: tuple[str, ...] = ()  # of its buttons
    aside: tuple[str, ...] = ()  # of what stands back
    fields: tuple[tuple[str, ...], ...] = ()  # what may be picked in each field of a form
    raw: Any = None  # as the platform keeps it


class Wire(Protocol):
    """A platform's server of our own, as the stage uses it."""

    @property
    def platform(self) -> str: ...

    @property
    def team(self) -> str: ...

    @property
    def channel(self) -> str: ...  # the community's

    def enter(self, name: str, account: str, email: str, locale: str, guest: bool) -> None: ...

    def account(self, user: str) -> str: ...  # as it stands in addresses

    def reached(
        self, contact: Contact, user: str
    ) -> Contact: ...  # with all that is needed to write there

    async def gather(
        self,
    ) -> None: ...  # everybody who entered is together in the channel, and we with them

    def forget(self) -> None: ...  # all messages

    def shown(self) -> Iterator[Shown]: ...  # what the bot wrote, oldest first

    async def say(self, user: str, text: str) -> None: ...

    async def press(self, user: str, message: Shown, label: str) -> None: ...

    async def send(self, user: str, message: Shown, answers: Mapping[str, str]) -> None: ...


@dataclass
class WireStage:
    """What `perform` needs of a stage, over the wire."""

    wire: Wire
    service: Service
    travel: Traveller
    port: int
    locale: str = "sv"
    answers: list[Any] = field(default_factory=list)
    # since the last step: where it came, and its text
    shown: list[tuple[str, str]] = field(default_factory=list)
    read: list[Shown] = field(default_factory=list)  # everything, in the order in which it came
    known: dict[str, Shown] = field(default_factory=dict)  # by message, as it was last seen

    @property
    def coach(self) -> Any:
        return self.service.coach

    @property
    def store(self) -> Any:
        return self.service.store

    @property
    def clock(self) -> Any:
        return self.service.clock

    def address(self, name: str, platform: str = "") -> Address:
        if platform:
            return Address(platform, "demo", name)  # somewhere else, where nothing can be seen
        return Address(self.wire.platform, self.wire.team, self.wire.account(account(name)))

    def place(self, name: str, platform: str = "") -> Place:
        address = self.address(name, platform)
        return Place(address.platform, address.team, address.user)

    def contact(self, name: str, platform: str, person: str) -> Contact:
        address, met = self.address(name, platform), self.clock.now() - timedelta(days=14)
        known = Contact("", person, address, self.place(name, platform), met)
        known = replace(known, id=f"{address.platform}:{address.team}:{address.user}")
        return known if platform else self.wire.reached(known, account(name))

    def gathering(self, written: str) -> frozenset[str]:
        return frozenset(
            self.wire.platform if name == "web" else name for name in written.split("|")
        )

    async def fresh(self, transcript: str, locale: str) -> None:
        """Nobody has said a word yet, and it is Monday morning."""
        self.locale, self.read, self.known, self.shown = locale, [], {}, []
        await self.store.transact(_emptied)
        self.clock.__init__(MONDAY)  # the same clock for everybody who has it
        house = cast.within(self.coach.house, company=COMPANY, leads=frozenset(), gathers=frozenset)
        self.coach.house, self.coach.acquaintance.company = house, COMPANY
        people = count(1)
        self.coach.acquaintance.new_id = lambda: (
            f"person{next(people):06}"
        )  # whose tasks are timed depends on it
        self.wire.forget()
        names = {
            FIRST,
            *filter(None, (name for match in NAMED.findall(transcript) for name in match)),
        }
        guests = set(GUESTS.findall(transcript))
        for name in sorted(names):
            mail, speaks = cast.email(name), LOCALES[locale]
            self.wire.enter(name, account(name), mail, speaks, name in guests)
        await self.wire.gather()

    async def speak(self, text: str, user: str = FIRST) -> None:
        await self._step(self.wire.say(account(user), text))

    async def send(self, answers: Mapping[str, str], user: str = FIRST) -> None:
        await self._step(self.wire.send(account(user), self.last_to(user), answers))

    async def tap(self, label: str, user: str = FIRST) -> None:
        """On the newest message that they read and that has this button."""
        mine = [
            one
            for one in reversed(self.read)
            if user in one.spot.split("+") or one.spot in (user, CHANNEL)
        ]
        found = next((one for one in mine if label in (*one.labels, *one.aside)), None)
        if found:
            await self._step(self.wire.press(account(user), found, label))
            return
        read = [words for one in mine for words in (bare(one.words), *chain(*one.fields))]
        assert any(bare(label) in words for words in read), f"no button [{label}] for {user}"
        await self.speak(label, user)  # it stands there to be typed

    async def pass_time(self, span: timedelta) -> None:
        self.shown.clear()
        await self.travel.go(self.clock.now() + span)
        await self._look()

    async def found(self, feature: str = "") -> None:
        def plan(tx: Any) -> None:
            for opening in self.coach.house.founded(self.clock.now()):
                if opening.flow.startswith(feature):
                    tx.plan(opening)

        await self.store.transact(plan)

    def settle_on(self, **settings: object) -> None:
        company = replace(self.coach.house.company, **settings)
        self.coach.house = cast.within(self.coach.house, company=company)
        self.coach.acquaintance.company = company

    def came(self, spot: str) -> list[str]:
        return [
            text for where, text in self.shown if spot in ("", where) or _same_people(spot, where)
        ]

    async def labels(self, user: str = "") -> list[str]:
        """Of the buttons; in a form, of the first question that can be picked."""
        seen = self.last_to(user) if user else self.read[-1]
        return list(seen.labels or next(iter(seen.fields), ()))

    async def standing(self) -> list[str]:
        """The buttons that can be tapped, wherever they stand."""
        return [label for one in self.known.values() for label in one.labels]

    def last_to(self, user: str) -> Shown:
        found = [one for one in self.read if one.spot == user]
        assert found, f"{user} has got nothing yet"
        return found[-1]

    def agrees(self, part: str, came: str) -> bool:
        return bare(part) in bare(came)

    async def person(self, user: str) -> Person | None:
        found: Person | None = await self.store.read(lambda tx: tx.person_at(self.address(user)))
        return found

    async def _step(self, act: Any) -> None:
        self.shown.clear()
        self.clock.go(self.clock.now() + timedelta(seconds=1))
        await act
        await self._quiet()
        await self._look()

    async def _quiet(self) -> None:
        """What was said is heard, and what was answered is sent; the diary strikes only when time
        passes.
        """
        while (left := await self._unfinished()).heard or left.letters:
            await self.service.inbox.settle(WAIT)
            await self.service.courier.settle(WAIT)

    async def _unfinished(self) -> Any:
        now = self.clock.now()
        return await self.store.read(lambda tx: tx.unfinished(now))

    async def _look(self) -> None:
        for one in self.wire.shown():
            before = self.known.get(one.ref)
            if before is not None and before.raw == one.raw:
                continue
            self.known[one.ref] = one
            if before is not None and _closes(before, one):
                continue
            self.read.append(one)
            self.shown.append((one.spot, one.words))
        await self.store.transact(
            lambda tx: tx.connection.execute(buckets.delete())
        )  # the pace is real time


LOCALES = {"sv": "sv-SE", "en": "en-GB", "de": "de-DE"}


def account(name: str) -> str:
    """What a platform calls somebody."""
    return name if name == FIRST else f"U{cast.email(name).partition('@')[0].upper()}"


def bare(text: str) -> str:
    """The words without their looks."""
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    text = re.sub(r"\[([^\]\n]+)\]\(\1\)", r"\1", text)  # a link that shows its target
    text = re.sub(r"<(https?://[^\s<>|]+)>", r"\1", text)
    text = re.sub(r"<!date\^\d+\^[^|>]*\|([^>]*)>", r"\1", text)
    text = re.sub(r"(?m)^\s*(?:[-*•]|>)\s+", "", text)
    return " ".join(re.sub(r"[*_`~\\\u2060\u200b]", "", text).split())


def _closes(before: Shown, after: Shown) -> bool:
    """Its question is answered: the words stay, the buttons are gone."""
    return len(after.labels) < len(before.labels) and bare(before.words) in bare(after.words)


def _same_people(spot: str, where: str) -> bool:
    return "+" in spot and set(spot.split("+")) == set(where.split("+"))


def _emptied(tx: Any) -> None:
    for table in metadata.sorted_tables:
        tx.connection.execute(table.delete())


@asynccontextmanager
async def serving_here(wire: Wire, settings: Settings, folder: Path) -> AsyncIterator[WireStage]:
    """`serve`, in this process, with the virtual clock."""
    file = folder / "wire.db"
    file.write_bytes(empty_database())
    company = replace(COMPANY, community_channel=wire.channel)
    told = replace(
        settings, database_url=f"sqlite:///{file}", company=company, clock=MONDAY, port=free_port()
    )
    put: asyncio.Future[Service] = asyncio.get_running_loop().create_future()

    async def capture(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
        service.found = _nothing  # type: ignore[method-assign]
        put.set_result(service)

    running = asyncio.create_task(serve(told, (capture,), banner=False))
    await asyncio.wait((put, running), return_when=asyncio.FIRST_COMPLETED)
    await _listening(told.port, running)
    try:
        service = put.result() if put.done() else await _failed(running)
        clock = service.clock
        assert isinstance(clock, VirtualClock)
        travel = Traveller(service.store, clock, service.diary, service.inbox, service.courier)
        yield WireStage(wire, service, travel, told.port)
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def _listening(port: int, running: "asyncio.Task[None]") -> None:
    while not running.done():
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return


async def _failed(running: "asyncio.Task[None]") -> Service:
    await running
    raise AssertionError("the service ended")


async def _nothing() -> None:
    """The rounds are planned when a transcript says so."""
