"""What is passed on, and what is tried: pairs that meet, who shares, what did not work."""

from typing import Any

from coaching.calendar.workdays import week_of
from coaching.facts.checkins import CheckIn
from coaching.facts.community import Appointment, Contribution
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.ledger.published.silence import enough
from coaching.ledger.published.use import days_of
from coaching.ledger.told import mondays
from coaching.people.programme import is_champion
from coaching.ports.facts import Facts

READS = (Person, Pairing, CheckIn, Appointment, Contribution)
USE_CASES = ("idea", "pilot", "standard", "retired", "new", "with_baseline", "timed")
INNOVATION = ("experiments", "became", "failures", "adopted", "stopped")


def knowledge_of(view: Facts, month: str) -> dict[str, Any]:
    """Who is whose buddy and who is a champion is known to all; who met, and how many share, is
    counted.
    """
    days = days_of(month)
    pairs = [
        pair
        for pair in view.every(Pairing)
        if pair.active_at
        and pair.active_at.date() <= days.last
        and (pair.ended_at is None or pair.ended_at.date() >= days.first)
    ]
    weeks = {week_of(monday) for monday in mondays(month)}
    met = {one.pairing for one in view.every(CheckIn) if one.met and one.week in weeks}
    meeting = sum(pair.id in met for pair in pairs)
    sharers = {one.person for one in view.every(Contribution) if one.told_at.date() in days} & {
        person.id for person in view.every(Person)
    }
    shown = enough(2 * meeting, 2 * (len(pairs) - meeting))
    return {
        "pairs": len(pairs),
        "met": meeting if shown else None,
        "lessons": 0,
        "sharers": len(sharers) if enough(len(sharers)) else None,
        "departments_with_champion": _champions(view),
        "single_knower": None,
    }


def _champions(view: Facts) -> list[int]:
    """Of the departments, those that have one."""
    people = [one for one in view.every(Person) if one.active and one.department]
    appointments = view.every(Appointment)
    led = {one.department for one in people if is_champion(one, appointments)}
    return [len(led), len({one.department for one in people})]


def innovation_of(view: Facts, month: str) -> dict[str, Any]:
    days = days_of(month)
    failures = [
        one
        for one in view.every(Contribution)
        if one.kind == "failure" and one.told_at.date() in days and not one.withdrawn_at
    ]
    return dict.fromkeys(INNOVATION, 0) | {"failures": len(failures)}


def no_use_cases() -> dict[str, Any]:
    """Where the feature that counts them is off."""
    return dict.fromkeys((*USE_CASES, "in_two_departments"), 0)
