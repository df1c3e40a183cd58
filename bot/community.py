"""The community channel: on which platform it is, and whether it can be written to."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from coaching.messages import Place
from coaching.ports.platform import Channel, Platform, Refused

log = logging.getLogger("kollega")
T = TypeVar("T")
Finder = Callable[[str], Awaitable[Channel]]
TEAMS = "19:"  # Teams' channels are called so, Slack's are not
PAUSE = 5.0  # seconds; Slack shows its channels twenty times a minute
BRIEFLY = 1.0  # second that somebody's turn may wait for it


class Community:
    """The only channel that is written to unasked, as `company.toml` names it.

    Until somebody has looked it is believed to be there. What cannot be written to is nowhere, so
    that nobody is told that something stands in it.
    """

    def __init__(self, platforms: Mapping[str, Platform], named: str) -> None:
        self._platforms, self.named = platforms, named
        self.finders: dict[str, Finder] = {}  # by platform
        self._found: Channel | None = None
        self._again_at = 0.0  # by the loop's clock

    def __call__(self) -> Place | None:
        platform = self._platform()
        if platform is None or not self.named:
            return None
        if self._found and self._found.trouble:
            return None
        channel = self._found.id if self._found else self.named
        return Place(platform.name, platform.team, channel, direct=False)

    async def look(self) -> str:
        """Why it cannot be written to; empty when it can, or when the platform does not tell."""
        platform = self._platform()
        if platform is None or not self.named or platform.name not in self.finders:
            return ""
        try:
            found = await self.finders[platform.name](self.named)
        except Refused as refused:
            log.warning("community_channel is not looked up: %s", refused.reason)
            return ""
        if found.trouble and found != self._found:
            log.warning("community_channel %s: %s", self.named, found.trouble)
        self._found = found
        return found.trouble

    def before(self, work: Callable[[T], Awaitable[None]]) -> Callable[[T], Awaitable[None]]:
        """The work, and before it a look whether what could not be written to can be by now."""

        async def looked(about: T) -> None:
            await self._look_again()
            await work(about)

        return looked

    async def _look_again(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._found is None or not self._found.trouble or now < self._again_at:
            return
        self._again_at = now + PAUSE
        try:
            async with asyncio.timeout(BRIEFLY):
                await self.look()
        except TimeoutError:
            log.warning("community_channel is not looked up: no answer in time")

    def _platform(self) -> Platform | None:
        if self.named.startswith(TEAMS) and "teams" in self._platforms:
            return self._platforms["teams"]
        return next(iter(self._platforms.values()), None)


async def in_teams(named: str) -> Channel:
    """Teams finds no channel by its name."""
    return Channel(named, trouble="" if named.startswith(TEAMS) else "channel_not_found")
