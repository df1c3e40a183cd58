"""One's own certificate, courses from outside, and the company's folder, into which a name comes by
its owner's tap alone.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import OutsideCourse, RecordLink, RecordRow
from coaching.features.record.days import NO_END, day_of, on_day, until_day
from coaching.ledger.certificate import Certificate, certificate_of
from coaching.messages import Choice, Text
from coaching.readers.naming import first_name
from coaching.readers.slots.material import headline
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, consult, keep, say

WITHOUT_END = (Choice(NO_END, Text("expires.none")),)


async def certificate(situation: Situation) -> Outcome:
    """What they can show: no points, no judgement."""
    mine = _mine(situation)
    shown = {
        "lessons": mine.lessons,
        "paths": [path.name for path in mine.paths if path.whole],
        "weeks": mine.weeks,
        "updates": mine.updates,
        "courses": [_named(one) for one in mine.courses],
        "level": mine.level.level if mine.level else 0,
    }
    if mine.empty:
        outcome = say("nothing")
    else:
        outcome = say("certificate", **shown, name=first_name(situation.person.name))
        outcome = outcome.offer(*await _as_file())
    outcome = outcome.offer(opens("record.outside", "outside-button"))
    if _in_the_folder(situation):
        return outcome.offer(opens("record.take_back", "take-back-button"))
    return outcome if mine.empty else outcome.offer(opens("record.release", "release-button"))


def _mine(situation: Situation) -> Certificate:
    taught = situation.company.taught()
    return certificate_of(situation.person, situation.facts, taught, situation.now)


async def _as_file() -> tuple[Choice, ...]:
    """Where people reach an address of ours."""
    told: dict[str, Any] = await consult("certificate", what="reach")
    return (opens("record.file", "as-file-button"),) if told["reach"] else ()


async def file(situation: Situation) -> Outcome:
    """A link that opens once; the page behind it prints on one sheet."""
    told: dict[str, Any] = await consult("certificate", what="link")
    if not told["link"]:
        return Outcome().go_on("record.certificate")
    return say("file-link", link=told["link"], minutes=told["minutes"]).privately()


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
    done = [one for one in situation.of(LessonDone) if one.state == "done"]
    lessons = [(f"lesson/{one.lesson}", one.day, one.evidence) for one in done]
    known = _mine(situation).courses
    courses = [(f"outside/{one.title}", one.day, "outside") for one in known]
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
