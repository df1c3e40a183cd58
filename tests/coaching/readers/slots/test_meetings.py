"""When and where something is, as people say it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.readers.slots.meetings import Meeting, read
from coaching.readers.written import dates

THURSDAY = Meeting("weekday:4", "15:00", 0, "fikarummet")
SAID = [
    ("sv", "drop-in på torsdag kl 15 i fikarummet", THURSDAY),
    ("sv", "drop-in i morgon 14.30 i rum 204, 30 min", Meeting("in:1", "14:30", 30, "rum 204")),
    ("sv", "Drop-in fredag 14-15 på plan 3", Meeting("weekday:5", "14:00", 60, "plan 3")),
    ("sv", "drop-in nästa torsdag kl halv tre vid kaffemaskinen", Meeting("next:4", "14:30", 0, "kaffemaskinen")),
    ("sv", "drop-in varje torsdag kl 15 i fikarummet", Meeting("weekday:4", "15:00", 0, "fikarummet", weekly=True)),
    ("sv", "torsdag klockan tre i köket tack", Meeting("weekday:4", "15:00", 0, "köket")),
    ("sv", "drop-in den 5 mars 14:00", Meeting("on:03-05", "14:00")),
    ("sv", "drop-in torsdag 15 januari kl 10 på https://meet.example", Meeting("on:01-15", "10:00", 0, "https://meet.example")),
    ("sv", "drop-in söndag 29 mars kl 02.30", Meeting("on:03-29", "02:30")),
    ("sv", "drop-in kl 03:00 i morgon", Meeting("in:1", "03:00")),
    ("sv", "flytta drop-in till fredag 14", Meeting("weekday:5", "14:00")),
    ("en", "drop-in on Thursday at 3 pm in the coffee room", Meeting("weekday:4", "15:00", 0, "coffee room")),
    ("en", "Drop-in this Friday at 2 in the lab for 45 minutes", Meeting("weekday:5", "14:00", 45, "lab")),
    ("en", "drop-in tomorrow 10:30-11:15 via Teams", Meeting("in:1", "10:30", 45, "Teams")),
    ("en", "a drop-in every Tuesday at half past two in the lab", Meeting("weekday:2", "14:30", 0, "lab", True)),
    ("en", "drop-in next Monday at noon", Meeting("next:1", "12:00")),
    ("en", "drop-in on March 5 at 15:00 in room Kebnekaise", Meeting("on:03-05", "15:00", 0, "room Kebnekaise")),
    ("en", "drop-in the 5th at 2", Meeting("the:5", "14:00")),
    ("en", "drop-in at 3 am on friday", Meeting("weekday:5", "03:00")),
    ("en", "last thursday at 4", Meeting("last:4", "16:00")),
    ("de", "Drop-in am Donnerstag um 15 Uhr in der Kaffeeküche", Meeting("weekday:4", "15:00", 0, "Kaffeeküche")),
    ("de", "Drop-in jeden Dienstag um halb vier im Raum 2", Meeting("weekday:2", "15:30", 0, "Raum 2", True)),
    ("de", "Drop-in morgen um 10 Uhr 30, eine halbe Stunde, in der Kantine", Meeting("in:1", "10:30", 30, "Kantine")),
    ("de", "Drop-in am 5.3. um 14 Uhr im Labor", Meeting("on:03-05", "14:00", 0, "Labor")),
    ("de", "Drop-in nächste Woche Mittwoch von 14 bis 15 Uhr in Raum 12", Meeting("next:3", "14:00", 60, "Raum 12")),
    ("de", "Verschiebe das Drop-in auf Freitag 14 Uhr", Meeting("weekday:5", "14:00")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "meant"), SAID, ids=lambda value: value if isinstance(value, str) else ""
)
def test_when_and_where(language: str, text: str, meant: Meeting) -> None:
    assert replace(read(text, language), behind="") == meant


BEHIND = [
    ("sv", "lägg upp drop-in imorgon klockan två, köket", "köket"), ("sv", "drop-in fre kl.11 (Teams)", "Teams"),
    ("en", "New drop-in: Monday, noon, canteen", "canteen"),
    ("de", "am Mittwoch ein Drop-in, 13 Uhr, großer Raum", "großer Raum"),
    ("sv", "drop-in fredag 14, välkomna", ""),
    ("en", "drop-in today at 4, bring everything that has made you angry", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "behind"), BEHIND)
def test_what_stands_alone_behind_the_moment_is_likely_the_place(
    language: str, text: str, behind: str
) -> None:
    assert (read(text, language).place, read(text, language).behind) == ("", behind)


def test_instead_is_no_place() -> None:
    assert read("flytta drop-in till fredag 14 i stället", "sv").place == ""
    assert read("I will do a drop-in on Tue at 1 in Kebnekaise", "en").place == "Kebnekaise"


@pytest.mark.parametrize(
    "text", ["", "hej", "hur skriver jag en bättre prompt?", "30 min på offerter", "vi ses", "?!"]
)
def test_what_names_no_moment(text: str) -> None:
    assert (read(text, "sv").day, read(text, "sv").clock) == ("", "")


WEEKDAYS = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
}
SENTENCE = {
    "sv": "drop-in på {day} kl {clock} i {place}",
    "en": "drop-in on {day} at {clock} in the {place}",
    "de": "Drop-in am {day} um {clock} in der {place}",
}


@given(
    st.sampled_from(["sv", "en", "de"]), st.integers(0, 4), st.integers(7, 18), st.sampled_from([0, 15, 30, 45]),
    st.sampled_from(["Kantine", "köket", "lab", "Kaffeeküche"]),
)  # fmt: skip
def test_any_working_time_is_read_back(
    language: str, weekday: int, hour: int, minute: int, place: str
) -> None:
    clock = f"{hour}:{minute:02}" if minute else f"{hour}"
    text = SENTENCE[language].format(day=WEEKDAYS[language][weekday], clock=clock, place=place)
    assert replace(read(text, language), behind="") == Meeting(
        f"weekday:{weekday + 1}", f"{hour:02}:{minute:02}", 0, place
    )


@given(st.text(max_size=120), st.sampled_from(["sv", "en", "de"]))
def test_anything_can_be_said(text: str, language: str) -> None:
    found = read(text, language)
    assert len(found.place) <= 200 and 0 <= found.minutes <= 480


@given(st.dates(date(2026, 1, 1), date(2036, 1, 1)), st.integers(1, 7))
def test_a_weekday_is_the_next_one_to_come(said_on: date, weekday: int) -> None:
    found, after = (
        dates.date_of(f"weekday:{weekday}", said_on),
        dates.date_of(f"next:{weekday}", said_on),
    )
    assert found and after and found.isoweekday() == after.isoweekday() == weekday
    assert timedelta(1) <= found - said_on <= timedelta(7)
    assert after.isocalendar()[:2] == (said_on + timedelta(7)).isocalendar()[:2]


@given(st.dates(date(2026, 1, 1), date(2036, 1, 1)), st.integers(1, 7))
def test_last_weekday_is_over(said_on: date, weekday: int) -> None:
    found = dates.date_of(f"last:{weekday}", said_on)
    assert (
        found and found.isoweekday() == weekday and timedelta(1) <= said_on - found <= timedelta(7)
    )


@pytest.mark.parametrize(
    ("code", "meant"),
    [("on:01-05", date(2027, 1, 5)), ("on:12-20", date(2026, 12, 20)), ("the:3", date(2027, 1, 3)), ("on:02-31", None),
     ("date:2026-12-24", date(2026, 12, 24)), ("the:31", date(2026, 12, 31))],
)  # fmt: skip
def test_a_date_without_a_year_is_the_one_to_come(code: str, meant: date | None) -> None:
    assert dates.date_of(code, date(2026, 12, 14)) == meant
