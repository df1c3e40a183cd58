"""The ledger of twelve weeks against what was counted by hand, and silence about the few."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.facts.people import Person
from coaching.ledger import verdicts
from coaching.ledger.month import FEWEST, Figures, month_of, own
from coaching.ledger.told import mondays
from tests.coaching.ledger.twelve_weeks import AGREED, BASELINE, PEOPLE, SAVINGS, TRIALS, told

FACTS = [*SAVINGS, *BASELINE, *TRIALS]


@pytest.mark.parametrize(
    ("month", "figures"),
    [
        ("2026-01", Figures(1171, 834, 78, 0, capped=3, answered=5, asked=6)),
        ("2026-02", Figures(916, 569, 80, 0, capped=3, answered=5, asked=6)),
        ("2026-03", None),
    ],
)
def test_twelve_weeks_match_to_the_minute(month: str, figures: Figures | None) -> None:
    assert month_of(month, PEOPLE, FACTS).total == figures


@pytest.mark.parametrize(
    ("person", "month", "figures"),
    [
        ("ada", "2026-01", Figures(225, 195, 78, 0, 0, 1, 1)),
        ("ada", "2026-03", Figures(180, 150, 60, 0, 0, 1, 1)),
        ("bo", "2026-01", Figures(240, 240, None, 0, 0, 1, 1)),
        ("bo", "2026-02", Figures(0, 0, None, 0, 0, 0, 1)),
        ("cia", "2026-02", Figures(510, 258, None, 0, 3, 1, 1)),
        ("dan", "2026-02", Figures(55, 55, None, 0, 0, 1, 1)),
        ("finn", "2026-03", Figures(90, 70, None, 600, 0, 1, 1)),
    ],
)
def test_everybody_sees_their_own(person: str, month: str, figures: Figures) -> None:
    savings = [saving for saving in SAVINGS if saving.person == person]
    baseline = [cost for cost in BASELINE if cost.person == person]
    assert own(month, savings, baseline, TRIALS) == figures


def test_four_weekly_answers_of_an_hour_are_an_hour_a_week() -> None:
    bo = [saving for saving in SAVINGS if saving.person == "bo"]
    assert own("2026-01", bo, [], []).claimed == 4 * 60


def test_a_week_belongs_to_the_month_of_its_thursday() -> None:
    assert mondays("2026-01") == [
        date(2025, 12, 29),
        date(2026, 1, 5),
        date(2026, 1, 12),
        date(2026, 1, 19),
        date(2026, 1, 26),
    ]
    assert mondays("2026-02")[0] == date(2026, 2, 2)


def test_five_is_five() -> None:
    """Everything else here counts on it by its name."""
    assert FEWEST == verdicts.FEWEST == 5


def test_departments_with_fewer_than_five_who_answered_are_one_row() -> None:
    (row,) = month_of("2026-01", PEOPLE, FACTS).departments
    assert row[0] == ("Ekonomi", "IT", "Sälj")
    assert row[1] == month_of("2026-01", PEOPLE, FACTS).total


@given(st.lists(st.tuples(st.sampled_from("ABCD"), st.booleans()), max_size=40))
def test_no_row_and_no_difference_of_rows_is_about_fewer_than_five(
    staff: list[tuple[str, bool]],
) -> None:
    """Whatever is added or taken from what is shown: nobody is left in a group of one to four."""
    people = [Person(f"p{n}", department=d, agreed_at=AGREED) for n, (d, _) in enumerate(staff)]
    savings = [
        told(p.id, "offerter", 30, "once", 2)
        for p, (_, tells) in zip(people, staff, strict=True)
        if tells
    ]
    month = month_of("2026-01", people, savings)
    shown = [figures.answered for _, figures in month.departments]
    assert all(answered >= FEWEST for answered in shown)
    if month.total:
        assert month.total.answered - sum(shown) in {0, *range(FEWEST, 41)}
    else:
        assert shown == [] and len(savings) < FEWEST


def test_the_minutes_of_whoever_was_forgotten_stay_and_their_teller_is_not_counted() -> None:
    people = [*PEOPLE, Person("gil", department="IT", agreed_at=AGREED)]
    savings = [*SAVINGS, told("gil", "mejl", 30, "once", 2)]
    before = month_of("2026-01", people, [*savings, *BASELINE, *TRIALS]).total
    gone = [
        replace(s, person="nobody-1", task="", conversation="") if s.person == "bo" else s
        for s in savings
    ]
    left = [person for person in people if person.id != "bo"]
    after = month_of("2026-01", left, [*gone, *BASELINE, *TRIALS])
    assert before and (before.answered, before.asked) == (6, 7)
    assert after.total == replace(before, answered=5, asked=6)
    back = [*left, Person("bo-again", department="IT", agreed_at=AGREED)]
    again = month_of("2026-01", back, [*gone, *BASELINE, *TRIALS]).total
    assert again == replace(before, answered=5, asked=7)


def test_what_nobody_tells_of_any_more_is_not_the_difference_of_the_rest() -> None:
    people = [Person(f"{d}{n}", department=d, agreed_at=AGREED) for d in "AB" for n in range(5)]
    savings = [told(one.id, "offerter", 30, "once", 2) for one in people]
    month = month_of("2026-01", people, [*savings, told("nobody-1", "", 45, "once", 2)])
    assert month.total and month.total.claimed == 345
    assert sum(row.claimed for _, row in month.departments) == 345
    assert all(names != ("",) for names, _ in month.departments)


def test_whoever_is_gone_and_has_not_answered_is_not_counted() -> None:
    gone = Person("gil", department="IT", agreed_at=AGREED, gone=True)
    total = month_of("2026-01", [*PEOPLE, gone], FACTS).total
    assert total and total.asked == 6
