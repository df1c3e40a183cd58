"""Hand-overs, as the table of contents lists them."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Legacy
from coaching.facts.people import Person
from coaching.features.handover.flow import back, handovers, inherit, leave, review
from coaching.features.handover.interview import interview, left_behind
from coaching.features.handover.rounds import at_once, first_night, nightly
from coaching.features.handover.rules import BACK_WITHIN, Estate
from coaching.features.handover.told import TELLS
from coaching.messages import Opening
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, Round, by_name
from coaching.script.situation import Situation


def seen(tx: Facts, person: Person, now: datetime) -> Iterator[Fact]:
    """Everybody: a colleague is named by their name; and what is handed over."""
    yield from tx.every(Person)
    yield from tx.every(HandOver)
    yield from tx.every(Legacy)


def returned(situation: Situation) -> tuple[Opening, ...]:
    """Whoever is there again within a month is offered their things."""
    latest = [one for one in situation.of(HandOver) if one.leaver == situation.person.id]
    done = [one for one in latest if one.state == "done" and one.items]
    if not done:
        return ()
    last = max(done, key=lambda one: one.last_day)
    if situation.day - last.last_day > BACK_WITHIN:
        return ()
    key = f"decision:handover-back-{last.id}"
    about = {"hand_over": last.id}
    due = minute(situation.now)
    return (Opening(key, situation.person.id, "handover.back", due, dict(about)),)


def estate_of(features: Iterable[Feature]) -> Estate:
    """What these features say that somebody owns."""
    return Estate(tuple(owned for feature in features for owned in feature.owns))


def handover(estate: Estate) -> Feature:
    reads = tuple(dict.fromkeys((Person, HandOver, Inheritance, *estate.reads)))
    return Feature(
        name="handover",
        flows=by_name(leave, review, inherit, handovers, interview, left_behind, back),
        commands={"handovers": "handovers"},
        corner=("handovers",),
        means={"leaving": "leave", "hand_over": "handovers"},
        offers={f"{OPEN}handover.review": ("handover-ask-now",)},
        starts=returned,
        sees=seen,
        rounds={"nightly": Round(reads, nightly(estate)), "look": Round(reads, at_once(estate))},
        founds=first_night,
        uncounted=frozenset({"decision", "handover"}),
        decides=frozenset({"review", "inherit", "back"}),
        patient=frozenset({"interview"}),
        tells=TELLS,
        keeps=(HandOver, Inheritance, Legacy),
    )
