"""Spans of time in words and digits, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.readers.grammar.durations import find

ONE = [
    ("sv", "en och en halv timme", 90), ("sv", "en kvart", 15), ("sv", "trekvart", 45), ("sv", "tre kvart", 45),
    ("sv", "ett par timmar", 120), ("sv", "1,5 timmar", 90), ("sv", "mellan en och två timmar", 90),
    ("sv", "en, två timmar", 90),
    ("sv", "en halv till en timme", 45), ("sv", "en timme eller två", 90), ("sv", "halva dagen", 240),
    ("sv", "en halv förmiddag", 120),
    ("sv", "en timma och tjugofem minuter", 85), ("sv", "5 timmr", 300), ("sv", "hela dagen", 480),
    ("en", "half an hour", 30), ("en", "1h30", 90), ("en", "1:30 h", 90), ("en", "2 h 45", 165),
    ("en", "an hour and a half", 90),
    ("en", "an hour and a quarter", 75), ("en", "3 and a half hours", 210), ("en", "three quarters of an hour", 45),
    ("en", "forty-five mins", 45), ("en", "20 to 30 min", 25), ("en", "45 min to an hour", 52.5),
    ("en", "1½ hours", 90),
    ("en", "1 1/2 hours", 90), ("en", "a day and a half", 720), ("en", "a whole afternoon", 240),
    ("en", "a good 20 minutes", 20),
    ("en", "a couple of hours", 120), ("en", "an hour or two", 90), ("en", "half a morning", 120),
    ("de", "anderthalb Stunden", 90), ("de", "eine Viertelstunde", 15), ("de", "fünfundvierzig Minuten", 45),
    ("de", "zwischen 1 und 2 Stunden", 90), ("de", "2 Std. 30 Min.", 150), ("de", "einen halben Tag", 240),
    ("de", "einen ganzen Vormittag", 240), ("de", "eine halbe bis eine Stunde", 45), ("de", "drei viertel Stunden", 45),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "minutes"), ONE)
def test_one_duration(language: str, text: str, minutes: float) -> None:
    (found,) = find(text, language)
    assert (found.minutes, text[found.start : found.end]) == (minutes, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "några timmar"), ("en", "a few hours"), ("de", "ein paar Stunden")],
)
def test_a_few_is_open(language: str, text: str) -> None:
    assert [found.minutes for found in find(text, language)] == [None]


def test_before_and_after_are_no_range() -> None:
    assert [found.minutes for found in find("from 2 hours to 30 minutes", "en")] == [120, 30]


def test_a_rhythm_is_no_duration() -> None:
    assert [found.minutes for found in find("ten minutes a day", "en")] == [10]


@pytest.mark.parametrize(
    "text", ["GPT-4 hours", "at 14:30", "version 2", "the minutes", "5 on the report"]
)
def test_no_duration(text: str) -> None:
    assert find(text, "en") == ()


@given(st.text(max_size=300), st.sampled_from(("sv", "en", "de")))
def test_offsets_fit_any_text(text: str, language: str) -> None:
    ends = [0]
    for found in find(text, language):
        assert ends[-1] <= found.start < found.end <= len(text)
        ends.append(found.end)
