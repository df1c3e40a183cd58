"""May I paste this? A traffic light from the company's own rules. Nothing of it leaves, and nothing
is kept.
"""

from coaching.company.privacy_rules import ANY, CLASSES, DataClass
from coaching.discretion import personal_data
from coaching.features.prompting.rubric import delicate
from coaching.messages import Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.material import into, material, named_tool
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say


async def paste(situation: Situation) -> Outcome:
    """What patterns find is red at once. For the rest the person says what it is, and the rules say
    where it may go.
    """
    text = await ask("paste", material)
    named = await ask("named", named_tool, default="")
    found = personal_data.find(text)
    if found:
        kinds = tuple(dict.fromkeys(span.type for span in found))
        masked = "\n> ".join(personal_data.masked(text, found).strip().splitlines())
        outcome = say("red-found", kinds=kinds, count=len(found)).say("masked", text=masked)
        return _by_the_rules(situation, outcome.note(Text("patterns-only"))).privately()

    data: DataClass = _named(await ask("class", one_of("class", CLASSES), seems=delicate(text)))
    if data != "internal":
        return _by_the_rules(situation, _judged(situation, data)).privately()
    tool = named or await ask("into", into(situation.company.privacy.tools))
    return _by_the_rules(situation, _judged(situation, data, tool)).privately()


def _named(data: str) -> DataClass:
    return next(known for known in CLASSES if known == data)


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
