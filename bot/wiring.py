"""The composition root: the only place that puts the rooms together."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from adapters.language_model import NoModel, OpenAIModel
from adapters.phrasebook import Phrasebook
from bot import asking, figures
from bot.community import Community
from bot.database import serving_clock
from bot.ids import new_id
from bot.literacy import keep_the_record
from bot.metrics import CountedModel, Metrics
from bot.reporting.reaching import Reach
from bot.settings.settings import Settings
from bot.web.calendars import Calendars, addresses, calendars
from bot.web.certificate import Certificates
from bot.web.my_file import MyFiles
from bot.web.once import address_of
from coaching.advice.advisor import Advisor, consultants
from coaching.advice.interpreter import Interpreter
from coaching.advice.shelf import Shelf, pages_of
from coaching.advice.writer import Writer
from coaching.company.crowd import Crowd
from coaching.contents import FEATURES, ROLES
from coaching.facts.people import Contact
from coaching.ledger.learning import Learning
from coaching.ledger.programme import Programme
from coaching.messages import Incoming, Letter
from coaching.people import invitations, reach
from coaching.people.acquaintance import Acquaintance
from coaching.people.departure import account_of
from coaching.people.settings import is_on
from coaching.ports.clock import Clock
from coaching.ports.library import Library
from coaching.ports.model import LanguageModel
from coaching.ports.platform import Platform
from coaching.ports.store import Store, Transaction
from coaching.script.surroundings import Surroundings
from coaching.turn.coach import Coach
from coaching.turn.house import House
from coaching.turn.unasked import alarms, roll_call, switching
from coaching.turn.writing import sorry
from scheduler.carrying_store import CarryingStore
from scheduler.clock import VirtualClock
from scheduler.courier import Courier
from scheduler.diary import Diary, at_once
from scheduler.endings import SEEN
from scheduler.inbox import Inbox
from scheduler.signals import Signals
from scheduler.travel import Travel
from storage.learnt.meanings import LearntMeanings
from storage.safekeeping.migrate import migrate
from storage.search.topics import TopicSearch
from storage.store import SqlStore

log = logging.getLogger("kollega")


@dataclass
class Service:
    """Kollega, put together. `platforms` may grow until it runs."""

    settings: Settings
    store: Store
    clock: Clock
    phrasebook: Phrasebook
    library: Library
    platforms: dict[str, Platform]
    coach: Coach
    inbox: Inbox
    courier: Courier
    diary: Diary
    calendars: Calendars
    crowd: Crowd
    community: Community
    metrics: Metrics
    # platform -> an e-mail -> what opens a chat with that colleague
    links: dict[str, Callable[[str], str]]
    # whether each works
    parts: dict[str, Callable[[], Awaitable[bool]]] = field(default_factory=dict)
    # why a platform lets us do nothing at all; empty while it does
    shut: dict[str, Callable[[], str]] = field(default_factory=dict)
    travel: Travel | None = None  # moves the virtual clock, where people live by it
    stop: asyncio.Event = field(default_factory=asyncio.Event)  # set, it ends the service
    # told when virtual time moves
    moved: list[Callable[[datetime, datetime | None], None]] = field(default_factory=list)

    async def found(self) -> None:
        """Counts the people, and plans the rounds of the company; those that are planned already
        stay as they are. What was decided in chat ends where the file has changed since.
        """
        await self.count()
        house, now = self.coach.house, self.clock.now()
        await self.store.transact(lambda tx: switching.found(tx, house, now))

    async def hourly(self) -> None:
        await self.count()
        await self.look_for_the_community()
        await keep_the_record(self.store, self.clock, self.settings.company)

    async def look_for_the_community(self) -> None:
        """The leads are told when its channel cannot be written to."""
        trouble = await self.community.look()
        if not trouble:
            return
        house, channel, now = self.coach.house, self.community.named, self.clock.now()
        await self.store.transact(lambda tx: alarms.closed(tx, house, channel, trouble, now))

    async def count(self) -> None:
        """How many people there are in each time zone: over so many minutes they are spread."""
        self.crowd.counted(await self.store.read(lambda tx: tx.people_by_zone()))

    async def write_down(self, incoming: Incoming) -> None:
        """Into the inbox, before anybody acknowledges; of the profiles of strangers nothing is."""
        if incoming.kind == "changed" and not await self._knows(incoming):
            return
        await self.inbox.write_down(incoming)
        self.metrics.event(incoming)

    async def _knows(self, incoming: Incoming) -> bool:
        account = account_of(incoming.sender)
        return await self.store.read(lambda tx: tx.get(Contact, account)) is not None


@asynccontextmanager
async def put_together(
    settings: Settings,
    clock: Clock | None = None,
    new_id: Callable[[], str] = new_id,
    threads: bool = True,
) -> AsyncIterator[Service]:
    """The service on its database, not running yet; everything is closed afterwards. `threads`: of
    the database's own, for a service that does several things at once.
    """
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(SqlStore(settings.database_url, threads))
        # a database that does not answer is known sooner than by migrating it
        await store.read(lambda tx: None)
        await asyncio.to_thread(migrate, settings.database_url)
        clock = clock or await serving_clock(settings, store)
        if settings.database_url.startswith("sqlite"):  # whoever held a lease on this file is gone
            seen = clock.elapsed() + SEEN
            await store.transact(lambda tx: tx.release_leases(seen))
        metrics = Metrics(store, clock)
        model = CountedModel(_model(settings, stack), metrics)
        platforms: dict[str, Platform] = {}
        links: dict[str, Callable[[str], str]] = {}
        shut: dict[str, Callable[[], str]] = {}
        phrasebook = Phrasebook(hosts=settings.company.privacy.links)
        library = TopicSearch(pages_of(settings.company), settings.company.ground)
        stack.callback(library.close)
        writer = Writer(model, store, clock, settings.company.spending)
        shelf = Shelf(library, store, shared=is_on(settings.company, "library"))
        files = await calendars(store, settings.public_url)
        crowd = Crowd(settings.slack_posts_per_minute)
        community = Community(platforms, settings.company.community_channel)
        signals = Signals(store, platforms, clock)
        surroundings = Surroundings(
            replace(settings.company, spread=crowd.spread),
            settings.leads,
            controllers=settings.controllers,
            community=community,
            calendar=addresses(files, settings),
            chat=partial(asking.chat, links),
            door=partial(asking.door, platforms),
            gathers=partial(asking.gathering, platforms),
            shut=partial(asking.reasons, shut),
        )
        alone = House(
            FEATURES,
            ROLES,
            surroundings,
            phrasebook,
            {
                **consultants(Advisor(shelf, writer, store)),
                "reading": Interpreter(writer, store),
                **figures.consultants(settings, store, clock),
                "programme": Programme(store),
                "learning": Learning(store),
                "my_file": MyFiles(store, clock, address_of(settings), phrasebook.say),
                "certificate": Certificates(
                    store, clock, address_of(settings), settings.company, phrasebook.say
                ),
            },
            signals,
            model.configured,
            LearntMeanings(),
        )
        reach = {"announcement_reach": Reach(store, alone)}
        house = replace(alone, consultants={**alone.consultants, **reach})
        acquaintance = Acquaintance(
            store, settings.company, asking.profiles(platforms), new_id, ROLES.where, settings.asked
        )
        undelivered = partial(_undelivered, house, clock)
        courier = Courier(store, platforms, clock, undelivered, signals, metrics.letter)
        carrying, roll = CarryingStore(store, courier), roll_call.roll_of(platforms)
        coach = Coach(house, carrying, clock, acquaintance, roll)
        hear = metrics.timed(community.before(coach.hear))
        yield Service(
            settings,
            store,
            clock,
            phrasebook,
            library,
            platforms,
            coach,
            Inbox(store, hear, clock, partial(sorry, house, clock)),
            courier,
            Diary(
                store,
                community.before(coach.open),
                clock,
                partial(_watch, house),
                at_once if isinstance(clock, VirtualClock) else courier.keep_up,
            ),
            files,
            crowd,
            community,
            metrics,
            links,
            shut=shut,
        )


def _model(settings: Settings, stack: AsyncExitStack) -> LanguageModel:
    if not settings.model:
        return NoModel()
    model = OpenAIModel(settings.openai_api_key, settings.openai_base_url, settings.openai_model)
    stack.push_async_callback(model.aclose)
    return model


def _undelivered(house: House, clock: Clock, tx: Transaction, letter: Letter, reason: str) -> None:
    reach.undelivered(tx, letter, reason)
    invitations.undelivered(tx, letter, reason)
    roll_call.undelivered(tx, house, letter, reason, clock.now())
    alarms.undelivered(tx, house, letter, reason, clock.now())


def _watch(house: House, tx: Transaction, now: datetime) -> None:
    alarms.late(tx, house, now)
    alarms.shut_out(tx, house, now)
