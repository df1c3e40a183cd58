"""How many began and finished each path, for leads and AI trainers; nobody sees who."""

from typing import Any

from coaching.messages import Text
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult, say

LOOKED = "lesson_counts"
NOBODY = (-1, -1)  # fewer than five


async def counts(situation: Situation) -> Outcome:
    """A line for each path; of fewer than five people only that they are under five."""
    if not (situation.lead or situation.bears("trainer")):
        return say("only-trainers", contact=situation.company.contact)
    told: dict[str, Any] = await consult("learning", what="lessons")
    language = situation.person.language
    outcome = say("counts")
    for path in situation.company.taught().shown(language):
        begun, done = told["paths"].get(path.id, NOBODY)
        outcome = outcome.say("counts-line", path=path.names[language], begun=begun, done=done)
    return outcome.note(Text("counts-note")).keep(situation.act(LOOKED))
