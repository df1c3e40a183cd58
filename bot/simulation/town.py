"""Where the people of a simulation are reached: a platform that knows their profiles and loses
nothing.
"""

from collections.abc import Mapping, Sequence

from adapters.web.characters import Character
from bot.simulation.life import PLATFORM, TEAM
from coaching.messages import Address, Profile, Signal
from coaching.ports.platform import Outgoing, Pace, Refused


class Town:
    """The letters themselves are taken from the database, one after the other."""

    name, team, gathers = PLATFORM, TEAM, True

    def __init__(self, cast: Sequence[Character]) -> None:
        self._cast = {character.user: character for character in cast}

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        return ()

    async def deliver(self, outgoing: Outgoing) -> str:
        return outgoing.letter.key

    async def find(self, outgoing: Outgoing) -> str | None:
        return ""

    async def profile(self, address: Address) -> Profile:
        """Raises Refused for an account that nobody has."""
        if (character := self._cast.get(address.user)) is None:
            raise Refused("user_not_found")
        return character.profile

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        return {}

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return ()

    async def signal(self, signal: Signal) -> None:
        return None
