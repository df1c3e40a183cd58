"""Monday's round: silence is counted, late answers count, and every buddy has one card."""

from dataclasses import replace
from datetime import datetime, timedelta

from coaching.company.company import Company
from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins.rounds import first_monday, monday
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings

MONDAY = datetime.fromisoformat("2026-02-02T06:00:00+01:00")  # of week 6
COMPANY = Company()
ADA, EVE, BO = (Person(name, name.title(), standing="active") for name in ("ada", "eve", "bo"))
PAIR = Pairing("p1", "ada", "bo", "active", MONDAY - timedelta(weeks=4), MONDAY.date(), silent=2)


def overview(*facts: Fact, week: str = "2026-W06") -> Overview:
    return Overview(
        MONDAY,
        Surroundings(COMPANY),
        Opening("round", "", "checkins.monday", MONDAY, {"week": week}),
        facts,
    )


def asked(week: int, answered: bool = False) -> CheckIn:
    at = MONDAY if answered else None
    return CheckIn(f"c{week}", "ada", f"2026-W{week:02}", MONDAY, "p1", answered_at=at)


def test_three_silent_rounds_pause_the_pair_and_both_are_told() -> None:
    outcome = monday(overview(ADA, BO, PAIR, asked(3), asked(4), asked(5)))
    assert outcome.facts == (replace(PAIR, state="paused", silent=3),)
    told = [(o.who, o.flow, o.key) for o in outcome.openings if o.kind == "buddy_news"]
    assert told == [
        (who, "pairing.paused", f"buddy_news:paused-p1-2026-W06-{who}") for who in ("ada", "bo")
    ]
    assert not [o for o in outcome.openings if o.kind in ("buddy_card", "check_in")]


def test_doing_it_twice_changes_nothing_more() -> None:
    first = monday(overview(ADA, BO, replace(PAIR, silent=0), asked(3), asked(4)))
    assert [pair.silent for pair in first.facts if isinstance(pair, Pairing)] == [1]
    again = monday(overview(ADA, BO, replace(PAIR, silent=2), asked(3), asked(4)))
    assert again.facts == ()
    assert again.openings == first.openings


def test_one_word_of_either_ends_the_silence_also_when_it_comes_late() -> None:
    buddy = BuddyCard("b5", "bo", "p1", "2026-W05", MONDAY, met=False, answered_at=MONDAY)
    for facts in (
        (asked(3), asked(4), asked(5, answered=True)),
        (asked(3), asked(4), asked(5), buddy),
    ):
        (pair,) = monday(overview(ADA, BO, PAIR, *facts)).facts
        assert isinstance(pair, Pairing)
        assert (pair.state, pair.silent) == ("active", 0)


def test_a_pair_that_came_back_is_not_paused_for_what_was_before() -> None:
    (pair,) = monday(overview(ADA, BO, replace(PAIR, silent=0), asked(3), asked(4), asked(5))).facts
    assert isinstance(pair, Pairing)
    assert (pair.state, pair.silent) == ("active", 1)


def test_a_week_in_which_nobody_was_asked_is_not_silent() -> None:
    assert monday(overview(ADA, BO, replace(PAIR, silent=0))).facts == ()


def test_one_card_for_all_newcomers_before_the_first_of_them_is_asked() -> None:
    other = replace(PAIR, id="p2", newcomer="eve")
    early = CheckInTime("eve", "eve", 2)
    (card,) = [
        o for o in monday(overview(ADA, EVE, BO, PAIR, other)).openings if o.kind == "buddy_card"
    ]
    assert (card.key, card.who, card.due.isoweekday()) == ("buddy_card:bo:2026-W06", "bo", 3)
    (card,) = [
        o
        for o in monday(overview(ADA, EVE, BO, PAIR, other, early)).openings
        if o.kind == "buddy_card"
    ]
    assert card.due.isoweekday() == 1


def test_a_buddy_who_is_away_that_week_gets_none() -> None:
    away = replace(BO, away_from=MONDAY.date(), away_until=MONDAY.date() + timedelta(days=6))
    assert not [o for o in monday(overview(ADA, away, PAIR)).openings if o.kind == "buddy_card"]


def test_a_new_pair_is_asked_in_its_first_week_under_the_key_of_the_week() -> None:
    (opening,) = [o for o in monday(overview(ADA, BO, PAIR)).openings if o.kind == "check_in"]
    assert opening.key == "check_in:ada:2026-W06"
    stopped = replace(ADA, standing="stopped")
    assert not [o for o in monday(overview(stopped, BO, PAIR)).openings if o.kind == "check_in"]


def test_each_round_plans_the_next_and_the_first_is_this_weeks() -> None:
    (first,) = first_monday(COMPANY, MONDAY + timedelta(days=3))
    assert (first.key, first.due) == ("round:checkins:2026-W06", MONDAY)
    following = next(o for o in monday(overview()).openings if not o.who)
    assert (following.key, following.due - MONDAY) == (
        "round:checkins:2026-W07",
        timedelta(weeks=1),
    )
