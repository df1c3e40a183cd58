"""A lesson: offered after a check-in or asked for, shown whole, its prompt on its own, done or
skipped.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from coaching.calendar import weeks
from coaching.facts.growing.learning import LessonDone, LessonState
from coaching.facts.kinds import Fact
from coaching.features.lessons.rules import following, id_of, is_content, known
from coaching.knowledge.ground import quoted
from coaching.knowledge.lessons import Lesson, worded
from coaching.messages import Opening, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say, settle

EXTRA = "lesson"  # its kind among what may follow a check-in
BOOKED_FOR = 2  # ISO weekday, Tuesday
MORNING = time(9)
MOST_WORDS = 20  # of the glossary in a prompt


def meant(situation: Situation) -> Lesson | None:
    """The lesson that a button names, or that this dialogue is about."""
    id = situation.word("lesson") or situation.word("word")
    return situation.company.taught().lesson(id, situation.person.language)


def mine(situation: Situation) -> dict[str, LessonDone]:
    return known(situation.facts, situation.person.id)


def coming(situation: Situation) -> Lesson | None:
    taught = situation.company.taught()
    return following(situation.person, situation.facts, taught, situation.day)


def at(situation: Situation, lesson: Lesson, state: LessonState) -> LessonDone:
    """The lesson in that state, from now on."""
    before = mine(situation).get(lesson.id)
    me, talk = situation.person.id, situation.conversation
    fresh = LessonDone(
        id_of(me, lesson.id), me, talk, lesson.id, lesson.path, state, situation.day, situation.now
    )
    if before is None:
        return fresh
    return replace(before, conversation=talk, state=state, day=fresh.day, told_at=fresh.told_at)


async def next(situation: Situation) -> Outcome:
    """Asked for, at any time; also by whoever said that they are fine where they are."""
    lesson = coming(situation)
    if lesson is None:
        return say("all-done").offer(opens("lessons.choose", "choose-button"))
    return Outcome().go_on("lessons.lesson", lesson=lesson.id)


async def lesson(situation: Situation) -> Outcome:
    """The whole lesson in one message, but for its prompt."""
    shown = meant(situation)
    if shown is None:
        return say("gone").offer(opens("lessons.next", "next-button"))
    person = situation.person
    if person.satisfied_on is not None:
        outcome = keep(replace(person, satisfied_on=None))
    else:
        outcome = Outcome()
    before = mine(situation).get(shown.id)
    if before is None or before.state != "done":
        outcome = outcome.keep(at(situation, shown, "begun"))
    words = _own_words(situation)
    outcome = outcome.say("shown", **_place(situation, shown), title=shown.title)
    outcome = outcome.speak(Words(worded(shown.idea, words)))
    outcome = outcome.say("the-task", task=worded(shown.task, words), end=worded(shown.end, words))
    buttons = [opens("lessons.done", "done-button", shown.id, "primary")]
    buttons += [opens("lessons.prompt", "prompt-button", shown.id)] if shown.prompt else []
    buttons.append(opens("lessons.stuck", "stuck-button", shown.id))
    buttons.append(opens("lessons.skip", "skip-button", shown.id))
    saves = "yes" if situation.company.has("savings") else "no"
    return outcome.offer(*buttons).note(Text("lasts", {"minutes": shown.minutes, "saves": saves}))


def _place(situation: Situation, lesson: Lesson) -> dict[str, Any]:
    """Its path's name, its number there and how many there are."""
    taught, language = situation.company.taught(), situation.person.language
    path = taught.path(lesson.path)
    lessons = [one.id for one in taught.of(lesson.path, language)]
    name = path.names[language] if path else ""
    return {"path": name, "number": lessons.index(lesson.id) + 1, "of": len(lessons)}


def _own_words(situation: Situation) -> dict[str, str]:
    """What the company calls things, for the gaps of a lesson."""
    company = situation.company
    tools = situation.person.tools or company.privacy.tools
    known = {"tool": tools[:1], "product": company.products[:1], "glossary": company.glossary}
    return {gap: ", ".join(names[:MOST_WORDS]) for gap, names in known.items() if names}


