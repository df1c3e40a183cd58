"""Questions on prompting and AI at work."""

from typing import Any

from coaching.conversation import Outcome, ask, consult, keep, say
from coaching.facts import Verdict
from coaching.feature import OPEN
from coaching.messages import Choice, Text, Words
from coaching.readers import personal_data
from coaching.readers.answers import one_of, question
from coaching.situation import Situation

HELPFUL = f"{OPEN}prompting.helpful"
UNHELPFUL = f"{OPEN}prompting.unhelpful"


async def answer(situation: Situation) -> Outcome:
    """One question, one answer. Personal data is found before anything leaves for a model."""
    asked = await ask("question", question)
    found = personal_data.find(asked)
    if found and situation.about.get("model"):
        kinds = tuple(sorted({span.type for span in found}))
        if await ask("pasted", one_of("pasted", ("remove", "stop")), kinds=kinds) == "stop":
            return say("not-sent")
    told: dict[str, Any] = await consult("answer", question=personal_data.masked(asked, found))
    outcome = say("no-answer") if not told["answer"] else Outcome().speak(Words(told["answer"], told["by_model"]))
    if told["trouble"]:
        outcome = outcome.note(Text(f"model-{told['trouble']}"))
    if told["by_model"]:
        outcome = outcome.note(Text("by-model"))
    for title in told["sources"]:
        outcome = outcome.note(Text("source", {"title": title}))
    return outcome.offer(Choice(HELPFUL, Text("helpful")), Choice(UNHELPFUL, Text("unhelpful")))


async def helpful(situation: Situation) -> Outcome:
    return _verdict(situation, True).say("glad")


async def unhelpful(situation: Situation) -> Outcome:
    return _verdict(situation, False).say("sorry", contact=situation.company.contact)


def _verdict(situation: Situation, helped: bool) -> Outcome:
    letter = str(situation.about.get("letter", ""))
    return keep(Verdict(f"verdict:{letter}", situation.person.id, situation.conversation, helped, situation.now))


async def begin(situation: Situation) -> Outcome:
    """The menu's button: a question may be asked right away."""
    return say("ask-away")
