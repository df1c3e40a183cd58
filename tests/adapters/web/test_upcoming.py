from datetime import timedelta

import pytest

from adapters.phrasebook import Phrasebook
from adapters.web.upcoming import LONGEST, Upcoming, listed
from coaching.messages import LANGUAGES, Language, Text
from tests.adapters.web.stage import MONDAY

WHY = Text("page-welcome")


def test_rows_come_soonest_first_in_the_readers_language() -> None:
    due = [
        Upcoming(MONDAY + timedelta(hours=1), "Elin", WHY),
        Upcoming(MONDAY, "Jonas", Text("page-try-hello")),
    ]
    rows = listed(due, "Elin", Phrasebook(), "sv")
    assert [(row["who"], row["why"], row["mine"]) for row in rows] == [
        ("Jonas", "Hej!", False),
        ("Elin", "Säg hej till Kollega", True),
    ]


def test_the_same_for_many_on_one_day_is_one_row_and_yours_is_your_own() -> None:
    due = [
        Upcoming(MONDAY + timedelta(minutes=minute), who, WHY)
        for minute, who in enumerate(("Ann", "Elin", "Jonas"))
    ]
    rows = listed(due, "Elin", Phrasebook(), "en")
    assert [(row["who"], row["mine"]) for row in rows] == [
        ("Ann and 1 more", False),
        ("Elin", True),
    ]
    assert rows[1]["at"] == due[1].at.isoformat()


def test_whom_the_visitor_knows_is_named_before_others() -> None:
    due = [Upcoming(MONDAY, who, WHY) for who in ("Ann", "Jonas")]
    (row,) = listed(due, "Elin", Phrasebook(), "en", known=["Jonas"])
    assert (row["who"], row["mine"]) == ("Jonas and 1 more", False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_company_plans_is_no_message(language: Language) -> None:
    said = {
        Phrasebook().say(Text("guide-why", {"what": "calm-plan", "whose": whose}), language)
        for whose in ("ours", "theirs")
    }
    assert len(said) == 2


def test_the_list_ends_before_it_is_long() -> None:
    due = [Upcoming(MONDAY + timedelta(days=day), "Elin", WHY) for day in range(LONGEST + 5)]
    assert len(listed(due, "Elin", Phrasebook(), "en")) == LONGEST
