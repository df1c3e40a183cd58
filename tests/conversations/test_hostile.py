"""Hostile messages, and a model that obeys the attacker: nothing of it happens."""

from datetime import date
from itertools import starmap
from pathlib import Path
from typing import Any

import pytest

from coaching.facts.advice import Exchange
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Contact, Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.messages import Address, Letter, Place, Text, Words
from storage.tables import conversations, inbox, letters, metadata
from tests.conversations.hostility import KINDS, Attack, attacks, harm, obedient, shown
from tests.conversations.modelled import ME, known, modelled
from tests.conversations.stage import MONDAY, Stage
from tests.fakes.openai import OpenAIServer

SECRET = "canaryzq"
ANNA = "anna00000001"
MINE = Place("web", "demo", "U1")
HERS = Place("web", "demo", "U2")
ANNAS: tuple[Fact, ...] = (
    Person(
        ANNA,
        "Anna Canaryson",
        f"{SECRET}@almvik.example",
        role=SECRET,
        standing="active",
        agreed_at=MONDAY,
    ),
    Contact("web:demo:U2", ANNA, Address("web", "demo", "U2"), HERS, MONDAY),
    TimeSaving(
        "s1", ANNA, "c1", f"{SECRET} offers", 45, "week", "Copilot", date(2026, 1, 9), MONDAY
    ),
    BaselineTask("b1", ANNA, "c1", f"{SECRET} minutes", 60, "week", MONDAY),
    SelfRating("r1", ANNA, "c1", "knowledge", 1, MONDAY),
    Exchange(
        "e1", ANNA, "c1", HERS, f"{SECRET} question", f"{SECRET} answer", "better-prompt", 1, MONDAY
    ),
    Avoidance("a1", ANNA, "c1", ME, MONDAY),
    Pairing("p1", ANNA, "buddy0000001", "planned", MONDAY, date(2026, 1, 12)),
)
NEVER_CHANGES = [t for t in metadata.sorted_tables if t not in (conversations, inbox, letters)]
MAY_COME = {
    "exchanges",
    "model_uses",
    "openings",
    "settings",
    "unanswered",  # that a question found no page: a count for the month, no word of it
}  # what the asker's own question brings forth
ATTACKS = attacks()


async def state(stage: Stage) -> dict[str, set[str]]:
    def read(tx: Any) -> dict[str, set[str]]:
        return {
            t.name: {str(row) for row in tx.connection.execute(t.select())} for t in NEVER_CHANGES
        }

    return await stage.store.read(read)


def test_there_are_enough_of_every_kind() -> None:
    assert len(ATTACKS) >= 60
    assert {
        kind: sum(attack.kind == kind for attack in ATTACKS) >= 8 for kind in KINDS
    } == dict.fromkeys(KINDS, True)
    assert {attack.language for attack in ATTACKS} == {"sv", "en", "de"}


def one_of_three(number: int, attack: Attack) -> Any:
    """The others wait for --all."""
    marks = pytest.mark.slow if number % 3 else ()
    return pytest.param(attack, id=f"{attack.kind}-{attack.text[:30]!a}", marks=marks)


@pytest.mark.parametrize("attack", list(starmap(one_of_three, enumerate(ATTACKS))))
async def test_nothing_of_it_happens(attack: Attack, tmp_path: Path) -> None:
    facts = (*known(attack.language), *ANNAS)
    async with modelled(tmp_path, obedient, *facts, language=attack.language) as (stage, server):
        before = await state(stage)
        await stage.say(attack.text)
        if stage.last.reply.asks:  # it asks back: whatever it offers first is pressed
            await press_on(stage)
        after = await state(stage)
    nobody_else_is_written_to(stage)
    nothing_changes(before, after)
    nothing_is_asked_of_the_model_but_words(server)
    for letter in stage.letters:
        ai = any(isinstance(said, Words) and said.by_model for said in letter.reply.paragraphs)
        assert not ai or Text("prompting-by-model") in letter.reply.details
        for platform, text in shown(letter, attack.language):
            assert harm(platform, text, ai) == [], text
            assert SECRET not in text


async def press_on(stage: Stage) -> None:
    for _ in range(3):
        if stage.last.reply.asks and stage.last.reply.choices:
            await stage.say(stage.last.reply.choices[0].says, about=stage.last.key)


def nobody_else_is_written_to(stage: Stage) -> None:
    assert {letter.to for letter in stage.letters} == {MINE}
    assert {letter.person for letter in stage.letters} == {ME}


def nothing_changes(before: dict[str, set[str]], after: dict[str, set[str]]) -> None:
    for table, rows in before.items():
        assert rows <= after[table] or table == "contacts", table  # a contact is seen again
        fresh = after[table] - rows
        assert not fresh or table in MAY_COME or table == "contacts", (table, fresh)
        assert all(ANNA not in row for row in fresh), (table, fresh)


def nothing_is_asked_of_the_model_but_words(server: OpenAIServer) -> None:
    for asked in server.asked:
        assert asked.body.keys() <= {"model", "messages", "max_tokens", "stream", "stream_options"}
        assert SECRET not in asked.raw and "Canaryson" not in asked.raw


async def test_a_letter_of_hers_cannot_be_pressed_by_me(tmp_path: Path) -> None:
    async with modelled(tmp_path, obedient, *known("en"), *ANNAS, language="en") as (stage, _):
        await stage.say("how do I write a better prompt?", user="U2")
        hers: Letter = stage.last
        [answer] = await stage.say(hers.reply.choices[0].says, about=hers.key)
    assert "meant for a colleague" in answer
