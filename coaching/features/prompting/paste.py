"""May I paste this? A traffic light from the company's own rules. Nothing of it leaves, and nothing
is kept.
"""

from collections.abc import Sequence
from dataclasses import replace

from coaching.company.privacy_rules import ANY, CLASSES, DataClass
from coaching.discretion import personal_data
from coaching.discretion.personal_data import Span
from coaching.features.prompting.permission import asked_of
from coaching.features.prompting.rubric import delicate
from coaching.messages import JSON, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.material import asks_for, into, material, named_tool
from coaching.readers.utterance import Utterance
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

FEW = 6  # words; more of them are a text and no answer


async def paste(situation: Situation) -> Outcome:
    """What patterns find is red at once. For the rest the person says what it is, and the rules say
    where it may go.
    """
    text = await ask("paste", pasted)
    named = await ask("named", named_tool, default="")
    data: DataClass | None = None
    n = 0
    while data is None:
        found = personal_data.find(text)
        if found:
            return _red(situation, text, found)
        n += 1
        seems, word = delicate(text)
        told = await ask("class", kind_or_more, n=n, seems=seems, word=word)
        data = next((known for known in CLASSES if known == told), None)
        text = f"{text}\n{told}"
    if data != "internal":
        return _by_the_rules(situation, _judged(situation, data)).privately()
    tool = named or await ask("into", into(situation.company.privacy.tools))
    return _by_the_rules(situation, _judged(situation, data, tool)).privately()


def _red(situation: Situation, text: str, found: Sequence[Span]) -> Outcome:
    kinds = tuple(dict.fromkeys(span.type for span in found))
    masked = "\n> ".join(personal_data.masked(text, found).strip().splitlines())
    outcome = say("red-found", kinds=kinds, count=len(found)).say("masked", text=masked)
    return _by_the_rules(situation, outcome.note(Text("patterns-only"))).privately()


def _text(said: Utterance, n: int) -> JSON:
    """The text itself, not the question for it asked once more."""
    if asked_of(said):
        return None
    if asks_for("paste", said.text):
        return material.mention(said, n)
    return material.answer(said, n)


pasted = replace(material, answer=_text)
_a_class = one_of("class", CLASSES)


def _class_or_more(said: Utterance, n: int) -> JSON:
    """The kind of text; or more of it, which is looked at like the rest."""
    kind = _a_class.answer(said, n)
    if kind is not None:
        return kind
    told = len(said.text.split()) > FEW and not said.asks
    return said.text.strip() if told or personal_data.find(said.text) else None


kind_or_more = replace(_a_class, answer=_class_or_more, closed=False)


def _judged(situation: Situation, data: DataClass, tool: str = "") -> Outcome:
    rules, contact = situation.company.privacy, situation.company.contact
    allowed = rules.tools_for(data)
    tools = () if ANY in allowed else allowed
    if data == "internal":
        of_the_tool = rules.light(data, tool)
        return say(f"light-{of_the_tool}", data=data, tool=tool, tools=tools, contact=contact)
    return say(f"light-{rules.light_for(data)}", data=data, tool="", tools=tools, contact=contact)


def _by_the_rules(situation: Situation, outcome: Outcome) -> Outcome:
    return outcome.note(Text("rules", {"company": situation.company.name}))
