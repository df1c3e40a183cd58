"""What does not belong on the list: said at once, with what would work, and nothing half-kept."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from coaching.facts.savings import BaselineTask
from coaching.facts.use_cases import UseCase, Voice
from tests.conversations.stage import Stage, perform, staged

KNOWN = "= Ada language=en department=IT\n= Bo language=en department=IT\n"
TOLD = "Ada> new use case: drafting quotes, 6 hours a week\nAda> it takes long\nAda> only our own\n"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, "en-GB") as stage:
        await perform(stage, KNOWN)
        yield stage


async def listed(stage: Stage) -> list[str]:
    return [one.title for one in await stage.store.read(lambda tx: tx.every(UseCase))]


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(TOLD + "Ada> cancel", id="taken back at the last question"),
        pytest.param(
            "Ada> new use case\nAda> drafting quotes\nAda> 6\nAda> I only wanted to say so",
            id="said",
        ),
        pytest.param(TOLD + "Ada> stop", id="stopped"),
    ],
)
async def test_nothing_is_kept_before_a_yes(stage: Stage, talk: str) -> None:
    await perform(stage, talk)
    assert await listed(stage) == []
    assert await stage.store.read(lambda tx: (*tx.every(Voice), *tx.every(BaselineTask))) == ()


async def test_a_page_is_no_title(stage: Stage) -> None:
    await stage.say("new use case", user="Ada")
    (answer,) = await stage.say("our quotes are long and " * 170, user="Ada")
    assert "80 characters" in answer
    await perform(
        stage, "Ada> drafting quotes\nAda> 6\nAda> it takes long\nAda> only our own\nAda> put it up"
    )
    assert await listed(stage) == ["Drafting quotes"]


async def test_personal_data_stays_off_the_list(stage: Stage) -> None:
    await perform(stage, "Ada> new use case\nAda> quotes for anna.ek@firma.example\nAda> 6")
    await perform(
        stage,
        "Ada< an email address\nAda> take it out\nAda> it takes long\nAda> only our own\nAda> yes",
    )
    (title,) = await listed(stage)
    assert "anna" not in title


async def test_the_same_idea_on_the_same_day_is_one_use_case_with_three_voices(
    stage: Stage,
) -> None:
    await perform(stage, f"= Eva language=en department=IT\n{TOLD}Ada> yes")
    for who in ("Bo", "Eva"):
        await perform(stage, f"{who}> new use case: writing quotes, 5 hours a week")
        await perform(stage, f"{who}> it takes long\n{who}< **Drafting quotes**")
        await perform(stage, f"{who}> [Yes, the same]\n{who}> [Count me in]")
    voices = await stage.store.read(lambda tx: tx.every(Voice))
    assert await listed(stage) == ["Drafting quotes"]
    assert len({voice.person for voice in voices}) == 3


async def test_another_one_that_came_in_between_is_shown_before_the_yes(stage: Stage) -> None:
    """Both told it at the same time; the second one to say yes sees the first."""
    await perform(stage, TOLD)
    await perform(stage, TOLD.replace("Ada> ", "Bo> ") + "Bo> yes")
    (answer,) = await stage.say("yes", user="Ada")
    assert "One more vote for **Drafting quotes**" in answer
    assert await listed(stage) == ["Drafting quotes"]


async def test_whose_it_is_not_changes_nothing(stage: Stage) -> None:
    await perform(stage, TOLD + "Ada> yes\nBo> use cases\nBo> [Drafting quotes]")
    assert "Change the status" not in await stage.labels("Bo")
    await perform(stage, "Bo> risk counts double\nBo< for the programme lead to decide")
