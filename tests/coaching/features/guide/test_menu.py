"""The menu: six buttons, corners behind them, and every label typed is a label tapped."""

from pathlib import Path

import pytest

from coaching.contents import FEATURES
from coaching.messages import LANGUAGES, Language
from tests.conversations.stage import Stage, perform, staged

MOST = 6
ASKED: list[tuple[Language, str]] = [
    ("sv", "meny"),
    ("sv", "visa menyn"),
    ("sv", "vad kan jag välja på här?"),
    ("en", "menu"),
    ("en", "show me the menu"),
    ("en", "what are my options?"),
    ("de", "Menü"),
    ("de", "zeig mir das Menü"),
    ("de", "Menü bitte"),
]


async def behind(stage: Stage, corner: str) -> list[str]:
    await stage.say(corner)
    return await stage.labels()


@pytest.mark.parametrize(("language", "words"), ASKED)
async def test_it_has_six_buttons(language: Language, words: str, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {words}")
        assert len(await stage.labels()) == MOST


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_stands_in_it_or_behind_it_once(
    language: Language, tmp_path: Path
) -> None:
    corners = {"guide.learn", "guide.people", "guide.more"}
    listed = {f"{one.name}.{flow}" for one in FEATURES for flow in one.menu} - corners
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> menu")
        first = await stage.labels()
        opened = [label for corner in first[3:] for label in await behind(stage, corner)]
        shown = [*first[:3], *opened]
        assert len(shown) == len(set(shown)) == len(listed)
        for label in shown:
            assert await stage.say(label), label


@pytest.mark.parametrize(
    ("off", "gone"),
    [
        ("library", {"Dela något som fungerar"}),
        ("prompting", {"Fråga om AI"}),
        ("prompting|use_cases|lessons|record", {"Fråga om AI", "Lär dig"}),
        ("use_cases", {"Våra användningsfall"}),
        ("savings", {"Jag har sparat tid"}),
        ("pairing|dropins", {"Människor"}),
        ("dropins", {"Människor"}),
    ],
)
async def test_what_is_off_stands_nowhere(off: str, gone: set[str], tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"% off={off}\n= U1 language=sv\n> meny")
        labels = set(await stage.labels())
        assert not labels & gone and len(labels) <= MOST


async def test_the_second_miss_is_no_wall(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, "= U1 language=sv\n> sparade 45 min på offerter\n> blubb fnurk\n> gnyff snork"
        )
        assert await stage.labels() == ["Ja, det stämmer", "Ändra något", "Låt det vara", "Meny"]
