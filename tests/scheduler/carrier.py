"""A platform that carries letters to nowhere and remembers what it was asked."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from coaching.messages import Address, Profile, Signal
from coaching.ports.clock import Clock
from coaching.ports.platform import Outgoing, Pace, Platform
from scheduler.courier import Courier
from scheduler.endings import Undelivered, untold
from storage.store import SqlStore


@dataclass
class Carrier:
    """`troubles` are raised in turn, then everything goes well. `arrived` is what it can find."""

    name: str = "slack"
    gathers: bool = False
    team: str = "T1"
    pace: Callable[[Outgoing], Sequence[Pace]] = lambda outgoing: ()
    troubles: Mapping[str, list[Exception]] = field(default_factory=dict)
    arrived: Mapping[str, str | None] = field(default_factory=dict)
    gate: asyncio.Event | None = None  # while it is not set, deliveries hang
    delivered: list[str] = field(default_factory=list)
    sought: list[str] = field(default_factory=list)
    on_the_way: list[str] = field(default_factory=list)
    outgoing: list[Outgoing] = field(default_factory=list)

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        return self.pace(outgoing)

    async def deliver(self, outgoing: Outgoing) -> str:
        key = outgoing.letter.key
        self.on_the_way.append(key)
        self.outgoing.append(outgoing)
        if self.gate:
            await self.gate.wait()
        if troubles := self.troubles.get(key):
            raise troubles.pop(0)
        self.delivered.append(key)
        return f"ref-{key}"

    async def find(self, outgoing: Outgoing) -> str | None:
        self.sought.append(outgoing.letter.key)
        return self.arrived.get(outgoing.letter.key)

    async def profile(self, address: Address) -> Profile:
        return Profile()

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        return {}

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return ()

    async def signal(self, signal: Signal) -> None: ...


@asynccontextmanager
async def working(
    store: SqlStore, clock: Clock, *platforms: Platform, undelivered: Undelivered = untold
) -> AsyncIterator[Courier]:
    """A courier that runs, and stops afterwards."""
    courier = Courier(
        store, {platform.name: platform for platform in platforms}, clock, undelivered
    )
    task = asyncio.create_task(courier.run())
    yield courier
    await courier.stop()
    with suppress(asyncio.CancelledError):
        await task
