"""Whose turn it is: over three years nobody presents twice before every other team had its turn,
swaps included.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coaching.company.company import Company
from coaching.company.monthly import ORDINALS, Monthly, month_after
from coaching.facts.community import Update
from coaching.features.updates.rules import coming, next_turn, topic_by

START = datetime(2026, 1, 1, tzinfo=UTC)
TEAMS = ("Ekonomi", "HR", "IT", "Inköp", "Produktion", "Sälj", "Service")


def lived(teams: tuple[str, ...], swaps: list[int], months: int = 36) -> list[str]:
    """Who presented in each month. `swaps`: whom of those who may swap the team changes with; 0:
    nobody.
    """
    past: list[Update] = []
    month = "2026-01"
    for wish in swaps[:months]:
        team, partners = next_turn(teams, past, teams)
        takes = ([team, *partners])[wish % (len(partners) + 1)]
        swapped = (team, takes) if takes != team else ()
        past.append(Update(month, START, 30, "", takes, START, swapped=swapped))
        month = month_after(month)
    return [one.team for one in past]


@given(st.integers(1, 7), st.lists(st.integers(0, 9), min_size=36, max_size=36))
def test_every_round_has_every_team_once(size: int, swaps: list[int]) -> None:
    presented = lived(TEAMS[:size], swaps)
    for begin in range(0, 36 - size + 1, size):
        assert sorted(presented[begin : begin + size]) == sorted(TEAMS[:size])


def test_without_swaps_the_one_longest_without_a_turn_is_next() -> None:
    assert lived(TEAMS[:3], [0] * 7) == ["Ekonomi", "HR", "IT", "Ekonomi", "HR", "IT", "Ekonomi"]


def test_who_gives_the_turn_away_has_the_other_teams_place() -> None:
    assert lived(TEAMS[:4], [3, 0, 0, 0, 0]) == ["Inköp", "HR", "IT", "Ekonomi", "Inköp"]


def test_the_last_team_of_a_round_can_swap_with_nobody() -> None:
    past = [Update(f"2026-0{n}", START, 30, "", team, START) for n, team in enumerate(TEAMS[:3], 1)]
    assert next_turn(TEAMS[:4], past, TEAMS[:4]) == ("Inköp", ())


@given(st.lists(st.sets(st.sampled_from(TEAMS[:4]), min_size=1), min_size=36, max_size=36))
def test_a_department_that_stands_empty_for_a_while_keeps_its_place(
    staffed: list[set[str]],
) -> None:
    past: list[Update] = []
    month = "2026-01"
    for able in staffed:
        team, _ = next_turn(TEAMS[:4], past, able)
        assert team in able
        waited = {
            t: next((n for n, u in enumerate(reversed(past)) if u.team == t), 99) for t in able
        }
        assert waited[team] == max(waited.values())
        past.append(Update(month, START, 30, "", team, START))
        month = month_after(month)


def test_nobody_anywhere_is_no_team() -> None:
    assert next_turn(TEAMS, [], []) == ("", ())


def test_a_holiday_moves_it_to_the_next_working_day() -> None:
    company = Company(update=Monthly(day="first friday"))
    month, starts = coming(company, datetime(2026, 12, 5, 12, tzinfo=UTC))
    assert (month, f"{starts:%Y-%m-%d %H:%M}") == (
        "2027-01",
        "2027-01-04 10:00",
    )  # New Year's Day is a Friday


@given(st.sampled_from(ORDINALS), st.integers(0, 365 * 24 * 4))
def test_the_next_update_is_never_over_and_its_topic_is_due_before(
    ordinal: str, hours: int
) -> None:
    now = START + timedelta(hours=hours)
    company = Company(update=Monthly(day=f"{ordinal} tuesday"))
    month, starts = coming(company, now)
    assert now < starts.replace(minute=30)
    early = replace(Update(month, starts, 30, "", "IT", START))
    assert 3 <= (starts.date() - topic_by(early, company)).days <= 12
