"""Figures in chat: everybody's own, and the company's for a lead alone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from coaching.company.worth import Licences, Rate, Worth
from coaching.facts.advice import Unanswered, Verdict
from coaching.facts.audit import Audit
from coaching.facts.kinds import Fact
from coaching.knowledge.playbook import load
from coaching.ledger.published import publishing
from coaching.ledger.published.counting import time_of
from coaching.ledger.published.publishing import running_month
from coaching.messages import Text
from coaching.ports.store import Transaction
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS, told
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
        stage.clock.at = datetime.fromisoformat("2026-02-06T09:00:00+01:00")
        yield stage


async def keep(stage: Stage, *facts: Fact) -> None:
    await stage.store.transact(lambda tx: tx.put(*facts))


RUNNING = datetime.fromisoformat("2026-01-30T09:00:00+01:00")


async def test_a_lead_gets_the_month_in_one_message(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    (said,) = await stage.say("siffror")
    assert "**januari**: 7 av 7 är med." in said
    assert (
        "Sparad tid: 19 h 31 min enligt egen uppgift, **13 h 54 min** efter justering, "
        "mätt tid visas inte än (för få mätningar). 5 av 7 svarade." in said
    )
    assert not any(person.id in said for person in PEOPLE)
    (look,) = await stage.store.read(lambda tx: tx.every(Audit))
    lead = await stage.store.read(lambda tx: tx.person_with("u1@almvik.example"))
    assert lead and (look.at, look.actor) == (stage.clock.at, lead.id)
    assert (look.action, look.object, look.about) == ("company_figures", "2026-01", "")


@pytest.mark.parametrize("wrote", [5, 4])
async def test_what_fewer_than_five_timed_is_no_part_of_what_is_told(
    wrote: int, stage: Stage
) -> None:
    """Ada tells of what was timed; so many more wrote some, too."""
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    ids = ("bo", "cia", "dan", "eva", "finn")
    more = [
        told(id, "offerter" if n < wrote else "mejl", 30, "once", 2) for n, id in enumerate(ids)
    ]
    more = [one for one in more if wrote == 5 or one.task == "offerter"][: wrote - 1]
    await stage.store.transact(lambda tx: tx.put(*more))
    (said,) = await stage.say("siffror")
    assert ("uppmätt" in said) == (wrote == 5)


async def test_a_lead_hears_which_topics_fail(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    votes = [Verdict(f"v{n}", f"p{n}", "c", n == 0, stage.clock.at, "emails") for n in range(5)]
    asked = [Unanswered(f"u{n}", f"p{n}", "2026-01", 2) for n in range(5)]
    await stage.store.transact(lambda tx: tx.put(*votes, *asked))
    (said,) = await stage.say("siffror")
    assert f"Coachens svar om ”{title('emails')}” hjälpte inte 4 av 5 personer." in said
    assert "I januari hade coachen inget svar på 10 frågor från 5 personer." in said


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
    assert "Du har inte noterat någon sparad tid i januari än." in said
    assert "svarade" not in said
    assert await stage.store.read(lambda tx: tx.every(Audit)) == []


async def test_a_guest_is_never_a_lead(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    person = await stage.store.read(lambda tx: tx.person_with("u1@almvik.example"))
    assert person
    await stage.store.transact(lambda tx: tx.put(replace(person, guest=True)))
    (said,) = await stage.say("siffror")
    assert "svarade" not in said


async def test_what_is_told_after_a_month_was_published_changes_nothing(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    (before,) = await stage.say("siffror")
    late = told("finn", "mejl", 145, "once", 2)
    moved = replace(PEOPLE[0], department="Inköp")
    await stage.store.transact(lambda tx: tx.put(late, moved))
    assert await stage.say("siffror") == [before]
    await stage.store.transact(lambda tx: tx.forget(PEOPLE[1].id))
    assert await stage.say("siffror") == [before]


async def test_a_running_month_moves_once_five_more_have_told_something(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    stage.clock.at = RUNNING
    (before,) = await stage.say("siffror")
    assert "19 h 31 min enligt egen uppgift" in before and "5 av 7 svarade" in before
    ids = ("finn", "ada", "cia", "dan", "eva")
    for number, id in enumerate(ids):
        assert await stage.say("siffror") == [before], f"{number} told something more"
        more = told(id, "platsannonser", 10 + number, "once", 3)
        await keep(stage, more)
    (after,) = await stage.say("siffror")
    assert "20 h 31 min enligt egen uppgift" in after and "6 av 7 svarade" in after


async def test_a_look_at_a_month_of_which_nothing_more_was_told_counts_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []

    def count(view: Any, company: Any, month: str, day: date) -> Any:
        counted.append(month)
        return time_of(view, company, month, day)

    monkeypatch.setattr(publishing, "time_of", count)
    press = publishing.Press(stage.coach.house.surroundings.company)

    async def looked() -> tuple[bool, int]:
        """Whether there is something new to show, and how often it was counted so far."""

        def look(tx: Transaction) -> bool:
            new = press.look(tx, "2026-01", RUNNING)
            tx.put(*new)
            return bool(new)

        return await stage.store.transact(look), len(counted)

    assert [await looked(), await looked()] == [(True, 1), (False, 1)]
    for number, id in enumerate(("finn", "ada", "cia", "dan")):
        await keep(stage, told(id, "platsannonser", 10, "once", 3))
        assert [await looked(), await looked()] == [(False, 2 + number)] * 2
    await keep(stage, told("eva", "platsannonser", 10, "once", 3))
    assert [await looked(), await looked()] == [(True, 6), (False, 6)]


@pytest.mark.parametrize(("more", "told_in_all"), [(1, "19 h 31 min"), (5, "20 h 31 min")])
async def test_what_a_few_told_after_the_last_look_does_not_come_out_by_publishing(
    more: int, told_in_all: str, stage: Stage
) -> None:
    stage.coach.house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    stage.clock.at = RUNNING
    await stage.say("siffror")
    ids = ("finn", "ada", "cia", "dan", "eva")[:more]
    late = [told(id, "platsannonser", 10 + n, "once", 3) for n, id in enumerate(ids)]
    await stage.store.transact(lambda tx: tx.put(*late))
    stage.clock.at = datetime.fromisoformat("2026-02-06T09:00:00+01:00")
    (said,) = await stage.say("siffror")
    assert f"{told_in_all} enligt egen uppgift" in said


@pytest.mark.parametrize(
    ("day", "month"),
    [("2026-01-12", "2026-01"), ("2026-02-03", "2026-01"), ("2026-02-09", "2026-02")],
)
def test_a_month_is_told_once_its_first_week_is_over(day: str, month: str) -> None:
    assert running_month(date.fromisoformat(day)) == month


WORTH = Worth(rates=(Rate(date(2026, 1, 1), 520),), licences=(Licences(date(2026, 1, 1), 7, 290),))


async def test_what_it_is_worth_begins_with_break_even_and_what_if_keeps_nothing(
    stage: Stage,
) -> None:
    """By hand: licences 7 x 290 = 2,030. Seven who agreed and five weeks (Thursdays 1 to 29): 35.
    Half a minute is worth 520 / 60 / 2, so 13.4 minutes a week; 834 are 23.8. Of a quarter: 26.8.
    """
    house = within(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    around = replace(house.surroundings, company=replace(house.company, worth=WORTH))
    stage.coach.house = replace(house, surroundings=around)
    (said,) = await stage.say("roi")
    assert "jämnt upp vid **14 min** per person och vecka; ni ligger på 24" in said
    assert "2\N{NO-BREAK SPACE}030 SEK" in said and "50 % tillvaratagen tid" in said
    assert "Det betalar sig i januari 2026" in said
    (said,) = await stage.say("om bara 25 % tas till vara, lönar det sig då?")
    assert (
        "Om 25 % av tiden tas till vara" in said and "**27 min**" in said and "inget sparas" in said
    )
    (said,) = await stage.say("roi")
    assert "**14 min**" in said
