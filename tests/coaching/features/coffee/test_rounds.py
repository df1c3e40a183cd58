"""Coffee rounds of made-up companies: nobody twice while that is possible, nobody left out."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations
from time import process_time

import pytest

from coaching.company.company import Company
from coaching.facts.community import News
from coaching.facts.kinds import Fact
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.pairs import Avoidance
from coaching.facts.people import Person
from coaching.features.coffee import matching
from coaching.features.coffee.rounds import ahead, pair
from coaching.features.coffee.rules import monday_after, planned
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings
from coaching.script.words import Outcome

MONDAY = date(2026, 1, 12)
COMPANY = Company()


def colleague(n: int, **more: object) -> Person:
    known = Person(
        f"p{n}", f"P {n}", f"p{n}@almvik.example", standing="active", department=f"D{n % 7}"
    )
    return replace(known, **more)  # type: ignore[arg-type]


def staff(count: int) -> list[Person]:
    return [colleague(n) for n in range(count)]


@dataclass
class World:
    people: list[Person]
    more: list[Fact] = field(default_factory=list)
    monday: date = MONDAY
    held: list[Coffee] = field(default_factory=list)
    room: int = 1

    def overview(self) -> Overview:
        now = datetime.combine(self.monday, time(8), UTC)
        guests = [CoffeeGuest(f"g{p.id}", p.id, "in", now) for p in self.people]
        named = {one.person for one in self.more if isinstance(one, CoffeeGuest)}
        facts = [*self.people, *self.more, *self.held]
        facts += [guest for guest in guests if guest.person not in named]
        opening, _ = planned(self.monday, COMPANY)
        surroundings = Surroundings(COMPANY, frozenset())
        return Overview(now, surroundings, opening, tuple(facts), lambda id, kind: self.room)

    def hold(self) -> Outcome:
        outcome = pair(self.overview())
        self.held += [fact for fact in outcome.facts if isinstance(fact, Coffee)]
        self.monday += timedelta(weeks=2)
        return outcome

    def meetings(self) -> Counter[frozenset[str]]:
        groups = [group for coffee in self.held for group in coffee.groups]
        return Counter(frozenset(two) for group in groups for two in combinations(group, 2))

    def trios(self) -> int:
        return sum(len(group) == 3 for coffee in self.held for group in coffee.groups)


@pytest.mark.parametrize(("count", "trios"), [(50, 0), (51, 12)])
def test_a_dozen_rounds_without_a_repeat_and_nobody_left_out(count: int, trios: int) -> None:
    world = World(staff(count))
    for _ in range(12):
        world.hold()
        placed = [id for group in world.held[-1].groups for id in group]
        assert sorted(placed) == sorted(person.id for person in world.people)
        assert world.held[-1].alone == ()
    assert max(world.meetings().values()) == 1
    assert world.trios() == trios


def test_who_knows_everybody_meets_again_those_of_long_ago() -> None:
    world = World(staff(6))
    for _ in range(5):
        world.hold()
    assert sorted(world.meetings().values()) == [1] * 15
    world.hold()
    assert world.held[5].alone == ()
    for group in world.held[5].groups:
        assert group not in world.held[4].groups


ONE, TWO, THREE = colleague(1), colleague(2), colleague(3)
NOW = datetime.combine(MONDAY, time(8), UTC)


@pytest.mark.parametrize(
    ("people", "more", "groups", "alone"),
    [
        ([ONE, TWO, THREE], [], [{"p1", "p2", "p3"}], 0),
        # of three, two may not meet
        ([ONE, TWO, THREE], [Avoidance("a", "p1", "", "p2", NOW)], [{"p3"}], 1),
        ([ONE, TWO], [Avoidance("a", "p2", "", "p1", NOW)], [], 2),
        ([ONE, replace(TWO, manager=ONE.email)], [], [], 2),
        ([replace(ONE, languages=("de",), language="de"), replace(TWO, language="sv")], [], [], 2),
        ([ONE, replace(TWO, timezone="Pacific/Auckland")], [], [], 2),
        ([ONE, TWO, replace(THREE, away_from=MONDAY, away_until=MONDAY)], [], [{"p1", "p2"}], 0),
        ([ONE, TWO, replace(THREE, standing="paused")], [], [{"p1", "p2"}], 0),
        ([ONE, TWO, replace(THREE, quiet_until=NOW + timedelta(days=3))], [], [{"p1", "p2"}], 0),
        ([ONE, TWO, replace(THREE, gone=True)], [], [{"p1", "p2"}], 0),
        ([ONE, TWO, replace(THREE, guest=True)], [], [{"p1", "p2"}], 0),
        (
            [ONE, TWO, THREE],
            [CoffeeGuest("g", "p3", "in", NOW, skipped=MONDAY.isoformat(), skips=1)],
            [{"p1", "p2"}],
            0,
        ),
        ([ONE, TWO, THREE], [CoffeeGuest("g", "p3", "paused", NOW)], [{"p1", "p2"}], 0),
    ],
)
def test_who_never_meets(
    people: list[Person], more: list[Fact], groups: list[set[str]], alone: int
) -> None:
    world = World(people, more)
    world.hold()
    found, left = world.held[0].groups, world.held[0].alone
    assert len(found) == len(groups)
    assert all(wanted <= set(group) for wanted, group in zip(groups, found, strict=True))
    assert len(left) == alone


def test_nobody_whose_week_is_full_and_no_round_of_one() -> None:
    world = World(staff(4), room=0)
    assert pair(world.overview()).facts == ()
    assert World([ONE]).hold().facts == ()


def test_the_same_round_twice_is_one_round() -> None:
    world = World(staff(4))
    overview = world.overview()
    outcome = world.hold()
    again = pair(replace(overview, facts=(*overview.facts, *outcome.facts)))
    assert again.facts == () and again.letters == ()
    assert {one.flow for one in again.openings} == {"coffee.pair", "coffee.ahead"}


def test_who_was_skipping_begins_anew_and_the_left_over_is_told() -> None:
    lone = replace(THREE, languages=("de",), language="de")
    skipped = CoffeeGuest("g", "p1", "in", NOW, skipped="2025-12-29", skips=2)
    outcome = World([ONE, TWO, lone], [skipped]).hold()
    assert [g.skips for g in outcome.facts if isinstance(g, CoffeeGuest)] == [0]
    (line,) = [fact for fact in outcome.facts if isinstance(fact, News)]
    assert line.person == "p3" and line.text.key == "coffee-news-alone"


def test_the_thursday_before_everybody_can_skip() -> None:
    outcome = ahead(World([ONE, TWO]).overview())
    lines = [fact for fact in outcome.facts if isinstance(fact, News)]
    assert {line.person for line in lines} == {"p1", "p2"}
    assert {line.offers[0].says for line in lines} == {"open:coffee.skip 2026-01-12"}


@pytest.mark.parametrize(
    ("day", "weeks", "monday"),
    [
        (date(2026, 1, 12), 2, date(2026, 1, 26)),
        (date(2026, 1, 11), 2, date(2026, 1, 12)),
        (date(2026, 12, 31), 2, date(2027, 1, 11)),
        (date(2026, 1, 12), 1, date(2026, 1, 19)),
    ],
)
def test_the_rhythm_of_mondays(day: date, weeks: int, monday: date) -> None:
    assert monday_after(day, weeks) == monday


def test_a_large_company_is_placed_within_a_second() -> None:
    """In CPU time, with room for a slow machine."""
    world = World(staff(250))
    overview = world.overview()
    began = process_time()
    (coffee,) = [one for one in pair(overview).facts if isinstance(one, Coffee)]
    assert process_time() - began < 3
    assert len(coffee.groups) == 125


def test_a_larger_one_is_cut_into_plans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "LARGEST", 6)
    (coffee,) = [one for one in World(staff(13)).hold().facts if isinstance(one, Coffee)]
    assert Counter(map(len, coffee.groups)) == {2: 5, 3: 1}
