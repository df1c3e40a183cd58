"""How the programme stands, for whoever leads it: counts of five people and more, and gaps."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from coaching.company.company import Company
from coaching.facts.community import Appointment
from coaching.facts.pairs import Pairing
from coaching.facts.people import Invitation, Person
from coaching.ledger.month import FEWEST
from coaching.messages import JSON
from coaching.people.alphabet import in_order
from coaching.people.pairs import going, together
from coaching.people.programme import accepted, takes_part
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

SEEKS = ("wants", "both")
Count = int | Literal["few"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Of fewer than five people it is only said that they are few; nobody is 0."""

    agreed: Count
    invited: int | Literal["all", "most"]  # "most": fewer than five of them have not agreed
    waiting: Count  # for an account, without which nobody can be invited
    pairs: Count
    seeking: Count  # wish for a buddy and have none yet
    thin: tuple[str, ...]  # departments in which fewer than five have agreed
    without_champion: tuple[str, ...]


class Programme:
    """The consultant: reads everybody, and answers leads alone."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """A `Standing`; empty for whoever leads nothing."""
        if not situation.lead:
            return {}
        company = situation.company
        standing = await self._store.read(lambda tx: _read(tx, company))
        thin, missing = standing.thin, standing.without_champion
        language = situation.person.language
        gaps = {"thin": [*in_order(thin, language)], "champions": [*in_order(missing, language)]}
        return {**asdict(standing), **gaps}


def _read(tx: Transaction, company: Company) -> Standing:
    facts = (tx.every(Person), tx.every(Invitation), tx.every(Pairing), tx.every(Appointment))
    return standing_of(company, *facts)


def standing_of(
    company: Company,
    people: Iterable[Person],
    invitations: Iterable[Invitation],
    pairings: Iterable[Pairing],
    appointments: Sequence[Appointment],
) -> Standing:
    known = [person for person in people if takes_part(person)]
    agreed = [person for person in known if _is_in(person)]
    waiting = {one.person for one in invitations if one.waiting} & {one.id for one in known}
    pairs = list(pairings)
    looked_after = {pairing.newcomer for pairing in pairs if going(pairing)}
    seeking = [one for one in agreed if one.buddy_wish in SEEKS and one.id not in looked_after]
    champions = {one.department for one in known if one.id in accepted(appointments)}
    departments = _departments(company, known)
    members = Counter(person.department for person in agreed)
    enough = [name for name in departments if members[name] >= FEWEST]
    return Standing(
        _count(len(agreed)),
        _invited(len(known) - len(waiting), len(agreed)),
        _count(len(waiting)),
        _count(len(together(pairs))),
        _count(len(seeking)),
        tuple(name for name in departments if name not in enough),
        tuple(name for name in enough if name not in champions),
    )


def _is_in(person: Person) -> bool:
    return person.agreed_at is not None and person.standing not in ("declined", "unknown")


def _departments(company: Company, known: Iterable[Person]) -> tuple[str, ...]:
    """Those of the company, and what at least five people name: no words of a single person."""
    named = Counter(person.department for person in known if person.department)
    others = (name for name, people in named.items() if people >= FEWEST)
    return tuple(dict.fromkeys((*company.departments, *others)))


def _count(people: int) -> Count:
    return people if people == 0 or people >= FEWEST else "few"


def _invited(invited: int, agreed: int) -> int | Literal["all", "most"]:
    """How many did not agree must not follow from it, if they are few."""
    if invited == agreed:
        return "all"
    return "most" if invited - agreed < FEWEST else invited
