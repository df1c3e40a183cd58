"""What a lead hears of people whose accounts are deactivated: what they leave, and no more."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.situation import Situation, names_in
from coaching.script.words import Outcome, say


async def gone(situation: Situation) -> Outcome:
    """Nothing of those who have come back, or were forgotten, meanwhile."""
    lines = [*_pairs(situation), *_champions(situation)]
    if not situation.lead or not lines:
        return Outcome()
    outcome = say("gone")
    for key, args in lines:
        outcome = outcome.say(key, **args)
    return outcome


def _pairs(situation: Situation) -> Iterator[tuple[str, dict[str, str]]]:
    named = situation.names("pairs")
    for pairing in situation.of(Pairing):
        newcomer = situation.somebody(pairing.newcomer)
        buddy = situation.somebody(pairing.buddy)
        if pairing.id not in named or newcomer is None or buddy is None:
            continue
        if buddy.gone:
            yield "buddy", {"name": buddy.name, "other": newcomer.name}
        elif newcomer.gone:
            yield "newcomer", {"name": newcomer.name, "other": buddy.name}


def _champions(situation: Situation) -> Iterator[tuple[str, dict[str, str]]]:
    for id in situation.names("champions"):
        champion = situation.somebody(id)
        if champion and champion.gone:
            yield "champion", {"name": champion.name}


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """The people and pairs that this lead is to be told of."""
    for opening in tx.diary_of(person.id):
        if opening.flow != "accounts.gone":
            continue
        people = {*names_in(opening.about, "champions")}
        for id in names_in(opening.about, "pairs"):
            pairing = tx.get(Pairing, id)
            if pairing:
                yield pairing
                people |= {pairing.newcomer, pairing.buddy}
        yield from (found for id in sorted(people) if (found := tx.get(Person, id)))
