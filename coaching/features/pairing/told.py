"""What somebody is told of their pairs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from coaching.facts.kinds import Fact
from coaching.facts.pairs import LookBack, Pairing, Proposal, Tie
from coaching.facts.people import Person
from coaching.people.pairs import TOGETHER, going
from coaching.ports.facts import Facts
from coaching.script.feature import Erases, Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome

NEVER = datetime.max.replace(tzinfo=UTC)


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    """The person's pairs; of the others, only who they are."""
    for pairing in tx.of(Pairing, person.id):
        yield pairing
        other = tx.get(Person, pairing.other(person.id))
        if other:
            yield other
    for kind in (Tie, LookBack, Proposal):
        yield from tx.of(kind, person.id)


def said(situation: Situation) -> Outcome:
    """Other people's pairs may be seen in this turn, too."""
    me = situation.person.id
    outcome = Outcome()
    for pairing in situation.of(Pairing):
        mine = me in (pairing.newcomer, pairing.buddy)
        if mine and pairing.state in TOGETHER and pairing.ends_on:
            other = situation.somebody(pairing.other(me))
            outcome = outcome.say(
                "told",
                role="newcomer" if pairing.newcomer == me else "buddy",
                name=other.name if other else "",
                ends=pairing.ends_on.isoformat(),
            )
    counted = {
        "told-others": len(_other_pairs(situation)),
        "told-look-backs": sum(one.person == me for one in situation.of(LookBack)),
        "told-proposals": sum(one.person == me for one in situation.of(Proposal)),
    }
    for key, count in counted.items():
        if count:
            outcome = outcome.say(key, count=count)
    return outcome


def _other_pairs(situation: Situation) -> set[str]:
    """Pairs that were only planned, that are over, or whose other half was forgotten."""
    me = situation.person.id
    mine = [p for p in situation.of(Pairing) if me in (p.newcomer, p.buddy)]
    shown = {p.id for p in mine if p.state in TOGETHER and p.ends_on}
    tied = {tie.pairing for tie in situation.of(Tie) if tie.person == me}
    return ({p.id for p in mine} | tied) - shown


def over_at(pairing: Pairing) -> datetime:
    """From when its age counts: one that goes on has none."""
    if going(pairing):
        return NEVER
    return pairing.ended_at or pairing.asked_at or pairing.planned_at


def wordless(pairing: Pairing) -> Pairing:
    return replace(pairing, project="")


def bare(pairing: Pairing) -> Pairing:
    """That these two were planned or together, so that they are not again, and nothing else."""
    return replace(wordless(pairing), why=(), score=0.0, because="", silent=0, group=None)


TELLS = Tells(said, read, chapter="others")
ERASES = (Erases(Pairing, over_at, wordless), Erases(Pairing, over_at, bare, "check_ins"))
