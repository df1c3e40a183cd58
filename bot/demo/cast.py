"""The fictive company of the demo: who works there, and what they have told so far."""

import random
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any

from adapters.web.characters import Character
from adapters.web.platform import address_of, place_of
from coaching.facts.community import Appointment
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.savings import TimeSaving
from coaching.messages import Language

SPREAD = ("sv", "sv", "sv", "sv", "en", "de")  # who speaks what
LOCALES = {"sv": "sv-SE", "en": "en-GB", "de": "de-DE"}
CHANNEL = "#ai-kollegor"  # the community's, on the page
STARTS = datetime.fromisoformat("2026-01-12T08:30:00+01:00")  # a Monday, well into the working year


def company(people: int, seed: int) -> list[Character]:
    """So many colleagues, the same for the same seed; the four with a part come first."""
    table = tomllib.loads(files("bot.demo").joinpath("demo.toml").read_text(encoding="utf-8"))
    cast = [Character(**told) for told in table["cast"]]
    chance = random.Random(seed)
    taken = {character.name for character in cast}
    while len(cast) < people:
        name = f"{chance.choice(table['first'])} {chance.choice(table['last'])}"
        if name in taken and len(taken) < len(table["first"]) * len(table["last"]):
            continue
        taken.add(name)
        cast.append(_colleague(len(cast) + 1, name, table["roles"], chance))
    return cast[:people]


def leads() -> frozenset[str]:
    """Whoever leads the programme, by their e-mail."""
    return frozenset(character.email for character in company(4, 0) if character.part == "lead")


def _colleague(
    number: int, name: str, roles: dict[str, list[str]], chance: random.Random
) -> Character:
    department = chance.choice(sorted(roles))
    email = f"kollega{number:03}@almvik.example"
    locale = LOCALES[chance.choice(SPREAD)]
    return Character(
        f"U{number:03}",
        name,
        department,
        chance.choice(roles[department]),
        "",
        email,
        locale=locale,
    )


def past(cast: list[Character], now: datetime, seed: int) -> Iterator[Fact]:
    """What everybody but the newcomer has agreed to and told in the weeks before."""
    chance = random.Random(seed + 1)
    for number, character in enumerate(cast):
        if character.part == "newcomer":
            continue
        person = _person(number, character, now - timedelta(days=chance.randrange(7, 60)), chance)
        address = address_of(character.user)
        yield person
        yield Contact(
            f"web:{address.team}:{address.user}", person.id, address, place_of(character.user), now
        )
        yield from _savings(person, now, chance)
        if character.part == "champion":
            yield Appointment(derived("appointment", person.id), person.id, "accepted", now, now)


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
    if character.part in ("buddy", "champion"):
        return replace(known, experience="expert", buddy_wish="gives", capacity=2)
    if known.buddy_wish == "gives":
        return replace(known, capacity=1)
    return known


def _language(character: Character) -> Language:
    spoken: dict[str, Language] = {"sv": "sv", "en": "en", "de": "de"}
    return spoken.get(character.locale[:2], "sv")


def _savings(person: Person, now: datetime, chance: random.Random) -> Iterator[TimeSaving]:
    tasks: dict[str, list[str]] = {
        "sv": ["offerter", "mötesanteckningar", "mejl", "avvikelserapporter"],
        "en": ["quotations", "meeting notes", "e-mail", "test reports"],
        "de": ["Angebote", "Protokolle", "E-Mails", "Prüfberichte"],
    }
    for number in range(chance.randrange(0, 4)):
        told = now - timedelta(days=chance.randrange(1, 28))
        task = chance.choice(tasks[person.language])
        minutes = chance.choice([15, 20, 30, 45, 60])
        id = f"{person.id[-8:]}{number:04}"
        yield TimeSaving(
            id, person.id, "", task, minutes, "once", person.tools[0], told.date(), told
        )


def facts_by_hundred(facts: Iterator[Fact]) -> Iterator[list[Any]]:
    """In portions, so that the database's writer is not held for long."""
    portion: list[Fact] = []
    for fact in facts:
        portion.append(fact)
        if len(portion) == 100:
            yield portion
            portion = []
    yield portion
