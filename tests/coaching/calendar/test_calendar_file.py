"""Calendar files: what RFC 5545 asks of every line, whatever people write into a drop-in."""

import re
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coaching.calendar.calendar_file import Event, written

AT = datetime.fromisoformat("2026-01-15T15:00:00+01:00")
PLAIN = Event(
    "d1@kollega.invalid",
    AT,
    30,
    "Drop-in om AI",
    "fikarummet",
    "Markus Weber",
    AT - timedelta(days=3),
)
ANYTHING = st.text(max_size=200)


def unfolded(file: bytes) -> list[str]:
    return file.decode().replace("\r\n ", "").split("\r\n")


def test_a_drop_in_as_a_calendar_reads_it() -> None:
    assert unfolded(written(PLAIN)) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kollega//Drop-in//EN", "METHOD:PUBLISH",
        "BEGIN:VEVENT", "UID:d1@kollega.invalid", "DTSTAMP:20260112T140000Z", "SEQUENCE:0", "STATUS:CONFIRMED",
        "DTSTART:20260115T140000Z", "DTEND:20260115T143000Z", "SUMMARY:Drop-in om AI", "LOCATION:fikarummet",
        'ORGANIZER;CN="Markus Weber":mailto:nobody@kollega.invalid', "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip


def test_cancelling_says_so() -> None:
    off = Event(PLAIN.uid, AT, 30, "Drop-in", "", "Markus", AT, sequence=2, cancelled=True)
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2"} <= set(unfolded(written(off)))


def test_commas_and_line_breaks_are_escaped() -> None:
    lines = unfolded(written(Event("u", AT, 30, "A, B; C\\D\nE", "", 'Åsa "Å" Ek', AT)))
    assert "SUMMARY:A\\, B\\; C\\\\D\\nE" in lines
    assert "ORGANIZER;CN=\"Åsa 'Å' Ek\":mailto:nobody@kollega.invalid" in lines


def test_no_calendar_ends_the_organiser_s_name_early() -> None:
    """node-ical and others cut at a semicolon or a colon, in quotes as well."""
    lines = unfolded(written(Event("u", AT, 30, "A", "", "Ek; Anna: IT", AT)))
    assert 'ORGANIZER;CN="Ek Anna IT":mailto:nobody@kollega.invalid' in lines


@given(ANYTHING, ANYTHING, ANYTHING)
def test_no_line_is_longer_than_75_octets_and_nobody_adds_one(
    summary: str, place: str, name: str
) -> None:
    file = written(Event("u", AT, 30, summary, place, name, AT))
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")
    names = [re.split("[:;]", line)[0] for line in unfolded(file) if line]
    assert len(names) == (16 if place else 15) and names.count("SUMMARY") == 1
