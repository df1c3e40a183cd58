"""A lesson that is done: by a tap, or in one sentence with the time that it saved; and whether the
buddy shall look at what came of it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone
from coaching.facts.pairs import Pairing
from coaching.facts.savings import Rhythm, TimeSaving
from coaching.features.lessons.flow import at, meant, mine
from coaching.features.lessons.rules import done_of
from coaching.knowledge.lessons import Lesson
from coaching.messages import JSON
from coaching.people.programme import manages
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of, whole_question
from coaching.readers.slots.check_in import task_along
from coaching.readers.slots.reader import Reader
from coaching.readers.slots.savings import duration, rhythm
from coaching.readers.utterance import Utterance
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say, settle

sentence: Reader[str] = Reader("question", whole_question, mention=whole_question)


async def done(situation: Situation) -> Outcome:
    """Which lesson is meant: the button's, else the one begun last. With none begun, a sentence
    about time saved is no more than that.
    """
    said = "" if situation.word("word") else await ask("text", sentence)
    lesson = meant(situation) or _begun_last(situation)
    if lesson is None:
        if said:
            return replace(Outcome(then="savings.report"), then_said=said)
        return say("none-begun").offer(opens("lessons.next", "next-button"))
    before = mine(situation).get(lesson.id)
    if before and before.state == "done" and not said:
        return say("done-before", title=lesson.title).offer(opens("lessons.next", "next-button"))
    about: dict[str, JSON] = {"lesson": lesson.id, "buddy": _buddy(situation)}
    counts = situation.company.has("savings")
    saved = _saved(Utterance(said, situation.person.language)) if counts else {}
    return Outcome(then="lessons.finish", then_about=about, then_known=saved)


def _saved(said: Utterance) -> dict[str, JSON]:
    """What the sentence says of time saved, by slot."""
    told = {
        "minutes": duration.mention(said, 1),
        "task": task_along.mention(said, 1),
        "rhythm": rhythm.mention(said, 1),
    }
    return {slot: value for slot, value in told.items() if value is not None}


def _begun_last(situation: Situation) -> Lesson | None:
    begun = [one for one in mine(situation).values() if one.state == "begun"]
    last = max(begun, key=lambda one: (one.told_at, one.id), default=None)
    taught, language = situation.company.taught(), situation.person.language
    return taught.lesson(last.lesson, language) if last else None


def _buddy(situation: Situation) -> str:
    """Their id, while the two are at it; never one's own manager."""
    me = situation.person
    pairs = [one for one in situation.of(Pairing) if one.newcomer == me.id]
    active = next((one.buddy for one in pairs if one.state == "active"), "")
    buddy = situation.somebody(active)
    paired = situation.company.has("pairing") and situation.company.has("checkins")
    return buddy.id if paired and buddy and not manages(buddy, me) else ""


async def finish(situation: Situation) -> Outcome:
    minutes = await ask("minutes", duration, default=0)
    task = await ask("task", task_along, default="")
    often = await ask("rhythm", rhythm, default="once")
    lesson = meant(situation)
    if lesson is None:
        return say("gone")
    if minutes:
        told = {"title": lesson.title, "task": task, "minutes": minutes, "rhythm": often}
        if not await confirm("right", **told):
            return say("dropped")
    await settle(partial(_kept, situation, lesson, minutes, task, often))

    if not situation.word("buddy"):
        return _counted(situation, lesson)
    buddy = situation.somebody(situation.word("buddy"))
    name = first_name(buddy.name) if buddy else ""
    look = await ask("look", one_of("look", ("yes", "no")), buddy=name)
    if look == "no":
        return _counted(situation, lesson)
    shown = replace(_done(situation, lesson), look=True)
    return keep(shown).say("look-kept", buddy=name)


def _done(situation: Situation, lesson: Lesson) -> LessonDone:
    """What was done before stays as it was then."""
    before = mine(situation).get(lesson.id)
    return before if before and before.state == "done" else at(situation, lesson, "done")


def _kept(
    situation: Situation, lesson: Lesson, minutes: int, task: str, often: Rhythm
) -> Iterable[Fact]:
    yield _done(situation, lesson)
    if minutes:
        yield _saving(situation, situation.day, task or lesson.title, minutes, often)


def _saving(situation: Situation, day: date, task: str, minutes: int, often: Rhythm) -> TimeSaving:
    id, me, talk = situation.id("saving"), situation.person.id, situation.conversation
    before = next((saving for saving in situation.savings if saving.id == id), None)
    fresh = TimeSaving(id, me, talk, task, minutes, often, "", day, situation.now)
    if before is None:
        return fresh
    return replace(before, task=task, minutes=minutes, rhythm=often, day=day)


def _counted(situation: Situation, lesson: Lesson) -> Outcome:
    """How far they are on the path now."""
    taught, language = situation.company.taught(), situation.person.language
    path = taught.path(lesson.path)
    if path is None:
        return say("counted", done=1, of=1, path="")
    now = {**mine(situation), lesson.id: _done(situation, lesson)}
    number, of = done_of(path, now, taught, language)
    outcome = say("counted", done=number, of=of, path=path.names[language])
    return outcome if number == of else outcome.offer(opens("lessons.next", "next-button"))
