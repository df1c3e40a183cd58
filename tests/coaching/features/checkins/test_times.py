"""A day and a time of one's own, and how often."""

from datetime import timedelta
from pathlib import Path

from coaching.facts.checkins import CheckInTime
from coaching.facts.people import Person
from coaching.messages import Address, Incoming, Place
from coaching.ports.queues import Heard
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

ANNA = person_id("Anna")


async def coming(stage: Stage) -> list[str]:
    diary = await stage.store.read(lambda tx: tx.diary_of(ANNA))
    return [
        f"{o.due.astimezone(stage.clock.now().tzinfo):%a %H:%M} {o.key[-3:]}"
        for o in diary
        if o.kind == "check_in"
    ]


async def test_what_is_planned_moves_and_the_rest_follows(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        for said in ("ask me on wednesdays at 10.15", "yes"):
            await stage.say(said, user="Anna")
        assert await coming(stage) == ["Wed 10:15 W03"]
        await stage.pass_time(timedelta(days=3))
        assert await coming(stage) == ["Wed 10:15 W04"]


async def test_a_day_that_has_passed_holds_from_next_week_on(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await stage.pass_time(timedelta(days=2))
        for said in ("ask me on tuesdays at 10", "yes"):
            await stage.say(said, user="Anna")
        assert [planned[:3] for planned in await coming(stage)] == ["Thu"]
        await stage.pass_time(timedelta(days=3))
        assert await coming(stage) == ["Tue 10:00 W04"]


async def test_every_week_brings_the_next_one_forward(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(
            stage, "Anna language=en starts=yes agreed_at=2025-10-01T09:00:00+01:00"
        )
        await stage.pass_time(timedelta(days=4))
        assert [planned[-3:] for planned in await coming(stage)] == ["W05"]
        for said in ("every week", "yes"):
            await stage.say(said, user="Anna")
        assert [planned[-3:] for planned in await coming(stage)] == ["W04", "W05"]


async def test_whoever_comes_back_keeps_their_time(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en standing=stopped")
        wished = CheckInTime(ANNA, ANNA, 3)
        await stage.store.transact(lambda tx: tx.put(wished))
        await stage.say("continue", user="Anna")
        assert [planned[:3] for planned in await coming(stage)] == ["Wed"]
        person = await stage.store.read(lambda tx: tx.get(Person, ANNA))
        assert person is not None and person.standing == "active"


async def test_home_shows_the_next_one_and_the_button_that_moves_it(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        sender, place = Address("web", "demo", "Anna"), Place("web", "demo", "Anna")
        home = Incoming("home1", sender, place, stage.clock.now(), kind="home")
        await stage.store.transact(lambda tx: tx.write_down(home))
        await stage.coach.hear(Heard(home, 0))
        await stage.deliver()
        page = stage.last
        said = [
            stage.phrasebook.say(one, "en")
            for part in page.reply.sections
            for one in part.paragraphs
        ]
        assert any(one.startswith("Next check-in: Thursday 15 January at 14:") for one in said)
        assert "open:checkins.move" in [choice.says for choice in page.reply.offered]
        (asked,) = await stage.say("open:checkins.move", about=page.key, user="Anna")
        assert "Which day" in asked
        await stage.tap("Monday", "Anna")
        (done,) = await stage.tap("Yes, that’s right", "Anna")
        assert "Done. Next time: Monday 12 January at 14:" in done
