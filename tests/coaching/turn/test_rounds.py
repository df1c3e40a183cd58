"""Rounds: what is decided for the whole company, once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from coaching.facts.community import News
from coaching.facts.people import Person
from coaching.messages import Opening, Text
from coaching.script.feature import Feature, Round
from coaching.script.situation import Overview
from coaching.script.words import Outcome
from tests.conversations.stage import MONDAY, staged

FIRST = Opening("gazette:1", "", "gazette.print", MONDAY)


def print_it(overview: Overview) -> Outcome:
    """A line for everybody, and the next issue a day later."""
    lines = [
        News(f"n-{p.id}", p.id, Text("gazette-line"), overview.now) for p in overview.of(Person)
    ]
    return Outcome(facts=tuple(lines)).plan(
        replace(FIRST, key="gazette:2", due=MONDAY + timedelta(days=1))
    )


GAZETTE = Feature("gazette", {}, rounds={"print": Round((Person,), print_it)})


async def test_a_round_sees_everybody_and_happens_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        stage.coach.house = replace(
            stage.coach.house, features=(*stage.coach.house.features, GAZETTE)
        )
        await stage.store.transact(
            lambda tx: (tx.put(Person("ada"), Person("bo")), tx.plan(FIRST), tx.plan(FIRST))
        )
        await stage.pass_time(timedelta())
        await stage.coach.open(FIRST)  # once more, as after a crash
        news = await stage.store.read(lambda tx: tx.every(News))
        assert [(n.id, n.person) for n in news] == [("n-ada", "ada"), ("n-bo", "bo")]
        left = await stage.store.read(lambda tx: tx.upcoming(9))
        assert [(name, opening.key) for name, opening in left] == [("", "gazette:2")]


async def test_a_round_of_a_feature_that_is_off_is_let_go(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await stage.store.transact(lambda tx: tx.plan(FIRST))
        await stage.pass_time(timedelta())
        assert await stage.store.read(lambda tx: tx.upcoming(9)) == []
