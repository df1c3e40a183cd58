"""The programme's corner: whose it is, what it counts, and how it is found."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.company.company import Company
from coaching.contents import FEATURES
from coaching.facts.community import Appointment, DropIn
from coaching.facts.people import Invitation, Person
from coaching.ledger.programme import _departments, counted, standing_of, steady
from coaching.messages import Language
from tests.coaching.turn.test_home import opened
from tests.conversations import cast
from tests.conversations.stage import MONDAY, Stage, perform, staged

SALES = "\n".join(f"= {name} language=sv department=Sälj" for name in ("Ada", "Bo", "Cleo", "Dan"))
KARIN = "= Karin language=sv lead=yes department=Sälj"
PROGRAMME: dict[Language, str] = {"sv": "programmet", "en": "programme", "de": "Programm"}


async def champion(stage: Stage, name: str) -> None:
    accepted = Appointment(name, cast.person_id(name), "accepted", MONDAY, MONDAY)
    await stage.store.transact(lambda tx: tx.put(accepted))


async def test_a_lead_is_told_counts_gaps_and_what_can_be_done(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, f"{KARIN}\n{SALES}\n= Ville language=sv department=IT buddy_wish=wants"
        )
        told = "\n".join(await stage.say("hur går det med programmet?", user="Karin"))
        for part in (
            "6 är med",
            "väntar på en buddy: färre än fem",
            "Ekonomi, IT",
            "champion än på: Sälj",
        ):
            assert part in told
        assert "Ville" not in told
        offered = {f"open:{one.name}.{flow}" for one in FEATURES for flow in one.corner}
        assert {choice.says for choice in stage.last.reply.choices} == offered


@pytest.mark.parametrize("language", PROGRAMME)
async def test_each_word_for_it_opens_it_and_its_labels_are_heard(
    language: Language, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= Karin language={language} lead=yes department=IT")
        await stage.say("menu", user="Karin")
        labels = await stage.labels("Karin")
        assert len(labels) == 6
        for opening in (PROGRAMME[language], labels[0]):
            await stage.say(opening, user="Karin")
            assert "open:programme.features" in {one.says for one in stage.last.reply.choices}


async def test_somebody_else_hears_the_plain_truth_and_a_human(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KARIN}\n= Anna language=sv\nAnna> programmet")
        await perform(stage, "Anna< till för programansvariga och champions\nAnna< Karin Ståhl, HR")
        await stage.say("meny", user="Anna")
        assert "Programmet" not in await stage.labels("Anna")
        guest = "= Gusten language=sv lead=yes guest=yes\nGusten> programmet"
        await perform(stage, f"{guest}\nGusten< till för programansvariga och champions")


async def test_a_champion_finds_their_own_drop_in_and_how_many_come(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KARIN}\n= Priya language=sv department=IT\n= Anna language=sv")
        await champion(stage, "Priya")
        await perform(stage, "Priya> programmet\nPriya< ingen drop-in-träff på gång")
        at = MONDAY + timedelta(days=3)
        hosted = DropIn("d1", cast.person_id("Priya"), at, "Europe/Stockholm", 30, "fikarummet")
        await stage.store.transact(lambda tx: tx.put(hosted))
        await perform(stage, "Anna> jag kommer\nPriya> programmet\nPriya< fikarummet")
        assert "Funktioner" not in await stage.labels("Priya")
        await perform(stage, "Priya> [Hur många kommer?]\nPriya< En person kommer")


async def test_the_home_page_has_the_same_corner(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "= U1 language=sv")
        before = {choice.says for choice in (await opened(stage)).reply.offered}
        assert "open:programme.features" not in before
        await perform(stage, "= U1 language=sv lead=yes")
        home = {choice.says for choice in (await opened(stage)).reply.offered}
        assert {f"open:{one.name}.{flow}" for one in FEATURES for flow in one.corner} <= home


def people(count: int, **told: str) -> list[Person]:
    return [
        Person(f"{n}{told}", agreed_at=MONDAY, standing="active", **told)  # type: ignore[arg-type]
        for n in range(count)
    ]


@pytest.mark.parametrize(("silent", "invited"), [(0, "most"), (1, "most"), (4, "most"), (5, 11)])
def test_how_few_did_not_agree_follows_from_nothing(silent: int, invited: object) -> None:
    asked = [Person(f"asked{n}") for n in range(silent)]
    waits = Person("waits")
    waiting = [Invitation("waits", "waits", "", MONDAY.date(), waiting=True)]
    everybody = [*people(6), *asked, waits]
    told = standing_of(counted((), everybody, waiting, []), everybody, [])
    assert (told.agreed, told.invited, told.waiting) == (6, invited, "few")


def test_a_department_that_one_person_made_up_is_not_shown() -> None:
    company = Company(departments=("IT",))
    everybody = [*people(5, department="Lager"), *people(1, department="joobar")]
    assert _departments(company, everybody, ()) == ("IT", "Lager")
    told = standing_of(counted(("IT", "Lager"), everybody, [], []), everybody, [])
    assert (told.thin, told.without_champion) == (("IT",), ("Lager",))


def test_a_department_does_not_go_because_one_person_did() -> None:
    four = people(4, department="Lager")
    assert _departments(Company(departments=("IT",)), four, ("Lager", "Inköp")) == ("IT", "Lager")


def test_a_count_stays_as_it_was_told_until_five_more_or_fewer() -> None:
    told = {"agreed": 7, "in Lager": 5}
    for now in (3, 4, 7, 11):
        assert steady(told, {"agreed": now, "in Lager": 4, "pairs": 6}) == told | {"pairs": 6}
    assert steady(told, {"agreed": 12, "in Lager": 0}) == {"agreed": 12, "in Lager": 0}
