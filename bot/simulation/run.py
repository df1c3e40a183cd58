"""Puts a simulation together: HR's file, the people's own plans, and the months that follow."""

import gc
import random
import sqlite3
import string
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from adapters.web.characters import Character
from bot.database import in_memory
from bot.demo.cast import STARTS, company
from bot.people.roster import SALT, take
from bot.settings.reading import read_settings
from bot.settings.settings import Settings
from bot.simulation import roster
from bot.simulation.findings import Record, found
from bot.simulation.habits.folk import Folk
from bot.simulation.habits.table import HABITS
from bot.simulation.life import Life
from bot.simulation.temperament import Temperament, drawn
from bot.simulation.town import Town
from bot.wiring import Service, put_together
from coaching.company.company import Company
from coaching.company.retention import limits
from coaching.contents import FEATURES
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.store import Transaction
from coaching.script.feature import Erases
from scheduler.clock import VirtualClock
from scheduler.travel import REACHED
from storage.store import SqlStore
from storage.tables import FACT_TABLES
from storage.transaction import SqlTransaction

CHANNEL = "#ai-kollegor"


async def simulate(people: int, days: int, seed: int, keep: Path | None = None) -> dict[str, Any]:
    """What happened, the same for the same arguments. `keep`: where the database is laid, with the
    time that it has reached.
    """
    chance = random.Random(seed)
    cast = company(people, seed)
    with tempfile.TemporaryDirectory(prefix="kollega-simulation-", dir=in_memory()) as folder:
        file = Path(folder) / "life.db"
        settings, clock = _settings(cast, file), VirtualClock(STARTS)
        async with put_together(settings, clock, partial(_id, chance), threads=False) as service:
            life = await _settle(service, settings, cast, days, chance, clock)
            # what is loaded by now stays; looking through it again and again takes a tenth of the
            # time
            gc.freeze()
            await life.live(STARTS + timedelta(days=days))
            await service.store.transact(lambda tx: tx.remember(REACHED, clock.now().isoformat()))
            if keep:
                _copy(file, keep)
            facts = await service.store.read(_all_facts)
            house, now = service.coach.house, clock.now()
            async with SqlStore(settings.database_url) as store:
                too_old = await _too_old(store, settings.company, now - timedelta(days=1))
            counts, alarms = house.counts, house.alarms
            record = Record(life.delivered, facts, settings.company, counts, alarms, now, too_old)
            return {"company": {"people": people, "days": days, "seed": seed}, **found(record)}


def _copy(file: Path, to: Path) -> None:
    """Whole, with what still stands in the write-ahead log."""
    with closing(sqlite3.connect(file)) as life, closing(sqlite3.connect(to)) as kept:
        life.backup(kept)


def summary(found: Mapping[str, Any]) -> str:
    """A line for each figure, to be read by people; programs take the JSON."""
    lines = (f"{_words(part):<12}{_line(told)}" for part, told in found.items())
    return "\n".join(lines)


def _line(told: Any) -> str:
    if isinstance(told, list):
        return "; ".join(_line(one) for one in told) or "none"
    return ", ".join(f"{_words(name)}: {_value(value)}" for name, value in told.items())


def _words(key: str) -> str:
    return key.replace("_", " ")


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _id(chance: random.Random) -> str:
    return "".join(chance.choice(string.ascii_lowercase + string.digits) for _ in range(12))


def _settings(cast: Sequence[Character], file: Path) -> Settings:
    settings = read_settings({}, file.parent)
    leads = frozenset(character.email for character in cast if character.part == "lead")
    with_channel = replace(settings.company, community_channel=CHANNEL)
    return replace(settings, database_url=f"sqlite:///{file}", leads=leads, company=with_channel)


async def _settle(
    service: Service,
    settings: Settings,
    cast: Sequence[Character],
    days: int,
    chance: random.Random,
    clock: VirtualClock,
) -> Life:
    tempers = drawn([character.user for character in cast], STARTS.date(), days, chance)
    soon = {"soonest": timedelta(minutes=2), "latest": timedelta(hours=2)}
    parts = {
        "answers": 1.0,
        "declines": 0.0,
        "stops_on": None,
        "leaves_on": None,
        "away": None,
        **soon,
    }
    tempers |= {c.user: replace(tempers[c.user], **parts) for c in cast if c.part}  # type: ignore[arg-type]
    service.platforms[Town.name] = Town(cast)
    raw = roster.written(cast, tempers, STARTS.date(), chance)

    def come_in(tx: Transaction) -> None:
        tx.remember(SALT, f"{chance.random()}")
        take(tx, raw, settings, clock, new_id=service.coach.acquaintance.new_id)
        _go_on_leave(tx, cast, tempers)

    await service.store.transact(come_in)
    await service.found()
    users = {character.email: character.user for character in cast}
    life = Life(service.store, service.coach, clock, users, tempers, chance)
    _own_plans(life, Folk(cast, tempers, STARTS, days, chance))
    return life


def _go_on_leave(
    tx: Transaction, cast: Sequence[Character], tempers: Mapping[str, Temperament]
) -> None:
    known = {person.email: person for person in tx.every(Person)}
    for character in cast:
        away, person = tempers[character.user].away, known.get(character.email)
        if away and person:
            tx.put(replace(person, away_from=away[0], away_until=away[1]))


def _own_plans(life: Life, folk: Folk) -> None:
    for habit in HABITS:
        for plan in habit(folk):
            life.plan(plan.at, plan.user, plan.act)


async def _too_old(store: SqlStore, company: Company, last_night: datetime) -> int:
    before = limits(company.retention, company.keep_text_days, last_night)

    def count(tx: SqlTransaction) -> int:
        words = (one for feature in FEATURES for one in feature.erases)
        kept = sum(_speak(tx.every(one.kind), one, before[one.kept]) for one in words)
        return kept + sum(tx.too_old(kept, before[kept]) for kept in before)

    return await store.read(count)


def _speak(facts: Sequence[Fact], erases: Erases[Any], before: datetime) -> int:
    """How many of those that are older still have words."""
    aged = (fact for fact in facts if erases.told_at(fact) <= before)
    return sum(erases.emptied(fact) != fact for fact in aged)


def _all_facts(tx: Transaction) -> list[Fact]:
    return [fact for kind in FACT_TABLES for fact in tx.every(kind)]
