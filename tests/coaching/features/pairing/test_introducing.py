"""Where, when and in which language two people are introduced."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from coaching.company.company import Company
from coaching.facts.people import Contact, Person
from coaching.features.pairing.introducing import both_at_work, common_language, together
from coaching.messages import Address, Incoming, Opening, Place
from coaching.ports.queues import Heard
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings
from tests.conversations.stage import MONDAY, perform, staged

FIRM = Company()
ADA = Person("ada", "Ada", language="sv", standing="active")
BO = Person("bo", "Bo", language="en", languages=("en", "sv"), standing="active")


def at(person: Person, platform: str) -> Contact:
    address = Address(platform, "T1", person.id.upper())
    return Contact(
        f"{platform}:T1:{person.id}",
        person.id,
        address,
        Place(platform, "T1", address.user),
        MONDAY,
    )


def meeting_place(*contacts: Contact, gathers: str = "slack") -> Place | None:
    opening = Opening("x", "", "pairing.search", MONDAY)
    around = Surroundings(FIRM, gathers=lambda: frozenset(gathers.split()))
    return together(ADA, BO, Overview(MONDAY, around, opening, contacts))


def test_a_chat_is_opened_where_both_are_and_the_platform_can() -> None:
    group = Place("slack", "T1", "", direct=False, members=("ADA", "BO"))
    assert meeting_place(at(ADA, "slack"), at(BO, "slack")) == group
    assert meeting_place(at(ADA, "slack"), at(BO, "slack"), at(BO, "teams")) == group
    assert meeting_place(at(ADA, "slack"), at(BO, "teams"), gathers="slack teams") is None
    assert meeting_place(at(ADA, "web"), at(BO, "web")) is None
    assert meeting_place(at(ADA, "slack")) is None


def test_the_newcomers_language_comes_first_when_the_buddy_speaks_it() -> None:
    assert common_language(ADA, BO) == "sv"
    assert common_language(replace(ADA, languages=("de", "en"), language="de"), BO) == "en"


def test_both_are_at_work() -> None:
    assert both_at_work(MONDAY, ADA, BO, FIRM) == MONDAY
    evening = MONDAY.replace(hour=20)
    assert both_at_work(evening, ADA, BO, FIRM) == MONDAY.replace(day=13, hour=8)
    in_london = replace(BO, timezone="Europe/London")
    assert both_at_work(evening, ADA, in_london, FIRM) == MONDAY.replace(day=13, hour=9)
    away = replace(BO, away_until=MONDAY.date() + timedelta(days=1))
    assert both_at_work(MONDAY, ADA, away, FIRM) == MONDAY.replace(day=14, hour=8)


def test_two_who_are_never_at_work_together_are_introduced_in_the_newcomers_hours() -> None:
    far_away = replace(BO, timezone="Pacific/Auckland")
    assert both_at_work(MONDAY, ADA, far_away, FIRM) == MONDAY


async def test_the_home_page_shows_the_buddy(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            "= Sofia language=en department=IT\n= Markus language=en department=Sales\n= "
            "Sofia + Markus",
        )
        place = Place("web", "demo", "Sofia")
        home = Incoming("home", Address("web", "demo", "Sofia"), place, MONDAY, kind="home")
        await stage.store.transact(lambda tx: tx.write_down(home))
        await stage.coach.hear(Heard(home, 0))
        await stage.deliver()
        assert stage.last.kind == "home"
        (part,) = [
            part
            for part in stage.last.reply.sections
            if part.choices and "pairing" in part.choices[-1].says
        ]
        shown = "\n".join(stage.phrasebook.say(said, "en") for said in part.paragraphs)
        assert "Your buddy is **Markus**, Sales, until 6 April" in shown
        labels = [stage.phrasebook.say(choice.label, "en") for choice in part.choices]
        assert labels == ["Choose a small project", "Change buddy", "How many I can be a buddy for"]


async def test_whoever_waits_for_a_buddy_is_not_asked_how_many_they_can_take(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            "= Sofia language=en buddy_wish=wants\nSofia> my buddy\nSofia< I’m looking for a buddy",
        )
        assert "How many I can be a buddy for" not in await stage.labels("Sofia")
