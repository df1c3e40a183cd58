"""An address that is given to somebody else: what was its former owner's stays theirs."""

from pathlib import Path

from coaching.facts.people import Person
from coaching.messages import Address, Incoming, Place, Profile
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
