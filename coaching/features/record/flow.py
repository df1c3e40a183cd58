"""One's own certificate, courses from outside, and the company's folder, into which a name comes by
its owner's tap alone.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from coaching.facts.community import Presenter
from coaching.facts.growth import Level
from coaching.facts.learning import LessonDone
from coaching.facts.pairs import Pairing
from coaching.facts.record import OutsideCourse, RecordLink, RecordRow
from coaching.features.record.days import NO_END, day_of, on_day, until_day
from coaching.messages import Choice, Text
from coaching.readers.slots.material import headline
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

WITHOUT_END = (Choice(NO_END, Text("expires.none")),)


async def certificate(situation: Situation) -> Outcome:
    """What they can show: no points, no judgement."""
    done = _done(situation)
    courses = [_named(one) for one in _courses(situation)]
    shown = {
        "lessons": len(done),
        "paths": _paths(situation, done),
        "weeks": _weeks_with_a_buddy(situation),
        "updates": sum(one.state == "accepted" for one in situation.of(Presenter)),
        "courses": courses,
        "level": _level(situation),
    }
    nothing = not any(shown.values())
    outcome = say("nothing") if nothing else say("certificate", **shown, name=situation.person.name)
    outcome = outcome.offer(opens("record.outside", "outside-button"))
    if _in_the_folder(situation):
        return outcome.offer(opens("record.take_back", "take-back-button"))
    return outcome if nothing else outcome.offer(opens("record.release", "release-button"))


def _done(situation: Situation) -> list[LessonDone]:
    return [one for one in situation.of(LessonDone) if one.state == "done"]


def _paths(situation: Situation, done: Iterable[LessonDone]) -> list[str]:
    """The names of the paths of which every lesson is done."""
    taught, language = situation.company.taught(), situation.person.language
    ids = {one.lesson for one in done}
    whole = [
        path
        for path in taught.shown(language)
        if all(lesson.id in ids for lesson in taught.of(path.id, language))
    ]
    return [path.names[language] for path in whole]


def _weeks_with_a_buddy(situation: Situation) -> int:
    weeks = 0
    for pair in situation.of(Pairing):
        if pair.newcomer == situation.person.id and pair.active_at:
            weeks += ((pair.ended_at or situation.now) - pair.active_at).days // 7
    return weeks


def _level(situation: Situation) -> int:
    granted = [one.level for one in situation.of(Level) if one.state == "granted"]
    return max(granted, default=0)


def _courses(situation: Situation) -> list[OutsideCourse]:
    mine = (one for one in situation.of(OutsideCourse) if one.title)
    return sorted(mine, key=lambda one: (one.day, one.id))


def _named(course: OutsideCourse) -> str:
    end = f" – {course.expires_on.isoformat()}" if course.expires_on else ""
    return f"{course.title} ({course.day.isoformat()}{end})"


async def outside(situation: Situation) -> Outcome:
    """A course from outside: what, when, and until when its certificate holds."""
    title = await ask("title", headline)
    day = day_of(await ask("on", on_day), situation.day, later=False)
    if day is None or day > situation.day:
        return say("not-yet")
    expires = await ask("expires", until_day, choices=WITHOUT_END)
    end = None if expires == NO_END else day_of(expires, situation.day, later=True)
    if end is not None and end <= situation.day:
        return say("expired", day=end.isoformat())
    shown = {"title": title, "day": day.isoformat(), "until": end.isoformat() if end else ""}
    if not await confirm_doing("outside-right", **shown):
        return say("dropped").privately()
    me, talk = situation.person.id, situation.conversation
    course = OutsideCourse(situation.id("course"), me, talk, title, day, situation.now, end)
    return keep(course).say("outside-kept").offer(opens("record.certificate", "own-button"))


async def release(situation: Situation) -> Outcome:
    """Puts their name into the folder, with exactly what is shown here."""
    rows = _to_release(situation)
    email = situation.person.email
    if not rows or not email:
        return say("nothing-to-release")
    topics = [_readable(situation, row.topic) for row in rows]
    if not await confirm_doing("release-right", email=email, topics=topics):
        return say("dropped")
    return keep(*rows).say("released", contact=situation.company.contact)


def _to_release(situation: Situation) -> list[RecordRow]:
    levels = [one for one in situation.of(Level) if one.state == "granted"]
    lessons = [(f"lesson/{one.lesson}", one.day, one.evidence) for one in _done(situation)]
    courses = [(f"outside/{one.title}", one.day, "outside") for one in _courses(situation)]
    steps = [(f"level/{one.level}", one.day, "lead") for one in levels]
    return [_row(situation, *one) for one in (*lessons, *courses, *steps)]


def _readable(situation: Situation, topic: str) -> str:
    """A lesson by its title; the rest as it is called."""
    _, _, name = topic.partition("/")
    lesson = situation.company.taught().lesson(name, situation.person.language)
    return lesson.title if lesson else topic.removeprefix("outside/").replace("/", " ")


def _row(situation: Situation, topic: str, day: date, evidence: str) -> RecordRow:
    me = situation.person
    id = situation.id(f"record-{topic}")
    return RecordRow(id, "released", topic, day, evidence, person=me.id, email=me.email)


def _in_the_folder(situation: Situation) -> list[RecordRow]:
    return [one for one in situation.of(RecordRow) if one.email]


async def take_back(situation: Situation) -> Outcome:
    """Their name leaves the folder; that something stood there stays, without saying what."""
    rows = _in_the_folder(situation)
    if not rows:
        return say("not-in-folder")
    if not await confirm_doing("take-back-right", count=len(rows)):
        return say("dropped")
    ids = {row.id for row in rows}
    links = [replace(one, gone=True) for one in situation.of(RecordLink) if one.row in ids]
    emptied = [replace(row, email="", topic="", evidence="", salt="") for row in rows]
    return keep(*emptied, *links).say("taken-back")
