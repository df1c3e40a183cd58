"""A check-in of somebody who was away is skipped: unknown, not zero, and not asked for again."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.checkins import CheckIn
from coaching.facts.savings import TimeSaving
from tests.coaching.features.calm.test_told import SKIPPED
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

ANNA = person_id("Anna")


async def asked(stage: Stage, language: str, pair: bool = False) -> None:
    await known_beforehand(stage, f"Anna language={language} starts=yes")
    if pair:
        await known_beforehand(stage, "Bo language=sv")
        await known_beforehand(stage, "Anna + Bo")
    await stage.pass_time(timedelta(days=3, hours=6))


async def kept(stage: Stage) -> tuple[CheckIn, int]:
    checkins = await stage.store.read(lambda tx: tx.of(CheckIn, ANNA))
    savings = await stage.store.read(lambda tx: tx.of(TimeSaving, ANNA))
    return checkins[0], len(savings)


@pytest.mark.parametrize("pair", [False, True], ids=["alone", "paired"])
@pytest.mark.parametrize(("language", "line"), SKIPPED)
async def test_away_is_skipped(tmp_path: Path, language: str, line: str, pair: bool) -> None:
    async with staged(tmp_path, language) as stage:
        await asked(stage, language, pair)
        before = len(stage.letters)
        await stage.say(line, user="Anna")
        week, savings = await kept(stage)
        assert (week.minutes, week.met, savings) == (None, None, 0)
        assert week.skipped_at is not None
        said = len(stage.letters)
        assert said == before + 1
        await stage.pass_time(timedelta(days=3))
        assert len(stage.letters) == said, "asked again"
