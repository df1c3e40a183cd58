"""Silence pauses a pair at the third round, a word starts the count anew."""

import pytest

from coaching.facts.pairs import Pairing
from coaching.people.pairs import heard, resumed, silent
from tests.conversations.stage import MONDAY

PAIR = Pairing("p", "ada", "bo", "active", MONDAY, MONDAY.date())


def test_the_third_silent_round_pauses() -> None:
    once = silent(PAIR)
    twice = silent(once)
    assert [(p.silent, p.state) for p in (once, twice, silent(twice))] == [
        (1, "active"),
        (2, "active"),
        (3, "paused"),
    ]


def test_a_word_starts_the_count_anew() -> None:
    assert heard(silent(silent(PAIR))) == PAIR
    assert heard(PAIR) is PAIR


@pytest.mark.parametrize("state", ["planned", "asked", "accepted", "paused", "ended", "failed"])
def test_only_a_pair_that_meets_can_fall_silent(state: str) -> None:
    other = Pairing("p", "ada", "bo", state, MONDAY, MONDAY.date())  # type: ignore[arg-type]
    assert silent(other) is other


def test_a_pair_goes_on_as_if_it_had_never_been_silent() -> None:
    assert resumed(silent(silent(silent(PAIR)))) == PAIR
