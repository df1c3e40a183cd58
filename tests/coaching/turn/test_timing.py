"""When something unprompted may be said, and what gives way when the week is full."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from adapters.phrasebook import Phrasebook
from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.contents import FEATURES, ROLES
from coaching.facts.people import Person
from coaching.facts.talk import Conversation
from coaching.messages import Opening, Place
from coaching.people.known import Known
from coaching.script.surroundings import Surroundings
from coaching.turn import timing
from coaching.turn.house import House

TUESDAY = datetime.fromisoformat("2026-01-13T10:00:00+01:00")
COMPANY = Company()
HOUSE = House(FEATURES, ROLES, Surroundings(COMPANY), Phrasebook())
PERSON = Person("ada", standing="active")
PLACE = Place("web", "demo", "U1")


def opening(kind: str, days: int = 0) -> Opening:
    return Opening(f"{kind}:ada:{days}", "ada", "savings.week", TUESDAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("kind", "written", "coming", "fits"),
    [
        ("check_in", [], [], True),
        ("check_in", ["check_in", "digest"], [], False),
        ("digest", ["check_in"], [], True),
        ("digest", [], [opening("check_in", 1), opening("buddy_card", 2)], False),
        ("digest", [], [opening("check_in", 1)], True),
        ("digest", ["check_in"], [opening("buddy_card", 7)], True),
        ("check_in", ["check_in"], [opening("digest", 1)], True),
        ("reminder", ["check_in"], [opening("buddy_card", 1)], False),
        ("digest", ["check_in", "baseline"], [], True),
        ("baseline", ["check_in", "digest"], [], True),
    ],
)
def test_the_week_has_room_for_two(
    kind: str, written: list[str], coming: list[Opening], fits: bool
) -> None:
    known = Known(PERSON, diary=tuple(coming))
    assert timing.affordable(HOUSE, opening(kind), known, written, TUESDAY) is fits


@pytest.mark.parametrize(
    ("kind", "written", "coming", "room"),
    [
        ("check_in", [], [], 4),
        ("buddy_request", ["drop_in", "intro", "buddy_news"], [], 1),
        ("buddy_request", ["drop_in", "intro", "buddy_news", "help"], [], 0),
        ("buddy_request", ["drop_in", "intro"], [opening("check_in", 1), opening("drop_in", 2)], 0),
        ("buddy_request", ["drop_in", "intro"], [opening("check_in", 7)], 2),
        ("buddy_request", [], [opening("alarm", 1), opening("digest", 2)], 4),
        ("buddy_request", ["check_in", "digest"], [opening("buddy_card", 1)], 2),  # none is counted
        ("check_in", ["drop_in"] * 3, [opening("buddy_request", 1)], 1),
        ("digest", ["drop_in"] * 3, [opening("buddy_request", 1)], 0),
        ("alarm", ["drop_in"] * 9, [], 4),
        ("check_in", ["alarm"] * 9, [], 4),
    ],
)
def test_below_the_ceiling_there_is_room(
    kind: str, written: list[str], coming: list[Opening], room: int
) -> None:
    """What is booked, and the check-in, keep their place before what is to be decided."""
    known = Known(PERSON, diary=tuple(coming))
    assert timing.room(HOUSE, opening(kind), known, written, TUESDAY) == room


def test_a_digest_without_room_for_two_weeks_goes_before_a_coffee() -> None:
    digest, coffee = opening("digest", 1), opening("coffee", 2)
    hungry = replace(digest, about={"passed": 2})
    written = ["check_in"]
    waits = Known(PERSON, diary=(digest, coffee))
    assert not timing.affordable(HOUSE, digest, waits, written, TUESDAY)
    assert timing.affordable(HOUSE, coffee, waits, written, TUESDAY)
    overtakes = Known(PERSON, diary=(hungry, coffee))
    assert timing.affordable(HOUSE, hungry, overtakes, written, TUESDAY)
    assert not timing.affordable(HOUSE, coffee, overtakes, written, TUESDAY)


def test_who_asked_for_less_hears_once_a_week() -> None:
    thinned = Known(replace(PERSON, thinned=True))
    assert timing.affordable(HOUSE, opening("digest"), thinned, [], TUESDAY)
    assert not timing.affordable(HOUSE, opening("digest"), thinned, ["check_in"], TUESDAY)


@pytest.mark.parametrize(
    ("person", "now", "then"),
    [
        (PERSON, "2026-01-13T10:00+01:00", None),
        (PERSON, "2026-01-13T17:30+01:00", "2026-01-14T08:00+01:00"),
        (PERSON, "2026-01-16T17:30+01:00", "2026-01-19T08:00+01:00"),
        (PERSON, "2026-06-18T17:30+02:00", "2026-06-22T08:00+02:00"),  # Midsummer Eve
        (
            replace(PERSON, country="DE", region="BY"),
            "2026-01-05T17:30+01:00",
            "2026-01-07T08:00+01:00",
        ),
        (
            replace(PERSON, works_from=time(6), works_until=time(14)),
            "2026-01-13T15:00+01:00",
            "2026-01-14T06:00+01:00",
        ),
        (
            replace(PERSON, quiet_until=TUESDAY + timedelta(days=1)),
            "2026-01-13T10:00+01:00",
            "2026-01-14T10:00+01:00",
        ),
        (
            replace(PERSON, away_until=date(2026, 1, 20)),
            "2026-01-13T10:00+01:00",
            "2026-01-21T08:00+01:00",
        ),
        (
            replace(PERSON, starts_on=date(2026, 2, 2)),
            "2026-01-13T10:00+01:00",
            "2026-02-02T08:00+01:00",
        ),
        (
            replace(PERSON, timezone="America/New_York"),
            "2026-01-13T10:00+01:00",
            "2026-01-13T14:00+01:00",
        ),
    ],
)
def test_nobody_is_disturbed_outside_their_working_time(
    person: Person, now: str, then: str | None
) -> None:
    came_back = timing.not_before(Known(person), COMPANY, datetime.fromisoformat(now))
    assert came_back == (datetime.fromisoformat(then) if then else None)


def test_a_dialogue_that_goes_on_is_not_interrupted() -> None:
    talk = Conversation("c", "ada", "savings.report", PLACE, TUESDAY - timedelta(minutes=5))
    assert timing.not_before(Known(PERSON, (talk,)), COMPANY, TUESDAY) == TUESDAY + timedelta(
        minutes=30
    )


def test_a_country_that_is_not_known_has_weekends_all_the_same() -> None:
    nowhere = replace(PERSON, country="XX")
    assert workdays.is_workday(date(2026, 1, 13), nowhere, COMPANY)
    assert not workdays.is_workday(date(2026, 1, 17), nowhere, COMPANY)
