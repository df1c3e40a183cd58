"""What a data steward may do: decide what goes where."""

from typing import Any

from coaching.company.privacy_rules import ANY, CLASSES, DataClass, PrivacyRules
from coaching.facts.settings import Setting
from coaching.messages import JSON, Choice, Text, Words
from coaching.people.settings import PARTS, PRIVACY
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance, bare
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

NOWHERE, EVERYWHERE = "nowhere", "everywhere"


async def classes(situation: Situation) -> Outcome:
    """A class of data, and the tools into which it may go from now on, for everybody."""
    if not _is_steward(situation):
        return say("only-stewards", contact=situation.company.contact)
    rules = situation.company.privacy
    told = await ask("class", one_of("class", CLASSES))
    data: DataClass = next(one for one in CLASSES if one == told)
    known = _known(rules)
    before = rules.tools_for(data)
    choices = tuple(_choice(one) for one in (*known, *_others(data)))
    into = await ask("into", _tools(known), choices=choices, data=data, **_shown("before", before))
    tools = _meant(into)
    if tools == before:
        return say("unchanged")
    shown = {"data": data, **_shown("before", before), **_shown("after", tools)}
    if not await confirm_doing("class-right", **shown):
        return say("unchanged")
    setting = _decided(situation, data, tools)
    return keep(setting, situation.act("class_changed", data)).say("class-changed", **shown)


def _is_steward(situation: Situation) -> bool:
    return situation.lead or situation.bears("data_steward") is not None


def _known(rules: PrivacyRules) -> tuple[str, ...]:
    """Every tool that the company names."""
    named = (tool for data in CLASSES for tool in rules.tools_for(data) if tool != ANY)
    return tuple(dict.fromkeys((*rules.tools, *named)))


def _others(data: DataClass) -> tuple[str, ...]:
    return (EVERYWHERE, NOWHERE) if data == "public" else (NOWHERE,)


def _choice(one: str) -> Choice:
    own = one in (NOWHERE, EVERYWHERE)
    return Choice(one, Text(f"into.{one}") if own else Words(one))


def _tools(known: tuple[str, ...]) -> Reader[str]:
    """One or more of the tools that the company names, none of them, or any whatever."""
    alone = one_of("into_tools", (EVERYWHERE, NOWHERE))

    def find(said: Utterance, n: int) -> JSON:
        spoken = f" {said.bare} "
        there = [tool for tool in known if f" {bare(tool)} " in spoken]
        return PARTS.join(there) or alone.answer(said, n)

    return Reader("into_tools", find, correct=find, labelled=False)


def _meant(into: str) -> tuple[str, ...]:
    if into == NOWHERE:
        return ()
    return (ANY,) if into == EVERYWHERE else tuple(into.split(PARTS))


def _shown(when: str, tools: tuple[str, ...]) -> dict[str, Any]:
    anywhere = "yes" if ANY in tools else "no"
    return {when: [one for one in tools if one != ANY], f"{when}any": anywhere}


def _decided(situation: Situation, data: DataClass, tools: tuple[str, ...]) -> Setting:
    key = f"{PRIVACY}{data}"
    before = next((one for one in situation.of(Setting) if one.key == key), None)
    stood = PARTS.join(situation.company.privacy.tools_for(data))
    over = before.over if before and not before.lapsed else stood
    me, day = situation.person.id, situation.day
    return Setting(key, key, PARTS.join(tools), me, day, over)
