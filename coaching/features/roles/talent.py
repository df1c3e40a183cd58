"""Who leans towards which role, of their own accord: counts for a lead, and the names of those who
want to be proposed.
"""

from typing import Any

from coaching.facts.growing.growth import STATEMENTS, Leaning
from coaching.messages import Text
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, consult, keep, say


async def talent(situation: Situation) -> Outcome:
    """A lead sees the matrix; everybody may say something of themselves."""
    if situation.lead:
        return await _matrix(situation)
    return Outcome().go_on("roles.leaning")


async def leaning(situation: Situation) -> Outcome:
    """Four statements, and whether the name may be seen."""
    said = {one: await ask(one, one_of("leaning", ("yes", "no"))) for one in STATEMENTS}
    named = await ask("named", one_of("leaning", ("yes", "no")))
    if not await confirm_doing("leaning-right", **said, named=named):
        return say("leaning-dropped")
    me, talk, day = situation.person.id, situation.conversation, situation.day
    flags = {one: said[one] == "yes" for one in STATEMENTS}
    kept = Leaning(me, me, talk, **flags, named=named == "yes", day=day)
    return keep(kept).say("leaning-kept", named=named)


async def _matrix(situation: Situation) -> Outcome:
    told: dict[str, Any] = await consult("learning", what="talent")
    outcome = say("matrix", count=len(told["rows"]))
    for row in told["rows"]:
        outcome = outcome.say("matrix-line", **row)
    for one in told["named"]:
        outcome = outcome.say("matrix-name", **one)
    outcome = outcome.note(Text("matrix-few"))
    return outcome.offer(opens("roles.leaning", "leaning-button"))
