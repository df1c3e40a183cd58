"""What reaches somebody in a week, whatever its kind; decisions asked once and closed where they
stand; and at most one extra after a check-in.
"""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coaching.calendar import workdays
from coaching.facts.community import DropIn
from coaching.facts.pairs import Pairing
from coaching.features.dropins.rules import attendance, reminder
from coaching.messages import JSON, Opening
from coaching.people.pairs import to
from storage.tables import letters
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, perform, staged

ANNA = person_id("Anna")
HOUR = timedelta(hours=1)


async def plan(stage: Stage, *openings: Opening) -> None:
    await stage.store.transact(lambda tx: tx.plan(*openings))


def alarm(n: int, due_in: timedelta) -> Opening:
    about: dict[str, JSON] = {"what": "digest", "teams": [], "month": "2026-02"}
    return Opening(f"alarm:{n}", ANNA, "updates.alarm", MONDAY + due_in, about)


def removed(n: int, due_in: timedelta) -> Opening:
    """Something of no budget: told to the author of what a lead took down."""
    return Opening(f"removed:{n}", ANNA, "library.removed", MONDAY + due_in, {"title": f"T{n}"})


def weekly(stage: Stage, user: str) -> list[int]:
    """How many unprompted letters came in each week."""
    mine = [one for one in stage.letters if one.to.channel == user and one.lane != "answer"]
    counted = [one for one in mine if one.kind != "alarm"]
    weeks = Counter(workdays.week_of(one.due.date()) for one in counted)
    return [weeks[week] for week in sorted(weeks)]


async def test_the_fifth_of_a_week_waits_for_monday_and_an_alarm_does_not(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        told = [removed(n, n * HOUR) for n in range(6)]
        await plan(stage, *told, *(alarm(n, 7 * HOUR) for n in range(2)))
        await stage.pass_time(timedelta(days=6))
        assert weekly(stage, "Anna") == [4]
        assert [one.kind for one in stage.letters].count("alarm") == 2
        await stage.pass_time(timedelta(days=2))
        assert weekly(stage, "Anna") == [4, 2]
        later = stage.last_to("Anna").due.astimezone(ZoneInfo("Europe/Stockholm"))
        assert (later.isoweekday(), later.hour) == (1, 8)


async def test_a_check_in_and_what_was_booked_keep_their_place(tmp_path: Path) -> None:
    """Six things of no budget on Monday: room is left for Thursday's check-in and Friday's
    drop-in.
    """
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await known_beforehand(stage, "Tom language=en")
        friday = MONDAY + timedelta(days=4, hours=5)
        hour = DropIn("d1", person_id("Tom"), friday, "Europe/Stockholm", 30, "the canteen")
        anna = await stage.person("Anna")
        assert anna is not None
        coming = attendance(hour, ANNA, True, MONDAY)
        booked = reminder(hour, anna, stage.coach.house.company, MONDAY)
        await stage.store.transact(lambda tx: tx.put(hour, coming))
        await plan(stage, *booked, *(removed(n, HOUR) for n in range(6)))
        await stage.pass_time(timedelta(days=6))
        kinds = Counter(one.kind for one in stage.letters)
        assert kinds == {"removed": 2, "check_in": 1, "drop_in": 1}


async def test_what_is_opened_at_the_same_moment_is_counted_too(tmp_path: Path) -> None:
    """As the diary opens it: everything that is due at once."""
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            = Sofia language=en buddy_wish=wants experience=none
            = Eva language=en buddy_wish=wants experience=none
            = Anna language=en capacity=2 experience=daily
            = Sofia + Anna state=asked
            = Eva + Anna state=asked
            """,
        )
        asked = [
            to(pairing, "buddy", "request", MONDAY, "ask", "buddy_request")
            for pairing in await stage.store.read(lambda tx: tx.of(Pairing, ANNA))
        ]
        await plan(stage, *asked)
        await asyncio.gather(*(stage.coach.open(opening) for opening in asked))
        await stage.deliver()
        assert weekly(stage, "Anna") == [1]  # one question; the other waits for its answer
        await stage.pass_time(HOUR)
        told = [removed(n, HOUR) for n in range(5)]
        await plan(stage, *told)
        await asyncio.gather(*(stage.coach.open(opening) for opening in told))
        await stage.deliver()
        assert weekly(stage, "Anna") == [3]  # and room is kept for that other question


@pytest.mark.parametrize("ceiling", [2, 3])
async def test_the_company_may_set_it_lower(ceiling: int, tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        stage.settle_on(weekly_ceiling=ceiling)
        await known_beforehand(stage, "Anna language=en")
        await plan(stage, *(removed(n, HOUR) for n in range(7)))
        await stage.pass_time(timedelta(days=27))
        assert max(weekly(stage, "Anna")) == ceiling
        assert sum(weekly(stage, "Anna")) == 7


PAIR = """
% rounds=pairing
= Sofia language=en buddy_wish=wants experience=none
= Markus language=en capacity=1 experience=daily starts=yes
@ PT1M
Markus< Sofia would like a buddy
"""


async def edits(stage: Stage) -> dict[str, list[str]]:
    """Letter -> what the buttons say of the edit that took its place."""
    chosen = letters.select().where(letters.c.replaces != "")
    rows = await stage.store.read(lambda tx: tx.connection.execute(chosen).all())
    return {row.replaces: row.says for row in rows}


async def test_what_was_typed_closes_the_letter_that_asked(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, PAIR)
        asked = stage.last_to("Markus")
        await perform(stage, "Markus> yes please\nMarkus< Great, thank you!")
        assert (await edits(stage))[asked.key] == []


async def test_what_was_answered_under_another_letter_is_closed_where_it_was_asked(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, PAIR)
        asked = stage.last_to("Markus")
        await perform(stage, "@ P3DT7H\nMarkus> [Answer that]")
        again = stage.last_to("Markus")
        await perform(stage, "Markus> [I’m in]\nMarkus< Great, thank you!")
        closed = await edits(stage)
        assert closed[asked.key] == closed[again.key] == []


@pytest.mark.parametrize("typed", ["Answer that", "svara på det"])
async def test_its_button_may_be_typed(typed: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            f"{PAIR}\n@ P3DT7H\nMarkus> {typed}\nMarkus< Sofia would like a buddy",
        )
        assert await stage.labels("Markus") == ["I’m in", "Not this time"]


async def test_it_is_mentioned_once_and_not_in_an_answer(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            @ P1D
            Markus> thanks
            Markus< You’re welcome
            @ P2DT7H
            Markus< You haven’t answered yet
            @ P1D
            Markus< This week’s check-in is still open.
            """,
        )
        assert not any("not answered yet" in text for text in stage.came("Markus"))


