"""`serve` and `demo`: the service behind its addresses, from the first socket to a quiet end."""

import asyncio
import errno
import gc
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from aiohttp import web

from bot import figures
from bot.alone import alone_on
from bot.doors import PATIENCE, connect_slack, connect_teams
from bot.settings.settings import SettingError, Settings
from bot.settings.values import shown
from bot.web.calendars import route
from bot.web.certificate import Certificates
from bot.web.clockface import add_clock
from bot.web.health import Health
from bot.web.my_file import MyFiles
from bot.web.pages import Pages
from bot.web.patience import IDLE, LINGER, hang_up_on_the_slow, more_files, patient
from bot.wiring import Service, put_together
from coaching.discretion import personal_data
from coaching.messages import LANGUAGES, Text
from coaching.readers.utterance import Utterance
from scheduler.clock import VirtualClock
from scheduler.courier import Courier
from scheduler.inbox import Inbox
from storage.queues.silence import SILENT

if TYPE_CHECKING:
    from scheduler.heartbeat import Heartbeat

log = logging.getLogger("kollega")
PAGE_FIRST = 1.0  # second
QUIET = 5.0  # seconds after the words are learnt, before meanings and pages are
# objects made before garbage in circles is looked for: it is rare, and looking took a tenth of
# the CPU
SELDOM = 50_000

Extra = Callable[[Service, web.Application, AsyncExitStack], Awaitable[None]]


