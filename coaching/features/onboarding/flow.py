"""From hello to the first help: consent, who you are, and what you can do now."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from coaching.facts.people import Person
from coaching.features.onboarding.imported import told_by_hr
from coaching.features.onboarding.more import beginning, missing
from coaching.features.onboarding.skips import or_skip
from coaching.messages import LANGUAGES, Choice, Whole, named
from coaching.readers.naming import first_name
from coaching.readers.slots import work
from coaching.readers.slots.answers import one_of, question
from coaching.readers.slots.savings import cost
from coaching.readers.slots.skipping import SKIP, answered, left, skippable
from coaching.readers.told.costs import costing
from coaching.script.feature import OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say, settle, tell

BUDDY = ("wants", "gives", "no")
TELL_MORE = opens("about.more", "onboarding-consent.more")
ROOMS = ("1", "2", "3")  # colleagues somebody is a buddy for at once


async def hello(situation: Situation) -> Outcome:
    """Says what Kollega is, and asks for consent and language. Nothing is kept before a yes."""
    person = situation.person
    first = await ask("first", question, default="")
    # said once in each language, so that whoever comes back meets the question alone
    await tell("welcome", n=LANGUAGES.index(person.language), **_what_is_on(situation))
    consented = one_of("consent", ("yes", "no"))
    agreed = await ask(
        "consent",
        consented,
        choices=(*consented.choices("consent"), TELL_MORE),
        contact=situation.company.contact,
    )
    if agreed == "no":
        return keep(_nobody(person)).say("declined")

    agreed_at = person.agreed_at or situation.now
    active = replace(person, standing="active", agreed_at=agreed_at)
    await settle(partial(_unless_known, situation, active))
    # by HR, or behind the welcome, so it is not asked
    told = person.language if person.language_said else next(iter(person.languages), None)
    ours = one_of("language", LANGUAGES)
    language = await ask(
        "language",
        replace(skippable(ours, by_no=True), otherwise=SKIP),  # they write in one already
        choices=ours.choices("language"),
        default=told,
    )
    chosen = language if answered(language) else person.language
    said = person.language_said or (not told and answered(language))
    known = replace(active, language=named(chosen), language_said=said)
    outcome = keep(known).go_on("onboarding.profile", first=first)
    return replace(outcome, then_known=told_by_hr(person))


def _unless_known(situation: Situation, active: Person) -> Iterable[Person]:
    """The yes holds at once: whoever asks or tells something before the next answer has agreed."""
    if situation.person != active:
        yield active


def _what_is_on(situation: Situation) -> dict[str, str]:
    """Of what the welcome names."""
    named = ("savings", "pairing")
    return {name: "yes" if situation.company.has(name) else "no" for name in named}


def _nobody(person: Person) -> Person:
    """All that is left of somebody who declined: that they did, and how they are spoken to."""
    blank = Person(person.id, language=person.language, timezone=person.timezone)
    return replace(
        blank, standing="declined", language_said=person.language_said, met_at=person.met_at
    )


async def profile(situation: Situation) -> Outcome:
    """Department and job, and whether they want a buddy. Everything else can wait."""
    # a task that is told on the way begins the baseline afterwards
    task = await ask("cost", costing(cost), default="")
    if task and situation.company.has("savings"):
        await tell("task-later")
    listed = situation.company.departments
    where = work.department(listed)
    department = await ask(
        "department", skippable(where, by_no=True), choices=or_skip(where.choices("department"))
    )
    await settle(partial(_listed, situation.person, department, listed))
    if left(department):
        return ready(situation, situation.person, task)
    placed = "yes" if answered(department) else "no"
    job = skippable(work.job(listed), by_no=True)
    role = await ask("role", job, choices=or_skip(()), placed=placed)
    if left(role):
        return ready(situation, situation.person, task)
    pairs = situation.company.has("pairing")
    no = None if pairs else "no"
    wish = await ask("buddy", skippable(one_of("buddy", BUDDY)), choices=_wishes(), default=no)
    buddy = wish if answered(wish) else "no"
    room = await ask("capacity", one_of("capacity", ROOMS)) if buddy == "gives" else "0"

    said = {"department": _said(department), "role": _said(role)}
    if not await confirm("right", **said, buddy=buddy if pairs else "", capacity=int(room)):
        return say("dropped")
    person = situation.person
    known = replace(
        person,
        department=said["department"] or person.department,
        role=said["role"] or person.role,
        buddy_wish=buddy,
        capacity=int(room),
    )
    return ready(situation, known, task)


def _wishes() -> tuple[Choice, ...]:
    """ "Not now" among them is how this question is passed over."""
    return one_of("buddy", BUDDY).choices("buddy")


def _listed(person: Person, department: str, listed: tuple[str, ...]) -> Iterable[Person]:
    """One of the company's own departments is kept at once: nothing of it is in free words."""
    if department in listed and department != person.department:
        yield replace(person, department=department)


def _said(answer: str) -> str:
    return answer if answered(answer) else ""


def ready(situation: Situation, known: Person, task: str) -> Outcome:
    """What they began with is answered now; a task that they told is taken up; else a few things
    that they can do.
    """
    outcome = keep(known).say("ready", name=first_name(known.name))
    first = situation.word("first")
    if first:
        return outcome.hear(first)
    if task and situation.company.has("savings"):
        return replace(outcome, then="onboarding.baseline", then_said=task)
    return outcome.say("now").offer(*_first_things(replace(situation, person=known)))


def _first_things(situation: Situation) -> Iterable[Choice]:
    company = situation.company
    if company.has("prompting"):
        yield Choice(f"{OPEN}prompting.begin", Whole("prompting-menu.begin"))
    if company.has("savings"):
        yield Choice(f"{OPEN}savings.report", Whole("savings-menu.report"))
    if parts := missing(situation):
        yield beginning(parts)
