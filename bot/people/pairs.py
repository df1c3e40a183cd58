"""A plan of buddies on the people in the database, and how it is told."""

from collections.abc import Iterable, Iterator
from typing import Any

from adapters.phrasebook import Phrasebook
from bot.settings.settings import Settings
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.pairing.assignment import LOAD_COST
from coaching.features.pairing.feature import READS
from coaching.features.pairing.introducing import REASON_SLOTS
from coaching.features.pairing.matching import Matching
from coaching.features.pairing.planning import preview as previewed
from coaching.features.pairing.rounds import planned_now
from coaching.messages import Opening, Text
from coaching.ports.clock import Clock
from coaching.ports.store import Transaction
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings


def plan(tx: Transaction, settings: Settings, clock: Clock, *, preview: bool) -> Matching:
    """The plan; unless it is a preview, the buddies are asked, or the leads are, when pairs need
    their approval.
    """
    now = clock.now()
    facts: tuple[Fact, ...] = tuple(fact for kind in READS for fact in tx.every(kind))
    overview = Overview(
        now,
        Surroundings(settings.company, settings.leads),
        Opening("pairing:command", "", "pairing.search", now),
        facts,
    )
    if preview:
        return previewed(overview)
    matching, outcome = planned_now(overview)
    tx.put(*outcome.facts)
    for opening in outcome.openings:
        tx.plan(opening)
    return matching


def as_json(matching: Matching) -> dict[str, Any]:
    """The plan, with all that is needed to check that there is no better one."""
    return {
        "pairs": [
            {
                "newcomer": _told(m.newcomer),
                "buddy": _told(m.buddy),
                "score": m.score,
                "why": _why(m.why),
            }
            for m in matching.matches
        ],
        "unpaired": [
            {"person": _told(p), "reason": _reason(reason)} for p, reason in matching.unpaired
        ],
        "buddies": [
            {"person": _told(guide.person), "capacity": guide.room} for guide in matching.guides
        ],
        "load_cost": list(LOAD_COST),
        "total": matching.total,
        "scores": [
            [_told(newcomer), _told(buddy), score] for newcomer, buddy, score in matching.allowed()
        ],
    }


def lines(matching: Matching) -> Iterator[str]:
    """The newcomer, the buddy, the score and why, with tabs between them."""
    for match in matching.matches:
        pair = f"{_told(match.newcomer)}\t{_told(match.buddy)}"
        yield f"{pair}\t{match.score:.2f}\t{_why(match.why)}"
    for person, reason in matching.unpaired:
        yield f"{_told(person)}\t-\t-\t{_reason(reason)}"


def verdict(matching: Matching) -> str:
    paired, waiting = len(matching.matches), len(matching.unpaired)
    return f"{paired} paired, {waiting} without a buddy, total {matching.total:.2f}."


def _told(person: Person) -> str:
    """The e-mail; the id of somebody who has none."""
    return person.email or person.id


def _why(parts: Iterable[str]) -> str:
    slots = dict.fromkeys(REASON_SLOTS, "") | dict(zip(REASON_SLOTS, parts, strict=False))
    return Phrasebook().say(Text("pairing-why", dict(slots)), "en")


def _reason(reason: str) -> str:
    return Phrasebook().say(Text("pairing-unpaired", {"reason": reason}), "en")
