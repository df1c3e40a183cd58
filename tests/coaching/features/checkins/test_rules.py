"""When somebody is asked: once a week, at work, whatever the clocks do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.calendar import weeks, workdays
from coaching.company.company import Company
from coaching.facts.checkins import CheckIn, CheckInTime, Remark
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins import rules
from coaching.messages import Opening, Place
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings

MONDAY = datetime.fromisoformat("2026-01-12T09:00:00+01:00")
COMPANY = Company()
ADA = Person("ada", standing="active", agreed_at=MONDAY)
ZONES = sorted(
    zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")
)


def situation(person: Person = ADA, now: datetime = MONDAY, *facts: object) -> Situation:
    place, around = Place("web", "demo", "U1"), Surroundings(COMPANY)
    return Situation(now, person, around, "", place, facts=facts)  # type: ignore[arg-type]


def chain(person: Person, begun: datetime, until: datetime, *facts: object) -> Iterator[Opening]:
    """The diary's entries, one after the other, as each is opened when it is due."""
    (opening,) = rules.first(situation(person, begun, *facts))
    while opening.due < until:
        yield opening
        following = rules.next_one(situation(person, opening.due, *facts), opening)
        assert following is not None and following.due > opening.due
        opening = following


@st.composite
def people(draw: st.DrawFn) -> Person:
    begins = draw(st.integers(5, 10))
    lasts = draw(st.integers(2, 10))
    return Person(
        draw(st.text("abcdefgh", min_size=3, max_size=12)),
        standing="active",
        timezone=draw(st.sampled_from(ZONES)),
        country=draw(st.sampled_from(["", "SE", "DE", "US", "AU"])),
        works_from=time(begins),
        works_until=time(begins + lasts, draw(st.sampled_from([0, 30]))),
        agreed_at=MONDAY,
    )


times = st.one_of(
    st.none(), st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
)


@settings(max_examples=80)
@given(person=people(), weekday=st.integers(1, 5), at=times, hours=st.integers(0, 24 * 7))
def test_once_in_every_week_within_working_hours_and_on_a_working_day(
    person: Person, weekday: int, at: time | None, hours: int
) -> None:
    begun = MONDAY.astimezone(UTC) + timedelta(hours=hours)
    wished = CheckInTime(person.id, person.id, weekday, at, every=1)
    asked = list(chain(person, begun, begun + timedelta(weeks=52), wished))
    seen = [str(opening.about["week"]) for opening in asked]
    assert len(set(seen)) == len(seen)
    for opening in asked:
        local = opening.due.astimezone(ZoneInfo(person.timezone))
        assert workdays.at_work(opening.due, person, COMPANY)
        assert workdays.week_of(local.date()) == opening.about["week"]
        assert opening.due.second == opening.due.microsecond == 0
    last = weeks.between(seen[0], seen[-1])
    works = [
        week
        for week in (weeks.later(seen[0], n) for n in range(last + 1))
        if _works_in(week, person)
    ]
    assert seen == works


def _works_in(week: str, person: Person) -> bool:
    return weeks.workday_in(week, 4, person, COMPANY) is not None


def test_the_same_clock_time_before_and_after_the_clocks_change() -> None:
    asked = list(
        chain(
            ADA,
            MONDAY,
            MONDAY + timedelta(weeks=52),
            CheckInTime("ada", "ada", 1, time(9), every=1),
        )
    )
    home = ZoneInfo(ADA.timezone)
    assert {opening.due.astimezone(home).time() for opening in asked} == {time(9)}
    assert {opening.due.astimezone(home).utcoffset() for opening in asked} == {
        timedelta(hours=1),
        timedelta(hours=2),
    }


@pytest.mark.parametrize(("night", "gap"), [(date(2026, 3, 29), True), (date(2026, 10, 25), False)])
def test_in_the_gap_it_moves_on_and_in_the_fold_it_comes_once(night: date, gap: bool) -> None:
    """Somebody who works on Sunday nights, at half past two."""
    owl = replace(ADA, works_from=time(1), works_until=time(6))
    company = replace(COMPANY, workdays=(7,))
    week = workdays.week_of(night)
    due = rules.due_in(week, owl, company, CheckInTime("ada", "ada", 7, time(2, 30)))
    assert due is not None and due.astimezone(ZoneInfo(owl.timezone)).time() == (
        time(3, 30) if gap else time(2, 30)
    )
    assert due.fold == 0
    planned = [
        rules.check_in(week, owl, company, CheckInTime("ada", "ada", 7, time(2, 30)))
        for _ in range(2)
    ]
    assert planned[0] == planned[1]


