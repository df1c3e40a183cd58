"""Dialogues that exist once and are taken up late: tried on the weekly check-in."""

from datetime import timedelta
from pathlib import Path

from coaching.facts.checkins import CheckIn
from coaching.facts.savings import TimeSaving
from coaching.messages import Opening
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ANNA = person_id("Anna")
WEEK = "2026-W03"


async def asked(stage: Stage, pair: bool = True) -> None:
    """It is Thursday afternoon, and Anna was asked."""
    await known_beforehand(stage, "Bo language=en")
    await known_beforehand(stage, "Anna language=en starts=yes")
    if pair:
        await known_beforehand(stage, "Anna + Bo")
    await stage.pass_time(timedelta(days=3, hours=6))


async def check_ins(stage: Stage) -> dict[str, CheckIn]:
    return {one.week: one for one in await stage.store.read(lambda tx: tx.of(CheckIn, ANNA))}


async def test_a_tap_is_kept_though_the_rest_is_never_answered(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        await stage.tap("Yes", "Anna")
        kept = (await check_ins(stage))[WEEK]
        assert (kept.met, kept.minutes) == (True, None)
        await stage.pass_time(timedelta(days=5))
        assert (await check_ins(stage))[WEEK] == kept


async def test_the_old_card_answers_for_its_own_week_after_the_next_was_asked(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        old = stage.last_to("Anna")
        await stage.pass_time(timedelta(days=7))
        assert stage.last_to("Anna").kind == "check_in"
        (shown,) = await stage.say("no", about=old.key, user="Anna")
        assert "how much time did AI save you" in shown
        await stage.say("30", user="Anna")
        known = await check_ins(stage)
        assert (known[WEEK].met, known[WEEK].minutes) == (False, 30)
        assert known["2026-W04"].answered_at is None
        (saving,) = await stage.store.read(lambda tx: tx.of(TimeSaving, ANNA))
        assert (saving.week, saving.day.isoformat(), saving.minutes) == (WEEK, "2026-01-15", 30)


async def test_words_days_later_answer_what_was_asked_last(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        await stage.pass_time(timedelta(days=5))
        await stage.say("no, 30", user="Anna")
        known = (await check_ins(stage))[WEEK]
        assert (known.met, known.minutes, known.reminded_at is not None) == (False, 30, True)


async def test_a_correction_days_later_changes_the_same_facts(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        await stage.say("yes, 60", user="Anna")
        await stage.tap("Skip", "Anna")
        await stage.pass_time(timedelta(days=5))
        before = await stage.store.read(lambda tx: tx.of(TimeSaving, ANNA))
        await stage.say("no, 30", user="Anna")
        (after,) = await stage.store.read(lambda tx: tx.of(TimeSaving, ANNA))
        assert [saving.id for saving in before] == [after.id]
        assert (after.minutes, after.told_at, (await check_ins(stage))[WEEK].met) == (
            30,
            before[0].told_at,
            True,
        )


async def test_other_wishes_are_not_taken_for_late_answers(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        await stage.pass_time(timedelta(days=5))
        (shown,) = await stage.say("saved 45 min on offers with Copilot yesterday", user="Anna")
        assert "Time saved: 45 min (offers)" in shown
        assert (await check_ins(stage))[WEEK].answered_at is None


async def test_opening_it_twice_asks_once(tmp_path: Path) -> None:
    """As after a lease that ran out: the entry was opened by another copy, too."""
    async with staged(tmp_path, "en") as stage:
        await asked(stage, pair=False)
        again = Opening(f"check_in:{ANNA}:{WEEK}", ANNA, "checkins.week", MONDAY, {"week": WEEK})
        for _ in range(2):
            await stage.coach.open(again)
        assert await stage.deliver() == []
        assert [letter.kind for letter in stage.letters] == ["check_in"]


async def test_a_snooze_comes_back_twice_for_the_same_week(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await asked(stage)
        for days in (1, 3):
            await stage.say("not now", user="Anna")
            await stage.pass_time(timedelta(days=days))
        assert [
            letter.due.isoweekday() for letter in stage.letters if letter.kind == "check_in"
        ] == [4, 5, 1]
        await stage.tap("No", "Anna")
        known = await check_ins(stage)
        assert {week: one.met for week, one in known.items()} == {WEEK: False}
