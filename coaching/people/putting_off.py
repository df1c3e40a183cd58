"""What somebody did not want to be asked after a check-in: each "not now" with its day, such as
"habit@2026-03-05".
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from coaching.facts.people import Person

REST = timedelta(days=14)  # after "not now"
MOST = 3  # so many times, and the kind is off


def rests(person: Person, kind: str, today: date) -> bool:
    """Whether this kind is off, or was put off lately."""
    return is_off(person, kind) or any(day + REST > today for day in _days(person, kind))


def is_off(person: Person, kind: str) -> bool:
    return sum(1 for _ in _days(person, kind)) >= MOST


def put_off(person: Person, kind: str, today: date) -> Person:
    return replace(person, put_off=(*person.put_off, f"{kind}@{today.isoformat()}"))


def _days(person: Person, kind: str) -> Iterator[date]:
    for one in person.put_off:
        named, _, day = one.partition("@")
        if named == kind:
            yield date.fromisoformat(day)
