"""What was told long ago is read where it matters; no other turn reads it."""

from pathlib import Path

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.people.known import look
from tests.conversations.stage import Stage, perform, staged

TOLD = "= U1 language=en\n> saved 1 h on quotes\n> yes\n"
KEPT = "Only you can see this. The company only ever sees totals for five or more people."


async def said(stage: Stage, *words: str) -> str:
    return "\n".join([reply for word in words for reply in await stage.say(word)])


async def test_it_is_told_counted_and_known(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, TOLD)
        await perform(stage, "@ P60D\n")
        assert "quotes" in await said(stage, "what do you know about me")
        assert "one task in the last three months" in await said(stage, "my maturity")
        assert KEPT not in await said(stage, "saved 20 min on minutes", "yes")


async def test_who_sees_it_is_said_with_the_first(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, "= U1 language=en\n")
        assert KEPT in await said(stage, "saved 20 min on minutes", "yes")


async def seen(stage: Stage) -> list[str]:
    """The tasks of the savings that any turn reads."""
    now = stage.clock.now()
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    known = await stage.store.read(lambda tx: look(tx, person, now))
    return [fact.task for fact in known.facts if isinstance(fact, TimeSaving)]


async def test_a_turn_about_something_else_does_not_read_it(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, TOLD + "@ P20D\n")
        assert await seen(stage) == ["quotes"]
        await perform(stage, "@ P20D\n")
        assert await seen(stage) == []
