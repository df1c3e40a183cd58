"""All that is kept of somebody, as a file: behind a link that opens once, or in the chat."""

from typing import Any

from coaching.messages import Text, Words
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult, say


async def my_file(situation: Situation) -> Outcome:
    """Nothing of it stays in the dialogue."""
    told: dict[str, Any] = await consult("my_file")
    if told["link"]:
        return say("file-link", link=told["link"], minutes=told["minutes"]).privately()
    outcome = say("file-here").speak(*(Words(part) for part in told["parts"]))
    if told["more"]:
        outcome = outcome.note(Text("file-more", {"contact": situation.company.contact}))
    return outcome.privately()
