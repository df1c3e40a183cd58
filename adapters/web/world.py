"""What the page asks of the company that stands behind it, besides being heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from coaching.messages import Language, Text


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a journey ended, and what happened meanwhile."""

    now: datetime
    news: int  # messages that somebody new to them has to read
    told: Sequence[Text]


class World(Protocol):
    """The fictive company: its language, its time, its beginning."""

    id: str  # another one after each beginning

    async def speak(self, language: Language) -> None:
        """The company's language is the page's from now on."""

    async def begun(self) -> None:
        """Until everybody's chat holds what was said before the visitor came."""

    async def forward(self, user: str, by: timedelta | None) -> Arrival:
        """None: to the next thing that this person sees."""

    def anew(self) -> None:
        """Forgets everything, and begins again."""


class Still:
    """A company without people who do anything."""

    id = ""

    async def speak(self, language: Language) -> None:
        return None

    async def begun(self) -> None:
        return None

    async def forward(self, user: str, by: timedelta | None) -> Arrival:
        raise NotImplementedError

    def anew(self) -> None:
        raise NotImplementedError
