"""What a champion is shown before is what is posted; and what of it was changed is said."""

from pathlib import Path

import pytest

from coaching.messages import Language
from tests.conversations.stage import CHANNEL, Stage, perform, staged

ANNOUNCED: list[tuple[Language, str, str]] = [
    ("sv", "drop-in på torsdag kl 15 i fikarummet", "Var: fikarummet"),
    ("sv", "håll en drop-in torsdag 15 i köket", "Var: köket"),
    ("en", "drop-in on Thursday at 3 pm in the coffee room", "Where: coffee room"),
    ("en", "announce a drop-in Thursday 15:00 in room 2", "Where: room 2"),
    ("de", "Drop-in am Donnerstag um 15 Uhr in der Kantine", "Wo: Kantine"),
]
YES: dict[Language, str] = {"sv": "ja", "en": "yes", "de": "ja"}
BY: dict[Language, str] = {
    "sv": "**Drop-in-träff med U1**",
    "en": "**Drop-in with U1**",
    "de": "**KI-Sprechstunde mit U1**",
}
MOVES: list[tuple[Language, str, str]] = [
    ("sv", "flytta drop-in till rum 12", "Ny plats"),
    ("sv", "flytta drop-in till fredag 14", "Flyttad"),
    ("en", "move the drop-in to room 12", "Ny plats"),
    ("en", "move the drop-in to Friday 2 pm", "Flyttad"),
    ("de", "verschiebe das Drop-in auf Freitag 14 Uhr", "Flyttad"),
]


async def announced(stage: Stage, language: Language, words: str) -> str:
    await perform(stage, f"= U1 language={language} lead=yes\n> {words}")
    return stage.came("U1")[-1]


@pytest.mark.parametrize(("language", "words", "place"), ANNOUNCED)
@pytest.mark.parametrize("posted_in", ["sv", "en", "de"])
async def test_the_preview_has_the_lines_of_the_post(
    language: Language, posted_in: Language, words: str, place: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        stage.settle_on(language=posted_in)
        shown = await announced(stage, language, words)
        assert BY[language] in shown and place in shown
        await stage.say(YES[language])
        (post,) = stage.came(CHANNEL)
        if posted_in == language:
            quoted = [line.removeprefix("> ") for line in shown.splitlines() if line[:2] == "> "]
            without_zone = post.replace(" (Stockholm)", "")
            assert quoted and all(line in without_zone for line in quoted)
        else:
            assert BY[posted_in] in post and place.rsplit(maxsplit=1)[-1] in post


@pytest.mark.parametrize(("language", "words", "said"), MOVES)
async def test_the_post_says_what_was_changed(
    language: Language, words: str, said: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await announced(stage, language, next(w for one, w, _ in ANNOUNCED if one == language))
        await stage.say(YES[language])
        await stage.say(words)
        await stage.say(YES[language])
        (post,) = stage.came(CHANNEL)
        assert f"**{said}: drop-in-träff med U1**" in post
