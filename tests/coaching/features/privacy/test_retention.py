"""Somebody's own words are kept as long as the company says, and no longer."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from coaching.company.company import Company
from coaching.company.retention import Retention
from coaching.facts.audit import Erasure
from coaching.facts.checkins import CheckIn, Remark
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from storage.safekeeping.dump import dump
from storage.transaction import SqlTransaction
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ANNA = person_id("Anna")
TABLES = frozenset({"inbox", "letters", "conversations", "check_ins"})
WORDS = "tried the secret recipe, stuck on the sauce"


async def answered(stage: Stage) -> None:
    await known_beforehand(stage, "Anna language=en starts=yes")
    await stage.found()
    await stage.pass_time(timedelta(days=3, hours=6))
    for said in ("30", WORDS, "yes"):
        await stage.say(said, user="Anna")


def oldest(tx: SqlTransaction) -> dict[str, Any]:
    """The first row of each table."""
    return {
        table: rows[0]["id" if "id" in rows[0] else "key"]
        for table, rows in tx.everything_of(ANNA).items()
    }


def dumped(tx: SqlTransaction) -> list[dict[str, Any]]:
    return list(dump(tx))


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


async def test_each_kind_goes_when_its_days_are_over_and_it_is_told_how_much(
    tmp_path: Path,
) -> None:
    days = Retention(remarks=5, dialogues=5, inbox=1, letters=2, conversations=8, check_ins=12)
    async with staged(tmp_path, "en", company=Company(keep_text_days=5, retention=days)) as stage:
        await answered(stage)
        first = await stage.store.read(oldest)
        gone: dict[str, int] = {}
        for day in range(1, 15):
            await stage.pass_time(timedelta(days=1))
            now = await stage.store.read(oldest)
            for table in TABLES - gone.keys():
                if now.get(table) != first[table]:
                    gone[table] = day
        erased = await stage.store.read(lambda tx: tx.every(Erasure))
        lines = [line for line in await stage.store.read(dumped) if line["fact"] == "erasure"]
    assert gone["inbox"] in (1, 2) and gone["letters"] in (2, 3)
    assert gone["conversations"] in (8, 9) and gone["check_ins"] in (12, 13)
    assert {one.kind for one in erased} >= {"remarks", "dialogues", "inbox", "letters", "check_ins"}
    assert lines[0].keys() == {"fact", "id", "at", "kind", "rows"}


async def test_of_a_pair_that_is_over_it_stays_who_they_were_so_that_they_are_not_planned_again(
    tmp_path: Path,
) -> None:
    days = Retention(remarks=5, check_ins=12)
    async with staged(tmp_path, "en", company=Company(retention=days)) as stage:
        for line in ("Anna language=en", "Bo language=en", "Cia language=en"):
            await known_beforehand(stage, line)
        told = 'project="the secret recipe" because=swap why=tools score=3.5'
        over = f"state=ended ended_at={MONDAY.isoformat()}"
        await known_beforehand(stage, f"Anna + Bo {over} {told}")
        await known_beforehand(stage, f"Cia + Bo {told}")
        await stage.found("privacy")

        async def pairs() -> list[tuple[str, str, str, float]]:
            kept = await stage.store.read(lambda tx: tx.every(Pairing))
            return [(one.newcomer[:3], one.project, one.because, one.score) for one in kept]

        going_on = ("cia", "the secret recipe", "swap", 3.5)
        await stage.pass_time(timedelta(days=7))
        assert await pairs() == [("ann", "", "swap", 3.5), going_on]
        await stage.pass_time(timedelta(days=7))
        assert await pairs() == [("ann", "", "", 0.0), going_on]


async def test_whoever_has_left_is_gone_after_thirty_days_and_their_minutes_are_nobodys(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await answered(stage)
        anna = await stage.store.read(lambda tx: tx.get(Person, ANNA))
        assert anna
        leaving = replace(anna, leaves_on=stage.clock.now().date())
        await stage.store.transact(lambda tx: tx.put(leaving))
        await stage.pass_time(timedelta(days=29))
        assert await everything(stage) != "{}"
        await stage.pass_time(timedelta(days=3))
        assert await everything(stage) == "{}"
        savings = await stage.store.read(lambda tx: tx.every(TimeSaving))
        assert [saving.minutes for saving in savings] == [30]
        assert "Anna" not in str(savings) and ANNA not in str(savings)
