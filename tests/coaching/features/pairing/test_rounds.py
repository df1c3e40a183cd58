"""What becomes of pairs when people change their minds, fall silent, leave, or are forgotten."""

from dataclasses import replace
from pathlib import Path

import pytest

from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.pairing.rounds import founded
from tests.conversations.cast import person_id
from tests.conversations.stage import COMPANY, MONDAY, Stage, perform, staged

PAIR = """
% rounds=pairing
= Sofia language=en buddy_wish=wants experience=none
= Markus language=en capacity=1 experience=daily
"""


async def states(stage: Stage) -> list[tuple[str, str, str]]:
    """(buddy, state, because) of every pairing, in the order in which they were planned."""
    pairings = await stage.store.read(lambda tx: tx.every(Pairing))
    planned = sorted(pairings, key=lambda pairing: (pairing.planned_at, pairing.state, pairing.id))
    return [(pairing.buddy.rstrip("0"), pairing.state, pairing.because) for pairing in planned]


async def change(stage: Stage, name: str, **fields: object) -> None:
    """HR or the platform says something new of somebody."""

    def keep(tx: object) -> None:
        known = tx.get(Person, person_id(name))  # type: ignore[attr-defined]
        tx.put(replace(known, **fields))  # type: ignore[attr-defined]

    await stage.store.transact(keep)


async def test_a_buddy_who_does_not_answer_is_asked_once_then_somebody_else_is(
    tmp_path: Path,
) -> None:
    """No second letter: a line in the next one that goes anyway, and here none goes."""
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            = Zoe language=en capacity=1 experience=some
            @ PT1M
            Markus< would like a buddy
            @ P6D
            Markus<
            Zoe<
            @ P1D
            Zoe< would like a buddy
            Markus<
            Markus> [I’m in]
            Markus< Someone else has already said yes
            """,
        )
        assert await states(stage) == [("markus", "declined", "unanswered"), ("zoe", "asked", "")]


async def test_who_was_silent_about_a_buddy_that_was_asked_tells_when_none_came_of_it(
    tmp_path: Path,
) -> None:
    """The letter that nobody was found comes to a newcomer for whom somebody is being asked by
    then, and is let go. Nobody stays untold when that comes to nothing.
    """
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Sofia language=en buddy_wish=wants experience=none works_from=10:00
            = Zoe language=en experience=daily
            @ PT1M
            Zoe> I can take one
            Zoe> yes
            @ PT1M
            Zoe< Sofia would like a buddy
            @ P4D
            Sofia<
            @ P4D
            Sofia< I haven’t found a buddy for you yet
            """,
        )


async def test_a_buddy_who_is_forgotten_leaves_nobody_alone(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            @ PT1M
            Markus> yes
            @ PT1M
            Sofia< You have a buddy: **Markus**
            Markus> forget me
            Markus> [Delete everything]
            @ P1D
            Sofia< Your buddy can’t carry on, so you’re no longer matched. That happens, and it’s nobody’s fault.
            @ P2D
            Sofia< I haven’t found a buddy for you yet
            """,
        )
        assert await states(stage) == []


async def test_a_newcomer_who_is_forgotten_leaves_the_buddy_with_a_free_place(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            @ PT1M
            Markus> yes
            @ PT1M
            Sofia> forget me
            Sofia> [Delete everything]
            @ P1D
            Markus< The colleague you were buddying has left the programme
            """,
        )


@pytest.mark.parametrize(
    "changed", [{"standing": "stopped"}, {"gone": True}, {"leaves_on": MONDAY.date()}]
)
async def test_a_buddy_who_leaves(changed: dict[str, object], tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, PAIR + "@ PT1M\nMarkus> yes\n@ PT1M\nSofia< You have a buddy")
        await change(stage, "Markus", **changed)
        await perform(
            stage,
            "@ P1D\nSofia< You and Markus are no longer matched.\nSofia< I’m looking for "
            "someone new",
        )
        assert await states(stage) == [("markus", "ended", "left")]


async def test_a_buddy_on_leave_is_not_asked_and_one_with_little_time_left_neither(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Sofia language=en buddy_wish=wants experience=none
            = Markus language=en capacity=1 away_until=2026-01-20
            = Zoe language=en capacity=1 leaves_on=2026-01-23
            @ PT1M
            Markus<
            Zoe<
            Sofia< no one has offered to be one so far
            @ P9D
            Markus< Sofia would like a buddy
            """,
        )


async def test_a_starter_who_declines_releases_the_buddy(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Anna standing=unknown contact=no starts_on=2026-01-19 language=en
            = Markus language=en capacity=1
            @ PT1M
            Markus> yes
            @ P7D
            Anna> hello
            Anna> [No, thanks]
            @ P1D
            Markus< left the programme
            """,
        )
        assert await states(stage) == [("markus", "ended", "left")]


