"""What was said before the visitor came, by the coach itself, so that chats, facts and figures
agree.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from importlib.resources import files

from adapters.web.bubbles import Bubble
from adapters.web.platform import PagePlatform, address_of, place_of
from bot.demo.cast import CHANNEL
from bot.wiring import Service
from coaching.messages import LANGUAGES, Incoming, Language
from coaching.ports.queues import Heard
from coaching.turn.coach import Coach

LEASE = 60.0  # seconds
PATIENCE = 20.0  # seconds for the letters of a turn


@dataclass(frozen=True)
class Said:
    """`tap`: what is pressed of the answer; nothing when it is empty."""

    user: str
    at: datetime
    words: dict[Language, str]
    tap: str


class PastClock:
    """A moment that is over."""

    def __init__(self, moment: datetime, real: float) -> None:
        self._moment, self._real = moment, real

    def now(self) -> datetime:
        return self._moment

    def elapsed(self) -> float:
        return self._real


def before(begins: datetime) -> Sequence[Said]:
    """In the order in which it was said."""
    told = tomllib.loads(files("bot.demo").joinpath("history.toml").read_text(encoding="utf-8"))
    said = (_said(one, begins) for one in told["said"])
    return sorted(said, key=lambda one: one.at)


def _said(one: dict[str, str | int], begins: datetime) -> Said:
    day = begins.date() - timedelta(days=int(one["days"]))
    at = datetime.combine(day, time.fromisoformat(str(one["at"])), begins.tzinfo)
    words = {language: str(one[language]) for language in LANGUAGES}
    return Said(str(one["user"]), at, words, str(one.get("tap", "")))


async def relive(service: Service, platform: PagePlatform, said: Sequence[Said]) -> None:
    """Says it again, each at its time."""
    for number, one in enumerate(said):
        id = f"web:{one.user}:before{number:03}"
        place = place_of(one.user)
        words = one.words[platform.language]
        typed = Incoming(id, address_of(one.user), place, one.at, text=words)
        await _hear(service, platform, typed, one.words)
        if one.tap:
            asked = _last(platform, one.user)
            tapped = replace(typed, id=f"{id}-tap", kind="tap", text=one.tap, about=asked)
            await _hear(service, platform, tapped, {})


def _last(platform: PagePlatform, user: str) -> str:
    bubbles = [one for one in platform.chats.of(user) if isinstance(one, Bubble)]
    return bubbles[-1].key


async def _hear(
    service: Service, platform: PagePlatform, said: Incoming, words: dict[Language, str]
) -> None:
    platform.past = {said.sender.user: said.at, CHANNEL: said.at}
    platform.heard(said, words)
    real = service.clock.elapsed()
    heard = await service.store.transact(lambda tx: tx.take_in(said, real + LEASE))
    coach = service.coach
    past = Coach(coach.house, coach.store, PastClock(said.at, real), coach.acquaintance, coach.roll)
    await past.hear(heard or Heard(said, 0))
    service.courier.ring()
    await service.courier.settle(PATIENCE)
    platform.past = {}
    platform.chats.read_all(said.sender.user, said.sender.user)
