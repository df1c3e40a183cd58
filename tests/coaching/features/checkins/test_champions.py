"""Stuck twice: champions are asked one after the other, with the newcomer's yes."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from coaching.company.company import Company
from coaching.facts.checkins import Remark
from coaching.facts.community import Appointment
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins.champions import lend, wanted
from coaching.messages import Opening
from coaching.people.programme import accepted
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings

NOW = datetime.fromisoformat("2026-01-22T14:30:00+01:00")
ADA, BO, EVE, KIM = (
    Person(name, name.title(), standing="active", language="sv")
    for name in ("ada", "bo", "eve", "kim")
)
STUCK = Remark("r1", "ada", "talk", "2026-W04", "x", NOW, stuck="the tone", shared=True)
PAIR = Pairing("p", "ada", "bo", "active", NOW, NOW.date())


def appointed(
    person: str, state: Literal["asked", "accepted", "declined", "resigned"] = "accepted"
) -> Appointment:
    return Appointment(person, person, state, NOW)


def lent(*facts: object, asked: tuple[str, ...] = ()) -> list[Opening]:
    opening = wanted("r1", NOW, asked)
    return list(lend(Overview(NOW, Surroundings(Company()), opening, facts)).openings)  # type: ignore[arg-type]


def test_only_who_said_yes_is_a_champion() -> None:
    assert accepted([appointed("eve"), appointed("kim", "declined")]) == ["eve"]


def test_not_the_buddy_nor_somebody_away_or_without_a_common_language() -> None:
    everybody = (ADA, BO, PAIR, STUCK, appointed("bo"), appointed("eve"), appointed("kim"))
    german = replace(KIM, language="de")
    (opening,) = lent(*everybody, EVE, german)
    assert (opening.who, opening.flow, opening.kind) == ("eve", "checkins.helps", "help")
    (nobody,) = lent(*everybody, replace(EVE, away_until=NOW.date()), german)
    assert (nobody.who, nobody.flow, nobody.about["champion"]) == ("ada", "checkins.helped", "")


def test_a_guest_is_no_champion() -> None:
    (told,) = lent(ADA, STUCK, replace(EVE, guest=True), appointed("eve"))
    assert (told.who, told.flow) == ("ada", "checkins.helped")


def test_a_no_finds_the_next_and_at_last_the_newcomer_is_told() -> None:
    everybody = (ADA, EVE, KIM, STUCK, appointed("eve"), appointed("kim"))
    (first,) = lent(*everybody)
    (second,) = lent(*everybody, asked=(first.who,))
    assert {first.who, second.who} == {"eve", "kim"}
    (last,) = lent(*everybody, asked=(first.who, second.who))
    assert (last.who, last.flow) == ("ada", "checkins.helped")
    assert len({first.key, second.key, last.key}) == 3


def test_what_was_erased_meanwhile_is_let_go() -> None:
    assert lent(ADA, EVE, appointed("eve"), replace(STUCK, stuck="")) == []


def test_no_words_stand_in_the_diary() -> None:
    (opening,) = lent(ADA, EVE, STUCK, appointed("eve"))
    assert "tone" not in str(opening)
