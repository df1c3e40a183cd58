from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler.clock import RealClock, VirtualClock

START = datetime(2026, 1, 5, 8, 0, tzinfo=ZoneInfo("Europe/Stockholm"))


def test_real_time_is_aware_and_its_two_readings_agree() -> None:
    clock = RealClock()
    before, now, after = clock.elapsed(), clock.now(), clock.elapsed()
    assert now.tzinfo is UTC
    assert before - 1e-3 <= now.timestamp() <= after + 1e-3


def test_virtual_time_stands_still_until_it_goes() -> None:
    clock = VirtualClock(START)
    assert clock.now() == START
    clock.go(START + timedelta(days=1))
    assert clock.now() == START + timedelta(days=1)


def test_virtual_time_does_not_move_real_time() -> None:
    clock, real = VirtualClock(START), RealClock()
    clock.go(START + timedelta(days=400))
    assert real.elapsed() - 60 < clock.elapsed() <= real.elapsed()


def test_virtual_time_goes_on_where_it_was() -> None:
    assert VirtualClock(START, "2026-01-06T09:00:00+01:00").now() == START + timedelta(hours=25)
    assert VirtualClock(START, "2026-01-01T09:00:00+01:00").now() == START


def test_time_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="earlier"):
        VirtualClock(START).go(START - timedelta(minutes=1))


def test_time_without_a_zone_is_refused() -> None:
    naive = datetime(2027, 1, 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="no time zone"):
        VirtualClock(naive)
    with pytest.raises(ValueError, match="no time zone"):
        VirtualClock(START).go(naive)
