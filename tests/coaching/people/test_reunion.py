"""The same verified e-mail, found later: one person, told in both chats."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.messages import Address, Incoming, Place, Profile
from coaching.people.reunion import united
from coaching.ports.platform import Refused
from coaching.ports.queues import Heard
from tests.conversations.stage import MONDAY, Stage, staged

HELLO = ["hej", "ja", "svenska", "IT", "tekniker", "copilot", "varje dag", "nej", "ja"]


async def told(stage: Stage, user: str, *words: str) -> list[str]:
    return [said for word in words for said in await stage.say(word, user=user)]


async def told_in_teams(stage: Stage, *words: str) -> list[str]:
    """By an account there."""
    came: list[str] = []
    for word in words:
        stage.clock.at += timedelta(seconds=1)
        id, now = f"teams{next(stage.heard)}", stage.clock.now()
        account, place = Address("teams", "demo", "U2"), Place("teams", "demo", "U2")
        incoming = Incoming(id, account, place, now, word, locale="sv-SE")
        await stage.store.transact(lambda tx, one=incoming: tx.write_down(one))  # type: ignore[misc]
        await stage.coach.hear(Heard(incoming, 0))
        came += await stage.deliver()
    return came


async def test_two_accounts_become_one_person_once_the_platform_tells_the_e_mail(
    tmp_path: Path,
) -> None:
    hidden = {"U2"}

    async def profile(address: Address) -> Profile:
        if address.user in hidden:
            raise Refused("users_info_failed")
        return Profile("Sofia Lindgren", "sofia@almvik.example", "Europe/Stockholm", "sv-SE")

    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.acquaintance.profile = profile
        await told(stage, "U1", *HELLO, "sparade 30 min på offerter i dag", "ja")
        await told_in_teams(stage, *HELLO, "sparade 45 min på mejl i dag", "ja")
        people = await stage.store.read(lambda tx: tx.every(Person))
        assert len(people) == 2

        hidden.clear()
        stage.clock.at += timedelta(days=1)
        said = await told_in_teams(stage, "hej")
        assert sum("redan känner varandra" in one for one in said) == 2
        (one,) = await stage.store.read(lambda tx: tx.every(Person))
        assert one.id == people[0].id and one.email == "sofia@almvik.example"
        savings = await stage.store.read(lambda tx: tx.of(TimeSaving, one.id))
        assert sorted(saving.minutes for saving in savings) == [30, 45]
        assert not any("redan känner" in said for said in await told_in_teams(stage, "hej"))


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("active", "unknown", "active"),
        ("unknown", "active", "active"),
        ("active", "stopped", "stopped"),
        ("declined", "unknown", "declined"),
    ],
)
def test_a_stop_of_either_counts(one: str, other: str, both: str) -> None:
    ada = Person("a", standing=one, met_at=MONDAY, role="")  # type: ignore[arg-type]
    bo = Person("b", standing=other, met_at=MONDAY, role="controller")  # type: ignore[arg-type]
    known = united(ada, bo, "x@almvik.example")
    assert (known.id, known.standing, known.role, known.email) == (
        "a",
        both,
        "controller",
        "x@almvik.example",
    )
