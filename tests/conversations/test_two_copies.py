"""Two copies of the service on one database: whoever is slow must not do again what the other one
has done.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coaching.facts.people import Person
from coaching.messages import Address, Incoming, Opening, Place
from coaching.ports.queues import Heard
from coaching.turn.coach import Coach
from storage.safekeeping.dump import dump
from storage.store import SqlStore
from tests.conversations.stage import MONDAY, Stage, perform, staged

HELLO = """
> Hej
> [Ja, kör igång]
> [Svenska]
< Vilken avdelning
"""


class SlowStore(SqlStore):
    """Something happens just before the first transaction is written."""

    def __init__(self, store: SqlStore, meanwhile: Callable[[], Awaitable[object]]) -> None:
        self._store, self._meanwhile = store, [meanwhile]

    async def transact(self, work: Callable[..., Any]) -> Any:
        while self._meanwhile:
            await self._meanwhile.pop()()
        return await self._store.transact(work)

    async def read(self, work: Callable[..., Any]) -> Any:
        return await self._store.read(work)


def slow(stage: Stage, meanwhile: Callable[[], Awaitable[object]]) -> Coach:
    """Another copy, overtaken in the middle of its turn."""
    return replace(stage.coach, store=SlowStore(stage.store, meanwhile))


def words(text: str) -> Heard:
    sender, place = Address("web", "demo", "U1"), Place("web", "demo", "U1")
    return Heard(Incoming("event-twice", sender, place, MONDAY, text), 0)


async def kept(stage: Stage) -> list[dict[str, str]]:
    return await stage.store.read(lambda tx: list(dump(tx)))


@pytest.mark.parametrize("overtaken", [False, True])
async def test_words_that_another_copy_has_answered_are_not_heard_as_the_next_answer(
    overtaken: bool, tmp_path: Path
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, HELLO)
        heard = words("Ekonomi")
        await stage.store.transact(lambda tx: tx.write_down(heard.incoming))
        coach = slow(stage, lambda: stage.coach.hear(heard)) if overtaken else stage.coach
        await coach.hear(heard)
        [answer] = await stage.deliver()
        assert "vad jobbar du med" in answer
        talks = await stage.store.read(
            lambda tx: tx.conversations("person000001", MONDAY.replace(year=2025))
        )
        assert [talk.asked for talk in talks if talk.open] == ["role"]


async def test_what_hr_imports_and_what_is_said_at_the_same_time_are_both_kept(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, HELLO)
        [before] = await stage.store.read(lambda tx: tx.every(Person))

        async def imported() -> None:
            await stage.store.transact(lambda tx: tx.put(replace(before, region="BY")))

        heard = words("language")
        await stage.store.transact(lambda tx: tx.write_down(heard.incoming))
        await stage.coach.hear(heard)
        heard = replace(heard, incoming=replace(heard.incoming, id="event-next", text="English"))
        await stage.store.transact(lambda tx: tx.write_down(heard.incoming))
        await slow(stage, imported).hear(heard)
        [after] = await stage.store.read(lambda tx: tx.every(Person))
        assert (after.language, after.region) == ("en", "BY")


async def test_an_entry_of_the_diary_that_another_copy_has_opened_is_let_go(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "= Sofia")
        [person] = await stage.store.read(lambda tx: tx.every(Person))
        due = Opening("check_in:sofia", person.id, "checkins.week", MONDAY, {"week": "2026-W03"})
        await stage.store.transact(lambda tx: tx.plan(due))
        await slow(stage, lambda: stage.coach.open(due)).open(due)
        once = await kept(stage)
        assert len(await stage.deliver()) == 1
        await stage.coach.open(due)
        assert await stage.deliver() == []
        assert len(await kept(stage)) == len(once)


async def test_a_round_that_another_copy_has_done_is_not_done_again(tmp_path: Path) -> None:
    done: list[Opening] = []
    async with staged(tmp_path, "sv") as stage:
        await stage.found("checkins")
        [(_, due)] = await stage.store.read(lambda tx: tx.upcoming(9))
        round = stage.coach.house.round(due.flow)
        decide = round.decide
        counting = replace(
            round, decide=lambda overview: (done.append(overview.opening), decide(overview))[1]
        )
        stage.coach.house._rounds[due.flow] = counting
        await slow(stage, lambda: stage.coach.open(due)).open(due)
        assert len(done) == 1
