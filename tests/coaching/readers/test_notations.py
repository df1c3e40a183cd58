"""Numbers, times and dates as people in Sweden, in German and in English write them, kind by kind."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from coaching.features.dropins.rules import starts_at
from coaching.readers.saved.reading import read
from coaching.readers.slots import meetings
from tests.coaching.discretion.test_moments import written

FOLDER = Path(__file__).parents[2] / "samples" / "notations"
SAID_ON = date(2026, 11, 30)  # a Monday, of week 49
MISSED = 1  # of a kind's sentences
RHYTHMS = {"weekly": (True, False), "every other": (False, True), "": (False, False)}


def samples(name: str) -> Iterator[dict[str, Any]]:
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def kinds(*names: str) -> dict[str, list[dict[str, Any]]]:
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        for sample in samples(name):
            by_kind.setdefault(sample["family"], []).append(sample)
    return by_kind


SAVINGS = kinds("savings.jsonl", "savings_again.jsonl")
MOMENTS = kinds("moments.jsonl")


@pytest.mark.parametrize("kind", SAVINGS)
def test_a_saving_is_read_as_it_is_written(kind: str) -> None:
    missed = [sample["text"] for sample in SAVINGS[kind] if not _understood(sample)]
    assert len(SAVINGS[kind]) >= 4 and len(missed) <= MISSED, missed


def _understood(sample: dict[str, Any]) -> bool:
    reading = read(sample["text"], sample["lang"])
    if reading.kind not in sample["kinds"]:
        return False
    told = (reading.minutes in sample["minutes"], reading.per == sample["per"])
    return reading.kind != "report" or all(told)


@pytest.mark.parametrize("kind", MOMENTS)
def test_a_moment_is_read_as_it_is_written(kind: str) -> None:
    for sample in MOMENTS[kind]:
        told = meetings.read(sample["text"], sample["lang"])
        zone = ZoneInfo(sample["zone"] or "Europe/Stockholm")
        at = starts_at(told.day, f"{told.clock} {told.zone}".strip(), SAID_ON, zone)
        assert at is not None, sample["text"]
        wanted = f"{sample['day']} {sample['clock']}"
        assert (f"{at:%Y-%m-%d %H:%M}", told.place) == (wanted, ""), sample["text"]
        assert (told.weekly, told.fortnightly) == RHYTHMS[sample["rhythm"]], sample["text"]


@pytest.mark.parametrize("language", ["sv", "en", "de"])
def test_an_hour_or_a_date_alone_is_no_saving(language: str) -> None:
    texts = [text for text in written() if "Sparade" not in text]
    reports = [text for text in texts[::9] + texts[-200:] if read(text, language).kind == "report"]
    assert reports == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Left at 3 instead of 4 to pick up the kids"),
        ("sv", "Gick hem kl 15 i stället för 16 för att hämta barnen"),
        ("de", "um drei statt um vier gegangen, weil ich zum Arzt musste"),
        ("en", "The train left at 3 instead of 4"),
        ("de", "Mein Zug ging um 15 statt um 14 Uhr"),
        ("sv", "Mötet börjar 15:00 i stället för 16:00"),
        ("sv", "öppet 9.00-15.00 istället för 8.00-16.00"),
        ("en", "I used to work half days"),
        ("en", "done at 5 instead of 4"),
        ("sv", "1 500 kr sparade på licenser"),
        ("de", "1'500 Franken gespart"),
        ("sv", "rabatt 25 % av 400 kr"),
        ("sv", "sparade filen 10:15"),
        ("de", "08h30"),
    ],
)
def test_what_only_has_such_figures_is_no_saving(language: str, text: str) -> None:
    assert read(text, language).kind != "report"
