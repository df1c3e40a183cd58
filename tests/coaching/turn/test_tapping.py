"""Buttons that open a dialogue, pressed again, too early or too late."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.advice import Verdict
from coaching.facts.people import Person
from coaching.messages import Choice, Letter, Opening, Reply, Text
from coaching.script.feature import opens
from tests.conversations.stage import Stage, perform, staged

HELLO = "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> inte nu\n> ja\n"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, "sv-SE") as stage:
        yield stage


async def test_the_same_button_again_asks_what_is_open_and_begins_nothing_new(stage: Stage) -> None:
    await perform(stage, HELLO)
    offer = await offered(stage, opens("onboarding.baseline", "onboarding-now.more"))
    assert "Uppgift 1" in (await stage.say("open:onboarding.baseline", about=offer))[0]
    assert await stage.say("open:onboarding.baseline", about=offer) == []  # two taps in a row
    await stage.say("offerter, 2 timmar i veckan")
    (said,) = await stage.say("open:onboarding.baseline", about=offer)
    assert said == "offerter, 2 h i veckan. En till?"
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    talks = await stage.store.read(lambda tx: tx.conversations(person.id, person.met_at))  # type: ignore[arg-type]
    assert [talk.flow for talk in talks].count("onboarding.baseline") == 1


async def test_hello_is_said_once(stage: Stage) -> None:
    """An invitation that is tapped after the person wrote by themselves."""
    await perform(stage, HELLO)
    welcome = stage.coach.house.welcome
    invitation = await offered(stage, welcome)
    (said,) = await stage.say(welcome.says, about=invitation)
    assert said.startswith("Hej, Sofia!")


async def test_what_a_letter_does_not_offer_cannot_be_tapped_in_it(stage: Stage) -> None:
    """Whoever sends such a tap made it up."""
    await perform(stage, HELLO)
    offer = await offered(stage, opens("onboarding.baseline", "onboarding-now.more"))
    for flow in ("privacy.forget", "programme.features", "savings.report"):
        assert await stage.say(f"open:{flow}", about=offer) == []


async def offered(stage: Stage, choice: Choice) -> str:
    """The key of a letter with this button."""
    reply = Reply((Text("talk-stranger"),), choices=(choice,))
    letter = Letter("invitation:1", "invitation", stage.last.to, reply, stage.clock.now())
    await stage.store.transact(lambda tx: tx.post(letter))
    await stage.deliver()
    return letter.key


async def test_a_form_shows_what_was_picked_as_the_person_saw_it(stage: Stage) -> None:
    await perform(stage, HELLO)
    offer = await offered(stage, opens("onboarding.baseline", "onboarding-now.more"))
    await stage.say("open:onboarding.baseline", about=offer)
    form = stage.last.key
    filled = {"task#1": "månadsrapport", "minutes#1": "massor", "rhythm#1": "month"}
    await stage.say(about=form, answers=filled)
    said = [stage.phrasebook.say(one, "sv") for one in stage.edits[-1].reply.details]
    assert said == ["månadsrapport", "massor", "Varje månad"]


async def test_a_vote_counts_once_and_its_buttons_go(stage: Stage) -> None:
    await perform(stage, HELLO)
    await stage.say("hur skriver jag en bättre prompt?")
    answer, labels = stage.last, await stage.labels()
    helpful, unhelpful = answer.reply.choices[:2]
    assert labels[:2] == ["Det hjälpte", "Inte riktigt"]
    (said,) = await stage.say(helpful.says, about=answer.key)
    assert "Bra att veta" in said
    edit = stage.edits[-1]
    assert (edit.replaces, edit.reply.choices) == (answer.key, ())
    assert edit.reply.paragraphs == answer.reply.paragraphs
    (said,) = await stage.say(unhelpful.says, about=answer.key)
    assert "hör till något som är klart" in said
    (vote,) = await stage.store.read(lambda tx: tx.every(Verdict))
    assert vote.helpful


async def test_what_the_diary_opens_and_is_begun_already_goes_on(stage: Stage) -> None:
    await perform(stage, HELLO)
    offer = await offered(stage, opens("onboarding.baseline", "onboarding-now.more"))
    await stage.say("open:onboarding.baseline", about=offer)
    await stage.say("offerter, 2 timmar i veckan")
    asked = stage.last.reply.paragraphs
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    due = stage.clock.now() + timedelta(days=1)
    planned = Opening(f"baseline:{person.id}", person.id, "onboarding.baseline", due)
    await stage.store.transact(lambda tx: tx.plan(planned))
    await stage.pass_time(timedelta(days=1, hours=2))
    assert stage.last.reply.paragraphs == asked


async def test_what_nobody_used_is_erased_after_three_days(stage: Stage) -> None:
    await perform(stage, HELLO)
    await stage.say("hur skriver jag en bättre prompt?")
    answer = stage.last.key
    asked = await stage.store.read(lambda tx: tx.asked_in(answer))
    assert asked and asked.reply
    await stage.pass_time(timedelta(days=5))
    asked = await stage.store.read(lambda tx: tx.asked_in(answer))
    assert asked and asked.reply is None
