"""Whoever owns a use case leaves: a champion of its area may take it, or a lead; else nobody's name
stands there, and the list says so.
"""

from collections.abc import Iterator
from dataclasses import replace

from coaching.facts.community import Appointment
from coaching.facts.people import Person
from coaching.facts.use_cases import UseCase
from coaching.people.programme import is_champion, is_lead
from coaching.script.feature import Owns
from coaching.script.situation import Overview
from coaching.script.words import Outcome


def _theirs(use_case: UseCase, person: str, overview: Overview) -> bool:
    return use_case.owner == person and use_case.status != "retired"


def _heirs(use_case: UseCase, overview: Overview) -> Iterator[Person]:
    people = sorted(overview.of(Person), key=lambda person: person.id)
    near = [one for one in people if one.department == use_case.area]
    yield from (one for one in near if is_champion(one, overview.of(Appointment)))
    yield from (one for one in people if is_lead(one, overview.leads))


def _passed(use_case: UseCase, heir: Person | None, overview: Overview) -> Outcome:
    return Outcome().keep(replace(use_case, owner=heir.id if heir else ""))


def _shown(use_case: UseCase) -> dict[str, str]:
    return {"title": use_case.title}


OWNS = Owns("use_case", UseCase, _theirs, _shown, _heirs, _passed, (UseCase, Appointment))
