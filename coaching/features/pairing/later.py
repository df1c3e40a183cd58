"""What happens to a pair afterwards: silence, an end, a look back; and what somebody hears who
waits for one.
"""

from dataclasses import replace
from datetime import timedelta

from coaching.calendar.moments import minute
from coaching.facts.pairs import LookBack, Pairing
from coaching.features.pairing.flow import CAPACITY, shown_to
from coaching.features.pairing.planning import WANTS
from coaching.features.pairing.scene import (
    LATE,
    buddy_of,
    choose,
    late,
    named_pairing,
    other_side,
    own_pairings,
    partner,
    search_at_once,
    side,
)
from coaching.messages import Opening
from coaching.people import pairs
from coaching.people.pairs import TOGETHER, to
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say

LOOKED_AGAIN = timedelta(days=7)  # by then the buddy who is asked has answered, or is asked no more


async def waiting(situation: Situation) -> Outcome:
    """Nobody was found so far: why, and when it is tried again. Silence when somebody was found
    meanwhile; while they are only being asked, it is looked at again.
    """
    found = buddy_of(situation)
    if found and found.state in ("asked", "accepted"):
        return Outcome().plan(_looked_at_again(situation))
    if (found and found.state != "planned") or situation.person.buddy_wish not in WANTS:
        return Outcome()
    return say("waiting", reason=situation.word("reason"), contact=situation.company.contact)


def _looked_at_again(situation: Situation) -> Opening:
    me, due = situation.person.id, minute(situation.now + LOOKED_AGAIN)
    key = f"buddy_news:{me}:waiting-{due.date().isoformat()}"
    return Opening(key, me, "pairing.waiting", due, {"reason": situation.word("reason")})


async def over(situation: Situation) -> Outcome:
    """A pair is over, for the one who did not end it. Nobody is to blame, and nobody is named as
    the cause.
    """
    pairing = named_pairing(situation)
    if pairing is not None and pairing.state in TOGETHER:
        return Outcome()
    name = partner(situation, pairing).name
    if situation.word("side") == "buddy":
        return say("over-buddy", name=name).offer(CAPACITY)
    return say("over-newcomer", name=name, found=str(buddy_of(situation) is not None))


async def paused(situation: Situation) -> Outcome:
    """Three rounds without a word paused the pair. One tap and it goes on."""
    pairing = named_pairing(situation)
    gone, name = late(pairing, "paused"), partner(situation, pairing).name
    wish = await ask(
        "paused",
        one_of("paused", ("resume", "rest", "over")),
        default=LATE if gone else None,
        name=name,
    )
    if wish == LATE:
        return Outcome()
    if pairing is None or gone:
        return say("paused-late", name=name)
    if wish == "rest":
        return say("paused-rest", name=name)
    if wish == "over":
        failed = replace(pairing, state="failed", because="silence", ended_at=situation.now)
        told = to(failed, other_side(situation, failed), "over", situation.now, "over")
        key = "swapped" if side(situation, pairing) == "newcomer" else "released"
        return keep(failed).say(key, name=name).plan(told, search_at_once(situation))
    return _going_on(situation, pairing)


async def resume(situation: Situation) -> Outcome:
    """A paused pair goes on, whenever one of the two says so."""
    resting = own_pairings(situation, "paused")
    if not resting:
        return shown_to(situation)
    return _going_on(situation, await choose(situation, resting))


def _going_on(situation: Situation, pairing: Pairing) -> Outcome:
    told = to(
        pairing, other_side(situation, pairing), "resumed", situation.now, situation.conversation
    )
    name = partner(situation, pairing).name
    return keep(pairs.resumed(pairing)).say("resumed-here", name=name).plan(told)


async def resumed(situation: Situation) -> Outcome:
    pairing = named_pairing(situation)
    return (
        Outcome()
        if late(pairing, "active")
        else say("resumed-there", name=partner(situation, pairing).name)
    )


async def look_back(situation: Situation) -> Outcome:
    """The weeks are over: one question to each, and the newcomer may become a buddy."""
    pairing = named_pairing(situation)
    if pairing is None or pairing.state != "ended":
        return Outcome()
    newcomer, name = side(situation, pairing) == "newcomer", partner(situation, pairing).name
    weeks = situation.company.pairing_weeks
    worth = await ask(
        "worth",
        one_of("worth", ("much", "some", "little")),
        name=name,
        weeks=weeks,
        project=pairing.project,
    )
    guide = await ask("guide", one_of("guide", ("yes", "no"))) if newcomer else "no"
    looked = LookBack(
        situation.id("look_back"),
        situation.person.id,
        situation.conversation,
        pairing.id,
        worth,
        situation.now,
    )
    outcome = keep(looked).say("looked-back", worth=worth, name=name)
    if guide == "yes":
        person = replace(
            situation.person, buddy_wish="gives", capacity=max(1, situation.person.capacity)
        )
        return outcome.keep(person).say("passes-on").offer(CAPACITY)
    if newcomer:
        return outcome
    return outcome.say("buddy-thanks").offer(CAPACITY)
