"""Not met twice: three times at which both work, or another buddy. What one picks, the other is
asked.
"""

from datetime import datetime

from coaching.calendar.free import HALF_AN_HOUR, free_times
from coaching.calendar.moments import minute
from coaching.features.checkins import rules
from coaching.messages import JSON, Choice, Opening, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.check_in import one_time
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

SWAP = Choice("open:pairing.swap", Text("meet.swap"))
ALONE = Choice("alone", Text("meet.alone"))


async def meet(situation: Situation) -> Outcome:
    """Which of the times the newcomer takes."""
    other = situation.somebody(situation.word("buddy"))
    name = rules.first_name(other)
    times = free_times(situation.person, other, situation.company, situation.day) if other else ()
    offered = tuple(
        Choice(at.isoformat(), Text("meet.time", _shown(at, situation))) for at in times
    )
    picked = await ask(
        "meet", one_time(times), choices=(*offered, SWAP, ALONE), buddy=name, count=len(times)
    )
    if picked == "alone" or other is None:
        return say("meet-alone", buddy=name)
    at = datetime.fromisoformat(picked)
    about = {"at": picked, "other": situation.person.id}
    key = f"meet:{situation.word('pairing')}:{situation.word('week')}"
    opening = Opening(key, other.id, "checkins.proposed", _soon(situation), about)
    return say("meet-asked", buddy=name, **_shown(at, situation)).plan(opening)


async def proposed(situation: Situation) -> Outcome:
    """The buddy is asked. A time that has passed is let go."""
    at, other = (
        datetime.fromisoformat(situation.word("at")),
        situation.somebody(situation.word("other")),
    )
    if other is None or at <= situation.now:
        return Outcome()
    name, shown = rules.first_name(other), _shown(at, situation)
    choice = one_of("proposed", ("yes", "no"))
    fits = await ask("proposed", choice, newcomer=name, day=shown["day"], time=shown["time"])
    about: dict[str, JSON] = {
        "at": at.isoformat(),
        "other": situation.person.id,
        "fits": fits == "yes",
    }
    opening = Opening(
        f"meet:{situation.conversation}", other.id, "checkins.settled", _soon(situation), about
    )
    return say("proposed-yes" if fits == "yes" else "proposed-no", newcomer=name, **shown).plan(
        opening
    )


async def settled(situation: Situation) -> Outcome:
    """The newcomer hears the answer."""
    at, name = datetime.fromisoformat(situation.word("at")), situation.word("other")
    if at + HALF_AN_HOUR <= situation.now:
        return Outcome()
    buddy = rules.first_name(situation.somebody(name))
    return say(
        "settled-yes" if situation.about.get("fits") else "settled-no",
        buddy=buddy,
        **_shown(at, situation),
    )


def _shown(at: datetime, situation: Situation) -> dict[str, str]:
    """In the reader's own time."""
    local = at.astimezone(situation.zone)
    return {"day": local.date().isoformat(), "time": local.strftime("%H:%M")}


def _soon(situation: Situation) -> datetime:
    return minute(situation.now)
