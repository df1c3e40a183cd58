"""One's own level, applying for the next, and a lead's yes."""

from dataclasses import replace

from coaching.facts.growing.growth import Level
from coaching.features.levels import rules
from coaching.features.levels.rules import Met
from coaching.messages import Text
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def level(situation: Situation) -> Outcome:
    """Where they are, and what the next level asks. Nobody else sees this."""
    now = rules.level_of(situation.of(Level), situation.person.id)
    coming = rules.following(now)
    if not coming:
        return say("last", level=now)
    found = rules.met_by(situation, situation.company.levels.asks(coming))
    outcome = say("level", level=now, next=coming, number=len(found))
    for one in found:
        outcome = outcome.say("criterion", **_shown(one))
    outcome = outcome.note(Text("only-you"))
    apply = opens("levels.apply", "apply-button", style="primary")
    outcome = outcome.offer(apply) if all(one.met for one in found) else outcome
    brings = opens("levels.brings", "brings-button")
    return outcome.offer(brings, opens("lessons.satisfied", "fine-button"))


def _shown(one: Met) -> dict[str, str | int]:
    return {"what": one.what, "have": one.have, "want": one.want, "met": "yes" if one.met else "no"}


async def brings(situation: Situation) -> Outcome:
    """In the company's own words; pay is never promised here."""
    coming = rules.following(rules.level_of(situation.of(Level), situation.person.id))
    words = situation.company.levels.brings(coming) if coming else ""
    return say("brings", level=coming, words=words, contact=situation.company.contact)


async def apply(situation: Situation) -> Outcome:
    """With all that is asked, a lead is shown exactly that; without, it is said what is missing and
    nobody is asked.
    """
    now = rules.level_of(situation.of(Level), situation.person.id)
    coming = rules.following(now)
    if not coming:
        return say("last", level=now)
    id = rules.id_of(situation.person.id, coming)
    before = next((one for one in situation.of(Level) if one.id == id), None)
    if before and before.state == "asked" and before.conversation != situation.conversation:
        return say("asked-already", level=coming)
    found = rules.met_by(situation, situation.company.levels.asks(coming))
    if lacking := [one for one in found if not one.met]:
        outcome = say("lacks", level=coming)
        for one in lacking:
            outcome = outcome.say("criterion", **_shown(one))
        return outcome
    counts = {one.what: one.have for one in found}
    none = dict.fromkeys(("lessons", "tasks", "guided", "shared"), 0)
    if not await confirm_doing("apply", level=coming, **(none | counts)):
        return say("dropped")
    me, talk = situation.person.id, situation.conversation
    asked = Level(id, me, talk, coming, "asked", "", situation.day)
    return keep(asked).say("applied").plan(rules.ask_leads("level", id, situation.now))


async def decide(situation: Situation) -> Outcome:
    """A lead's yes or not yet. Why is theirs to say, to each other."""
    asked = next((one for one in situation.of(Level) if one.id == situation.word("level")), None)
    person = situation.somebody(asked.person) if asked else None
    if asked is None or person is None or asked.state != "asked" or not situation.lead:
        return Outcome()
    name = first_name(person.name)
    answer = await ask("decide", one_of("decide", ("yes", "not_yet")), name=name, level=asked.level)
    state = "granted" if answer == "yes" else "not_yet"
    me, day = situation.person.id, situation.day
    decided = replace(asked, by=me, day=day, state="granted" if answer == "yes" else "not_yet")
    outcome = keep(decided).say("decided", name=name, level=asked.level, state=state)
    return outcome.plan(rules.news(asked.id, asked.person, "levels.told", situation.now))


async def told(situation: Situation) -> Outcome:
    """What came of it; a "not yet" with whom to ask."""
    mine = next((one for one in situation.of(Level) if one.id == situation.word("of")), None)
    if mine is None or mine.state == "asked":
        return Outcome()
    shown = {"level": mine.level, "day": mine.day.isoformat(), "state": mine.state}
    return say("told", **shown, contact=situation.company.contact)
