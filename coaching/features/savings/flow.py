"""Time savings, told in one's own words."""

from dataclasses import replace
from datetime import date

from coaching.facts.savings import Rhythm, TimeSaving
from coaching.features.savings.claims import followed_up
from coaching.features.savings.guessing import guessed
from coaching.features.savings.rules import day_meant, each_time, listed, on_average, told_in_week
from coaching.messages import Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.savings import counted, duration, rhythm, task, tool, unsure, when
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, confirm_doing, keep, say


async def report(situation: Situation) -> Outcome:
    """One or several savings in one go. How many is frozen when the dialogue opens."""
    if situation.about.get("model") and (said := await ask("unsure", unsure, default="")):
        return await guessed(said)
    told: list[tuple[str, int, Rhythm]] = []
    count = situation.number("items") or 1
    for n in range(1, count + 1):
        name = await ask("task", task, n=n)
        minutes = await ask("minutes", duration, n=n, task=name)
        often = await ask("rhythm", rhythm, n=n, task=name)
        often, minutes = each_time(await ask("counted", counted, n=n, default=""), often, minutes)
        told.append((name, minutes, often))
    day = day_meant(await ask("when", when, default="today"), situation.day)
    used = await ask("tool", tool, default="")

    if not await _right(told, used, day):
        return say("dropped")
    savings = [_saving(situation, f"saving{n}", *one, used, day) for n, one in enumerate(told)]
    kept = _kept(situation, savings).of(savings[-1].id)
    return followed_up(kept, situation, savings)


async def _right(told: list[tuple[str, int, Rhythm]], used: str, day: date) -> bool:
    """Shows what was understood: one saving in full, of several the tasks and the sum."""
    if len(told) == 1:
        name, minutes, often = told[0]
        return await confirm(
            "right", task=name, minutes=minutes, rhythm=often, tool=used, day=day.isoformat()
        )
    tasks = tuple(name for name, _, _ in told)
    total = sum(minutes for _, minutes, _ in told)
    return await confirm(
        "right-several", tasks=tasks, minutes=total, tool=used, day=day.isoformat()
    )


async def nothing(situation: Situation) -> Outcome:
    """ "Nothing this week" is a report too, and an honest one. What was told of this week before is
    not left beside it without a word.
    """
    zero = _saving(situation, "nothing", "", 0, "once", "", situation.day)
    if before := told_in_week(situation):
        minutes = sum(saving.minutes for saving in before)
        tasks = tuple(dict.fromkeys(saving.task for saving in before if saving.task))
        already = one_of("already", ("stays", "gone"))
        if await ask("already", already, minutes=minutes, tasks=tasks) == "stays":
            return say("already-stays")
        emptied = [replace(saving, minutes=0) for saving in before]
        return _kept(situation, [zero, *emptied])
    if not await confirm_doing("nothing"):
        return say("dropped")
    return _kept(situation, [zero])


def _saving(
    situation: Situation, id: str, task: str, minutes: int, rhythm: Rhythm, used: str, day: date
) -> TimeSaving:
    """What was answered about it before is kept when it is corrected."""
    fact = situation.id(id)
    before = next((saving for saving in situation.savings if saving.id == fact), None)
    if before:
        changed = replace(before, task=task, minutes=minutes, rhythm=rhythm, tool=used, day=day)
        return replace(changed, use_case=listed(task, situation))
    person, talk = situation.person.id, situation.conversation
    saving = TimeSaving(fact, person, talk, task, minutes, rhythm, used, day, situation.now)
    return replace(saving, use_case=listed(task, situation))


def _kept(situation: Situation, savings: list[TimeSaving]) -> Outcome:
    outcome = keep(*savings)
    total = sum(saving.minutes for saving in savings)
    if total == 0:
        return outcome.say("thanks-zero")
    if total < 0:
        return outcome.say("thanks-longer")
    average = round(sum(on_average(saving) for saving in savings))
    outcome = outcome.say("thanks", minutes=average, rhythm=savings[0].rhythm)
    first = all(saving.conversation == situation.conversation for saving in situation.savings)
    if first:
        return outcome.note(Text("who-sees"))
    return outcome