async def test_who_does_not_answer_the_check_in_gets_no_extra(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await perform(stage, "Anna> review my prompt: Write a mail about the guarantee.")
        await stage.pass_time(timedelta(days=60))
        assert not any("prompting-stuck" in str(one.reply) for one in stage.letters)
        assert not [one for one in await diary(stage) if one.flow == "prompting.stuck"]


async def diary(stage: Stage) -> list[Opening]:
    return list(await stage.store.read(lambda tx: tx.diary_of(ANNA)))


async def test_one_extra_a_check_in_in_its_order(tmp_path: Path) -> None:
    """A claim that lapses comes before a habit; the habit waits for the next check-in."""
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await perform(
            stage,
            """
            Anna> I save an hour a week on quotations
            Anna> yes
            Anna> 5 min
            Anna> mine
            @ P21D
            Anna> review my prompt: Write a mail about the guarantee.
            @ P17DT7H
            Anna> [None]
            Anna> [Skip]
            Anna< One more thing:
            Anna< Does this still hold: 1 h saved a week (quotations)?
            Anna> [Yes, about that]
            Anna< Thank you, I’ll count it for another six weeks.
            @ P14D
            Anna> [None]
            Anna> [Skip]
            Anna< A few weeks ago we looked at a prompt of yours
            """,
        )


async def test_a_correction_of_the_check_in_brings_no_further_extra(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await perform(
            stage,
            """
            % off=use_cases
            Anna> review my prompt: Write a mail about the guarantee.
            @ P10DT7H
            Anna> [15 min]
            Anna> [Skip]
            Anna< Thanks, that’s all.
            @ P6D
            Anna> no, 45 min
            """,
        )
        assert not any("One more thing" in text for text in stage.came("Anna"))


async def test_somebody_with_room_for_one_letter_meets_their_newcomer_next_week(
    tmp_path: Path,
) -> None:
    """The buddy's week is full: the two are introduced on Monday, both at once."""
    async with staged(tmp_path, "en") as stage:
        await perform(stage, "= Markus language=en capacity=1 experience=daily starts=yes")
        markus, title = person_id("Markus"), {"title": "T"}
        full = [Opening(f"removed:{n}", markus, "library.removed", MONDAY, title) for n in (1, 2)]
        await plan(stage, *full)
        await perform(
            stage,
            """
            % rounds=pairing
            = Sofia language=en buddy_wish=wants experience=none
            @ P1D
            Markus< Sofia would like a buddy
            Markus> yes
            Markus< Great, thank you!
            @ P5D
            Sofia<
            @ P1D
            Sofia< You have a buddy: **Markus**
            Markus< Meet **Sofia**
            """,
        )
        assert max(weekly(stage, "Markus")) <= 4


async def test_without_check_ins_what_waits_is_there_on_request(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        await perform(
            stage,
            """
            % off=checkins
            Anna> review my prompt: Write a mail about the guarantee.
            @ P15D
            Anna<
            Anna> extra questions
            Anna< Here’s what’s waiting for you.
            Anna< One more thing:
            Anna< A few weeks ago we looked at a prompt of yours
            """,
        )


async def test_who_stops_everything_is_not_asked_what_else_waits(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Sofia language=en buddy_wish=wants experience=none
            = Anna language=en buddy_wish=wants experience=none
            = Markus language=en capacity=2 experience=daily
            @ PT1M
            Markus< Two things are waiting for your answer. The first:
            Markus> stop
            Markus> all messages
            """,
        )
        assert not any("next" in text for text in stage.came("Markus"))


@pytest.mark.parametrize(("ceiling", "told_on"), [(4, 0), (2, 7)])
async def test_a_low_ceiling_holds_no_introduction_up(
    ceiling: int, told_on: int, tmp_path: Path
) -> None:
    """In the chat of the two at once; each alone in a week that has room."""
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            f"% weekly_ceiling={ceiling}"
            + """
            % gathers=web
            % rounds=pairing
            = Sofia language=en buddy_wish=wants experience=none
            = Markus language=en capacity=1 experience=daily
            @ PT1M
            Markus> yes
            @ PT1M
            Sofia+Markus< You’ve been matched
            """,
        )
        await stage.pass_time(timedelta(days=13))
        own = [one for one in stage.letters if one.kind == "intro" and one.to.channel == "Markus"]
        assert [(one.due.date() - MONDAY.date()).days for one in own] == [told_on]
        assert max(weekly(stage, "Markus")) <= ceiling
