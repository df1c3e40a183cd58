"""How often something happens."""

import pytest

from coaching.readers.grammar.rhythm import find

OFTEN = [
    ("sv", "varje vecka", 1, "week"), ("sv", "3 ggr/v", 3, "week"), ("sv", "om dagen", 1, "day"),
    ("sv", "två gånger i månaden", 2, "month"),
    ("sv", "varannan vecka", 0.5, "week"), ("en", "weekly", 1, "week"), ("en", "twice a day", 2, "day"),
    ("en", "5x a week", 5, "week"),
    ("en", "every other week", 0.5, "week"), ("en", "4 x", 4, None), ("de", "zweimal täglich", 2, "day"),
    ("de", "dreimal die Woche", 3, "week"),
    ("de", "alle zwei Wochen", 0.5, "week"), ("de", "im Monat", 1, "month"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "times", "per"), OFTEN)
def test_how_often(language: str, text: str, times: float, per: str | None) -> None:
    (found,) = find(text, language)
    assert (found.times, found.per, found.start, found.end) == (times, per, 0, len(text))


def test_each_time_counts_nothing_yet() -> None:
    (found,) = find("each time", "en")
    assert found.each and found.times is None and found.per is None


def test_the_weekly_report_is_no_rhythm() -> None:
    assert find("the weekly report", "en") == ()
