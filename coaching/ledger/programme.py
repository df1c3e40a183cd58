"""How the programme stands, for whoever leads it: counts of five people and more, and gaps."""

import json
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
SHOWN = "programme:shown"  # under which it is remembered what the counts were when they were told
Count = int | Literal["few"]
Counts = Mapping[str, int]
IN = "in "  # before a department's name: how many of it have agreed


@dataclass(frozen=True, slots=True)
class Standing:
    """Of fewer than five people it is only said that they are few, of nobody as well."""

    agreed: Count
    invited: int | Literal["most"]  # "most": fewer than five of them have not agreed
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
        standing = await self._store.transact(lambda tx: _look(tx, company))
        thin, missing = standing.thin, standing.without_champion
        language = situation.person.language
        gaps = {"thin": [*in_order(thin, language)], "champions": [*in_order(missing, language)]}
        return {**asdict(standing), **gaps}


def _look(tx: Transaction, company: Company) -> Standing:
    """Whoever asks before and after one person did something is told the same."""
    people = [person for person in tx.every(Person) if takes_part(person)]
    before = shown_before(tx, SHOWN)
    named = [name.removeprefix(IN) for name in before if name.startswith(IN)]
    departments = _departments(company, people, named)
    counts = counted(departments, people, tx.every(Invitation), tx.every(Pairing))
    shown = shown_steadily(tx, SHOWN, before, counts)
    return standing_of(shown, people, tx.every(Appointment))


def shown_before(tx: Transaction, key: str) -> Counts:
    """The counts as they were told last under this key; none when they were never told."""
    before: Counts = json.loads(tx.recall(key) or "{}")
    return before


def shown_steadily(tx: Transaction, key: str, before: Counts, now: Counts) -> Counts:
    """What is told now, and remembered for the next who asks."""
    shown = steady(before, now)
    if shown != before:
        tx.remember(key, json.dumps(shown))
    return shown


def steady(shown: Counts, now: Counts) -> Counts:
    """Each as it was told last, until five more or five fewer make it another."""
    return {
        name: shown[name] if name in shown and abs(count - shown[name]) < FEWEST else count
        for name, count in now.items()
    }


def counted(
    departments: Iterable[str],
    people: Sequence[Person],
    invitations: Iterable[Invitation],
    pairings: Iterable[Pairing],
) -> Counts:
    """`people`: those who have a part in the programme."""
    agreed = [person for person in people if _is_in(person)]
    waiting = {one.person for one in invitations if one.waiting} & {one.id for one in people}
    pairs = list(pairings)
    looked_after = {pairing.newcomer for pairing in pairs if going(pairing)}
    seeking = [one for one in agreed if one.buddy_wish in SEEKS and one.id not in looked_after]
    members = Counter(person.department for person in agreed)
    return {
        "agreed": len(agreed),
        "invited": len(people) - len(waiting),
        "waiting": len(waiting),
        "pairs": len(together(pairs)),
        "seeking": len(seeking),
        **{f"{IN}{name}": members[name] for name in departments},
    }


def standing_of(
    counts: Counts, people: Iterable[Person], appointments: Sequence[Appointment]
) -> Standing:
    champions = {one.department for one in people if one.id in accepted(appointments)}
    members = {
        name.removeprefix(IN): count for name, count in counts.items() if name.startswith(IN)
    }
    return Standing(
        _count(counts["agreed"]),
        _invited(counts["invited"], counts["agreed"]),
        _count(counts["waiting"]),
        _count(counts["pairs"]),
        _count(counts["seeking"]),
        tuple(name for name, count in members.items() if count < FEWEST),
        tuple(name for name, count in members.items() if count >= FEWEST and name not in champions),
    )


def _is_in(person: Person) -> bool:
    return person.agreed_at is not None and person.standing not in ("declined", "unknown")


def _departments(
    company: Company, people: Iterable[Person], shown: Iterable[str]
) -> tuple[str, ...]:
    """Those of the company, and what at least five people name: no words of a single person. One
    that was `shown` is not missing because somebody went.
    """
    named = Counter(person.department for person in people if person.department)
    others = (name for name, count in named.items() if count >= FEWEST)
    stays = (name for name in shown if named[name])
    return tuple(dict.fromkeys((*company.departments, *others, *stays)))


def _count(people: int) -> Count:
    return people if people >= FEWEST else "few"


def _invited(invited: int, agreed: int) -> int | Literal["most"]:
    """How many did not agree must not follow from it, if they are few."""
    return "most" if invited - agreed < FEWEST else invited
