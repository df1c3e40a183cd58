"""The people of a fictive company, as their habits see them."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.web.characters import Character
from bot.simulation.reactions import Act, typed
from bot.simulation.temperament import Temperament
from coaching.messages import named


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody will do of themselves, `act.after` this moment."""

    at: datetime
    user: str
    act: Act


@dataclass(frozen=True)
class Folk:
    """Everybody, from `starts` on and for so many days."""

    cast: Sequence[Character]
    tempers: Mapping[str, Temperament]
    starts: datetime
    days: int
    chance: random.Random

    @property
    def weeks(self) -> range:
        """All but the first."""
        return range(1, self.days // 7)

    def with_part(self, part: str) -> Character:
        return next(character for character in self.cast if character.part == part)

    def words(self, what: str, character: Character) -> str:
        """What they type, in their language."""
        return typed(what, named(character.locale[:2]), self.chance)

    def says(
        self, what: str, character: Character, at: datetime, after: timedelta = timedelta()
    ) -> Plan:
        return Plan(at, character.user, Act(after, self.words(what, character)))


Habit = Callable[[Folk], Iterator[Plan]]
