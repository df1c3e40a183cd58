"""Who leaves, what hangs on them, and who may have it next."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Item
from coaching.facts.people import Person
from coaching.people.programme import is_lead, takes_part
from coaching.script.feature import Owns
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AHEAD = timedelta(days=30)  # a last day that HR knows of is looked at so long before
BACK_WITHIN = timedelta(days=30)  # whoever comes back is offered their things


def hand_over_id(leaver: str, last_day: date) -> str:
    return derived("hand over", leaver, last_day.isoformat())


def inheritance_id(hand_over: HandOver, item: Item, person: str) -> str:
    return derived(hand_over.id, item.id, person)


def last_day_of(person: Person) -> date | None:
    """When the accounts went, or as somebody told."""
    return person.gone_on if person.gone and person.gone_on else person.leaves_on


def leaves(person: Person, today: date) -> bool:
    last_day = last_day_of(person)
    return person.gone or (last_day is not None and last_day <= today + AHEAD)


def has_left(hand_over: HandOver, leaver: Person | None, today: date) -> bool:
    return leaver is None or leaver.gone or hand_over.last_day < today


@dataclass(frozen=True)
class Estate:
    """All that can be owned in this company."""

    owns: tuple[Owns[Any], ...]

    @property
    def reads(self) -> tuple[type[Fact], ...]:
        return tuple(dict.fromkeys(kind for one in self.owns for kind in one.reads))

    def begun(self, leaver: Person, last_day: date, overview: Overview) -> HandOver:
        """Everything that hangs on them, each with whom the leads may ask first."""
        items = tuple(self._items(leaver, overview))
        id = hand_over_id(leaver.id, last_day)
        return HandOver(id, leaver.id, overview.day, last_day, "open", items)

    def owned_by(self, person: str, overview: Overview) -> list[Fact]:
        """What is alive and this person's."""
        pairs = ((one, fact) for one in self.owns for fact in overview.of(one.kind))
        return [fact for one, fact in pairs if one.theirs(fact, person, overview)]

    def _items(self, leaver: Person, overview: Overview) -> Iterator[Item]:
        for owned in self.owns:
            for fact in overview.of(owned.kind):
                if owned.theirs(fact, leaver.id, overview):
                    heir = next(self.heirs(owned, fact, leaver.id, (), overview), None)
                    yield _item(owned, fact, heir)

    def heirs(
        self,
        owned: Owns[Any],
        fact: Fact,
        leaver: str,
        asked: Sequence[Inheritance],
        overview: Overview,
    ) -> Iterator[Person]:
        """Nobody who leaves, too, and nobody who was asked for it before."""
        known = {one.person for one in asked if one.item == fact.id}
        for person in owned.heirs(fact, overview):
            stays = person.active and takes_part(person) and person.leaves_on is None
            if stays and person.id != leaver and person.id not in known:
                yield person

    def owned(self, item: Item) -> Owns[Any] | None:
        return next((one for one in self.owns if one.name == item.kind), None)

    def fact(self, item: Item, overview: Overview) -> Fact | None:
        owned = self.owned(item)
        if owned is None:
            return None
        return next((one for one in overview.of(owned.kind) if one.id == item.id), None)

    def next_heir(
        self, item: Item, leaver: str, asked: Sequence[Inheritance], overview: Overview
    ) -> Item:
        """The same for whom nobody is asked yet; it is the leads' when there is nobody."""
        owned, fact = self.owned(item), self.fact(item, overview)
        if owned is None or fact is None:
            return replace(item, heir="", state="open")
        heir = next(self.heirs(owned, fact, leaver, asked, overview), None)
        return replace(item, heir=heir.id if heir else "", state="open")

    def is_theirs(self, item: Item, person: str, overview: Overview) -> bool:
        owned, fact = self.owned(item), self.fact(item, overview)
        return bool(owned and fact and owned.theirs(fact, person, overview))

    def passed(self, item: Item, heir: Person | None, overview: Overview) -> Outcome:
        owned, fact = self.owned(item), self.fact(item, overview)
        return owned.passed(fact, heir, overview) if owned and fact else Outcome()


def _item(owned: Owns[Any], fact: Fact, heir: Person | None) -> Item:
    shown = owned.shown(fact)
    title, at, other = (shown.get(name, "") for name in ("title", "at", "other"))
    id = heir.id if heir else ""
    return Item(owned.name, fact.id, id, title=title, at=at, other=other)


def leads(overview: Overview) -> list[Person]:
    found = [one for one in overview.of(Person) if one.active and is_lead(one, overview.leads)]
    return sorted(found, key=lambda one: one.id)


def answers(hand_over: HandOver, given: Iterable[Inheritance]) -> list[Inheritance]:
    return [one for one in given if one.hand_over == hand_over.id]
