"""Who is known before a transcript begins: its `=` lines.

    = Markus language=de capacity=2     fields of a Person; active, and met two weeks ago, unless it says otherwise
    = Anna standing=unknown contact=no  somebody whom HR imported and who never wrote
    = Karin lead=yes                    leads the programme
    = Sofia + Markus silent=2           a Pairing, newcomer first; active since today unless it says otherwise

Further words: `contact=slack` (where they are reached), `contact=no`, `lead=yes`, `starts=yes`
(what is planned when somebody agrees is planned). Values with spaces stand in quotes, several are
parted by |.
"""

import shlex
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from types import NoneType
from typing import Any, get_args, get_origin
from unicodedata import normalize

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.people import pairs
from coaching.script.situation import Situation
from coaching.turn.house import House
from tests.conversations.playable import Playable


def email(user: str) -> str:
    """Everybody's e-mail, also without their having said it."""
    return f"{normalize('NFKD', user.lower()).encode('ascii', 'ignore').decode()}@almvik.example"


def person_id(name: str) -> str:
    return f"{email(name).partition('@')[0]:0<12}"


def within(house: House, **changes: Any) -> House:
    """The same house in other surroundings."""
    return replace(house, surroundings=replace(house.surroundings, **changes))


async def known_beforehand(stage: Playable, line: str) -> None:
    first, plus, rest = line.partition(" + ")
    if plus:
        second, _, told = rest.partition(" ")
        await _pair(stage, first.strip(), second, told)
    else:
        name, _, told = line.partition(" ")
        await _person(stage, name, told)


async def _person(stage: Playable, name: str, told: str) -> None:
    words = dict(word.partition("=")[::2] for word in shlex.split(told))
    extra = {key: words.pop(key, "") for key in ("contact", "starts", "lead")}
    met = stage.clock.now() - timedelta(days=14)
    known = Person(
        person_id(name),
        name,
        email(name),
        language_said=True,
        standing="active",
        met_at=met,
        agreed_at=met,
    )
    given = _read(Person, words)
    known = replace(known, timezone_said="timezone" in given, **given)
    if known.standing == "unknown":
        known = replace(known, met_at=None, agreed_at=None, language_said=False)
    facts: list[Fact] = [known]
    if extra["contact"] != "no":
        platform = extra["contact"].replace(
            "web", ""
        )  # the page stands for the platform on which it is played
        facts.append(stage.contact(name, platform, known.id))
    await stage.store.transact(lambda tx: tx.put(*facts))
    if extra["lead"]:
        leads = stage.coach.house.surroundings.leads | {known.email}
        stage.coach.house = within(stage.coach.house, leads=leads)
    if extra["starts"]:
        await _start(stage, known)


async def _start(stage: Playable, person: Person) -> None:
    house = stage.coach.house
    situation = Situation(
        stage.clock.now(), person, house.surroundings, "", stage.place(person.name)
    )
    planned = [opening for feature in house.on for opening in feature.starts(situation)]

    def plan(tx: Any) -> None:
        for opening in planned:
            tx.plan(opening)

    await stage.store.transact(plan)


async def _pair(stage: Playable, newcomer: str, buddy: str, told: str) -> None:
    now = stage.clock.now()
    words = dict(word.partition("=")[::2] for word in shlex.split(told))
    known = Pairing(
        f"{newcomer}-{buddy}".lower(),
        person_id(newcomer),
        person_id(buddy),
        "active",
        planned_at=now,
        starts_on=now.date(),
        active_at=now,
        ends_on=now.date() + timedelta(weeks=stage.coach.house.company.pairing_weeks),
    )
    pairing = replace(known, **_read(Pairing, words))
    await stage.store.transact(lambda tx: tx.put(pairing))


async def fall_silent(stage: Playable, line: str) -> None:
    """Rounds without a word, as the check-ins count them."""
    count, newcomer, _, buddy = line.split()

    def count_them(tx: Any) -> None:
        for _ in range(int(count)):
            pairing = pairs.silent(tx.get(Pairing, f"{newcomer}-{buddy}".lower()))
            tx.put(pairing)
            if pairing.state == "paused":
                for opening in pairs.pausing(pairing, stage.clock.now()):
                    tx.plan(opening)

    await stage.store.transact(count_them)


def fields_of(kind: type, line: str) -> dict[str, Any]:
    """`name=value` words as fields of this dataclass."""
    return _read(kind, dict(word.partition("=")[::2] for word in shlex.split(line)))


def _read(kind: type, words: Mapping[str, str]) -> dict[str, Any]:
    hints = {field.name: field.type for field in fields(kind)}
    unknown = sorted(set(words) - set(hints))
    assert not unknown, f"{kind.__name__} has no {unknown[0]}"
    return {name: _value(hints[name], written) for name, written in words.items()}


def _value(hint: Any, written: str) -> Any:
    kinds = (
        [kind for kind in get_args(hint) if kind is not NoneType]
        if NoneType in get_args(hint)
        else [hint]
    )
    kind = kinds[0]
    if get_origin(kind) is tuple:
        return tuple(written.split("|"))
    if get_origin(kind) is frozenset:
        return frozenset(written.split("|"))
    if kind is bool:
        return written == "yes"
    if kind in (date, time, datetime):
        return kind.fromisoformat(written)
    return kind(written) if kind in (int, float) else written
