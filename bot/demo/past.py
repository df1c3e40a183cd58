"""What everybody of the fictive company but the newcomer has agreed to, told and begun in the weeks
before.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from adapters.web.characters import Character
from adapters.web.platform import TEAM, address_of, place_of
from bot.demo.cast import LOCALES
from coaching.facts.community import Appointment
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing, Tie
from coaching.facts.people import Contact, Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.messages import Language, Place

PAIRED_FOR = timedelta(weeks=12)
TASKS: dict[str, list[str]] = {
    "sv": ["offerter", "mötesanteckningar", "mejl", "avvikelserapporter"],
    "en": ["quotations", "meeting notes", "e-mail", "deviation reports"],
    "de": ["Angebote", "Protokolle", "E-Mails", "Abweichungsberichte"],
}


def past(cast: Sequence[Character], now: datetime, seed: int) -> Iterator[Fact]:
    """The same for the same seed. Whoever has room for a newcomer looks after one already, but for
    the buddy of the four.
    """
    chance = random.Random(seed + 1)
    known: list[tuple[Person, str]] = []
    for number, character in enumerate(cast):
        if character.part == "newcomer":
            continue
        agreed = now - timedelta(days=chance.randrange(7, 60))
        person = _person(number, character, agreed, chance)
        known.append((person, character.user))
        yield _contact(person, character, now)
        yield from _savings(person, now, chance)
        if character.part == "champion":
            yield Appointment(derived("appointment", person.id), person.id, "accepted", now, now)
    yield from _pairs(known, now, chance)


def _contact(person: Person, character: Character, now: datetime) -> Contact:
    address = address_of(character.user)
    id = f"web:{address.team}:{address.user}"
    return Contact(id, person.id, address, place_of(character.user), now)


def _person(number: int, character: Character, agreed: datetime, chance: random.Random) -> Person:
    known = Person(
        id=f"demo{number:08}",
        name=character.name,
        email=character.email,
        language=_language(character),
        timezone=character.timezone,
        standing="active",
        agreed_at=agreed,
        met_at=agreed,
        department=character.department,
        role=character.role,
        tools=tuple(sorted(chance.sample(["Copilot", "ChatGPT", "DeepL"], chance.randrange(1, 3)))),
        experience=chance.choice(["some", "weekly", "weekly", "daily"]),
        buddy_wish=chance.choice(["wants", "no", "no", "gives"]),
    )
    if character.part == "buddy":
        every = ("ChatGPT", "Copilot", "DeepL")
        return replace(known, experience="daily", buddy_wish="gives", capacity=2, tools=every)
    if character.part:
        return replace(known, experience="expert", buddy_wish="no")
    return known


def _language(character: Character) -> Language:
    spoken = {locale: language for language, locale in LOCALES.items()}
    return spoken.get(character.locale, "sv")


def _pairs(
    known: Sequence[tuple[Person, str]], now: datetime, chance: random.Random
) -> Iterator[Fact]:
    """Everybody, and the pairs: one looks after the other as long as there are two; the rest want
    nothing of it.
    """
    wanting = [one for one in known if one[0].buddy_wish == "wants"]
    giving = [one for one in known if one[0].buddy_wish == "gives" and not one[0].capacity]
    paired = list(zip(wanting, giving, strict=False))
    buddies = {buddy[0].id for _, buddy in paired}
    newcomers = {newcomer[0].id for newcomer, _ in paired}
    for person, _ in known:
        if person.id in buddies:
            yield replace(person, capacity=1)
        elif person.id in newcomers or person.capacity:
            yield person
        else:
            yield replace(person, buddy_wish="no")
    for newcomer, buddy in paired:
        yield from _pair(newcomer, buddy, now - timedelta(days=chance.randrange(3, 40)))


def _pair(newcomer: tuple[Person, str], buddy: tuple[Person, str], met: datetime) -> Iterator[Fact]:
    (learns, own), (helps, others) = newcomer, buddy
    group = Place("web", TEAM, "+".join(sorted((own, others))), direct=False)
    pairing = Pairing(
        derived(learns.id, helps.id),
        learns.id,
        helps.id,
        "active",
        planned_at=met,
        starts_on=met.date(),
        why=("hours",),
        score=60.0,
        asked_at=met,
        active_at=met,
        ends_on=(met + PAIRED_FOR).date(),
        group=group,
    )
    yield pairing
    for person in (learns, helps):
        yield Tie(
            derived(pairing.id, person.id), person.id, pairing.id, person is learns, since=met
        )


def _savings(person: Person, now: datetime, chance: random.Random) -> Iterator[TimeSaving]:
    for number in range(chance.randrange(0, 4)):
        told = now - timedelta(days=chance.randrange(1, 28))
        task = chance.choice(TASKS[person.language])
        minutes = chance.choice([15, 20, 30, 45, 60])
        id = f"{person.id[-8:]}{number:04}"
        yield TimeSaving(
            id, person.id, "", task, minutes, "once", person.tools[0], told.date(), told
        )


def costs(cast: Sequence[Character], now: datetime, seed: int) -> Iterator[Fact]:
    """What their tasks took before, and how well they know their tools: nobody is asked again."""
    chance = random.Random(seed + 2)
    for number, character in enumerate(cast):
        if character.part == "newcomer":
            continue
        id, told = f"demo{number:08}", now - timedelta(days=8)
        task = chance.choice(TASKS[_language(character)])
        minutes = chance.choice([60, 90, 120, 180])
        yield BaselineTask(derived("task", id), id, "", task, minutes, "week", told)
        level = chance.randrange(1, 4)
        yield SelfRating(derived("rating", id), id, "", "knowledge", level, told)


def facts_by_hundred(facts: Iterator[Fact]) -> Iterator[list[Any]]:
    """In portions, so that the database's writer is not held for long."""
    portion: list[Fact] = []
    for fact in facts:
        portion.append(fact)
        if len(portion) == 100:
            yield portion
            portion = []
    yield portion
