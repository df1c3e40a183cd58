import asyncio
from datetime import datetime

from scheduler.bell import Bell
from scheduler.clock import RealClock


class Clock(RealClock):
    def now(self) -> datetime:
        raise AssertionError("it goes by real time")


async def strikes(bell: Bell, count: int) -> list[float]:
    times = []
    for _ in range(count):
        await bell.wait()
        times.append(Clock().elapsed())
    return times


async def test_it_rings_at_each_time_in_any_order_never_too_early() -> None:
    bell, now = Bell(Clock()), Clock().elapsed()
    wanted = [now + 0.03, now + 0.09, now + 0.06]
    for at in wanted:
        bell.ring_at(at)
    rung = await strikes(bell, 3)
    assert all(heard >= at for heard, at in zip(rung, sorted(wanted), strict=True))


async def test_what_is_over_rings_at_once() -> None:
    bell = Bell(Clock())
    bell.ring_at(Clock().elapsed() - 60)
    async with asyncio.timeout(0.5):
        await bell.wait()


async def test_a_hundred_thousand_times_take_one_timer() -> None:
    bell, now = Bell(Clock()), Clock().elapsed()
    loop = asyncio.get_running_loop()
    before = len(loop._scheduled)  # type: ignore[attr-defined]
    for n in range(100_000):
        bell.ring_at(now + 3600 + n)
    assert len(loop._scheduled) <= before + 1  # type: ignore[attr-defined]
    bell.ring_at(now + 0.01)
    async with asyncio.timeout(0.9):  # sooner than the pulse
        await bell.wait()
