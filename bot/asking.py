"""What the core may ask of the platforms that are connected."""

from collections.abc import Awaitable, Callable, Mapping

from coaching.messages import Address, Place, Profile
from coaching.ports.platform import Platform, Refused


def profiles(platforms: Mapping[str, Platform]) -> Callable[[Address], Awaitable[Profile]]:
    async def profile(address: Address) -> Profile:
        platform = platforms.get(address.platform)
        if platform is None:
            raise Refused("no such platform")
        return await platform.profile(address)

    return profile


def door(platforms: Mapping[str, Platform]) -> Place | None:
    """Where people are invited: the first platform that serves a whole workspace or tenant."""
    return next((Place(p.name, p.team, "") for p in platforms.values() if p.team), None)


def chat(links: Mapping[str, Callable[[str], str]], platform: str, email: str) -> str:
    return links[platform](email) if platform in links else ""


def gathering(platforms: Mapping[str, Platform]) -> frozenset[str]:
    return frozenset(platform.name for platform in platforms.values() if platform.gathers)


def reasons(told: Mapping[str, Callable[[], str]]) -> dict[str, str]:
    return {platform: reason for platform, why in told.items() if (reason := why())}
