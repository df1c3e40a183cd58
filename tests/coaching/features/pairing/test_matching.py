"""People matched: no hard rule is ever broken, and whoever gets nobody hears the right reason."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.company.company import Company
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.pairing import fit
from coaching.features.pairing.assignment import NOT
from coaching.features.pairing.hard import Bars, Seeker, bars, may_guide, may_pair
from coaching.features.pairing.matching import Guide, matched
from tests.coaching.features.pairing.companies import TODAY, company, person
from tests.conversations.stage import MONDAY

FIRM = Company()
NOBODY_APART = Bars()
ADA = Person("ada", languages=("sv",), experience="none")
BO = Person("bo", languages=("sv", "en"), experience="daily", capacity=1)


@pytest.mark.parametrize("seed", range(60))
def test_no_hard_rule_is_broken(seed: int) -> None:
    seekers, guides, apart = company(12, 6, seed)
    found = matched(seekers, guides, apart, TODAY, FIRM)
    by_id = {seeker.person.id: seeker for seeker in seekers}
    for row, seeker in enumerate(found.seekers):
        for at, guide in enumerate(found.guides):
            assert (found.scores[row][at] == NOT) == bool(
                apart.between(by_id[seeker.person.id], guide.person)
            )
    for match in found.matches:
        assert apart.between(by_id[match.newcomer.id], match.buddy) == ""
    for guide in guides:
        assert sum(match.buddy.id == guide.person.id for match in found.matches) <= guide.room
    assert len(found.matches) + len(found.unpaired) == len(seekers)


def test_the_order_in_which_people_come_does_not_matter() -> None:
    seekers, guides, apart = company(20, 9, 3)
    found = matched(seekers, guides, apart, TODAY, FIRM)
    random.Random(5).shuffle(seekers)
    assert matched(seekers, guides[::-1], apart, TODAY, FIRM) == found


def test_everybody_in_one_department() -> None:
    chance = random.Random(1)
    seekers = [
        Seeker(replace(person(f"n{n}", chance), department="IT", languages=("sv",)), TODAY)
        for n in range(9)
    ]
    guides = [
        Guide(replace(person(f"b{n}", chance, 3), department="IT", languages=("sv",)))
        for n in range(3)
    ]
    assert len(matched(seekers, guides, NOBODY_APART, TODAY, FIRM).matches) == 9


def test_one_buddy_for_forty_newcomers() -> None:
    seekers = [Seeker(replace(ADA, id=f"n{n:02}"), TODAY) for n in range(40)]
    found = matched(seekers, [Guide(replace(BO, capacity=3))], NOBODY_APART, TODAY, FIRM)
    assert len(found.matches) == 3
    assert [reason for _, reason in found.unpaired] == ["full"] * 37


def left(newcomer: Person, *buddies: Person, apart: Bars = NOBODY_APART) -> str:
    found = matched(
        [Seeker(newcomer, TODAY)], [Guide(buddy) for buddy in buddies], apart, TODAY, FIRM
    )
    return found.unpaired[0][1] if found.unpaired else ""


def test_why_somebody_gets_nobody() -> None:
    boss = replace(BO, email="bo@x.example")
    assert left(ADA) == "nobody"
    assert left(ADA, replace(BO, languages=("de",))) == "language"
    assert left(replace(ADA, manager=boss.email), boss) == "manager"
    assert (
        left(replace(ADA, email="ada@x.example"), replace(BO, manager="ada@x.example")) == "manager"
    )
    assert (
        left(replace(ADA, manager=boss.email), boss, replace(BO, id="c", languages=("de",)))
        == "manager"
    )
    assert left(ADA, BO, apart=bars([], [Avoidance("x", "bo", "", "ada", MONDAY)])) == "left"
    assert left(ADA, BO) == ""


@pytest.mark.parametrize(
    ("state", "active", "again"),
    [
        ("failed", True, False),
        ("declined", False, False),
        ("ended", True, False),
        ("ended", False, True),
    ],
)
def test_a_pair_that_had_its_chance_is_never_planned_again(
    state: str, active: bool, again: bool
) -> None:
    known = Pairing("p", "ada", "bo", state, MONDAY, TODAY, active_at=MONDAY if active else None)  # type: ignore[arg-type]
    assert (left(ADA, BO, apart=bars([known], [])) == "") == again


@pytest.mark.parametrize(
    "changed",
    [
        {"standing": "paused"},
        {"standing": "stopped"},
        {"standing": "declined"},
        {"guest": True},
        {"gone": True},
        {"away_until": TODAY},
        {"leaves_on": TODAY - timedelta(days=1)},
        {"starts_on": TODAY + timedelta(days=1)},
        {"quiet_until": MONDAY + timedelta(days=7)},
    ],
)
def test_who_may_not_be_in_a_pair(changed: dict[str, object]) -> None:
    known = replace(BO, standing="active")
    assert may_pair(known, TODAY, MONDAY) and may_guide(known, TODAY, MONDAY)
    assert not may_pair(replace(known, **changed), TODAY, MONDAY)  # type: ignore[arg-type]
    assert not may_guide(replace(known, **changed), TODAY, MONDAY)  # type: ignore[arg-type]


def test_a_buddy_who_leaves_within_weeks_is_none_to_begin_with() -> None:
    leaving = replace(BO, standing="active", leaves_on=TODAY + timedelta(weeks=2))
    assert may_pair(leaving, TODAY, MONDAY) and not may_guide(leaving, TODAY, MONDAY)
    assert not may_guide(replace(BO, standing="active", capacity=0), TODAY, MONDAY)


def rated(newcomer: Person, buddy: Person, load: int = 0) -> float:
    return fit.score(fit.Somebody(newcomer, 0, TODAY, FIRM), fit.Somebody(buddy, load, TODAY, FIRM))


def test_what_makes_a_better_fit() -> None:
    weekly = replace(BO, experience="weekly")
    assert (
        rated(ADA, weekly)
        > rated(ADA, replace(BO, experience="some"))
        > rated(ADA, replace(BO, experience="none"))
    )
    assert rated(replace(ADA, department="IT"), replace(BO, department="it")) > rated(ADA, BO)
    assert rated(replace(ADA, role="säljare"), replace(BO, role="innesäljare")) > rated(ADA, BO)
    assert rated(replace(ADA, tools=("Copilot",)), replace(BO, tools=("Copilot", "DeepL"))) > rated(
        ADA, BO
    )
    assert (
        rated(ADA, BO)
        > rated(ADA, replace(BO, timezone="America/New_York"))
        > rated(ADA, replace(BO, timezone="Asia/Tokyo"))
    )
    assert rated(ADA, replace(BO, capacity=2)) > rated(ADA, replace(BO, capacity=2), load=1)


@pytest.mark.parametrize("seed", range(20))
def test_a_score_is_between_0_and_100_and_has_a_reason(seed: int) -> None:
    found = matched(*company(5, 5, seed), TODAY, FIRM)
    assert all(0 <= score <= 100 for _, _, score in found.allowed())
    assert all(match.why for match in found.matches)
