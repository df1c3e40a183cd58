"""The fictive company of the demo: who works there."""

import random
import tomllib
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.web.characters import Character
from coaching.messages import Language

SPREAD: tuple[Language, ...] = ("sv", "sv", "sv", "sv", "en", "de")  # who speaks what
LOCALES: dict[Language, str] = {"sv": "sv-SE", "en": "en-GB", "de": "de-DE"}
CHANNEL = "#ai-kollegor"  # the community's, on the page
STARTS = datetime.fromisoformat("2026-01-12T08:30:00+01:00")  # a Monday, well into the working year


@cache
def table() -> dict[str, Any]:
    """`demo.toml`."""
    told = files("bot.demo").joinpath("demo.toml").read_text(encoding="utf-8")
    return tomllib.loads(told)


def company(people: int, seed: int) -> list[Character]:
    """So many colleagues, the same for the same seed; the four with a part come first."""
    known = table()
    cast = [Character(**told) for told in known["cast"]]
    chance = random.Random(seed)
    taken = {character.name for character in cast}
    while len(cast) < people:
        name = f"{chance.choice(known['first'])} {chance.choice(known['last'])}"
        if name in taken and len(taken) < len(known["first"]) * len(known["last"]):
            continue
        taken.add(name)
        cast.append(_colleague(len(cast) + 1, name, known["roles"], chance))
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
