"""Those who leave in a simulation: whether anything was left behind."""

from collections.abc import Sequence
from datetime import datetime

from coaching.company.company import Company
from coaching.contents import ESTATE
from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver
from coaching.facts.people import Person
from coaching.features.handover.rules import has_left
from coaching.messages import Opening
from coaching.script.situation import Overview, by_id
from coaching.script.surroundings import Surroundings


def hand_overs(facts: Sequence[Fact], company: Company, now: datetime) -> dict[str, int]:
    """`orphans`: what is alive and belongs to somebody who has left."""
    opening = Opening("round:simulation", "", "handover.look", now)
    overview = Overview(now, Surroundings(company, frozenset()), opening, tuple(facts))
    begun, people = overview.of(HandOver), by_id(overview.of(Person))
    left = {one.leaver for one in begun if has_left(one, people.get(one.leaver), overview.day)}
    return {
        "begun": len(begun),
        "finished": sum(one.state == "done" for one in begun),
        "orphans": sum(len(ESTATE.owned_by(id, overview)) for id in left),
    }
