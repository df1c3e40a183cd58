"""Hand-overs of a made-up company: everything somebody owned is somebody's afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from coaching.company.company import Company
from coaching.contents import FEATURES
from coaching.facts.community import Appointment, Contribution, DropIn
from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Item
from coaching.facts.people import Person
from coaching.features.handover.rounds import at_once
from coaching.features.handover.rules import Estate, inheritance_id
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings

NOW = datetime(2026, 1, 12, 9, tzinfo=UTC)
LAST_DAY = date(2026, 1, 30)
LEAD = "karin@almvik.example"
ESTATE = Estate(tuple(owned for feature in FEATURES for owned in feature.owns))
LOOK = at_once(ESTATE)


def person(id: str, **more: object) -> Person:
    known = Person(id, id.title(), f"{id}@almvik.example", standing="active", agreed_at=NOW)
    return replace(known, **more)  # type: ignore[arg-type]


def champion(id: str) -> Appointment:
    return Appointment(f"champion-{id}", id, "accepted", NOW)


def drop_in(host: str, days: int = 40) -> DropIn:
    return DropIn(f"drop-{host}", host, NOW + timedelta(days=days), "Europe/Stockholm", 30, "here")


def shared(author: str) -> Contribution:
    return Contribution(f"c-{author}", author, "talk", "prompt", "sv", "Offert", "Skriv …", NOW)


class World:
    def __init__(self, *facts: Fact) -> None:
        self.facts: dict[tuple[type, str], Fact] = {(type(one), one.id): one for one in facts}
        self.openings: dict[str, Opening] = {}
        self.now = NOW

    def look(self, now: datetime = NOW) -> None:
        """Twice: looked at again, nothing more happens."""
        self.now = now
        self._once()
        before = dict(self.facts)
        self._once()
        assert self.facts == before

    def _once(self) -> None:
        company = Surroundings(Company(), frozenset({LEAD}))
        opening = Opening("round:x", "", "handover.look", self.now)
        outcome = LOOK(Overview(self.now, company, opening, tuple(self.facts.values())))
        self.facts |= {(type(one), one.id): one for one in outcome.facts}
        self.openings |= {one.key: one for one in outcome.openings}

    def answer(self, who: str, state: str) -> None:
        found = [(one, item) for one in self.of(HandOver) for item in one.items]
        hand_over, item = next((one, item) for one, item in found if item.heir == who)
        id = inheritance_id(hand_over, item, who)
        given = Inheritance(id, who, hand_over.id, item.id, state, self.now)  # type: ignore[arg-type]
        self.facts[Inheritance, id] = given

    def of(self, kind: type) -> list:  # type: ignore[type-arg]
        return [one for (of, _), one in self.facts.items() if of is kind]

    def item(self, kind: str = "drop_in") -> Item:
        items: list[Item] = [item for one in self.of(HandOver) for item in one.items]
        return next(item for item in items if item.kind == kind)

    def asked(self) -> Sequence[str]:
        return [o.who for o in self.openings.values() if o.flow == "handover.inherit"]


GONE = person("per", gone=True, gone_on=NOW.date())


def test_gone_at_once_nothing_names_them_and_the_heir_is_asked() -> None:
    world = World(
        GONE, person("karin"), person("priya"), champion("per"), champion("priya"),
        drop_in("per"), shared("per"),
    )  # fmt: skip
    world.look()
    assert world.item().state == "asked" and world.asked() == ["priya"]
    assert world.of(DropIn)[0].host == "karin"  # for as long as somebody is asked
    assert world.of(Contribution)[0].person == "karin"
    assert {one.person: one.state for one in world.of(Appointment)}["per"] == "resigned"
    world.answer("priya", "accepted")
    world.look()
    assert world.of(DropIn)[0].host == "priya"
    assert world.of(HandOver)[0].state == "done"
    assert "handover.interview" not in {o.flow for o in world.openings.values()}


def test_an_heir_who_declines_and_one_who_leaves_make_room_for_the_next() -> None:
    people = [person("karin"), person("priya"), person("ola")]
    world = World(
        GONE, *people, champion("per"), champion("priya"), champion("ola"), drop_in("per")
    )
    world.look()
    assert world.asked() == ["ola"]
    world.answer("ola", "declined")
    world.look()
    assert world.item().heir == "priya"
    world.facts[Person, "priya"] = person("priya", leaves_on=LAST_DAY)
    world.look()
    assert world.asked() == ["ola", "priya", "karin"]
    world.answer("karin", "declined")
    world.look()
    assert world.item().state == "group"
    assert world.of(DropIn)[0].cancelled_at
    assert {one.leaver: one.state for one in world.of(HandOver)}["per"] == "done"


def test_two_who_leave_on_one_day_do_not_inherit_from_each_other() -> None:
    two = [person("per", leaves_on=LAST_DAY), person("ola", leaves_on=LAST_DAY)]
    hosts: list[Fact] = [champion("per"), champion("ola"), drop_in("per"), drop_in("ola")]
    world = World(*two, person("karin"), *hosts)
    world.look()
    heirs = {item.heir for one in world.of(HandOver) for item in one.items if item.heir}
    assert heirs == {"karin"}
    world.look(NOW + timedelta(days=20))
    assert {one.host for one in world.of(DropIn)} == {"karin"}


def test_before_the_last_day_the_leads_decide_and_nothing_moves() -> None:
    leaver = person("per", leaves_on=LAST_DAY)
    world = World(leaver, person("karin"), person("priya"), champion("priya"), drop_in("per"))
    world.look()
    flows = {one.flow: one.who for one in world.openings.values()}
    assert flows == {"handover.review": "karin", "handover.interview": "per"}
    assert world.of(DropIn)[0].host == "per" and world.item().state == "open"
    world.look(NOW + timedelta(days=19))  # nobody decided: on the day after it is asked anyway
    assert world.asked() == ["priya"]


def test_a_last_day_far_away_waits_and_one_that_is_taken_back_ends_it() -> None:
    world = World(person("per", leaves_on=date(2026, 5, 1)), person("karin"), drop_in("per"))
    world.look()
    assert world.of(HandOver) == []
    world.facts[Person, "per"] = person("per", leaves_on=LAST_DAY)
    world.look()
    world.facts[Person, "per"] = person("per")
    world.look()
    assert [one.state for one in world.of(HandOver)] == ["done"]
    assert world.of(DropIn)[0].host == "per"


def test_whoever_never_agreed_is_asked_nothing_and_their_things_move() -> None:
    unknown = person("per", standing="unknown", agreed_at=None, leaves_on=LAST_DAY)
    world = World(unknown, person("karin"), shared("per"))
    world.look()
    assert "handover.interview" not in {o.flow for o in world.openings.values()}
    world.look(NOW + timedelta(days=20))
    assert world.of(Contribution)[0].person == "karin"


def test_whoever_comes_back_has_their_things_again() -> None:
    world = World(GONE, person("karin"), champion("per"), shared("per"))
    world.look()
    (hand_over,) = world.of(HandOver)
    assert hand_over.state == "done"
    world.facts[Person, "per"] = person("per")
    world.facts[HandOver, hand_over.id] = replace(hand_over, state="returned")
    world.look()
    assert world.of(Contribution)[0].person == "per"
    assert world.of(Appointment)[0].state == "accepted"