def test_colleagues_are_not_all_asked_in_the_same_minute() -> None:
    dues = {
        rules.due_in("2026-W03", replace(ADA, id=f"p{n}"), COMPANY, CheckInTime("", ""))
        for n in range(100)
    }
    assert len(dues) > 30
    assert all(due and time(14) <= due.time() <= time(14, 45) for due in dues)


def test_holidays_and_leave_move_it_within_the_week_or_drop_the_week() -> None:
    usual = CheckInTime("ada", "ada", 4, time(14))
    ascension = rules.due_in("2026-W20", ADA, COMPANY, usual)  # Thursday 14 May is a holiday
    assert ascension and ascension.date() == date(2026, 5, 15)
    friday_off = replace(ADA, away_from=date(2026, 5, 15), away_until=date(2026, 5, 15))
    assert (due := rules.due_in("2026-W20", friday_off, COMPANY, usual)) and due.date() == date(
        2026, 5, 13
    )
    away = replace(ADA, away_from=date(2026, 5, 9), away_until=date(2026, 5, 24))
    assert rules.due_in("2026-W20", away, COMPANY, usual) is None
    asked = list(chain(away, MONDAY, MONDAY + timedelta(weeks=26), replace(usual, every=1)))
    assert not {"2026-W20", "2026-W21"} & {opening.about["week"] for opening in asked}


def pairing(begun: datetime, state: str = "active") -> Pairing:
    return Pairing("p1", "ada", "bo", state, begun, begun.date(), active_at=begun)  # type: ignore[arg-type]


def test_every_second_week_after_the_eighth_of_the_pairing() -> None:
    later = replace(ADA, agreed_at=MONDAY - timedelta(weeks=20))
    asked = list(chain(later, MONDAY, MONDAY + timedelta(weeks=13), pairing(MONDAY)))
    assert [weeks.number(str(o.about["week"])) - 2 for o in asked] == [
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        10,
        12,
    ]


def test_every_week_for_whoever_wants_it_so() -> None:
    wished = CheckInTime("ada", "ada", every=1)
    asked = list(chain(ADA, MONDAY, MONDAY + timedelta(weeks=13), pairing(MONDAY), wished))
    assert len(asked) == 13


def test_what_was_missed_while_away_is_not_asked_later() -> None:
    """The entry was moved to the first day back, five weeks later: that week's is next."""
    back = MONDAY + timedelta(weeks=5)
    missed = Opening("check_in:ada:2026-W03", "ada", "checkins.week", back, {"week": "2026-W03"})
    following = rules.next_one(situation(ADA, back), missed)
    assert following and following.key == "check_in:ada:2026-W08"


def test_it_quotes_what_was_hardest_in_the_last_one_and_nothing_that_is_too_old() -> None:
    last = CheckIn("c1", "ada", "2026-W02", MONDAY, answered_at=MONDAY)
    remark = Remark(
        "r1", "ada", "talk", "2026-W02", "x", MONDAY, tried="the minutes", stuck="the tone"
    )
    topic = rules.topic(situation(ADA, MONDAY, last, remark), "2026-W03")
    seen = replace(situation(ADA, MONDAY, remark), about=topic)
    assert rules.quoted(seen) == "the tone"
    assert rules.quoted(replace(seen, now=MONDAY + timedelta(days=90))) == ""
    assert rules.quoted(replace(seen, facts=(replace(remark, stuck="", tried=""),))) == ""
    between = CheckIn("c2", "ada", "2026-W03", MONDAY)
    silent = rules.topic(situation(ADA, MONDAY, last, between, remark), "2026-W04")
    assert (silent["silent"], silent["quotes"]) == (1, "r1")
    answered = replace(between, answered_at=MONDAY, minutes=30)
    after = rules.topic(situation(ADA, MONDAY, last, answered, remark), "2026-W04")
    assert (after["silent"], after["quotes"]) == (0, "")


def test_a_buddy_sees_only_what_was_shared_lately() -> None:
    remark = Remark(
        "r1", "ada", "talk", "2026-W02", "x", MONDAY, stuck="the tone", question="how?", shared=True
    )
    assert rules.open_words([remark], "ada", "2026-W03") == "the tone how?"
    assert rules.open_words([remark], "ada", "2026-W05") == ""
    assert rules.open_words([replace(remark, shared=False)], "ada", "2026-W03") == ""
    assert rules.open_words([remark], "eve", "2026-W03") == ""
