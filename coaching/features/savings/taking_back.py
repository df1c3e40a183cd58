"""What was told of time saved is taken back: a slip, a joke, the wrong task."""

from datetime import timedelta
from typing import Any

from coaching.facts.savings import TimeSaving
from coaching.messages import Choice, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

LATELY = timedelta(days=30)
SHOWN = 4  # the newest


def heard_of_it(said: Utterance) -> str:
    """Said right after it was kept: "remove it", "that was a joke", "no"."""
    no = said.no and " " not in said.bare
    return "take_back" if no or says("savings.take_back_it", said.text) else ""


def asks_to(said: Utterance) -> bool:
    """Said at any time: "delete what I said about quotes"."""
    return says("savings.take_back", said.text)


async def take_back(situation: Situation) -> Outcome:
    """What answers for a whole week is the check-in's, and is corrected there."""
    there = _told_lately(situation)
    if not there:
        return say("none-to-take-back")
    wanted = situation.word("word")
    if not any(one.id == wanted for one in there):
        wanted = there[0].id if len(there) == 1 else await _picked(there)
    found = next((one for one in there if one.id == wanted), None)
    if found is None:
        return say("stays-as-told")
    answer = await ask("take-back", one_of("take-back", ("yes", "change", "no")), **_shown(found))
    if answer == "yes":
        return say("taken-back").take_back(found)
    return Outcome().hear("change") if answer == "change" else say("stays-as-told")


def _told_lately(situation: Situation) -> list[TimeSaving]:
    since = situation.now - LATELY
    lately = (one for one in situation.savings if one.told_at >= since and not one.week)
    return sorted(lately, key=lambda one: (one.told_at, one.id), reverse=True)[:SHOWN]


async def _picked(there: list[TimeSaving]) -> str:
    choices = (
        *(Choice(one.id, Text("which-goes-one", _shown(one))) for one in there),
        Choice("none", Text("take-none")),
    )
    ids = tuple(choice.says for choice in choices)
    return await ask("which-goes", one_of("which-goes", ids), choices=choices)


def _shown(one: TimeSaving) -> dict[str, Any]:
    return {
        "task": one.task,
        "minutes": one.minutes,
        "rhythm": one.rhythm,
        "day": one.day.isoformat(),
    }
