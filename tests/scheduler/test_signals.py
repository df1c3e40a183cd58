"""What is fleeting: shown in order, newest only, never after its letter, and never at a letter's
expense.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from coaching.messages import Place, Signal, Words
from coaching.ports.platform import Pace
from scheduler.clock import RealClock
from scheduler.signals import Signals
from storage.store import SqlStore
from tests.scheduler.carrier import Carrier

HERE = Place("slack", "T1", "U1", "1.0")


@dataclass
class Show(Carrier):
    """`hold` keeps each showing until it is set."""

    hold: asyncio.Event = field(default_factory=asyncio.Event)
    wants: Sequence[Pace] = ()
    shown: list[str] = field(default_factory=list)
    breaks: bool = False

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return self.wants

    async def signal(self, signal: Signal) -> None:
        if self.breaks:
            raise RuntimeError(signal.kind)
        await self.hold.wait()
        self.shown.append(written(signal))


def written(signal: Signal) -> str:
    return "".join(said.markdown for said in signal.said if isinstance(said, Words)) or signal.kind


def writing(so_far: str, key: str = "reply:1") -> Signal:
    return Signal("writing", HERE, "sv", key, (Words(so_far, by_model=True),))


def signals(store: SqlStore, show: Show) -> Signals:
    return Signals(store, {"slack": show}, RealClock())


async def test_whoever_writes_does_not_wait_and_only_the_newest_is_shown(store: SqlStore) -> None:
    show = Show()
    given = signals(store, show)
    for so_far in ("a", "ab", "abc"):
        await given(writing(so_far))
        await asyncio.sleep(0)
    show.hold.set()
    while len(show.shown) < 2:
        await asyncio.sleep(0)
    await given.over("reply:1")
    assert show.shown == ["a", "abc"]


async def test_nothing_is_shown_after_the_letter(store: SqlStore) -> None:
    show = Show()
    given = signals(store, show)
    await given(writing("a"))
    await asyncio.sleep(0)
    await given(writing("ab"))
    asyncio.get_running_loop().call_later(0.01, show.hold.set)
    await given.over("reply:1")
    assert show.shown == ["a"]


async def test_without_a_token_it_is_dropped(store: SqlStore) -> None:
    show = Show(wants=(Pace("slack:T1:start", 20, 1),))
    show.hold.set()
    given = signals(store, show)
    for kind in ("thinking", "done"):
        await given(Signal(kind, HERE))
    assert show.shown == ["thinking"]


@pytest.mark.parametrize(
    "signal", [writing("a"), Signal("thinking", HERE), Signal("thinking", Place("teams", "", ""))]
)
async def test_no_trouble_reaches_whoever_gives_a_signal(store: SqlStore, signal: Signal) -> None:
    given = signals(store, Show(breaks=True))
    await given(signal)
    await given.over("reply:1")
