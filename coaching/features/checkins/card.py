"""The buddy's card: first in the week, with what the newcomers chose to share; answered in two taps
each.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from coaching.calendar import weeks
from coaching.facts.checkins import BuddyCard, Remark
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone
from coaching.facts.pairs import Pairing
from coaching.features.checkins import rules
from coaching.messages import JSON
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.check_in import met, went
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, settle, tell

SUGGESTIONS = 8  # of the text, one a week


async def card(situation: Situation) -> Outcome:
    """The diary's entry: one card for all newcomers, frozen. A week that is over is let go."""
    week, me = situation.word("week"), situation.person
    pairs = [pairing for pairing in rules.active(situation.of(Pairing)) if pairing.buddy == me.id]
    if weeks.now_of(situation.now, me.timezone) != week or not pairs:
        return Outcome()
    cards = [
        BuddyCard(derived("card", p.id, week), me.id, p.id, week, situation.now) for p in pairs
    ]
    about: dict[str, JSON] = {
        "pairings": [p.id for p in pairs],
        "newcomers": [p.newcomer for p in pairs],
        "looks": [one.id for one in _wanted_looks(situation, pairs)],
    }
    return keep(*cards).go_on("checkins.buddy", once=week, week=week, **about)


async def buddy(situation: Situation) -> Outcome:
    week, pairs = situation.word("week"), _pairs(situation)
    for n, (_, newcomer) in enumerate(pairs, 1):
        name = rules.first_name(situation.somebody(newcomer))
        await tell(
            "open", n=n, newcomer=name, words=rules.open_words(situation.of(Remark), newcomer, week)
        )
    looks = situation.names("looks")
    for n, look in enumerate(looks, 1):
        await tell("look", n=n, **_shown(situation, look))
    await tell("suggestion", number=weeks.number(week) % SUGGESTIONS + 1)
    for n, (pairing, newcomer) in enumerate(pairs, 1):
        name = rules.first_name(situation.somebody(newcomer))
        together = await ask("buddy-met", met, n=n, newcomer=name)
        await settle(partial(answered, situation, pairing, together))
        if together == "yes":
            how = await ask("went", went, n=n, newcomer=name)
            await settle(partial(answered, situation, pairing, together, how))
    for n, look in enumerate(looks, 1):
        seen = await ask("looked", one_of("looked", ("yes", "no")), n=n, **_shown(situation, look))
        await settle(partial(_looked_at, situation, look, seen))
    return Outcome().say("buddy-thanks")


def _wanted_looks(situation: Situation, pairs: Iterable[Pairing]) -> list[LessonDone]:
    """What the newcomers want looked at, as their lesson says it."""
    if not situation.company.has("lessons"):
        return []
    newcomers = {pairing.newcomer for pairing in pairs}
    taught, language = situation.company.taught(), situation.person.language
    wanted = [one for one in situation.of(LessonDone) if one.person in newcomers]
    return [one for one in wanted if one.waits_for_buddy and taught.lesson(one.lesson, language)]


def _shown(situation: Situation, look: str) -> dict[str, Any]:
    done = next((one for one in situation.of(LessonDone) if one.id == look), None)
    taught, language = situation.company.taught(), situation.person.language
    lesson = taught.lesson(done.lesson, language) if done else None
    name = rules.first_name(situation.somebody(done.person)) if done else ""
    title, check = (lesson.title, lesson.check) if lesson else ("", "")
    return {"newcomer": name, "title": title, "check": check}


def _looked_at(situation: Situation, look: str, seen: str) -> Iterable[Fact]:
    done = next((one for one in situation.of(LessonDone) if one.id == look), None)
    if done and seen == "yes":
        yield replace(done, evidence="buddy")


def answered(situation: Situation, pairing: str, together: str, how: str = "") -> Iterable[Fact]:
    week = situation.word("week")
    asked = next(
        (c for c in situation.of(BuddyCard) if c.pairing == pairing and c.week == week), None
    )
    if asked:
        first = asked.answered_at or situation.now
        yield replace(asked, met=together == "yes", went=how, answered_at=first)


def _pairs(situation: Situation) -> list[tuple[str, str]]:
    pairings, newcomers = situation.about["pairings"], situation.about["newcomers"]
    assert isinstance(pairings, list) and isinstance(newcomers, list)  # as `card` froze them
    return [
        (str(pairing), str(newcomer)) for pairing, newcomer in zip(pairings, newcomers, strict=True)
    ]
