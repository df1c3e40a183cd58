"""What people answer in figures and hours: minutes, working hours, days of leave."""

from datetime import date

import pytest

from coaching.readers.periods import named_periods, periods
from coaching.readers.slots import check_in
from coaching.readers.told import hours
from coaching.readers.utterance import Utterance

SAID_ON = date(2026, 1, 5)

MINUTES = [
    ("sv", "1 500", 1500), ("de", "1'500", 1500), ("sv", "1\u00a0500 min", 1500), ("sv", "ca 1 000 min", 1000),
    ("sv", "mer än en timme", 60), ("sv", "0:45", 45), ("en", "1:15", 75), ("de", "1:30 h", 90), ("sv", "½ timme", 30),
    ("en", "¼ h", 15), ("en", "1h30", 90), ("sv", "08.15-08.35", 20), ("sv", "8.15 till 8.35", 20),
    ("sv", "från 9 till 9.30", 30), ("de", "von 9 bis 9.45 Uhr", 45), ("en", "9 to 9:20", 20), ("sv", "3*20", 60),
    ("sv", "20+15", 35), ("en", "15 + 20 + 5 min", 40), ("de", "anderthalb Stunden", 90), ("sv", "30, nej 40", 40),
    ("en", "not 30, more like 50", 50), ("sv", "inte 30, snarare 50", 50), ("de", "nicht 30, eher 50", 50),
    ("sv", "hälften av en timme", 30), ("sv", "0,250 timmar", 15), ("de", "30", 30), ("en", "10-15", 13),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "minutes"), MINUTES)
def test_minutes(language: str, text: str, minutes: int) -> None:
    assert check_in.saved.answer(Utterance(text, language), 1) == minutes


HOURS = [
    ("jag jobbar 8-16.30", "08:00", "16:30"), ("jag jobbar 08.00 - 16.30", "08:00", "16:30"),
    ("ich arbeite von 8 bis 16.30 Uhr", "08:00", "16:30"), ("ich arbeite 8.00–16.30 Uhr", "08:00", "16:30"),
    ("I work 0800-1630", "08:00", "16:30"), ("I work 8:00 to 16:30", "08:00", "16:30"),
    ("jag jobbar 8 till halv fem", "08:00", "16:30"), ("ich arbeite von halb neun bis fünf", "08:30", "17:00"),
    ("I work from nine to half five", "09:00", "17:30"), ("jag jobbar 08h30-16h30", "08:30", "16:30"),
    ("I work 9am-3pm", "09:00", "15:00"), ("ich arbeite von 8 Uhr 30 bis 17 Uhr", "08:30", "17:00"),
    ("jag jobbar från nio till tre", "09:00", "15:00"), ("I work half eight to four", "08:30", "16:00"),
    ("jag jobbar 6-14", "06:00", "14:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins", "ends"), HOURS)
def test_working_hours(text: str, begins: str, ends: str) -> None:
    found = hours.find(text)
    assert found is not None and (found.begins, found.ends) == (begins, ends)


JULY = (date(2026, 7, 6), date(2026, 7, 24))
LEAVE = [
    ("Urlaub vom 6. bis 24. Juli", *JULY), ("Urlaub 6.7.-24.7.", *JULY), ("Urlaub 06.07.2026 - 24.07.2026", *JULY),
    ("Urlaub 6.7. – 24.7.2026", *JULY), ("Urlaub vom 6.-24.7.", *JULY), ("Urlaub 6.–24.7.2026", *JULY),
    ("semester den 6:e till den 24:e juli", *JULY), ("ledig 6/7 - 24/7", *JULY), ("holiday 6-24 July", *JULY),
    ("holiday from 6th to 24th of July", *JULY), ("ledig 2026-07-06 - 2026-07-24", *JULY), ("semester 6.7-24.7", *JULY),
    ("Urlaub vom 25.12. bis 1.1.", date(2026, 12, 25), date(2027, 1, 1)),
    ("ledig den 24.12", date(2026, 12, 24), date(2026, 12, 24)),
    ("semester v.28–30", date(2026, 7, 6), date(2026, 7, 26)), ("Urlaub KW 28-30", date(2026, 7, 6), date(2026, 7, 26)),
    ("Urlaub 1.-3. Juni", date(2026, 6, 1), date(2026, 6, 3)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), LEAVE)
def test_days_of_leave(text: str, first: date, last: date) -> None:
    found = named_periods.find(text)
    assert found is not None and periods.dates(found.plain(), SAID_ON) == (first, last)
