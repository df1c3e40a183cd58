"""Judgement on pilots: who is meant, which run, when a verdict is due."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from coaching.calendar.workdays import is_workday
from coaching.company.company import Company
from coaching.facts.community import Contribution
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.use_cases import UseCase
from coaching.ledger.titles import alike
from coaching.ports.facts import Facts
from coaching.readers.naming import first_name
from coaching.readers.slots.material import handed_over
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.wishes import says
from coaching.script.feature import Intent
from coaching.script.situation import Situation

MOST_PEOPLE = 5  # with the owner
MOST_RUNNING = 3  # at once, before it is questioned
LONGEST = timedelta(weeks=26)
OFFERED = 3
AGAIN_AFTER = (0, 3, 7)  # working days after the end on which the owner is asked
LEAD_AFTER, OVER_AFTER = 10, 15  # working days: then whoever began it; then it has stopped
OPEN = ("asked", "running", "due")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def heard(said: Utterance) -> Intent | None:
    if not says("pilots.start", said.text):
        return None
    title = handed_over(said.text)
    return Intent("pilots.start", 0.96, {"title": title} if title else {})


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Everybody, of whom some are named; the list is everybody's."""
    for kind in (Person, UseCase, Pilot, Seat, Contribution):
        yield from tx.every(kind)


def open_pilots(known: Iterable[Pilot]) -> tuple[Pilot, ...]:
    """Soonest to end first."""
    running = (one for one in known if one.state in OPEN)
    return tuple(sorted(running, key=lambda one: (one.ends_on, one.id)))


def candidates(situation: Situation) -> tuple[UseCase, ...]:
    """The heaviest first; what is piloted or in use needs no pilot."""
    ideas = (one for one in situation.of(UseCase) if one.status == "idea")
    return tuple(sorted(ideas, key=lambda one: (-one.priority, one.title.casefold(), one.id)))


def named(text: str, situation: Situation) -> tuple[Person, ...]:
    """Those who are named, in that order, by their first name or in full; "I" is oneself. A first
    name that two people have means neither.
    """
    spoken = [word.casefold() for word in _WORD.findall(text)]
    people = [one for one in situation.of(Person) if one.name and one.standing != "declined"]
    found: list[Person] = []
    for at, word in enumerate(spoken):
        if word in words("telling", "use_cases")["me"]:
            found.append(situation.person)
        behind = spoken[at + 1] if at + 1 < len(spoken) else ""
        found += _called(word, behind, people)
    return tuple(dict.fromkeys(found))


def _called(first: str, behind: str, people: Iterable[Person]) -> list[Person]:
    same = [one for one in people if first_name(one.name).casefold() == first]
    whole = [one for one in same if behind and behind in one.name.casefold().split()[1:]]
    return whole or (same if len(same) == 1 else [])


def seat(pilot: str, person: str, at: datetime) -> Seat:
    return Seat(derived("seat", pilot, person), person, pilot, "asked", at)


def failed_before(title: str, situation: Situation) -> Contribution | None:
    shared = (one for one in situation.of(Contribution) if one.kind == "failure")
    return next((one for one in shared if one.title and alike(one.title, title)), None)


def workdays_since(day: date, today: date, company: Company) -> int:
    """Working days of the company that have begun after this day."""
    anybody = Person("", timezone=company.timezone)
    days = (day + timedelta(days=n) for n in range(1, (today - day).days + 1))
    return sum(is_workday(one, anybody, company) for one in days)
