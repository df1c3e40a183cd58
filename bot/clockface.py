"""GET and POST /clock: virtual time, moved by hand. Loopback only, as the settings see to."""

import re
from datetime import datetime, timedelta

from aiohttp import web

from bot.wiring import Service
from scheduler.clock import VirtualClock
from scheduler.travel import Traveller

_STEP = re.compile(r"P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?")
LONGEST = timedelta(days=400)
HOW = 'expected {"to": "2026-01-12T09:00:00+01:00"} or {"by": "PT1H"}, "P1D", "P7D"'


def add_clock(app: web.Application, service: Service) -> None:
    assert isinstance(service.clock, VirtualClock)
    clock = service.clock
    traveller = Traveller(service.store, clock, service.diary, service.inbox, service.courier)

    async def show(request: web.Request) -> web.Response:
        following = await service.store.read(lambda tx: tx.next_due())
        return web.json_response({"now": clock.now().isoformat(), "next": following.isoformat() if following else None})

    async def move(request: web.Request) -> web.Response:
        try:
            to = moment(await request.json(), clock.now())
        except (ValueError, TypeError, AttributeError) as trouble:
            return web.json_response({"error": f"The clock cannot go there: {trouble}; {HOW}"}, status=400)
        return web.json_response(await traveller.go(to))

    app.router.add_get("/clock", show)
    app.router.add_post("/clock", move)


def moment(asked: dict[str, str], now: datetime) -> datetime:
    """Where the clock is asked to go; raises ValueError when that is nowhere, back, or further than 400 days."""
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
