"""The time zone follows the platform's profile, until the person says one."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from coaching.facts.people import Person
from coaching.messages import Address, Profile
from coaching.ports.platform import Refused
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

ANNA = person_id("Anna")


def living_in(zone: str, asked: list[str]) -> Callable[[Address], Awaitable[Profile]]:
    async def profile(address: Address) -> Profile:
        asked.append(address.user)
        if not zone:
            raise Refused("user_not_found")
        return Profile("Anna", timezone=zone)

    return profile


async def zone_of_anna(stage: Stage) -> str:
    person = await stage.store.read(lambda tx: tx.get(Person, ANNA))
    assert person is not None
    return person.timezone


async def test_a_move_in_the_profile_is_followed_and_looked_for_once_a_day(tmp_path: Path) -> None:
    asked: list[str] = []
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        stage.coach.acquaintance.profile = living_in("America/New_York", asked)
        await stage.say("hello", user="Anna")
        assert await zone_of_anna(stage) == "America/New_York"
        await stage.say("menu", user="Anna")
        assert asked == ["Anna"]
        await stage.pass_time(timedelta(days=1))
        await stage.say("hello", user="Anna")
        assert asked == ["Anna", "Anna"]


async def test_a_zone_that_was_said_stays(tmp_path: Path) -> None:
    asked: list[str] = []
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        stage.coach.acquaintance.profile = living_in("America/New_York", asked)
        for line in ("my time zone is Helsinki", "yes"):
            await stage.say(line, user="Anna")
        await stage.pass_time(timedelta(days=1))
        await stage.say("hello", user="Anna")
        assert await zone_of_anna(stage) == "Europe/Helsinki"


async def test_a_platform_that_does_not_tell_changes_nothing(tmp_path: Path) -> None:
    for zone in ("", "Nowhere/Land"):
        (tmp_path / f"z{len(zone)}").mkdir()
        async with staged(tmp_path / f"z{len(zone)}", "en") as stage:
            await known_beforehand(stage, "Anna language=en")
            stage.coach.acquaintance.profile = living_in(zone, [])
            await stage.say("hello", user="Anna")
            assert await zone_of_anna(stage) == "Europe/Stockholm"
