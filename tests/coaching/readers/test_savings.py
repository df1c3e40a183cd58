"""What the reader of savings makes of the samples, and that no text upsets it."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from coaching.readers.savings import read

SAMPLES = Path("tests/samples")
REQUIRED = 0.95


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SAMPLES / name).read_text(encoding="utf-8").splitlines() if line]


def understood(sample: dict[str, Any]) -> bool:
    """Kind, minutes, period and tasks all as the sample says."""
    reading = read(sample["text"], sample["lang"])
    if reading.kind != sample["kind"] or reading.kind != "report":
        return bool(reading.kind == sample["kind"])
    named = " ".join(reading.activity).casefold()
    minutes, pers = sample.get("minutes_ok") or [sample["minutes"]], sample.get("per_ok") or [sample["per"]]
    tasks = all(task.casefold() in named for task in sample["activity"])
    return bool(reading.minutes in minutes and reading.per in pers and tasks)


def test_the_samples_are_understood() -> None:
    for name in ("timesavings.jsonl", "timesavings_free.jsonl"):
        samples = lines(name)
        missed = [sample["text"] for sample in samples if not understood(sample)]
        assert len(missed) <= (1 - REQUIRED) * len(samples), missed


def test_each_task_keeps_its_minutes() -> None:
    reading = read("half an hour on email and 15 min on notes", "en")
    assert [(item.minutes, item.activity) for item in reading.items] == [(30, "email"), (15, "notes")]


@given(st.text(max_size=300), st.sampled_from(("sv", "en", "de")))
def test_any_text_has_a_reading(text: str, language: str) -> None:
    reading = read(text, language)
    assert (reading.minutes is not None) == (reading.kind == "report")
