"""GET and POST /clock: virtual time, moved by hand. Loopback only, as the settings see to."""

import asyncio
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings.values import is_loopback
from bot.wiring import Service
from scheduler.clock import VirtualClock
from scheduler.travel import Traveller

_STEP = re.compile(r"P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?")
Moved = Callable[[datetime, datetime | None], None]
ELSEWHERE = "The clock is shown to this machine, and moved from it, alone."
LONGEST = timedelta(days=400)
HOW = 'expected {"to": "2026-01-12T09:00:00+01:00"} or {"by": "PT1H"}, "P1D", "P7D"'


def add_clock(app: web.Application, service: Service, moved: Sequence[Moved] = ()) -> None:
    """`moved` are told of every journey's end, with the next due moment."""
    assert isinstance(service.clock, VirtualClock)
    clock = service.clock
    moving = asyncio.Lock()
    alone = Traveller(service.store, clock, service.diary, service.inbox, service.courier)
    travel = service.travel or alone

    async def show(request: web.Request) -> web.Response:
        if not _from_here(request):
            return web.json_response({"error": ELSEWHERE}, status=403)
        return web.json_response(
            {"now": clock.now().isoformat(), "next": _iso(await travel.next())}
        )

    async def move(request: web.Request) -> web.Response:
        if not _from_here(request):
            return web.json_response({"error": ELSEWHERE}, status=403)
        try:
            to = moment(await request.json(), clock.now())
        except (ValueError, TypeError, AttributeError, RecursionError) as trouble:
            return web.json_response(
                {"error": f"The clock cannot go there: {trouble}; {HOW}"}, status=400
            )
        async with moving:
            arrival = await travel.go(max(to, clock.now()))
        for told in moved:
            told(clock.now(), await travel.next())
        return web.json_response(arrival)

    app.router.add_get("/clock", show)
    app.router.add_post("/clock", move)


def _from_here(request: web.Request) -> bool:
    """Under a name of this machine, and from no page elsewhere."""
    if request.headers.get("Sec-Fetch-Site", "none") == "cross-site":
        return False
    origin = request.headers.get("Origin", "http://localhost")
    try:
        names = [urlsplit(place).hostname for place in (origin, f"//{request.host}")]
    except ValueError:
        return False
    return all(is_loopback(name or "") for name in names)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def moment(asked: dict[str, str], now: datetime) -> datetime:
    """Where the clock is asked to go; raises ValueError when that is nowhere, back, or further than
    400 days.
    """
    if "by" in asked:
        parts = _STEP.fullmatch(str(asked["by"]))
        if parts is None or not any(parts.groups()):
            raise ValueError(f"“{asked['by']}” is no span of time")
        weeks, days, hours, minutes = (int(part or 0) for part in parts.groups())
        to = now + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
    else:
        to = datetime.fromisoformat(str(asked.get("to", "")))
        if to.tzinfo is None:
            raise ValueError("the time has no offset")
    if to < now:
        raise ValueError("time does not go back")
    if to - now > LONGEST:
        raise ValueError("at most 400 days at once")
    return to
