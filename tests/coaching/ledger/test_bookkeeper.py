"""Figures in chat: everybody's own, and the company's for a lead alone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from coaching.facts.advice import Unanswered, Verdict
from coaching.facts.audit import Audit
from coaching.facts.people import Contact, Person
from coaching.knowledge.playbook import load
from coaching.ledger.bookkeeper import latest_month
from coaching.messages import Text
from tests.coaching.ledger.twelve_weeks import AGREED, BASELINE, PEOPLE, SAVINGS, TRIALS, told
from tests.conversations.cast import within
from tests.conversations.modelled import everything_kept
from tests.conversations.stage import Stage, perform, staged

HELLO = "> hej\n> ja\n> svenska\n> IT\n> chef\n> copilot\n> varje dag\n> nej\n> ja\n"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Sofia, e-mail u1@almvik.example, in a company that has told for five weeks."""
    async with staged(tmp_path, "sv-SE") as stage:
        await stage.store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *TRIALS))
        await perform(stage, HELLO)
        stage.clock.at = datetime.fromisoformat("2026-02-03T09:00:00+01:00")
        yield stage


async def test_a_lead_gets_the_month_in_one_message(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    (said,) = await stage.say("siffror")
    assert (
        "Företaget i januari: 19 h 31 min berättat, **13 h 54 min** justerat, "
        "för få har tagit tid för att det ska visas." in said
    )
    assert "5 av 7 svarade" in said
    assert not any(person.id in said for person in PEOPLE)
    (look,) = await stage.store.read(lambda tx: tx.every(Audit))
    lead = await stage.store.read(lambda tx: tx.person_with("u1@almvik.example"))
    assert lead and (look.at, look.actor) == (stage.clock.at, lead.id)
    assert (look.action, look.object, look.about) == ("company_figures", "2026-01", "")


async def test_what_fewer_than_five_timed_is_no_part_of_what_is_told(stage: Stage) -> None:
    """Ada alone tells of what was timed; with five more who wrote some, it is a sum."""
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    ids = ("bo", "cia", "dan", "eva", "finn")
    more = [told(id, "offerter", 30, "once", 2) for id in ids]
    await stage.store.transact(lambda tx: tx.put(*more))
    (said,) = await stage.say("siffror")
    assert "enligt tidtagning" in said
    await stage.store.transact(lambda tx: tx.put(*(replace(one, task="mejl") for one in more[1:])))
    (said,) = await stage.say("siffror")
    assert "enligt tidtagning" not in said


async def test_a_lead_hears_which_topics_fail(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    votes = [Verdict(f"v{n}", f"p{n}", "c", n == 0, stage.clock.at, "emails") for n in range(5)]
    asked = [Unanswered(f"u{n}", f"p{n}", "2026-01", 2) for n in range(5)]
    await stage.store.transact(lambda tx: tx.put(*votes, *asked))
    (said,) = await stage.say("siffror")
    assert f"Coachens svar om ”{title('emails')}” hjälpte inte 4 av 5." in said
    assert "I januari visste coachen inget svar på 10 frågor från 5 personer." in said


async def test_a_question_without_an_answer_is_counted_and_not_kept(stage: Stage) -> None:
    for _ in range(2):
        await stage.say("vad kostar en hamster i Säffle?")
    assert stage.last.reply.paragraphs[0] == Text(
        "prompting-no-answer", {"contact": "Karin Ståhl, HR"}
    )
    (counted,) = await stage.store.read(lambda tx: tx.every(Unanswered))
    assert (counted.month, counted.count) == ("2026-02", 2)
    assert "hamster" not in await everything_kept(stage)


def title(topic: str) -> str:
    return next(page.title for page in load("sv") if page.id == topic)


async def test_nobody_else_gets_more_than_their_own(stage: Stage) -> None:
    (said,) = await stage.say("siffror")
    assert "Du har inte berättat om någon sparad tid i januari än." in said
    assert "Företaget" not in said
    assert await stage.store.read(lambda tx: tx.every(Audit)) == []


async def test_a_guest_is_never_a_lead(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    person = await stage.store.read(lambda tx: tx.person_with("u1@almvik.example"))
    assert person
    await stage.store.transact(lambda tx: tx.put(replace(person, guest=True)))
    (said,) = await stage.say("siffror")
    assert "Företaget" not in said


async def test_one_person_fewer_is_counted_after_forget_me_and_one_more_after_coming_back(
    stage: Stage,
) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    saving = told("gil", "mejl", 30, "once", 2)
    gil = Person("gil", "Gil", "gil@almvik.example", "sv", standing="active", agreed_at=AGREED)
    address, place = stage.address("Gil"), stage.place("Gil")
    contact = Contact("web:demo:Gil", "gil", address, place, AGREED)
    await stage.store.transact(lambda tx: tx.put(gil, contact, saving))
    (said,) = await stage.say("siffror")
    assert "20 h 1 min berättat" in said
    assert "6 av 8 svarade" in said

    for words in ("glöm mig", "radera allt"):
        await stage.say(words, user="Gil")
    (said,) = await stage.say("siffror")
    assert "20 h 1 min berättat" in said
    assert "5 av 7 svarade" in said

    stage.clock.at = datetime.fromisoformat("2026-01-30T09:00:00+01:00")
    for words in ("hej", "ja", "svenska", "IT", "chef", "copilot", "varje dag", "nej", "ja"):
        await stage.say(words, user="Gil")
    (said,) = await stage.say("siffror")
    assert "20 h 1 min berättat" in said
    assert "5 av 8 svarade" in said


@pytest.mark.parametrize(
    ("day", "month"),
    [("2026-01-12", "2026-01"), ("2026-02-03", "2026-01"), ("2026-02-09", "2026-02")],
)
def test_a_month_is_told_once_its_first_week_is_over(day: str, month: str) -> None:
    assert latest_month(date.fromisoformat(day)) == month
