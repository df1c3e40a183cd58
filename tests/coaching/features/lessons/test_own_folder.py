"""The company's own lessons in chat: the sound ones, in the language that they are written in."""

from importlib.resources import files
from pathlib import Path

from bot.settings.company_file import read_company
from tests.conversations.stage import perform, staged

IN_SWEDISH = "= Sofia language=sv\nSofia> alla lektioner\nSofia> [Kom i gång]"
IN_ENGLISH = "= Priya language=en\nPriya> all lessons\nPriya> [Getting started]"


def own_folder(beside: Path) -> Path:
    """Three lessons in Swedish alone, the second of them broken."""
    folder = beside / "own" / "sv" / "lessons"
    folder.mkdir(parents=True)
    ours = files("coaching") / "content" / "sv" / "lessons" / "basic-trust.md"
    sound = ours.read_text("utf-8").replace("order: 4", "order: 9")
    for number, title in enumerate(("Mät ett kullager", "Väg en låda", "Räkna hyllan"), start=1):
        text = sound.replace("id: basic-trust", f"id: own-{number}")
        text = text.replace("title: Lita lagom", f"title: {title}")
        if number == 2:
            text = text.replace("minutes: 10", "minutes: 99")
        (folder / f"own-{number}.md").write_text(text, "utf-8")
    company = beside / "company.toml"
    company.write_text('[content]\nfolder = "own"\n')
    return company


async def test_the_sound_ones_are_taught_in_their_language_alone(tmp_path: Path) -> None:
    company = read_company(str(own_folder(tmp_path)))
    async with staged(tmp_path, "sv", company=company) as stage:
        await perform(stage, IN_SWEDISH)
        shown = await stage.labels("Sofia")
        assert {"Mät ett kullager", "Räkna hyllan"} < {*shown}
        assert "Väg en låda" not in shown
        (answer, *_) = await stage.tap("Räkna hyllan", "Sofia")
        assert "**Räkna hyllan** (lektion 8 av 8, Kom i gång)" in answer
        await perform(stage, IN_ENGLISH)
        found = await stage.labels("Priya")
        assert "Trust it, up to a point" in found
        assert not {*found} & {"Mät ett kullager", "Räkna hyllan"}
