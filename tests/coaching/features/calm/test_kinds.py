"""One kind that somebody does not want: it is gone for them, everything else stays."""

from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.features.calm.kinds import named_in
from coaching.messages import LANGUAGES, Language
from tests.conversations.stage import Stage, perform, staged

NO_TIME: dict[Language, str] = {
    "sv": "inga frågor om tid",
    "en": "no questions about time",
    "de": "keine Fragen zur Zeit",
}
YES: dict[Language, str] = {"sv": "ja", "en": "yes", "de": "ja"}


async def declines(stage: Stage) -> tuple[str, ...]:
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    return person.declines


def shown(stage: Stage) -> list[str]:
    return [one.key for one in stage.last_to("U1").reply.paragraphs if hasattr(one, "key")]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_time_the_check_in_asks_for_the_rest_alone(
    language: Language, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language} starts=yes\n> {NO_TIME[language]}")
        assert await declines(stage) == ()
        await perform(stage, f"> {YES[language]}\n@ P4D")
        assert await declines(stage) == ("time",)
        assert "checkins-tried" in shown(stage)


async def test_it_is_told_and_taken_back(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, "= U1 language=sv starts=yes\n> inga frågor om tid\n> [Ja, det vill jag slippa]"
        )
        await perform(
            stage, "< Som vanligt\n> vad vet du om mig?\n< Du vill inte ha: frågor om tid"
        )
        await perform(stage, "> som vanligt\n@ P4D\n< sparat")
        assert await declines(stage) == ()


async def test_without_check_ins_none_comes_and_none_is_promised(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "= U1 language=sv starts=yes\n> inga fler check-ins tack\n> ja")
        assert await declines(stage) == ("check_in",)
        before = len(stage.letters)
        await perform(stage, "> vad händer härnäst?\n< Inget är planerat\n@ P21D")
        assert len(stage.letters) == before + 1
        await perform(stage, "> fråga mig varje vecka\n> ja\n@ P14D\n< sparat")


async def test_what_is_not_there_is_asked_about(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, "= U1 language=sv\n> inga fler intervjufrågor till mig\n< vill du slippa"
        )
        await perform(stage, "> [Sammanfattningen]\n< slipper du det här: sammanfattningen\n> nej")
        assert await declines(stage) == ()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("no questions about time please", "time"),
        ("stop the digest", "digest"),
        ("don't ask me about minutes", "time"),
        ("inga påminnelser om drop-in", "drop_in"),
        ("sluta fråga om vi har träffats", "met"),
        ("frag nicht mehr ob ich den buddy getroffen hab", "met"),
        ("keine zeitfragen mehr", "time"),
        ("wochenfrage abschalten", "check_in"),
        ("inga fler lektioner", "lesson"),
        ("don't ask me about time wasters again", "use_case"),
        ("lose the coffee, keep everything else", "coffee"),
        ("leave me out of the retro", ""),
    ],
)
def test_the_kind_is_read_from_the_sentence(said: str, kind: str) -> None:
    assert named_in(said) == kind
