"""The service slept, or its clock was wrong: every slot comes once at most, and what was missed is
asked once.
"""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from coaching.calendar import workdays
from coaching.facts.checkins import CheckIn
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

WEEK, HOUR = timedelta(weeks=1), timedelta(hours=1)
TOM = "Tom language=en starts=yes agreed_at=2026-01-12T09:00:00+01:00"


async def asked(stage: Stage) -> list[str]:
    """The weeks in which Tom was asked; every one of them once, and at work."""
    letters = [letter for letter in stage.letters if letter.kind == "check_in"]
    person = await stage.person("Tom")
    assert person is not None
    assert all(
        workdays.at_work(letter.due, person, stage.coach.house.company) for letter in letters
    )
    assert set(Counter(letter.key for letter in letters).values()) <= {1}
    kept = await stage.store.read(lambda tx: tx.of(CheckIn, person_id("Tom")))
    assert len(kept) == len(letters)
    return sorted(one.week for one in kept)


@pytest.mark.parametrize(
    ("woken", "weeks"),
    [
        (
            "2026-02-06T09:00",
            ["2026-W03", "2026-W06", "2026-W07"],
        ),  # a Friday: this week's is asked at once
        (
            "2026-02-05T21:00",
            ["2026-W03", "2026-W06", "2026-W07"],
        ),  # Thursday night: on Friday morning
        (
            "2026-02-03T09:00",
            ["2026-W03", "2026-W06", "2026-W07"],
        ),  # a Tuesday: on Thursday as ever
        ("2026-02-07T12:00", ["2026-W03", "2026-W07"]),  # a Saturday: the week's work is over
    ],
)
async def test_asleep_over_three_slots(tmp_path: Path, woken: str, weeks: list[str]) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, TOM)
        await stage.found()
        await stage.pass_time(datetime.fromisoformat("2026-01-16T12:00+01:00") - stage.clock.at)
        assert await asked(stage) == ["2026-W03"]
        stage.clock.at = datetime.fromisoformat(f"{woken}+01:00")
        await stage.pass_time(datetime.fromisoformat("2026-02-13T17:00+01:00") - stage.clock.at)
        assert await asked(stage) == weeks
        rounds = [key async for key in _rounds(stage)]
        assert set(Counter(rounds).values()) == {1}


@pytest.mark.parametrize("off", [HOUR, -HOUR])
async def test_a_clock_that_is_an_hour_off_and_put_right(tmp_path: Path, off: timedelta) -> None:
    """On Wednesday night it goes wrong, a week later it is put right, and so on."""
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, TOM)
        await stage.found()
        for number in range(8):
            stage.clock.at += off if number % 2 == 0 else -off
            await stage.pass_time(WEEK)
        assert await asked(stage) == [f"2026-W{week:02}" for week in range(3, 11)]


async def test_two_copies_whose_clocks_differ_by_an_hour(tmp_path: Path) -> None:
    """Each takes the other's lease for one that has run out, and opens what the other opens."""
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, TOM)
        await stage.found()
        for hour in range(4 * 7 * 24):
            if 8 <= stage.clock.at.hour < 18 and hour % 2:
                stage.clock.at += HOUR  # the one that is ahead
                await stage.pass_time(timedelta())
                stage.clock.at -= HOUR
                await stage.pass_time(timedelta())
            stage.clock.at += HOUR
        assert await asked(stage) == [f"2026-W{week:02}" for week in range(3, 7)]


async def _rounds(stage: Stage):  # type: ignore[no-untyped-def]
    """Keys of the weekly rounds that were planned."""
    for _, opening in await stage.store.read(lambda tx: tx.upcoming(99)):
        if opening.flow == "checkins.monday":
            yield opening.key
