"""A buddy leaves: the morning's round ends the pair, tells the newcomer and finds the next."""

from collections.abc import Iterable

from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.people.pairs import KNOWN
from coaching.script.feature import Owns
from coaching.script.situation import Overview
from coaching.script.words import Outcome


def _theirs(pairing: Pairing, person: str, overview: Overview) -> bool:
    return pairing.buddy == person and pairing.state in KNOWN


def _nobody(pairing: Pairing, overview: Overview) -> Iterable[Person]:
    return ()


def _passed(pairing: Pairing, heir: Person | None, overview: Overview) -> Outcome:
    return Outcome()


def _shown(pairing: Pairing) -> dict[str, str]:
    return {"other": pairing.newcomer}


OWNS = Owns("buddy", Pairing, _theirs, _shown, _nobody, _passed, (Pairing,))
