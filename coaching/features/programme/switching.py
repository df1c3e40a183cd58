"""Features on and off, decided by a lead in chat: what goes is shown before the yes."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from coaching.calendar.moments import minute
from coaching.facts.audit import Audit
from coaching.facts.identity import derived
from coaching.facts.settings import Setting
from coaching.features.programme.flow import not_theirs
from coaching.features.programme.rules import OFF, ON, named_ones
from coaching.messages import Choice, Opening, Text
from coaching.people.settings import FEATURES, setting_of, stands
from coaching.readers.slots.answers import one_of
from coaching.script.feature import Feature, opens
from coaching.script.situation import Situation
from coaching.script.words import Flow, Outcome, ask, confirm_doing, consult, say

KEPT_FOR = timedelta(days=90)  # what a feature knew, when it is not erased at once


async def features(situation: Situation) -> Outcome:
    """What is on and what is off here, and the way to change it."""
    if not situation.lead:
        return not_theirs(situation)
    told = say("features")
    for name in named_ones():
        told = told.say("feature", feature=name, state=stands(situation.company, name))
    told = told.say("features-meaning")
    for state, others in ((OFF, ON), (ON, OFF)):
        if _by_state(situation, others):
            told = told.offer(opens("programme.switch", f"turn-{state}", state))
    return told


def _by_state(situation: Situation, state: str) -> tuple[str, ...]:
    names = named_ones()
    return tuple(one for one in names if stands(situation.company, one) == state)


def switching(all_of_them: Sequence[Feature]) -> Flow:
    """The flow that switches one of these on or off."""
    keeping = frozenset(feature.name for feature in all_of_them if feature.keeps)

    async def switch(situation: Situation) -> Outcome:
        if not situation.lead:
            return _of_oneself(situation)
        state, _, name = situation.word("word").partition(" ")
        others = _by_state(situation, OFF if state == ON else ON)
        if not name:
            name = await ask("which", one_of("feature", others), choices=_choices(others), to=state)
        if stands(situation.company, name) == state:
            return say("already", feature=name, state=state)
        told: dict[str, Any] = await consult("programme")
        shown = {"feature": name, "count": told["agreed"], "news": _news(situation, name)}
        if state == ON:
            if not await confirm_doing("on-right", **shown):
                return say("unchanged")
            return _decided(situation, name, ON, "stays")
        until = (situation.day + KEPT_FOR).isoformat()
        kept = "stays"
        if name in keeping:
            kept = await ask("kept", one_of("kept", ("keep", "erase")), until=until, **shown)
        nothing = "no" if name in keeping else "yes"
        if not await confirm_doing("off-right", kept=kept, nothing=nothing, until=until, **shown):
            return say("unchanged")
        return _decided(situation, name, OFF, kept)

    return switch


def _of_oneself(situation: Situation) -> Outcome:
    """Whoever is no lead may switch off a kind of message for themselves."""
    said = situation.word("said")
    if situation.word("word").startswith(OFF) and said:
        return Outcome(then="calm.kinds", then_said=said)
    return not_theirs(situation)


def _choices(names: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, Text("name", {"feature": name})) for name in names)


def _news(situation: Situation, name: str) -> str:
    """Whether people read of it in the digest."""
    return "yes" if situation.company.has("digest") and name != "digest" else "no"


def _decided(situation: Situation, name: str, state: str, kept: str) -> Outcome:
    now, me = situation.now, situation.person.id
    before = setting_of(situation.of(Setting), name)
    over = before.over if before and not before.lapsed else stands(situation.company, name)
    until = situation.day + KEPT_FOR if state == OFF and kept == "keep" else None
    key = f"{FEATURES}{name}"
    setting = Setting(key, key, state, me, situation.day, over, until=until)
    audit = Audit(derived("audit", situation.conversation), now, me, f"switched_{state}", name)
    about = {"feature": name, "state": state, "kept": kept}
    cause = derived(situation.conversation, name)
    follows = Opening(f"round:switched:{cause}", "", "programme.switched", minute(now), about)
    outcome = say("switched", feature=name, state=state)
    return outcome.keep(setting, audit).plan(follows)
