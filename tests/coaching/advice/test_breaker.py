"""The circuit breaker on a clock in the hand."""

from hypothesis import given
from hypothesis import strategies as st

from coaching.advice.breaker import FIRST_PAUSE, LONGEST_PAUSE, TRIPS, Breaker

PATIENCE = 14.0


def failing(times: int, now: float = 100.0) -> Breaker:
    breaker = Breaker()
    for _ in range(times):
        breaker = breaker.failed(now)
    return breaker


def test_a_few_failures_are_forgiven() -> None:
    assert failing(TRIPS - 1).lets_pass(100.0)


def test_the_next_one_opens_it_for_a_pause() -> None:
    breaker = failing(TRIPS)
    assert not breaker.lets_pass(100.0 + FIRST_PAUSE - 0.1)
    assert breaker.lets_pass(100.0 + FIRST_PAUSE)


def test_one_probe_goes_and_the_others_wait_for_how_it_ends() -> None:
    later = 100.0 + FIRST_PAUSE
    probing = failing(TRIPS).asking(later, PATIENCE)
    assert not probing.lets_pass(later + PATIENCE - 0.1)
    assert probing.lets_pass(later + PATIENCE)  # a probe that never came back holds nobody for good


def test_a_probe_that_fails_doubles_the_pause() -> None:
    again = failing(TRIPS).failed(200.0)
    assert not again.lets_pass(200.0 + 2 * FIRST_PAUSE - 0.1)
    assert again.lets_pass(200.0 + 2 * FIRST_PAUSE)


def test_a_probe_that_succeeds_closes_it() -> None:
    assert failing(TRIPS + 4).succeeded() == Breaker()


def test_while_it_is_closed_nobody_waits_for_anybody() -> None:
    assert Breaker().asking(100.0, PATIENCE).lets_pass(100.0)


def test_a_server_that_wants_to_be_left_alone_is_left_alone() -> None:
    asked = Breaker().failed(100.0, retry_after=20.0)
    assert not asked.lets_pass(119.9) and asked.lets_pass(120.0)


@given(st.integers(0, 2_000), st.floats(0, 1e9))
def test_no_pause_is_longer_than_the_longest(times: int, wanted: float) -> None:
    assert failing(times).failed(100.0, wanted).lets_pass(100.0 + LONGEST_PAUSE)
