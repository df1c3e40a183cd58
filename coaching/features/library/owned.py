"""What somebody shared stays when they leave: it is the company's own ground."""

from collections.abc import Iterable
from dataclasses import replace

from coaching.facts.community import Contribution
from coaching.facts.people import Person
from coaching.people.programme import is_lead
from coaching.script.feature import Owns
from coaching.script.situation import Overview
from coaching.script.words import Outcome


def _theirs(shared: Contribution, person: str, overview: Overview) -> bool:
    return shared.person == person and shared.withdrawn_at is None


def _nobody(shared: Contribution, overview: Overview) -> Iterable[Person]:
    return ()


def _passed(shared: Contribution, heir: Person | None, overview: Overview) -> Outcome:
    """In the care of a lead, who can take it down; who is named with it stays as they wanted."""
    leads = (one for one in overview.of(Person) if one.active and is_lead(one, overview.leads))
    keeper = heir or min(leads, key=lambda one: one.id, default=None)
    if keeper is None:
        return Outcome()
    kept = replace(shared, person=keeper.id, conversation="", revision=shared.revision + 1)
    return Outcome().keep(kept)


def _shown(shared: Contribution) -> dict[str, str]:
    return {"title": shared.title}


OWNS = Owns(
    "contribution", Contribution, _theirs, _shown, _nobody, _passed,
    (Contribution,),
)  # fmt: skip