async def test_before_the_newcomers_yes_a_buddy_hears_department_language_and_week_alone(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Anna standing=unknown contact=no starts_on=2026-01-26 department=IT role=tester tools=Copilot
            = Markus language=en capacity=1 department=IT tools=Copilot experience=daily
            @ PT1M
            """,
        )
        (asked,) = stage.came("Markus")
        assert asked == (
            "A new colleague in IT would like a buddy from week 5. It takes half an hour a week, "
            "in English."
            "\n\nAre you up for it?"
        )


async def test_a_yes_can_be_taken_back_before_the_two_have_met(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            """
            % rounds=pairing
            = Anna standing=unknown contact=no starts_on=2026-01-26 language=en
            = Markus language=en capacity=1
            @ PT1M
            Markus> yes
            Markus> swap buddy
            Markus< You’ve said yes but the two of you haven’t met yet.
            Markus> [Ask someone else]
            Markus< That’s perfectly fine
            """,
        )
        assert await states(stage) == [("markus", "declined", "declined")]


async def test_not_with_takes_back_a_question_that_was_asked(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            @ PT1M
            Markus< would like a buddy
            Sofia> not with Markus
            Sofia> yes
            @ P1D
            Markus> [I’m in]
            Markus< there’s nothing left to do
            """,
        )
        assert await states(stage) == [("markus", "ended", "not wanted")]


async def test_not_with_stands_in_nobodys_data_but_its_owners(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + "Sofia> not with Markus\nSofia> yes\nSofia> my data\nSofia< Not with: Markus (only you can see that)",
        )
        await perform(stage, "Markus> my data\nMarkus< This is all I know")
        assert not any("Not with" in text for text in stage.came("Markus"))
        theirs = await stage.store.read(lambda tx: tx.everything_of(person_id("Markus")))
        own = await stage.store.read(lambda tx: tx.everything_of(person_id("Sofia")))
        assert "avoidances" in own and "avoidances" not in theirs


async def test_who_had_a_buddy_for_all_the_weeks_is_not_looked_for_another(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            "% pairing_weeks=2"
            + PAIR
            + """
            @ PT1M
            Markus> yes
            = Zoe language=en capacity=1
            @ P14D
            Sofia< It’s been 2 weeks with Markus.
            Zoe<
            Sofia> little
            Sofia> not now
            @ P2D
            Zoe<
            Sofia<
            Sofia> I want a buddy
            Sofia> [I’d like a buddy]
            Sofia< I’ll start looking.
            @ PT1M
            Zoe< would like a buddy
            """,
        )


async def test_a_second_newcomer_fits_in_when_there_is_room(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            = Anna language=en buddy_wish=wants experience=none
            @ PT1M
            Sofia< every suitable buddy has their hands full
            Markus> yes
            Markus> I can take two
            Markus> yes
            Markus< a buddy for up to 2 colleagues at a time. Right now it’s one.
            @ P1D
            Markus< Sofia would like a buddy
            """,
        )


async def test_the_morning_round_is_planned_once_however_often_the_service_starts(
    tmp_path: Path,
) -> None:
    first, again = founded(COMPANY, MONDAY), founded(COMPANY, MONDAY.replace(hour=23))
    assert first == again and first[0].due == MONDAY.replace(hour=7)
    (sunday,) = founded(COMPANY, MONDAY.replace(day=18))
    assert sunday.due == MONDAY.replace(day=19, hour=7)


async def test_an_avoidance_is_united_with_the_person_it_is_about(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        avoidance = Avoidance("x", "a", "", "b", MONDAY)
        await stage.store.transact(lambda tx: tx.put(Person("b"), Person("c"), avoidance))
        await stage.store.transact(lambda tx: tx.merge("c", "b"))
        assert [
            found.other for found in await stage.store.read(lambda tx: tx.every(Avoidance))
        ] == ["c"]


async def test_nobody_has_two_buddies_even_if_two_say_yes_in_the_same_moment(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + """
            = Zoe language=en capacity=1
            = Sofia + Markus state=accepted active_at=2026-01-12T09:00+01:00
            = Sofia + Zoe state=accepted planned_at=2026-01-12T09:01+01:00
            @ PT1M
            Zoe< no longer
            Sofia< You have a buddy: **Markus**
            """,
        )
        assert sorted(await states(stage)) == [
            ("markus", "active", ""),
            ("zoe", "ended", "not wanted"),
        ]


async def test_what_waited_for_a_lead_goes_on_when_nobody_needs_to_approve_any_more(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            PAIR
            + "% pairing_approval=yes\n@ PT1M\nMarkus<\n% pairing_approval=no\n@ P1D\nMarkus< would like a buddy",
        )
        assert await states(stage) == [("markus", "asked", "")]


@pytest.mark.parametrize("how", ["> [Carry on]", "> we go on"])
async def test_a_resting_pair_is_brought_back_any_time(how: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            f"""
            = Sofia language=en
            = Markus language=en
            = Sofia + Markus state=paused silent=3
            @ P5D
            Sofia> my buddy
            Sofia< (paused at the moment)
            Sofia{how}
            Sofia< you and Markus are back on
            @ P3D
            Markus< Sofia would like to carry on
            """,
        )
        assert [state for _, state, _ in await states(stage)] == ["active"]
