"""Somebody's own words are kept as long as the company says, and no longer."""

from datetime import timedelta
from pathlib import Path

from coaching.company.company import Company
from coaching.facts.checkins import CheckIn, Remark
from coaching.facts.savings import TimeSaving
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ANNA = person_id("Anna")
WORDS = "tried the secret recipe, stuck on the sauce"


async def answered(stage: Stage) -> None:
    await known_beforehand(stage, "Anna language=en starts=yes")
    await stage.found()
    await stage.pass_time(timedelta(days=3, hours=6))
    for said in ("30", WORDS, "yes"):
        await stage.say(said, user="Anna")


async def everything(stage: Stage) -> str:
    return str(await stage.store.read(lambda tx: tx.everything_of(ANNA)))


async def test_after_the_days_the_words_are_gone_everywhere_and_the_figures_stay(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en", company=Company(keep_text_days=20)) as stage:
        await answered(stage)
        await stage.pass_time(timedelta(days=19))
        assert "secret recipe" in await everything(stage)
        await stage.pass_time(timedelta(days=2))
        assert "secret recipe" not in await everything(stage)
        (asked,) = [
            c
            for c in await stage.store.read(lambda tx: tx.of(CheckIn, ANNA))
            if c.week == "2026-W03"
        ]
        (saving,) = [
            s
            for s in await stage.store.read(lambda tx: tx.of(TimeSaving, ANNA))
            if s.week == "2026-W03"
        ]
        assert (asked.minutes, saving.minutes) == (30, 30)


async def test_my_data_in_the_middle_of_a_check_in_shows_each_week_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await stage.pass_time(timedelta(days=3, hours=6))
        await stage.say("no", user="Anna")
        (shown,) = await stage.say("my data", user="Anna")
        assert shown.count("Week 3: no time saved") == 1


async def test_the_round_is_planned_once_a_night(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        for _ in range(3):
            await stage.found()
            await stage.pass_time(timedelta(days=1))
        coming = await stage.store.read(lambda tx: tx.upcoming(9))
        assert [o.key for _, o in coming if o.flow == "privacy.night"] == [
            "round:retention:2026-01-16"
        ]


async def test_forget_me_erases_the_check_ins_too(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await answered(stage)
        (shown,) = await stage.say("my data", user="Anna")
        assert f"- Week 3: 30 min. “{WORDS}”" in shown
        await stage.say("forget me", user="Anna")
        await stage.say("erase", user="Anna")
        assert (
            await stage.store.read(lambda tx: [*tx.of(CheckIn, ANNA), *tx.of(Remark, ANNA)]) == []
        )
        assert "secret recipe" not in await everything(stage)


async def test_what_a_newcomer_shares_is_in_no_buddys_data(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        await known_beforehand(stage, "Bo language=en")
        await known_beforehand(stage, "Anna + Bo")
        remark = Remark(
            "r", ANNA, "t", "2026-W02", WORDS, MONDAY, stuck="on the sauce", shared=True
        )
        await stage.store.transact(lambda tx: tx.put(remark))
        (shown,) = await stage.say("my data", user="Bo")
        assert "sauce" not in shown
