"""A volunteer times one run with AI and one without. A coin says which comes first, and the guess
is told before.
"""

from dataclasses import replace
from typing import Any

from coaching.facts.savings import Trial
from coaching.messages import Choice, Text
from coaching.readers.slots.savings import duration, task
from coaching.script.feature import OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, confirm_doing, keep, say

TIMED = f"{OPEN}savings.timed"


async def volunteer(situation: Situation) -> Outcome:
    name = await ask("run-task", task)
    expected = await ask("expected", duration, task=name)
    if not await confirm_doing("trial-right", task=name, expected=expected):
        return say("dropped")
    # chance enough, and the same each time this is played
    heads = int(situation.id("coin"), 16) % 2 == 0
    person, talk = situation.person.id, situation.conversation
    trial = Trial(
        situation.id("trial"),
        person,
        talk,
        name,
        expected,
        "with" if heads else "without",
        situation.now,
    )
    return _next_run(keep(trial), trial)


async def timed(situation: Situation) -> Outcome:
    """ "I have timed it": of the trial that was begun last and is not complete."""
    begun = [trial for trial in situation.of(Trial) if trial.next]
    if not begun:
        return say("timed-none").offer(opens("savings.volunteer", "volunteer"))
    trial = max(begun, key=lambda trial: trial.told_at)
    return Outcome().go_on("savings.run", trial=trial.id, run=trial.next, task=trial.task)


async def run(situation: Situation) -> Outcome:
    shown: dict[str, Any] = {name: situation.about[name] for name in ("task", "run")}
    minutes = await ask("run", duration, **shown)
    if not await confirm("run-right", minutes=minutes, **shown):
        return say("dropped")
    trial = next(
        (trial for trial in situation.of(Trial) if trial.id == situation.word("trial")), None
    )
    if trial is None:
        return say("timed-none")
    trial = (
        replace(trial, with_ai=minutes)
        if shown["run"] == "with"
        else replace(trial, without_ai=minutes)
    )
    if trial.with_ai is None or trial.without_ai is None:
        return _next_run(keep(trial), trial)
    saved = trial.without_ai - trial.with_ai
    return keep(trial).say("timed-both", task=trial.task, minutes=saved, expected=trial.expected)


def _next_run(outcome: Outcome, trial: Trial) -> Outcome:
    return outcome.say("run-next", task=trial.task, run=trial.next).offer(
        Choice(TIMED, Text("run-timed"), "primary")
    )
