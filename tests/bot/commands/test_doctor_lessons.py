"""`doctor` names file and line of what it cannot use of the company's own lessons; the rest is
taught.
"""

from importlib.resources import files
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.settings.company_file import read_company


def test_a_broken_lesson_is_named_and_the_good_ones_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "own" / "sv" / "lessons"
    folder.mkdir(parents=True)
    ours = files("coaching") / "content" / "sv" / "lessons" / "basic-trust.md"
    sound = ours.read_text("utf-8").replace("order: 4", "order: 9")
    for name in ("own-one", "own-two", "own-three"):
        (folder / f"{name}.md").write_text(sound.replace("id: basic-trust", f"id: {name}"))
    broken = (folder / "own-two.md").read_text().replace("minutes: 10", "minutes: 99")
    (folder / "own-two.md").write_text(broken)
    company = tmp_path / "company.toml"
    company.write_text('[content]\nfolder = "own"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KOLLEGA_COMPANY", str(company))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'kollega.db'}")

    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "own-two.md, line 11: '99' is no length" in told
    assert "'own-one' is not written in en and de" in told
    taught = [lesson.id for lesson in read_company(str(company)).taught().of("basic", "sv")]
    assert taught[-2:] == ["own-one", "own-three"]
