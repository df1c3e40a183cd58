"""Which extras wait for the end of a check-in.

An extra is an entry of the diary that is never sent: it may be asked from the moment "from" on, and
is let go when it is due.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from coaching.messages import Opening
from coaching.people.declining import wants_extra
from coaching.people.known import Known
from coaching.people.putting_off import rests
from coaching.script.feature import EXTRAS
from coaching.script.situation import word_in
from coaching.turn.house import House


def waiting(house: House, known: Known, now: datetime, asked_for: bool = False) -> list[Opening]:
    """What may be asked now, in its order. `asked_for`: also what was put off."""
    entries = [one for one in known.diary if house.extra(one.flow) and house.knows(one.flow)]
    begun = [one for one in entries if _begun(one, now)]
    if not begun:
        return []
    today = now.astimezone(ZoneInfo(known.person.timezone)).date()
    resting = {kind for kind in EXTRAS if rests(known.person, kind, today)}
    liked = [one for one in begun if wants_extra(known.person, house.extra(one.flow))]
    wanted = [one for one in liked if asked_for or house.extra(one.flow) not in resting]
    return sorted(wanted, key=lambda one: (EXTRAS.index(house.extra(one.flow)), one.key))


def _begun(extra: Opening, now: datetime) -> bool:
    begins = word_in(extra.about, "from")
    return not begins or datetime.fromisoformat(begins) <= now
