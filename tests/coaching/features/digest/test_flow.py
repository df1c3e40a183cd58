"""The digest: on Thursday if something waits, with the reminder, and never what is two
weeks old.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from coaching.calendar.digest import digest_for, waiting
from coaching.company.company import Company
from coaching.facts.checkins import CheckIn
from coaching.facts.community import News
from coaching.facts.people import Person
from coaching.messages import Opening, Text
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ANNA = person_id("Anna")
LINE = Text("guide-welcome")  # any text will do


def news(name: str, since: datetime = MONDAY) -> News:
    return News(name, ANNA, LINE, since)


async def anna(stage: Stage, *told: News, starts: bool = True) -> None:
    await known_beforehand(stage, f"Anna language=en{' starts=yes' if starts else ''}")
    person = await stage.person("Anna")
    assert person is not None
    digest = digest_for(person, stage.coach.house.company, stage.clock.now())
    await stage.store.transact(lambda tx: (tx.put(*told), tx.plan(digest), tx.plan(digest)))


def kinds(stage: Stage) -> list[str]:
    return [letter.kind for letter in stage.letters]


async def test_it_goes_out_once_on_thursday_and_marks_what_it_told(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await anna(stage, news("n1"), news("n2"), starts=False)
        await stage.pass_time(timedelta(days=4))
        assert (
            await stage.store.read(lambda tx: tx.diary_of(ANNA)) == []
        )  # nothing is left for another one
        await stage.pass_time(timedelta(days=6))
        assert kinds(stage) == ["digest"]
        assert stage.letters[0].due.isoweekday() == 4
        assert [
            paragraph for paragraph in stage.letters[0].reply.paragraphs if paragraph == LINE
        ] == [LINE, LINE]
        told = await stage.store.read(lambda tx: tx.of(News, ANNA))
        assert {one.told_at for one in told} == {stage.letters[0].due}


async def test_what_has_begun_by_then_is_left_out(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        over = replace(news("over"), until=MONDAY + timedelta(days=3, hours=5))  # Thursday at two
        coming = replace(news("coming"), until=MONDAY + timedelta(days=4))
        await anna(stage, over, coming, starts=False)
        await stage.pass_time(timedelta(days=10))
        (digest,) = stage.letters
        assert [said for said in digest.reply.paragraphs if said == LINE] == [LINE]


async def test_nothing_waits_and_nothing_is_said(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await anna(
            stage, news("old", MONDAY - timedelta(days=11)), starts=False
        )  # 14 days on Thursday
        await stage.pass_time(timedelta(days=15))
        assert kinds(stage) == []


async def test_it_takes_the_reminder_along(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await anna(stage, news("n1"))
        await stage.pass_time(timedelta(days=6))
        assert kinds(stage) == ["check_in", "digest"]
        assert await stage.labels("Anna") == ["Answer now"]
        (shown,) = await stage.tap("Answer now", "Anna")
        assert "Did AI save you any time?" in shown
        await stage.tap("15 min", "Anna")
        (asked,) = await stage.store.read(lambda tx: tx.of(CheckIn, ANNA))
        assert (asked.minutes, asked.week) == (15, "2026-W03")


async def test_without_a_digest_the_reminder_comes_by_itself(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await anna(stage)
        await stage.pass_time(timedelta(days=6))
        assert kinds(stage) == ["check_in", "reminder"]


async def test_an_earlier_check_in_waits_for_the_digest_of_its_week(tmp_path: Path) -> None:
    """Asked on Tuesday: the reminder would come on Wednesday, and the digest on Thursday has it."""
    async with staged(tmp_path, "en") as stage:
        await anna(stage, news("n1"))
        for said in ("ask on tuesdays at 10", "yes"):
            await stage.say(said, user="Anna")
        before = len(stage.letters)
        await stage.pass_time(timedelta(days=6))
        assert kinds(stage)[before:] == ["check_in", "digest"]


async def test_what_found_no_room_waits_for_the_next_one(tmp_path: Path) -> None:
    async with staged(tmp_path, "en", company=Company(weekly_messages=1)) as stage:
        await anna(stage, news("n1"))
        await stage.pass_time(timedelta(days=6))
        assert kinds(stage) == ["check_in"]
        left = {one.key: one for one in await stage.store.read(lambda tx: tx.diary_of(ANNA))}
        assert left[f"digest:{ANNA}:2026-W04"].about["passed"] == 1
        await stage.store.transact(lambda tx: tx.put(news("n2", stage.clock.now())))
        await stage.pass_time(timedelta(days=6))
        left = {one.key: one for one in await stage.store.read(lambda tx: tx.diary_of(ANNA))}
        assert left[f"digest:{ANNA}:2026-W05"].about["passed"] == 2


def test_the_next_thursday_or_the_working_day_nearest_to_it() -> None:
    person, company = Person(ANNA), Company()
    thursday = digest_for(person, company, MONDAY)
    assert (thursday.key, thursday.due.date()) == (f"digest:{ANNA}:2026-W03", date(2026, 1, 15))
    assert digest_for(person, company, thursday.due).key == f"digest:{ANNA}:2026-W04"
    away = replace(person, away_from=date(2026, 1, 12), away_until=date(2026, 1, 25))
    assert digest_for(away, company, MONDAY).key == f"digest:{ANNA}:2026-W05"
    gone = replace(person, gone=True)
    assert isinstance(digest_for(gone, company, MONDAY), Opening)


def test_the_oldest_comes_first_and_another_persons_news_stay_theirs() -> None:
    first, second = news("b", MONDAY - timedelta(days=2)), news("a", MONDAY)
    theirs, told = replace(first, id="c", person="eve"), replace(first, id="d", told_at=MONDAY)
    assert waiting([second, theirs, told, first], ANNA, MONDAY) == [first, second]
