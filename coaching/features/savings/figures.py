"""One's own figures in chat, privately."""

from typing import Any

from coaching.messages import Text
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult

MEASURES = ("claimed", "adjusted", "timed", "new_work", "capped", "answered", "asked")


async def figures(situation: Situation) -> Outcome:
    told: dict[str, Any] = await consult("own_figures", day=situation.day.isoformat())
    mine = told["own"]
    shown = {name: "unknown" if mine[name] is None else mine[name] for name in MEASURES}
    return Outcome().say("figures-own", month=told["month"], **shown).note(Text("own-only"))
