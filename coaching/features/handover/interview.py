"""Three questions to whoever leaves. Nobody reads a word before they said yes to the whole."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.calendar.moments import minute
from coaching.facts.meeting.hand_over import HandOver, Legacy
from coaching.messages import Choice, Opening, Text
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.skipping import SKIP, answered, left, skippable
from coaching.readers.told.leaving import legacy
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

PARTS = ("under-way", "to-know", "whom-to-ask")


async def interview(situation: Situation) -> Outcome:
    hand_over = _own(situation)
    if hand_over is None or hand_over.interview:
        return Outcome()
    day = hand_over.last_day.isoformat()
    if await ask("write", one_of("write", ("now", "no")), day=day) == "no":
        return keep(replace(hand_over, interview="declined")).say("write-no")
    told: list[str] = []
    enough = False
    for part in PARTS:
        skip = (Choice(SKIP, Text(f"{part}.skip")),)
        answer = SKIP if enough else await ask(part, skippable(legacy), choices=skip)
        told.append(answer if answered(answer) else "")
        enough = enough or left(answer)
    if not any(told):
        return keep(replace(hand_over, interview="declined")).say("write-no")
    under_way, to_know, whom = told
    if not await confirm_doing("approve", under_way=under_way, to_know=to_know, whom=whom):
        return say("approve-no").privately()
    me, now = situation.person.id, situation.now
    written = Legacy(hand_over.id, me, situation.conversation, under_way, to_know, whom, now)
    outcome = keep(written, replace(hand_over, interview="given")).say("approved")
    return outcome.plan(*_to_readers(situation, hand_over))


def _own(situation: Situation) -> HandOver | None:
    """Until the last day, and only the leaver's own."""
    for one in situation.of(HandOver):
        if one.leaver == situation.person.id and one.state == "open":
            return one if situation.day <= one.last_day else None
    return None


def _to_readers(situation: Situation, hand_over: HandOver) -> Iterator[Opening]:
    """Those who said yes already; who says yes later reads it then."""
    heirs = {item.heir for item in hand_over.items if item.state in ("accepted", "passed")}
    for id in sorted(heirs):
        key = f"handover:{hand_over.id}-{id}"
        about = {"hand_over": hand_over.id}
        yield Opening(key, id, "handover.left_behind", minute(situation.now), dict(about))


async def left_behind(situation: Situation) -> Outcome:
    id = situation.word("hand_over")
    hand_over = next((one for one in situation.of(HandOver) if one.id == id), None)
    return with_legacy(situation, hand_over, Outcome()) if hand_over else Outcome()


def with_legacy(situation: Situation, hand_over: HandOver, outcome: Outcome) -> Outcome:
    """What the leaver wrote, in their own words, where they said yes to it."""
    written = next((one for one in situation.of(Legacy) if one.id == hand_over.id), None)
    leaver = situation.somebody(hand_over.leaver)
    if written is None or leaver is None:
        return outcome
    outcome = outcome.say("legacy", name=first_name(leaver.name))
    said = (written.under_way, written.to_know, written.whom_to_ask)
    return outcome.speak(*(Text("quoted", {"words": one}) for one in said if one))
