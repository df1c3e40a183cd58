"""An address that is given to somebody else: what was its former owner's stays theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.messages import Address, Incoming, Opening, Place, Profile
from coaching.ports.platform import Refused
from coaching.ports.queues import Heard
from tests.conversations.stage import Stage, staged

HELLO = ["hej", "ja", "svenska", "IT", "tekniker", "copilot", "varje dag", "nej", "ja"]


async def profile(address: Address) -> Profile:
    return Profile("Sofia Lindgren", "sofia@almvik.example", "Europe/Stockholm", "sv-SE")


async def deactivated(stage: Stage, user: str) -> None:
    now = stage.clock.now()
    account, place = Address("web", "demo", user), Place("web", "demo", user)
    gone = Incoming(f"gone:{user}", account, place, now, kind="gone")
    await stage.store.transact(lambda tx: tx.write_down(gone))
    await stage.coach.hear(Heard(gone, 0))


async def test_the_next_account_with_an_address_is_somebody_new(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.acquaintance.profile = profile
        for word in (*HELLO, "sparade 30 min på hemliga lönesamtal i dag", "ja"):
            await stage.say(word, user="U1")
        await deactivated(stage, "U1")
        assert "Jag heter" in "".join(await stage.say("hej", user="U7"))
        said = await stage.say("mina uppgifter", user="U7")
        assert "hemliga" not in "".join(said)
        people = await stage.store.read(lambda tx: tx.every(Person))
        assert sorted((one.email, one.gone, one.standing) for one in people) == [
            ("", True, "active"),
            ("sofia@almvik.example", False, "unknown"),
        ]


async def test_it_is_so_while_the_former_owner_is_there_with_another_one(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.acquaintance.profile = profile
        for word in HELLO:
            await stage.say(word, user="U1")
        await stage.say("hej", user="U7")
        people = await stage.store.read(lambda tx: tx.every(Person))
        assert sorted((one.email, one.standing) for one in people) == [
            ("", "active"),
            ("sofia@almvik.example", "unknown"),
        ]


async def kept(stage: Stage) -> list[Person]:
    return await stage.store.read(lambda tx: tx.every(Person))


async def test_whoever_the_platform_does_not_tell_of_is_a_guest_until_it_does(
    tmp_path: Path,
) -> None:
    async def untold(address: Address) -> Profile:
        raise Refused("ratelimited", 1.0)

    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.acquaintance.profile = untold
        await stage.say("hej", user="U1")
        [person] = await kept(stage)
        assert (person.name, person.guest) == ("", True)
        stage.coach.acquaintance.profile = profile
        await stage.pass_time(timedelta(days=1))
        await stage.say("hej", user="U1")
        [person] = await kept(stage)
        told = (person.name, person.email, person.guest)
        assert told == ("Sofia Lindgren", "sofia@almvik.example", False)


async def test_a_leads_address_is_asked_for_anew_before_the_turn_and_being_a_guest_daily(
    tmp_path: Path,
) -> None:
    async def elsewhere(address: Address) -> Profile:
        return Profile("Sofia Lindgren", "sofia@bruk.example", "Europe/Stockholm", "sv-SE")

    async def as_guest(address: Address) -> Profile:
        return replace(await elsewhere(address), guest=True)

    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.acquaintance.profile = profile
        stage.coach.acquaintance.leads = frozenset({"sofia@almvik.example"})
        await stage.say("hej", user="U1")
        stage.coach.acquaintance.profile = elsewhere
        await stage.pass_time(timedelta(minutes=2))
        await stage.say("hej", user="U1")
        assert [person.email for person in await kept(stage)] == ["sofia@bruk.example"]
        stage.coach.acquaintance.profile = as_guest
        await stage.pass_time(timedelta(days=1))
        await stage.say("hej", user="U1")
        assert [person.guest for person in await kept(stage)] == [True]


SOFIA = "sofia@almvik.example"


class Platforms:
    """What each says of an account now; nothing of those that are None."""

    def __init__(self, **profiles: Profile | None) -> None:
        self.profiles = profiles

    async def profile(self, address: Address) -> Profile:
        told = self.profiles[address.user]
        if told is None:
            raise Refused("ratelimited", 1.0)
        return told

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        return {account: self.profiles[account.user] for account in accounts}


def sofia(email: str = SOFIA, guest: bool = False) -> Profile:
    return Profile("Sofia Lindgren", email, "Europe/Stockholm", "sv-SE", guest)


async def hello(stage: Stage, user: str, platform: str) -> None:
    account, place = Address(platform, "demo", user), Place(platform, "demo", user)
    incoming = Incoming(
        f"hello:{user}:{stage.clock.now()}", account, place, stage.clock.now(), "hej"
    )
    await stage.store.transact(lambda tx: tx.write_down(incoming))
    await stage.coach.hear(Heard(incoming, 0))


async def changed(stage: Stage, user: str) -> None:
    account, place = Address("web", "demo", user), Place("web", "demo", user)
    incoming = Incoming(f"changed:{user}", account, place, stage.clock.now(), kind="changed")
    await stage.store.transact(lambda tx: tx.write_down(incoming))
    await stage.coach.hear(Heard(incoming, 0))


@pytest.mark.parametrize(
    ("now", "known"),
    [
        (sofia(), [SOFIA]),
        (sofia("s.ek@almvik.example"), ["", SOFIA]),
        (sofia(""), ["", SOFIA]),
        (None, ["", SOFIA]),
    ],
    ids=["holds it", "has another", "has none", "nobody can tell"],
)
async def test_two_platforms_are_one_person_while_both_accounts_hold_the_address(
    tmp_path: Path, now: Profile | None, known: list[str]
) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        platforms = Platforms(U1=sofia(), T1=sofia())
        stage.coach.acquaintance.profile = platforms.profile
        await stage.say("hej", user="U1")
        platforms.profiles["U1"] = now
        await hello(stage, "T1", "teams")
        assert sorted(person.email for person in await kept(stage)) == known


async def test_in_doubt_they_are_found_to_be_one_as_soon_as_the_platform_tells(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        platforms = Platforms(U1=sofia(), T1=sofia())
        stage.coach.acquaintance.profile = platforms.profile
        await stage.say("hej", user="U1")
        platforms.profiles["U1"] = None
        await hello(stage, "T1", "teams")
        old = await stage.store.read(lambda tx: tx.person_at(stage.address("U1")))
        assert old and old.email == SOFIA
        platforms.profiles["U1"] = sofia()
        stage.clock.at += timedelta(days=1)
        await hello(stage, "T1", "teams")
        assert [person.email for person in await kept(stage)] == [SOFIA]


async def test_what_the_platform_says_of_a_profile_is_kept_at_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        platforms = Platforms(U1=sofia())
        stage.coach.acquaintance.profile = platforms.profile
        await stage.say("hej", user="U1")
        platforms.profiles["U1"] = sofia("s.ek@almvik.example", guest=True)
        await changed(stage, "U1")
        assert [(one.email, one.guest) for one in await kept(stage)] == [
            ("s.ek@almvik.example", True)
        ]


async def test_the_nightly_roster_brings_what_no_event_told(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        platforms = Platforms(U1=sofia(), T1=sofia())
        stage.coach.acquaintance.profile = platforms.profile
        stage.coach.roll = platforms.roster
        await stage.say("hej", user="U1")
        await hello(stage, "T1", "teams")
        platforms.profiles |= {"U1": sofia("s.ek@almvik.example", guest=True)}
        night = Opening("round:night", "", "accounts.night", stage.clock.now())
        await stage.store.transact(lambda tx: tx.plan(night))
        await stage.coach.open(night)
        [person] = await kept(stage)
        assert not person.guest  # on Teams they are none
        platforms.profiles |= {"U1": sofia(guest=True), "T1": sofia(guest=True)}
        night = replace(night, key="round:night:2")
        await stage.store.transact(lambda tx: tx.plan(night))
        await stage.coach.open(night)
        assert [(one.email, one.guest) for one in await kept(stage)] == [(SOFIA, True)]
