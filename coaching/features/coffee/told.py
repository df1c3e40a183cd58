"""What somebody is told of their coffee rounds, and what a lead sees of all of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coaching.facts.kinds import Fact
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.people import Person
from coaching.messages import Language, Text
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart, Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome

FEWEST = 5  # people; nothing is told about fewer


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(CoffeeGuest, person.id)
    yield from (one for one in tx.every(Coffee) if _placed(one, person.id))


def _placed(coffee: Coffee, person: str) -> bool:
    return any(person in group for group in coffee.groups)


def said(situation: Situation) -> Outcome:
    """Whether they take part, and how many rounds they were in; with whom is theirs to
    remember.
    """
    me = situation.person.id
    mine = [one for one in situation.of(CoffeeGuest) if one.person == me]
    rounds = sum(_placed(one, me) for one in situation.of(Coffee))
    if not mine:
        return Outcome()
    return Outcome().say("told", state=mine[0].state, rounds=rounds)


TELLS = Tells(said, read, chapter="others")


@dataclass(frozen=True, slots=True)
class Rounds:
    rounds: int
    people: int | None  # None: fewer than five


def counted(tx: Facts, month: str) -> Rounds:
    held = [one for one in tx.every(Coffee) if one.round.startswith(month)]
    people = {id for one in held for group in one.groups for id in group}
    return Rounds(len(held), len(people) if len(people) >= FEWEST else None)


def shown(count: Rounds, month: str, language: Language) -> Iterable[Text]:
    if count.rounds and count.people:
        yield Text("figures", {"rounds": count.rounds, "people": count.people})


FIGURES = MonthPart("coffee", counted, shown, reads=(Coffee,))