async def prompt(situation: Situation) -> Outcome:
    shown = meant(situation)
    if shown is None or not shown.prompt:
        return say("gone").offer(opens("lessons.next", "next-button"))
    words = Words(f"> {quoted(worded(shown.prompt, _own_words(situation)))}")
    done = opens("lessons.done", "done-button", shown.id, "primary")
    return say("prompt").speak(words).offer(done)


async def stuck(situation: Situation) -> Outcome:
    """Three ways on, all of them to somebody or something that helps."""
    shown = meant(situation)
    if shown is None:
        return say("gone").offer(opens("lessons.next", "next-button"))
    ways = (
        opens("prompting.begin", "stuck-ask"),
        opens("pairing.mine", "stuck-buddy"),
        opens("dropins.upcoming", "stuck-drop-in"),
        opens("lessons.skip", "skip-button", shown.id),
    )
    return say("stuck", title=shown.title).offer(*ways)


async def skip(situation: Situation) -> Outcome:
    """It does not come back by itself."""
    shown = meant(situation)
    if shown is None:
        return say("gone").offer(opens("lessons.next", "next-button"))
    before = mine(situation).get(shown.id)
    if before and before.state == "done":
        return say("done-before", title=shown.title)
    skipped = keep(at(situation, shown, "skipped")).say("skipped", title=shown.title)
    return skipped.offer(opens("lessons.next", "next-button"))


async def slot(situation: Situation) -> Outcome:
    """After a check-in: the next lesson, unless somebody is fine where they are, or has it sent."""
    lesson = coming(situation)
    resting = is_content(situation.person, situation.day) or situation.person.lesson_day
    if lesson is None or resting:
        return Outcome()
    return Outcome().go_on("lessons.offer", lesson=lesson.id, extra=EXTRA)


async def offer(situation: Situation) -> Outcome:
    """What comes, and how long it takes: now, on Tuesday, or not now."""
    lesson = meant(situation)
    if lesson is None or is_content(situation.person, situation.day):
        return Outcome()
    await settle(partial(_offered, situation, lesson))
    shown: dict[str, Any] = {
        "title": lesson.title,
        "minutes": lesson.minutes,
        **_place(situation, lesson),
    }
    when = await ask("offer", one_of("offer", ("now", "booked")), **shown)
    if when == "now":
        return Outcome().go_on("lessons.lesson", lesson=lesson.id)
    at = _booked(situation)
    about = {"lesson": lesson.id}
    booked = Opening(f"lesson:{situation.id('booked')}", situation.person.id, "lessons.booked", at)
    day = at.astimezone(situation.zone).date().isoformat()
    return say("is-booked", day=day).plan(replace(booked, about=about))


def _offered(situation: Situation, lesson: Lesson) -> Iterable[Fact]:
    """Once for each time that it is asked."""
    before = mine(situation).get(lesson.id)
    if before and before.conversation == situation.conversation:
        return
    again = before and before.state != "skipped"
    offered = before if before and again else at(situation, lesson, "offered")
    yield replace(offered, conversation=situation.conversation, offers=offered.offers + 1)


def _booked(situation: Situation) -> datetime:
    """Next Tuesday, or the working day nearest to it, in the morning."""
    week = weeks.now_of(situation.now + timedelta(days=6), situation.person.timezone)
    person, company = situation.person, situation.company
    for n in range(8):
        at = weeks.moment_in(weeks.later(week, n), BOOKED_FOR, MORNING, person, company)
        if at and at > situation.now + timedelta(hours=12):
            return at
    return situation.now + timedelta(days=7)


async def booked(situation: Situation) -> Outcome:
    """On its day, unless it was done meanwhile."""
    lesson = meant(situation)
    before = mine(situation).get(lesson.id) if lesson else None
    if lesson is None or (before and before.state in ("done", "skipped")):
        return Outcome()
    return say("today").go_on("lessons.lesson", lesson=lesson.id)
