"""The round that publishes a month reads all that its figures are counted from."""

from datetime import datetime
from typing import Any

from coaching.company.company import Company
from coaching.contents import FEATURES
from coaching.facts.publications import Publication
from coaching.features.figures.rounds import founded, publishing
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS

COMPANY = Company(departments=("Ekonomi", "Sälj", "IT"))


def overview(now: str, *more: Any) -> Overview:
    opening = Opening("round:figures", "", "figures.publish", datetime.fromisoformat(now))
    facts = (*PEOPLE, *SAVINGS, *BASELINE, *TRIALS, *more)
    return Overview(opening.due, Surroundings(COMPANY), opening, facts)


def test_a_month_is_published_once_with_every_features_part() -> None:
    decide = publishing(FEATURES).decide
    outcome = decide(overview("2026-02-06T00:00:00+01:00"))
    printed = {one.id: one for one in outcome.facts if isinstance(one, Publication)}
    january: Any = printed["2026-01/company"].figures
    assert printed["2026-01/company"].state == "published"
    assert january["time"]["total"]["claimed"] == 1171
    assert january["use"]["agreed"] == 6 and january["coach"] == {"topics": (), "unknown": None}
    (following,) = outcome.openings
    assert following.due == datetime.fromisoformat("2026-03-06T00:00:00+01:00")
    again = decide(overview("2026-02-06T00:00:01+01:00", *printed.values()))
    assert again.facts == ()


def test_the_first_one_is_the_next_fifth_working_day_without_the_holidays() -> None:
    """1 and 6 January are no working days: 2, 5, 7, 8, 9."""
    (first,) = founded(COMPANY, datetime.fromisoformat("2026-01-03T12:00:00+01:00"))
    assert first.due == datetime.fromisoformat("2026-01-09T00:00:00+01:00")