async def serve(settings: Settings, extras: Sequence[Extra] = (), banner: bool = True) -> None:
    """Runs until it is told to stop (SIGINT, SIGTERM)."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    async with AsyncExitStack() as stack:
        stack.enter_context(alone_on(settings.database_url))
        service = await stack.enter_async_context(put_together(settings))
        service.stop = stop
        app = web.Application(middlewares=[patient])
        app.add_routes(Health(service.store, service.clock, service.parts).routes())
        app.add_routes([service.metrics.route(), _calendar_files(service)])
        say, store, clock = service.phrasebook.say, service.store, service.clock
        app.add_routes(MyFiles(store, clock, "", say).routes())
        app.add_routes(Certificates(store, clock, "", settings.company, say).routes())
        for extra in extras:
            await extra(service, app, stack)
        if settings.slack:
            await connect_slack(service, app, stack)
        if settings.teams:
            await connect_teams(service, app, stack)
        if isinstance(service.clock, VirtualClock):
            add_clock(app, service, service.moved)
        board = figures.board(settings, service.store, service.clock, service.phrasebook)
        app.add_routes(board.routes())
        pages = Pages(settings, service.phrasebook)
        app.add_routes(pages.routes())
        if not extras:
            app.router.add_get("/", pages.start)
        await service.found()
        await _look_for_the_community(service)
        await _listen(app, settings, stack)
        _run(service, stack)
        if await service.store.read(lambda tx: tx.recall(SILENT)):
            print(
                "Kollega was restored and stays silent until `python3 kollega.py arm`.",
                file=sys.stderr,
            )
        if banner:
            print(_ready(settings, page=bool(extras)), file=sys.stderr, flush=True)
        await stop.wait()


async def _look_for_the_community(service: Service) -> None:
    """Where the platform is slow, the first hour begins without it."""
    try:
        async with asyncio.timeout(PATIENCE):
            await service.look_for_the_community()
    except TimeoutError:
        log.warning("community_channel is not looked up: no answer in time")


def _calendar_files(service: Service) -> web.RouteDef:
    say, language = service.phrasebook.say, service.settings.company.language
    return route(service.calendars, service.store, service.clock, say, language)


async def _listen(app: web.Application, settings: Settings, stack: AsyncExitStack) -> None:
    more_files()
    runner = web.AppRunner(
        app,
        access_log=None,
        shutdown_timeout=2,
        keepalive_timeout=IDLE,
        lingering_time=LINGER,
    )
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    assert runner.server
    hanging_up = asyncio.create_task(hang_up_on_the_slow(runner.server))
    stack.callback(hanging_up.cancel)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as trouble:
        raise SettingError(_not_listening(settings, trouble)) from None


def _not_listening(settings: Settings, trouble: OSError) -> str:
    if trouble.errno in (errno.EADDRINUSE, errno.EACCES):
        taken = trouble.errno == errno.EADDRINUSE
        why = "is taken by another program" if taken else "is only for the administrator"
        return f"PORT={settings.port} on {settings.host} {why}: choose another, such as PORT=8080"
    return (
        f"{shown('HOST', settings.host)}: {trouble.strerror}; expected an address of this "
        "machine, such as 127.0.0.1"
    )


def _run(service: Service, stack: AsyncExitStack) -> None:
    """Starts the workers; they are told to stop before the rooms they use are closed.

    A platform's wait until the words are learnt: learnt within the first turn, they would keep
    events waiting that are to be acknowledged.
    """
    words = asyncio.create_task(_learning(service))

    async def work(worker: Inbox | Courier) -> None:
        if _in_chat(service.settings):
            await asyncio.wait([words])
        await worker.run()

    workers = [asyncio.create_task(work(worker)) for worker in (service.inbox, service.courier)]

    async def finish() -> None:
        await service.inbox.stop()
        await service.courier.stop()
        await asyncio.gather(*workers, return_exceptions=True)

    stack.push_async_callback(finish)
    stack.callback(words.cancel)
    meanings = asyncio.create_task(_learning_meanings(service, words))
    stack.callback(meanings.cancel)
    if not isinstance(service.clock, VirtualClock):
        from scheduler.heartbeat import Heartbeat

        heartbeat = Heartbeat(service.diary, hourly=service.hourly)
        beating = asyncio.create_task(_beating(heartbeat, words))
        stack.callback(beating.cancel)


async def _beating(heartbeat: "Heartbeat", words: "asyncio.Task[None]") -> None:
    """Until it is cancelled."""
    await asyncio.wait([words])
    heartbeat.start()
    try:
        await asyncio.Event().wait()
    finally:
        heartbeat.stop()


def _in_chat(settings: Settings) -> bool:
    return settings.slack or settings.teams


async def _learning(service: Service) -> None:
    """At once where somebody may be writing already; a page is shown first."""
    if not _in_chat(service.settings):
        await asyncio.sleep(PAGE_FIRST)
    await asyncio.to_thread(_learn_the_words, service)
    gc.freeze()
    gc.set_threshold(SELDOM)


async def _learning_meanings(service: Service, words: "asyncio.Task[None]") -> None:
    """And which pages answer what: in a quiet moment after the start, the company's own language
    first, so that the first who writes or asks is not kept waiting.
    """
    await asyncio.wait([words])
    await asyncio.sleep(QUIET)
    own = service.settings.company.language
    for language in sorted(LANGUAGES, key=lambda one: one != own):
        await service.coach.house.meanings.likely("", language)
        await service.library.find("", language)


def _learn_the_words(service: Service) -> None:
    """Texts and vocabularies are read when first needed. Read by then, whoever writes first is not
    kept waiting.
    """
    house = service.coach.house
    house.labels.know("")
    for language in LANGUAGES:
        service.phrasebook.say(Text("talk-thinking"), language)
        house.intent(Utterance("45 min", language))
        personal_data.find("45 min")


def _ready(settings: Settings, page: bool) -> str:
    """And what is still to do, where nobody can reach it yet."""
    ready = f"Kollega is ready at {settings.public_url}"
    if page or _in_chat(settings):
        return ready
    return (
        f"{ready}, but nobody can reach it yet: neither Slack nor Teams is set up.\n"
        "Put SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or TEAMS_APP_ID, TEAMS_APP_PASSWORD and "
        "TEAMS_TENANT_ID, into .env; README.md says where they come from, `python3 kollega.py "
        "doctor` what is missing. To try everything first: `python3 kollega.py demo`"
    )
