"""`serve` and `demo`: the service behind its addresses, from the first socket to a quiet end."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack

from aiohttp import web

from bot.clockface import add_clock
from bot.settings import Settings
from bot.wiring import Service, put_together
from coaching.messages import Text
from coaching.ports import Refused
from scheduler.clock import VirtualClock
from scheduler.heartbeat import Heartbeat

log = logging.getLogger("kollega")
Extra = Callable[[Service, web.Application, AsyncExitStack], Awaitable[None]]


class CannotStart(Exception):
    """The service cannot start; the message says why and how to mend it."""


async def serve(settings: Settings, extras: Sequence[Extra] = (), banner: bool = True) -> None:
    """Runs until it is told to stop (SIGINT, SIGTERM)."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    async with AsyncExitStack() as stack:
        service = await stack.enter_async_context(put_together(settings))
        app = web.Application()
        app.router.add_get("/health/live", _live)
        app.router.add_get("/health/ready", _ready(service))
        for extra in extras:
            await extra(service, app, stack)
        if settings.slack:
            await _connect_slack(service, app, stack)
        if isinstance(service.clock, VirtualClock):
            add_clock(app, service, service.moved)
        if not extras:
            app.router.add_get("/", _plain)
        await service.found()
        await _listen(app, settings, stack)
        _run(service, stack)
        if banner:
            print(f"Kollega is ready at {settings.public_url}", file=sys.stderr, flush=True)
        await stop.wait()


async def _connect_slack(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
    from adapters.slack.chats import Chats
    from adapters.slack.client import connected, sign_in
    from adapters.slack.door import SlackDoor
    from adapters.slack.hook import Hook
    from adapters.slack.platform import SlackPlatform

    settings, chats = service.settings, Chats()
    client = await stack.enter_async_context(connected(settings.slack_bot_token, settings.slack_api_url))
    try:
        workspace = await sign_in(client)
    except Refused as refused:
        raise CannotStart(
            f"SLACK_BOT_TOKEN: Slack answers “{refused.reason}”. Install the app again and copy its token"
        ) from None
    platform = SlackPlatform(client, workspace, service.phrasebook, chats, settings.slack_posts_per_minute)
    service.platforms["slack"] = platform
    not_now = service.phrasebook.say(Text("talk-trouble"), settings.company.language)
    hook = Hook(client, workspace, chats, service.write_down, service.clock.now, not_now)
    door = SlackDoor(client, hook, signing_secret=settings.slack_signing_secret, app_token=settings.slack_app_token)
    app.add_routes(door.routes())
    try:
        await door.open()
    except Refused as refused:
        raise CannotStart(
            f"SLACK_APP_TOKEN: Slack answers “{refused.reason}”. Make a new one with connections:write"
        ) from None
    stack.push_async_callback(door.close)


async def _listen(app: web.Application, settings: Settings, stack: AsyncExitStack) -> None:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as trouble:
        why = (
            "is taken by another program"
            if trouble.errno in (48, 98, 10048)
            else f"cannot be used ({trouble.strerror})"
        )
        raise CannotStart(
            f"PORT={settings.port} on {settings.host} {why}: choose another, such as PORT={settings.port + 1}"
        ) from None


def _run(service: Service, stack: AsyncExitStack) -> None:
    """Starts the workers; they are told to stop before the rooms they use are closed."""
    workers = [asyncio.create_task(worker.run()) for worker in (service.inbox, service.courier)]

    async def finish() -> None:
        await service.inbox.stop()
        await service.courier.stop()
        await asyncio.gather(*workers, return_exceptions=True)

    stack.push_async_callback(finish)
    if not isinstance(service.clock, VirtualClock):
        heartbeat = Heartbeat(service.diary)
        heartbeat.start()
        stack.callback(heartbeat.stop)


async def _live(request: web.Request) -> web.Response:
    return web.json_response({"status": "live"})


def _ready(service: Service) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def ready(request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(2):
                await service.store.read(lambda tx: tx.unfinished(service.clock.now()))
        except Exception as trouble:
            log.warning("not ready: %s", type(trouble).__name__)
            return web.json_response({"status": "failing", "part": "database"}, status=503)
        return web.json_response({"status": "ready"})

    return ready


async def _plain(request: web.Request) -> web.Response:
    return web.Response(text="Kollega is running. It lives in your chat; there is nothing to see here.\n")
