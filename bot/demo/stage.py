"""The demo's stage: the fictive company in the database, and the page on which it is met."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from itertools import chain

from aiohttp import web

from adapters.web.characters import Cast
from adapters.web.platform import PagePlatform
from adapters.web.routes import Page
from adapters.web.upcoming import Upcoming
from bot.demo.cast import company
from bot.demo.past import facts_by_hundred, past
from bot.demo.tongue import spoken, word
from bot.demo.twins import twins
from bot.demo.use_cases import use_cases
from bot.demo.world import FictiveCompany
from bot.wiring import Service
from coaching.facts.people import Person
from coaching.messages import Opening, Text
from coaching.people.known import look
from coaching.ports.store import Transaction
from coaching.script.situation import Situation

QUIET = 3.0  # seconds until the past is told, unless somebody looks
SOON = 1_000  # entries of the diary that the page looks through


def stage(
    people: int, seed: int, again: Callable[[], None] = lambda: None
) -> Callable[[Service, web.Application, AsyncExitStack], Awaitable[None]]:
    """Fills the throw-away database and adds the page. `again` begins with another one."""

    async def build(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
        native = service.settings.company.language
        cast = [spoken(one, native) for one in company(people, seed)]
        now = service.clock.now()
        facts = chain(past(cast, now, seed), use_cases(cast, now, native))
        for portion in facts_by_hundred(facts):
            await service.store.transact(lambda tx, portion=portion: _live(tx, service, portion))  # type: ignore[misc]
        here, channel = service.settings.public_url, service.settings.company.community_channel
        channels = (channel,) if channel else ()
        draw = partial(twins, hosts=service.settings.company.privacy.links)
        platform = PagePlatform(Cast(cast), service.phrasebook, service.clock, here, channels, draw)
        platform.word = word
        service.platforms["web"] = platform
        service.moved.append(platform.moved)
        world = FictiveCompany(service, platform, cast, seed, again)
        stack.callback(world.end)
        service.travel = world
        soon = asyncio.get_running_loop().call_later(QUIET, world.begin)
        stack.callback(soon.cancel)

        async def due() -> Sequence[Upcoming]:
            return await service.store.read(_upcoming)

        page = Page(
            platform, service.phrasebook, service.clock, service.write_down, due, world=world
        )
        page.add_to(app)

    return build


def _live(tx: Transaction, service: Service, facts: Sequence[object]) -> None:
    tx.put(*facts)  # type: ignore[arg-type]
    now, house = service.clock.now(), service.coach.house
    for person in (fact for fact in facts if isinstance(fact, Person)):
        known = look(tx, person, now)
        situation = Situation(now, person, house.surroundings, "", known.direct)  # type: ignore[arg-type]
        for feature in house.on:
            for opening in feature.starts(situation):
                tx.plan(opening)


def _upcoming(tx: Transaction) -> list[Upcoming]:
    """What is meant for people: not the company's rounds, nor what waits for a check-in."""
    planned = [(name, one) for name, one in tx.upcoming(SOON) if one.who and one.kind != "extra"]
    return [Upcoming(one.due, name, _why(one)) for name, one in planned]


def _why(opening: Opening) -> Text:
    return Text("guide-why", {"what": opening.flow.replace(".", "-"), "whose": "theirs"})
