"""A new feature is a folder and few lines outside it, and is found everywhere.

What there is of it stands on one page, new_feature.md; it is put into a copy of the product, and
played there by play_new_feature.py.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from storage.safekeeping.migrate import NEWEST

ROOT = Path(__file__).parents[1]
ROOMS = ("adapters", "bot", "coaching", "scheduler", "storage")
PAGE = ROOT / "tests" / "new_feature.md"
BLOCK = re.compile(
    r"^## (?P<path>\S+?)(?:, (?P<where>above|below) `(?P<line>[^`\n]+)`)?\n\n```\w*\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
MOST_FILES, MOST_OUTSIDE = 15, 6


@dataclass(frozen=True)
class Piece:
    """A file, or what is put above or below a line of a file that is there."""

    path: str
    where: str
    line: str
    text: str

    def put_into(self, product: Path) -> None:
        file = product / self.path
        if not self.where:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.text, encoding="utf-8")
            return
        there = file.read_text(encoding="utf-8")
        assert there.count(f"{self.line}\n") == 1, f"{self.path} has no line {self.line!r}"
        added = (
            f"{self.line}\n{self.text}" if self.where == "below" else f"{self.text}{self.line}\n"
        )
        file.write_text(there.replace(f"{self.line}\n", added), encoding="utf-8")


def pieces() -> Iterator[Piece]:
    page = PAGE.read_text(encoding="utf-8").replace('"NEWEST"', f'"{NEWEST}"')
    for found in BLOCK.finditer(page):
        yield Piece(found["path"], found["where"] or "", found["line"] or "", found["text"])


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """What the feature does in a product that has it."""
    product, folder = tmp_path_factory.mktemp("product"), tmp_path_factory.mktemp("played")
    for room in ROOMS:
        shutil.copytree(ROOT / room, product / room)
    shutil.copy(ROOT / "kollega.py", product)
    (product / "tests").symlink_to(ROOT / "tests")
    for piece in pieces():
        piece.put_into(product)
    played = subprocess.run(
        [sys.executable, "-P", "-m", "tests.play_new_feature", str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(product), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    told: Mapping[str, Any] = json.loads(played.stdout)
    return told


def test_it_touches_few_files_and_fewer_outside_its_folder() -> None:
    touched = {piece.path for piece in pieces()}
    outside = {path for path in touched if not path.startswith("coaching/features/ideas/")}
    assert len(touched) <= MOST_FILES
    assert len(outside) <= MOST_OUTSIDE


def test_it_is_reached_by_its_words_and_by_its_button(found: Mapping[str, Any]) -> None:
    assert found["words"] == found["button"] == ["Vad vill du prova?"]
    assert found["noted"] == ["Noterat: mallar för offerter."]


@pytest.mark.parametrize(
    ("language", "label", "why", "next"),
    [
        ("sv", "Notera en idé", "En idé från i går", "din idé från i går"),
        ("en", "Note an idea", "An idea of yesterday's", "your idea of yesterday"),
        ("de", "Eine Idee notieren", "Eine Idee von gestern", "deine Idee von gestern"),
    ],
)
def test_it_speaks_three_languages(
    language: str, label: str, why: str, next: str, found: Mapping[str, Any]
) -> None:
    said = found["texts"][language]
    assert said[:2] == [label, why]
    assert said[2].endswith(next)


def test_its_fact_is_kept_in_a_table_of_its_own(found: Mapping[str, Any]) -> None:
    assert found["kept"] == [["anna00000000", "mallar för offerter"]]
    assert found["differences"] == []


def test_its_round_is_planned_when_the_service_starts_and_comes_round(
    found: Mapping[str, Any],
) -> None:
    assert found["round"] == ["I går ville du prova: mallar för offerter."]


def test_its_figure_stands_in_the_month_and_tells_nothing_of_fewer_than_five(
    found: Mapping[str, Any],
) -> None:
    assert "Noterade idéer" not in found["alone"]
    assert "Noterade idéer: 5" in found["figure"]


def test_its_figure_stands_in_the_report(found: Mapping[str, Any]) -> None:
    assert found["report"] == {"ideas": 5}  # as it was published, whoever was forgotten since


def test_it_tells_its_part_of_what_is_known_of_somebody(found: Mapping[str, Any]) -> None:
    assert "- Dina idéer: mallar för offerter" in found["told"][0]


def test_it_is_exported_and_dumped(found: Mapping[str, Any]) -> None:
    assert found["exported"] == "mallar för offerter"
    (line,) = [line for line in found["dump"] if line["fact"] == "idea" and line["id"] == "i1"]
    assert set(line) == {"fact", "id", "person", "conversation", "told_at"}
    assert line["person"] == "bo0000000000"


def test_its_words_are_erased_after_their_time(found: Mapping[str, Any]) -> None:
    assert len(found["aged"]) == 6
    assert {text for _, text in found["aged"]} == {""}


def test_it_is_gone_with_the_person(found: Mapping[str, Any]) -> None:
    assert "anna00000000" not in found["forgotten"]
    assert len(found["forgotten"]) == 4
