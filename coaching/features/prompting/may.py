"""May I …? One line in the colours of the company's own rules, before anything else."""

from typing import Any

from coaching.company.privacy_rules import ANY, CLASSES, DataClass, Light, PrivacyRules
from coaching.features.prompting.flow import sources
from coaching.features.prompting.permission import kind_of
from coaching.knowledge.ground import quoted
from coaching.messages import JSON, Choice, Text, Whole
from coaching.readers.slots.answers import question
from coaching.readers.slots.material import named_tool
from coaching.readers.utterance import Utterance
from coaching.script.feature import OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, consult, say


async def may(situation: Situation) -> Outcome:
    """Nothing of it leaves, and nothing is kept. What names no kind and no tool is looked at."""
    asked = Utterance(await ask("question", question), situation.person.language)
    tool, kind = named_tool.answer(asked, 1), kind_of(asked.text)
    if not tool and kind is None:
        return Outcome().go_on("prompting.paste")
    rules, contact = situation.company.privacy, situation.company.contact
    shown = _of_the_kind(rules, kind, str(tool or "")) if kind else _of_the_tool(rules, str(tool))
    outcome = say("may-kind" if kind else "may-tool", **shown)
    told: dict[str, Any] = await consult("own_rule", question=asked.text)
    if own := told.get("own"):
        parts = {part: quoted(said) if said else "" for part, said in own.items()}
        outcome = outcome.say("own.rule", **parts).note(*sources(told))
    outcome = outcome.note(
        Text("may-more", {"company": situation.company.name, "contact": contact})
    )
    look_at_it = opens("prompting.paste", "prompting-menu.paste")
    tools = Choice(f"{OPEN}about.our_tools", Whole("about-menu.our_tools"))
    return outcome.offer(look_at_it, tools).privately()


def _of_the_kind(rules: PrivacyRules, kind: DataClass, tool: str) -> dict[str, JSON]:
    allowed = rules.tools_for(kind)
    light = rules.light(kind, tool) if tool else rules.light_for(kind)
    named = [] if ANY in allowed else [*allowed]
    return {"light": light, "data": kind, "tool": tool, "tools": [*named]}


def _of_the_tool(rules: PrivacyRules, tool: str) -> dict[str, JSON]:
    """Green is left out: a tool that may take everything still wants care."""
    lights: dict[DataClass, Light] = {kind: rules.light(kind, tool) for kind in CLASSES}
    fit = [kind for kind, light in lights.items() if light != "red"]
    reach = "much" if "internal" in fit else "public" if fit else "nothing"
    widest = fit[-1] if fit else ""
    return {"reach": reach, "tool": tool, "widest": widest, "tools": [*rules.tools]}
