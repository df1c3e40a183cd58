"""A newcomer in New York, a buddy in Göteborg, both silent, while the clocks change; everything is
opened twice.
"""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coaching.calendar import workdays
from coaching.facts.checkins import CheckIn
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.messages import Opening
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged


async def opened_twice(stage: Stage) -> None:
    """As when a lease runs out and another copy of the service opens it too."""
    once = stage.coach.open

    async def twice(opening: Opening) -> None:
        await once(opening)
        await once(opening)

    stage.coach.open = twice  # type: ignore[method-assign]


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_each_week_is_asked_once_at_work_and_within_the_budget(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(
            stage,
            "Ina language=en starts=yes timezone=America/New_York country=US "
            "agreed_at=2026-01-12T09:00:00+01:00",
        )
        await known_beforehand(
            stage, "Tom language=en starts=yes agreed_at=2026-01-12T09:00:00+01:00"
        )
        await known_beforehand(stage, "Ina + Tom")
        await stage.found()
        await opened_twice(stage)
        await stage.pass_time(timedelta(weeks=14))

        letters = [letter for letter in stage.letters if letter.lane == "appointment"]
        assert all(count == 1 for count in Counter(letter.key for letter in letters).values())
        for name in ("Ina", "Tom"):
            person = await stage.person(name)
            assert person is not None
            mine = [letter for letter in letters if letter.person == person_id(name)]
            assert all(
                workdays.at_work(letter.due, person, stage.coach.house.company) for letter in mine
            )
            weeks = Counter(_week(letter.due, person) for letter in mine)
            assert max(weeks.values()) <= 2
            asked = Counter(
                _week(letter.due, person) for letter in mine if letter.kind == "check_in"
            )
            kept = [
                one.week
                for one in await stage.store.read(lambda tx, who=person.id: tx.of(CheckIn, who))  # type: ignore[misc]
            ]
            assert sorted(kept) == sorted(asked)
            assert set(asked.values()) == {1}
            assert sorted(asked) == [
                f"2026-W{week:02}" for week in (3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16)
            ]
        hours = {
            _local(letter.due, "America/New_York").time()
            for letter in letters
            if letter.person == person_id("Ina") and letter.kind != "buddy_news"
        }
        assert len(hours) == 1  # the same on her clock, before and after

        (pair,) = await stage.store.read(lambda tx: tx.every(Pairing))
        assert (pair.state, pair.because, pair.silent) == (
            "ended",
            "done",
            3,
        )  # paused, and after twelve weeks over
        cards = [letter.due.date() for letter in letters if letter.kind == "buddy_card"]
        assert len(cards) == 3  # none after the pair was paused
        assert max(cards) < (MONDAY + timedelta(weeks=3)).date()


def _week(moment: datetime, person: Person) -> str:
    return workdays.week_of(_local(moment, person.timezone).date())


def _local(moment: datetime, timezone: str) -> datetime:
    return moment.astimezone(ZoneInfo(timezone))
