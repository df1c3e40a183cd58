"""Up to three tasks that cost time without AI: what later savings are measured against."""

from typing import NamedTuple, cast

from coaching.facts.savings import BaselineTask, Rhythm
from coaching.features.onboarding.more import after
from coaching.features.onboarding.skips import or_later, or_skip
from coaching.readers.slots.savings import another, duration, recurrence, task
from coaching.readers.slots.skipping import answered, skippable
from coaching.readers.told.costs import costing
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say

TASKS = 3
HOW_LONG = or_skip(duration.choices("minutes"))
HOW_OFTEN = recurrence.choices("rhythm")


class Cost(NamedTuple):
    name: str
    minutes: int
    rhythm: Rhythm


async def baseline(situation: Situation) -> Outcome:
    if not situation.company.has("savings"):
        return after(situation, Outcome())
    costs: list[Cost] = []
    for n in range(1, TASKS + 1):
        if costs and await _enough(n, costs[-1]):
            break
        told = await _cost(n)
        if not isinstance(told, Cost):
            break
        costs.append(told)
    if not costs:
        return after(situation, Outcome(), told)

    if not await confirm("baseline-right", count=len(costs), **_shown(costs)):
        return say("dropped")
    person, talk, now = situation.person.id, situation.conversation, situation.now
    kept = [
        BaselineTask(situation.id(f"task{n}"), person, talk, *cost, now)
        for n, cost in enumerate(costs)
    ]
    outcome = keep(*kept).say("baseline-kept", count=len(kept), task=costs[0].name)
    return after(situation, outcome, told)


async def _enough(n: int, last: Cost) -> bool:
    """Shows what was understood, and asks for number `n`, which may be told at once."""
    told = await ask(
        "more",
        costing(another),
        n=n,
        within=f"task#{n}",
        task=last.name,
        minutes=last.minutes,
        rhythm=last.rhythm,
    )
    return told == "enough"


async def _cost(n: int) -> Cost | object:
    """A task, how long it takes and how often; or the word with which it was passed over."""
    part, form = f"task#{n}", "work"
    name = await ask(
        "task", skippable(costing(task), by_no=True), n=n, form=form, choices=or_later(())
    )
    if not answered(name):
        return name
    asked = skippable(costing(duration), by_no=True)
    minutes = await ask("minutes", asked, n=n, form=form, within=part, choices=HOW_LONG, task=name)
    if not answered(minutes):
        return minutes
    repeated = skippable(costing(recurrence), by_no=True)
    often = await ask("rhythm", repeated, n=n, form=form, within=part, choices=HOW_OFTEN, task=name)
    if not answered(often):
        return often
    return Cost(name, minutes, cast(Rhythm, often))


def _shown(costs: list[Cost]) -> dict[str, object]:
    """Each under a number of its own; a text knows no lists of several things."""
    shown: dict[str, object] = {}
    for n in range(1, TASKS + 1):
        cost = costs[n - 1] if n <= len(costs) else Cost("", 0, "once")
        shown |= {f"task{n}": cost.name, f"minutes{n}": cost.minutes, f"rhythm{n}": cost.rhythm}
    return shown
