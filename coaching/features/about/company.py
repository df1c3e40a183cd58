"""What the company decided: its AI tools, and how its figures are made."""

from coaching.company.privacy_rules import ANY, CLASSES, DataClass
from coaching.company.tools import Tool
from coaching.features.about.leading import is_on, leading_on
from coaching.messages import Text, Whole
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say


async def our_tools(situation: Situation) -> Outcome:
    """Which tool for which kind of text, a line each."""
    contact = situation.company.contact
    outcome = say("our-tools", tools=situation.company.privacy.tools)
    for tool in situation.company.tools:
        outcome = outcome.say("tool", **_of(tool))
    for data in CLASSES:
        outcome = outcome.speak(_allowed(situation, data))
    if contact:
        outcome = outcome.note(Text("our-tools-more", {"contact": contact}))
    return outcome.offer(*leading_on(situation, "prompting.paste", "about.who_helps"))


def _of(tool: Tool) -> dict[str, str]:
    return {"name": tool.name, "for": tool.purpose, "how": tool.how, "contact": tool.contact}


def _allowed(situation: Situation, data: DataClass) -> Text:
    rules = situation.company.privacy
    allowed = rules.tools_for(data)
    named = [] if ANY in allowed else list(allowed)
    reach = "every" if ANY in allowed else "named"
    light = rules.light_for(data)
    return Text("tools-for", {"data": data, "light": light, "tools": [*named], "reach": reach})


# as they stand on the page of the figures
COUNTED = ("month", "use", "time", "maturity", "roi", "silence")


async def definitions(situation: Situation) -> Outcome:
    if not is_on(situation, "savings"):
        return Outcome().speak(Whole("guide-no-figures"))
    onward = leading_on(situation, "savings.figures", "about.who_sees")
    counted = (Whole(f"figures-defined.{name}") for name in COUNTED)
    return say("definitions").speak(*counted).offer(*onward)
