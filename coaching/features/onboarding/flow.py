"""From hello to the first agreed facts: consent, who you are, and where time goes today."""

from dataclasses import replace
from datetime import time, timedelta

from coaching.calendar import workdays
from coaching.facts.people import Person, SelfRating
from coaching.facts.savings import BaselineTask, Rhythm
from coaching.features.onboarding.imported import told_by_hr
from coaching.messages import LANGUAGES, Opening, named
from coaching.readers.slots.answers import level, listed, many_of, one_of, question, words
from coaching.readers.slots.savings import duration, rhythm, task
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say

TOOLS = ("Copilot", "ChatGPT", "Claude", "Gemini", "DeepL", "none")
EXPERIENCE = ("none", "some", "weekly", "daily", "expert")
BUDDY = ("wants", "gives", "no")
ROOMS = ("1", "2", "3")  # newcomers a buddy looks after at once
DIMENSIONS = ("knowledge", "breadth", "independence", "innovation", "sharing")
TASKS = 3


async def hello(situation: Situation) -> Outcome:
    """Says what Kollega is, and asks for consent and language. Nothing is kept before a yes."""
    person = situation.person
    first = await ask("first", question, default="")
    agreed = await ask(
        "consent", one_of("consent", ("yes", "no")), contact=situation.company.contact
    )
    if agreed == "no":
        return keep(_nobody(person)).say("declined")

    told = next(iter(person.languages), None)  # by HR, so it is not asked
    language = await ask("language", one_of("language", LANGUAGES), default=told)
    said = person.language_said or not told
    agreed_at = person.agreed_at or situation.now
    known = replace(
        person, standing="active", agreed_at=agreed_at, language=named(language), language_said=said
    )
    outcome = keep(known).go_on("onboarding.profile", first=first)
    return replace(outcome, then_known=told_by_hr(person, TOOLS, EXPERIENCE))


def _nobody(person: Person) -> Person:
    """All that is left of somebody who declined: that they did, and how they are spoken to."""
    blank = Person(person.id, language=person.language, timezone=person.timezone)
    return replace(
        blank, standing="declined", language_said=person.language_said, met_at=person.met_at
    )


async def profile(situation: Situation) -> Outcome:
    person = situation.person
    department = await ask("department", listed("department", situation.company.departments))
    role = await ask("role", words)
    tools = await ask("tools", many_of("tools", TOOLS))
    experience = await ask("experience", one_of("experience", EXPERIENCE))
    buddy = await ask("buddy", one_of("buddy", BUDDY))
    room = await ask("capacity", one_of("capacity", ROOMS)) if buddy == "gives" else "0"

    named = tuple(tool for tool in tools if tool != "none")
    shown = {
        "department": department,
        "role": role,
        "tools": named,
        "experience": experience,
        "buddy": buddy,
    }
    if not await confirm("right", **shown, capacity=int(room)):
        return say("dropped")

    known = replace(person, department=department, role=role, tools=named, experience=experience)
    known = replace(known, buddy_wish=buddy, capacity=int(room))
    outcome = keep(known).say("ready", name=person.name.partition(" ")[0])
    if first := situation.word("first"):
        return outcome.hear(first).plan(baseline_later(situation))
    return outcome.say("baseline-offer").offer(
        opens("onboarding.baseline", "baseline-now", style="primary"),
        opens("onboarding.later", "baseline-later"),
    )


async def later(situation: Situation) -> Outcome:
    opening = baseline_later(situation)
    return say("later", day=opening.due.astimezone(situation.zone).date().isoformat()).plan(opening)


async def baseline(situation: Situation) -> Outcome:
    """Up to three tasks that cost time without AI, and the self-rating."""
    tasks: list[tuple[str, int, Rhythm]] = []
    for n in range(1, TASKS + 1):
        name = await ask("task", task, n=n, form="work")
        minutes = await ask("minutes", duration, n=n, form="work")
        often = await ask("rhythm", rhythm, n=n, form="work")
        tasks.append((name, minutes, often))
        if n < TASKS and await ask("more", one_of("more", ("more", "enough")), n=n) == "enough":
            break

    levels = {
        d: await ask(d, level(place, len(DIMENSIONS)), form="maturity")
        for place, d in enumerate(DIMENSIONS)
    }

    if not await confirm("baseline-right", tasks=tuple(name for name, _, _ in tasks), **levels):
        return say("dropped")
    person, talk, now = situation.person.id, situation.conversation, situation.now
    costs = [
        BaselineTask(situation.id(f"task{n}"), person, talk, name, minutes, often, now)
        for n, (name, minutes, often) in enumerate(tasks)
    ]
    ratings = [
        SelfRating(situation.id(d), person, talk, d, int(levels[d]), now) for d in DIMENSIONS
    ]
    return keep(*costs, *ratings).say("baseline-kept", count=len(costs))


def baseline_later(situation: Situation) -> Opening:
    """The baseline is asked on the next working day at nine, once."""
    due = workdays.workday_at(
        situation.day + timedelta(days=1), time(9), situation.person, situation.company
    )
    return Opening(
        f"baseline:{situation.person.id}", situation.person.id, "onboarding.baseline", due
    )
