"""What it is worth: break-even first; and what would be if, which keeps nothing."""

from collections.abc import Mapping
from typing import Any

from coaching.features.figures.flow import HOW_COUNTED, looked, own
from coaching.features.figures.shares import OFFERED, named, share
from coaching.messages import Choice, Text
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.script.feature import Intent, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, consult


def heard(said: Utterance) -> Intent | None:
    """ "And if only a third is put to use?" """
    part = named(said, 1)
    if part is None or not says("figures.put_to_use", said.text):
        return None
    return Intent("figures.roi", 0.97, {"part": part})


async def roi(situation: Situation) -> Outcome:
    """Who names another share at once is told what would be if."""
    part = situation.number("part") or 0
    day = situation.day.isoformat()
    told: dict[str, Any] = await consult("figures", day=day, share=part)
    if "company" not in told:
        return own(situation)
    month, worth = told["company"]["month"], told["company"]["roi"]
    outcome = Outcome().keep(looked(situation, month))
    if worth["break_even_minutes"] is None:
        return outcome.say("roi-none").offer(HOW_COUNTED)
    again = opens("figures.what_if", "figures-menu.what_if")
    if part:
        return outcome.say("roi-if", percent=part, **_said(worth)).offer(again)
    outcome = outcome.say("roi", month=month, **_said(worth)).say("roi-basis", **told["basis"])
    return outcome.note(Text("roi-others")).offer(again, HOW_COUNTED)


async def what_if(situation: Situation) -> Outcome:
    """It is reckoned and said, and that is all."""
    choices = tuple(Choice(f"{part}", Text("share-choice", {"percent": part})) for part in OFFERED)
    part: int = await ask("share", share, choices=choices)
    return Outcome().go_on("figures.roi", part=part)


def _said(worth: Mapping[str, Any]) -> dict[str, Any]:
    low, mid, high = worth["minutes"]
    return {
        "even": worth["break_even_minutes"],
        "low": low,
        "mid": mid,
        "high": high,
        "cost": round(worth["cost"]),
        "head": round(worth["per_head"] or 0),
        "currency": worth["currency"],
        "back": worth["payback_month"] or "never",
        "back_year": (worth["payback_month"] or "")[:4],
    }
