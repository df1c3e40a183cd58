"""The way: where somebody is on it, another one, how lessons come, and what a lead chooses for a
department.
"""

from dataclasses import replace
from datetime import timedelta

from coaching.calendar import weeks
from coaching.facts.growing.learning import PathAssigned
from coaching.features.lessons.flow import MORNING, coming, mine
from coaching.features.lessons.heard import department, path_meant
from coaching.features.lessons.rules import CONTENT, department_id, done_of, paths_of, stale
from coaching.knowledge.paths import LearningPath
from coaching.messages import Choice, Opening, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.check_in import weekday
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

WEEKS = 8  # that are searched for a working day
MOST = 5  # titles of old lessons that a lead is shown
PATH_GIVEN = "path_assigned"  # the act, as it is audited


async def path(situation: Situation) -> Outcome:
    """The nearest path: what is done of it, what comes next."""
    taught, person = situation.company.taught(), situation.person
    paths = paths_of(person, situation.facts, taught)
    if not paths:
        return say("no-paths", contact=situation.company.contact)
    lesson, language = coming(situation), person.language
    here = next((one for one in paths if lesson and one.id == lesson.path), paths[0])
    done, of = done_of(here, mine(situation), taught, language)
    outcome = say("path", path=here.names[language], done=done, of=of)
    outcome = outcome.speak(Words("\n".join(_listed(situation, here))))
    after = [one.names[language] for one in paths if one is not here][:2]
    outcome = outcome.say("path-after", paths=after) if after else outcome
    old = stale(taught, situation.day) if situation.lead else []
    if old:
        titles = tuple(dict.fromkeys(one.title for one in old))[:MOST]
        outcome = outcome.note(Text("stale", {"titles": list(titles), "count": len(old)}))
    buttons = [opens("lessons.next", "next-button", style="primary")] if lesson else []
    buttons += [opens("lessons.choose", "choose-button"), opens("lessons.pace", "pace-button")]
    return outcome.offer(*buttons)


def _listed(situation: Situation, path: LearningPath) -> list[str]:
    known, taught = mine(situation), situation.company.taught()
    lessons = taught.of(path.id, situation.person.language)
    marks = {"done": "✓ ", "begun": "… ", "skipped": "– "}
    states = {one.id: known[one.id].state if one.id in known else "" for one in lessons}
    return [f"- {marks.get(states[one.id], '')}{one.title}" for one in lessons]


async def choose(situation: Situation) -> Outcome:
    """Another path goes first from now on; what was done stays done."""
    taught, person = situation.company.taught(), situation.person
    shown = taught.shown(person.language)
    choices = tuple(Choice(one.id, Words(one.names[person.language])) for one in shown)
    picked = await ask("choose", path_meant(shown), choices=choices)
    chosen = taught.path(picked)
    if chosen is None:
        return say("no-paths", contact=situation.company.contact)
    first = tuple(dict.fromkeys((picked, *person.paths)))
    outcome = keep(replace(person, paths=first))
    outcome = outcome.say("chosen", path=chosen.names[person.language])
    return outcome.offer(opens("lessons.next", "next-button", style="primary"))


async def pace(situation: Situation) -> Outcome:
    """A lesson a week on a day of one's own, or only when asked."""
    ways = ("weekly", "slot", "never") if situation.company.has("checkins") else ("weekly", "never")
    how = await ask("pace", one_of("pace", ways))
    if how == "never":
        return Outcome(then="lessons.satisfied")
    if how == "slot":
        free = replace(situation.person, lesson_day=0)
        return keep(free).say("paced-slot")
    picked = await ask("day", weekday)
    day = int(picked)
    person = replace(situation.person, lesson_day=day, satisfied_on=None)
    first = paced_after(replace(situation, person=person), day)
    return keep(person).say("paced-weekly", number=day).plan(*first)


def paced_after(situation: Situation, day: int) -> tuple[Opening, ...]:
    """The first lesson that comes by itself: this week, or as soon as there is a working day."""
    person, company = situation.person, situation.company
    this = weeks.now_of(situation.now, person.timezone)
    for n in range(WEEKS):
        week = weeks.later(this, n)
        at = weeks.moment_in(week, day, MORNING, person, company, company.spread(person.timezone))
        if at and at > situation.now + timedelta(hours=1):
            key = f"lesson:{person.id}:{week}"
            return (Opening(key, person.id, "lessons.paced", at, {"week": week}),)
    return ()


def next_paced(situation: Situation, opening: Opening) -> Opening | None:
    """The diary's entry after this one, while they want lessons sent."""
    if opening.flow != "lessons.paced" or not situation.person.lesson_day:
        return None
    later = replace(situation, now=max(situation.now, opening.due) + timedelta(hours=1))
    found = paced_after(later, situation.person.lesson_day)
    return found[0] if found and found[0].key != opening.key else None


async def paced(situation: Situation) -> Outcome:
    """The lesson of this week, as it was wished for."""
    lesson = coming(situation)
    wanted = situation.person.lesson_day and situation.person.satisfied_on is None
    if lesson is None or not wanted:
        return Outcome()
    return say("paced-today").go_on("lessons.lesson", lesson=lesson.id)


async def satisfied(situation: Situation) -> Outcome:
    """Fine where they are: nothing is offered for ninety days. Wished for in other words, it is
    shown first.
    """
    back = situation.day + CONTENT
    if situation.word("meant") and not await confirm_doing("satisfied-right", day=back.isoformat()):
        return say("dropped")
    person = replace(situation.person, satisfied_on=situation.day, lesson_day=0)
    return keep(person).say("satisfied", day=back.isoformat())


async def assign(situation: Situation) -> Outcome:
    """A lead gives a department a path, for all who are there and who come: first, where they chose
    none themselves.
    """
    if not situation.lead:
        return say("only-leads", contact=situation.company.contact)
    taught, language = situation.company.taught(), situation.person.language
    where = await ask("department", department(situation.company.departments))
    shown = taught.shown(language)
    choices = tuple(Choice(one.id, Words(one.names[language])) for one in shown)
    picked = await ask("which", path_meant(shown), choices=choices, department=where)
    given = taught.path(picked)
    if given is None:
        return say("no-paths", contact=situation.company.contact)
    told = {"department": where, "path": given.names[language]}
    if not await confirm_doing("assign-right", **told):
        return say("dropped")
    fact = PathAssigned(department_id(where), where, picked, situation.day)
    return keep(fact, situation.act(PATH_GIVEN, picked)).say("assigned", **told)
