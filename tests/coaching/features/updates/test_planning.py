"""Three years of updates, with colleagues who say yes, pass it on, swap, or say nothing."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.company.company import Company
from coaching.facts.community import Appointment, Presenter, Update
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.talk import Answer
from coaching.features.updates.feature import UPDATES
from coaching.features.updates.planning import planned
from coaching.features.updates.rules import daily, holder
from coaching.messages import JSON, Opening, Place
from coaching.script.play import Done, play
from coaching.script.situation import Overview, Situation
from coaching.script.surroundings import Surroundings
from coaching.script.words import Outcome

TEAMS = ("Ekonomi", "IT", "Sälj")
COMPANY = Company(departments=TEAMS)
START = datetime(2026, 1, 7, 7, tzinfo=UTC)
LEAD = "karin@almvik.example"


def person(id: str, team: str, **more: object) -> Person:
    return replace(
        Person(id, id.title(), f"{id}@almvik.example", standing="active", department=team),
        **more,  # type: ignore[arg-type]
    )


def staff(sizes: tuple[int, ...]) -> list[Person]:
    return [
        person(f"{team[0]}{n}".lower(), team)
        for team, size in zip(TEAMS, sizes, strict=True)
        for n in range(size)
    ]


@dataclass
class World:
    """The facts, and what was planned."""

    company: Company = COMPANY
    now: datetime = START
    facts: dict[tuple[type, str], Fact] = field(default_factory=dict)
    openings: dict[str, Opening] = field(default_factory=dict)
    talks: int = 0

    def keep(self, outcome: Outcome) -> list[Opening]:
        """The openings that are new."""
        self.facts |= {(type(fact), fact.id): fact for fact in outcome.facts}
        fresh = [one for one in outcome.openings if one.key not in self.openings]
        self.openings |= {one.key: one for one in fresh}
        return fresh

    def look(self) -> list[Opening]:
        opening = daily(self.company, self.now)
        overview = Overview(
            self.now,
            Surroundings(self.company, frozenset({LEAD})),
            opening,
            tuple(self.facts.values()),
        )
        return self.keep(planned(overview))

    def answer(self, opening: Opening, *given: str) -> None:
        """Taps these in the order in which they are asked; the rest stays open."""
        self.talks += 1
        answers: dict[str, Answer] = {}
        somebody = self.facts[Person, opening.who]
        assert isinstance(somebody, Person)
        flow = UPDATES.flows[opening.flow.partition(".")[2]]
        talk = Situation(
            self.now, somebody, Surroundings(self.company), f"talk{self.talks}", Place("web", "demo", opening.who),
            about=opening.about, facts=tuple(self.facts.values()),
        )  # fmt: skip
        for tapped in (*given, None):
            result = play(flow, talk, answers)
            if isinstance(result, Done):
                self.keep(result.outcome)
                return
            if tapped is None:
                return
            value: JSON = talk.about["partners"][0] if tapped == "first" else tapped  # type: ignore[index]
            answers[result.request.slot] = Answer(value)

    def of(self, kind: type) -> list[Fact]:
        return sorted(
            (f for (k, _), f in self.facts.items() if k is kind), key=lambda fact: fact.id
        )

    def updates(self) -> list[Update]:
        return [fact for fact in self.of(Update) if isinstance(fact, Update)]

    def presenters(self, month: str) -> list[Presenter]:
        return [
            fact
            for fact in self.of(Presenter)
            if isinstance(fact, Presenter) and fact.month == month
        ]


def world(*people: Person, company: Company = COMPANY) -> World:
    made = World(company)
    made.keep(Outcome(facts=people))
    return made


TAPS = {"yes": ("accept",), "pass": ("pass",), "swap": ("swap", "first"), "silence": ()}


def reply(made: World, opening: Opening, mood: str) -> None:
    if opening.flow == "updates.swap":
        made.answer(opening, "yes" if mood in ("yes", "swap") else "no")
    elif opening.flow == "updates.asked" and (mood != "swap" or opening.about["partners"]):
        made.answer(opening, *TAPS[mood])


@settings(max_examples=25)
@given(st.tuples(*[st.integers(1, 3)] * 3), st.data())
def test_in_three_years_no_team_is_on_twice_before_every_other_was(
    sizes: tuple[int, ...], data: st.DataObject
) -> None:
    made = world(*staff(sizes))
    for _ in range(36 * 8):
        for opening in made.look():
            if opening.flow in ("updates.asked", "updates.swap"):
                reply(made, opening, data.draw(st.sampled_from(sorted(TAPS))))
        made.now += timedelta(days=4)
    teams = [update.team for update in made.updates()]
    assert len(teams) >= 36
    for begin in range(0, 36, 3):
        assert sorted(teams[begin : begin + 3]) == sorted(TEAMS), teams
    for update in made.updates():
        holding = holder(update.id, made.presenters(update.id))
        team = holding and made.facts[Person, holding.person]
        assert holding is None or (isinstance(team, Person) and team.department == update.team)


@settings(max_examples=10)
@given(st.lists(st.sampled_from(sorted(TAPS)), min_size=12, max_size=12))
def test_looking_twice_changes_nothing(moods: list[str]) -> None:
    made = world(*staff((2, 2, 2)))
    for mood in moods:
        asked = made.look()
        before = dict(made.facts)
        assert made.look() == []
        assert made.facts == before
        for opening in asked:
            if opening.flow in ("updates.asked", "updates.swap"):
                reply(made, opening, mood)
        made.now += timedelta(days=2)


def flows(openings: list[Opening]) -> list[tuple[str, str]]:
    return [
        (one.flow, one.who)
        for one in openings
        if one.flow not in ("updates.plan", "updates.announce")
    ]


def test_a_champion_of_the_team_is_asked_first() -> None:
    made = world(*staff((3, 1, 1)))
    made.keep(Outcome(facts=(Appointment("x", "e2", "accepted", START),)))
    assert flows(made.look()) == [("updates.asked", "e2")]


def test_whoever_is_on_leave_that_day_is_not_asked() -> None:
    away = person(
        "e0", "Ekonomi", away_from=START.date(), away_until=START.date() + timedelta(days=40)
    )
    made = world(away, person("e1", "Ekonomi"), person("s0", "Sälj"))
    assert flows(made.look()) == [("updates.asked", "e1")]


def test_a_presenter_who_goes_on_leave_is_replaced() -> None:
    made = world(*staff((2, 1, 1)))
    (asked,) = [one for one in made.look() if one.flow == "updates.asked"]
    made.answer(asked, "accept")
    presenting = made.facts[Person, asked.who]
    assert isinstance(presenting, Person)
    made.keep(
        Outcome(facts=(replace(presenting, away_until=datetime(2026, 3, 1, tzinfo=UTC).date()),))
    )
    assert flows(made.look()) == [("updates.asked", "e1")]


def test_who_was_forgotten_leaves_the_update_to_the_next() -> None:
    made = world(*staff((2, 1, 1)))
    (asked,) = [one for one in made.look() if one.flow == "updates.asked"]
    made.answer(asked, "accept")
    made.facts = {
        key: fact
        for key, fact in made.facts.items()
        if asked.who not in (fact.id, getattr(fact, "person", ""))
    }
    assert flows(made.look()) == [("updates.asked", "e1")]


def test_a_guest_is_no_lead_and_hears_of_nothing() -> None:
    made = world(*staff((0, 2, 2)), person("karin", "HR", guest=True))
    assert [one for one in made.look() if one.flow == "updates.alarm"] == []


@pytest.mark.parametrize(
    ("sizes", "said"),
    [((0, 2, 2), {"empty": ["Ekonomi"]}), ((2, 1, 0), {"alone": ["IT"], "empty": ["Sälj"]})],
)
def test_the_lead_hears_of_empty_departments_and_teams_of_one(
    sizes: tuple[int, ...], said: dict[str, list[str]]
) -> None:
    made = world(*staff(sizes), person("karin", "HR"))
    alarms = [one for one in made.look() if one.flow == "updates.alarm"]
    assert {str(one.about["what"]): one.about["teams"] for one in alarms} == said
    assert {one.who for one in alarms} == {"karin"} and all(one.kind == "alarm" for one in alarms)
    made.now += timedelta(days=1)
    assert [one for one in made.look() if one.flow == "updates.alarm"] == [], "once is enough"


def test_with_nobody_at_all_a_digest_is_announced() -> None:
    made = world(person("karin", "HR"))
    made.now = datetime(2026, 2, 2, 8, tzinfo=UTC)
    assert "updates.announce" in [one.flow for one in made.look()]


def test_a_topic_goes_with_whoever_was_to_speak_of_it() -> None:
    made = world(*staff((2, 1, 1)))
    (asked,) = [one for one in made.look() if one.flow == "updates.asked"]
    made.answer(asked, "accept")
    made.keep(Outcome(facts=(replace(made.updates()[0], topic="Ritningar"),)))
    made.look()
    assert made.updates()[0].topic == "Ritningar"
    mine = made.presenters(made.updates()[0].id)[0]
    made.keep(Outcome(facts=(replace(mine, state="passed"),)))
    assert flows(made.look()) == [("updates.asked", "e1")]
    assert made.updates()[0].topic == ""
