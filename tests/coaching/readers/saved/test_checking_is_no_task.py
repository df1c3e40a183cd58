"""What it took to check or mend is taken off, and is no task."""

import pytest

from coaching.readers.saved import reading


@pytest.mark.parametrize(
    ("text", "language", "minutes", "activity"),
    [
        ("45 min men 15 gick åt att rätta", "sv", 30, ()),
        ("1 timme men 20 min gick åt till att kontrollera", "sv", 40, ()),
        ("sparade 45 min men lade 15 på att rätta", "sv", 30, ()),
        ("45 min på offerter men 15 gick åt att rätta", "sv", 30, ("offerter",)),
        ("45 min but 15 went to fixing", "en", 30, ()),
        ("saved 30 min but 10 min on corrections", "en", 20, ()),
        ("45 Min., aber 15 gingen fürs Korrigieren drauf", "de", 30, ()),
        ("eine Stunde, aber 10 Minuten zum Prüfen", "de", 50, ()),
    ],
)
def test_names_no_task(text: str, language: str, minutes: int, activity: tuple[str, ...]) -> None:
    read = reading.read(text, language)
    assert (read.minutes, read.activity) == (minutes, activity)
