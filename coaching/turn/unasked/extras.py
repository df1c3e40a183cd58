"""What follows a check-in in the same dialogue, once: a reply, so it costs no message."""

from coaching.messages import Choice, Text
from coaching.script.feature import OPEN
from coaching.turn.turn import Turn
from coaching.turn.unasked.decisions import asked_now
from coaching.turn.unasked.waiting import waiting

EXTRA = "extra"  # marks a dialogue that is one, with its kind


async def follow(turn: Turn) -> None:
    """One, if the turn has room for it: what somebody asked for goes before what they put off."""
    if turn.quiet or not turn.slot:
        return
    for opening in waiting(turn.house, turn.known, turn.now, asked_for=turn.slot == "asked"):
        kind = turn.house.extra(opening.flow)
        if await asked_now(turn, opening, {**opening.about, EXTRA: kind}, Text("talk-one-more")):
            not_now = f"{OPEN}{turn.house.roles.put_off} {kind}"
            turn.draft.offer(Choice(not_now, Text("talk-not-now")))
            return
