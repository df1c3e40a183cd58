""" "Not with": private, holds both ways, and nobody else ever hears of it."""

from coaching.facts.identity import derived
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.messages import Choice, Words
from coaching.people.pairs import TOGETHER
from coaching.readers.slots.answers import one_of, words
from coaching.readers.utterance import bare
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def avoid(situation: Situation) -> Outcome:
    """Whom somebody does not want to be paired with. Shown before it is kept, and never
    asked why.
    """
    name = await ask("name", words, default=situation.word("name") or None)
    found = called(situation, name)
    if not found:
        return say("nobody", name=name)
    other = found[0] if len(found) == 1 else await _which(found)
    if not await confirm_doing("right", name=other.name):
        return say("dropped")
    me = situation.person.id
    id = derived(me, "not with", other.id)
    outcome = keep(Avoidance(id, me, situation.conversation, other.id, situation.now)).say(
        "kept", name=other.name
    )
    pairs = [
        p
        for p in situation.of(Pairing)
        if {p.newcomer, p.buddy} == {me, other.id} and p.state in TOGETHER
    ]
    if pairs:
        swap = opens("pairing.swap", "avoiding-swap")
        return outcome.say("still-together", name=other.name).offer(swap)
    return outcome


async def _which(found: list[Person]) -> Person:
    choices = tuple(
        Choice(p.id, Words(f"{p.name} ({p.department})" if p.department else p.name)) for p in found
    )
    picked = await ask("which", one_of("which", tuple(p.id for p in found)), choices=choices)
    return next(person for person in found if person.id == picked)


def called(situation: Situation, name: str) -> list[Person]:
    """Everybody else of this name, by their whole name or a part of it."""
    wanted = bare(name)
    people = [
        person
        for person in situation.of(Person)
        if person.id != situation.person.id and person.name
    ]
    whole = [person for person in people if bare(person.name) == wanted]
    return whole or [person for person in people if wanted in bare(person.name).split()]
