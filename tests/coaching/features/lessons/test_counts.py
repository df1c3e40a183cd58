"""How many learn what, and the talent matrix: never about fewer than five, nor by asking twice."""

from dataclasses import replace
from pathlib import Path

from coaching.company.company import Company
from coaching.facts.audit import Audit
from coaching.facts.growing.growth import Leaning, Role
from coaching.facts.growing.learning import LessonDone, LessonState
from coaching.facts.kinds import Fact
from tests.conversations import cast
from tests.conversations.stage import MONDAY, Stage, perform, staged

NAMES = ("Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gun", "Hans", "Ida", "Jan")
PEOPLE = "\n".join(f"= {name} language=en department=Sales" for name in NAMES)
KARIN = "= Karin language=en lead=yes department=HR"
DAY = MONDAY.date()
TRAINER = Role("r1", cast.person_id("Ada"), "trainer", "accepted", DAY)


def lesson(name: str, id: str, state: LessonState = "done") -> LessonDone:
    path, me = id.partition("-")[0], cast.person_id(name)
    return LessonDone(f"{name}-{id}", me, "t", id, path, state, DAY, MONDAY)


async def put(stage: Stage, *facts: Fact) -> None:
    await stage.store.transact(lambda tx: tx.put(*facts))


async def told(stage: Stage, words: str, who: str = "Karin") -> str:
    return "\n".join(await stage.say(words, user=who))


async def test_paths_are_counted_from_five_up_and_stand_still(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"{KARIN}\n{PEOPLE}")
        whole = [one.id for one in Company().taught().of("basic", "en")]
        await put(stage, *(lesson(name, id) for name in NAMES[:5] for id in whole))
        await put(stage, *(lesson(name, "basic-trust", "begun") for name in NAMES[5:]))
        await put(stage, *(lesson(name, "finance-formula") for name in NAMES[:4]))
        await put(stage, lesson("Ada", "power-template", "offered"))
        first = await told(stage, "how many learn what?")
        assert "- Getting started: 10 started, 5 finished" in first
        assert "under 5 started, under 5 finished" in first
        assert not any(name in first for name in NAMES)

        await put(stage, lesson("Eva", "finance-formula"))
        last = [lesson("Finn", id) for id in whole]
        await put(stage, *last)
        assert "Getting started: 10 started, 5 finished" in await told(stage, "how many learn what")
        looks = await stage.store.read(lambda tx: tx.every(Audit))
        assert [one.action for one in looks] == ["lesson_counts"] * 2


async def test_how_many_are_not_through_does_not_follow(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"{KARIN}\n{PEOPLE}")
        whole = [one.id for one in Company().taught().of("basic", "en")]
        await put(stage, *(lesson(name, id) for name in NAMES[:9] for id in whole))
        await put(stage, lesson("Jan", "basic-trust"))
        line = "- Getting started: 10 started, nearly all of them finished"
        assert line in await told(stage, "how many learn what")


async def test_a_trainer_sees_them_while_the_company_has_roles(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"{KARIN}\n{PEOPLE}")
        await put(stage, TRAINER)
        assert "Nobody sees who" in await told(stage, "how many learn what", "Ada")
        assert "Only an AI trainer" in await told(stage, "how many learn what", "Bo")


async def test_without_roles_nobody_has_their_rights(tmp_path: Path) -> None:
    off = Company(off=frozenset({"roles"}))
    async with staged(tmp_path, "en", company=off) as stage:
        await perform(stage, f"{KARIN}\n{PEOPLE}")
        await put(stage, TRAINER)
        assert "Only an AI trainer" in await told(stage, "how many learn what", "Ada")


async def test_the_matrix_shows_no_answer_of_a_few(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"{KARIN}\n{PEOPLE}")
        ids = [cast.person_id(name) for name in NAMES]
        said = [
            Leaning(id, id, "t", True, False, False, 3 < n < 9, False, DAY)
            for n, id in enumerate(ids)
        ]
        await put(stage, *said[:4])
        assert "No department has five answers yet" in await told(stage, "talent matrix")
        await put(stage, *said[4:])
        matrix = await told(stage, "talent matrix")
        assert (
            "- Sales (10): trying out nearly all, explaining under 5, processes under 5, "
            "order in data 5" in matrix
        )
        assert not any(name in matrix for name in NAMES)
        await put(stage, replace(said[9], data=True))
        assert "order in data 5" in await told(stage, "talent matrix")
        await put(stage, replace(said[9], named=True))
        assert "Jan may be put forward: trying out;" in await told(stage, "talent matrix")


async def test_what_a_few_call_their_department_is_not_remembered(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"{KARIN}\n= Ada language=en department=Skunkworks")
        ada = cast.person_id("Ada")
        await put(stage, Leaning(ada, ada, "t", True, True, True, True, False, DAY))
        assert "No department has five answers yet" in await told(stage, "talent matrix")
        kept = await stage.store.read(lambda tx: tx.recall("learning:shown:talent"))
        assert "Skunkworks" not in (kept or "")
