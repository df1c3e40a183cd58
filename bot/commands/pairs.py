"""`pair`: plans buddies now, or shows what such a plan would be."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

from adapters.phrasebook import Phrasebook
from bot.settings import Settings, read_settings
from bot.wiring import with_store
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.pairing.assignment import LOAD_COST
from coaching.features.pairing.feature import READS
from coaching.features.pairing.introducing import REASON_SLOTS
from coaching.features.pairing.matching import Matching
from coaching.features.pairing.planning import preview
from coaching.features.pairing.rounds import planned_now
from coaching.messages import Opening, Text
from coaching.ports.clock import Clock
from coaching.ports.store import Transaction
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings


def plan_pairs(told: argparse.Namespace) -> int:
    settings = read_settings()

    async def work(store: Any, clock: Clock) -> Matching:
        def plan(tx: Transaction) -> Matching:
            return _planned(tx, settings, clock, dry=told.preview)

        found: Matching = await (store.read(plan) if told.preview else store.transact(plan))
        return found

    matching = with_store(settings, work)
    if told.json:
        print(json.dumps(as_json(matching, settings), ensure_ascii=False))
    else:
        _print(matching, settings)
    return 0


def _planned(tx: Transaction, settings: Settings, clock: Clock, dry: bool) -> Matching:
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
    if dry:
        return preview(overview)
    matching, outcome = planned_now(overview)
    tx.put(*outcome.facts)
    for opening in outcome.openings:
        tx.plan(opening)
    return matching


def as_json(matching: Matching, settings: Settings) -> dict[str, Any]:
    """The plan, with all that is needed to check that there is no better one."""
    return {
        "pairs": [
            {
                "newcomer": _told(m.newcomer),
                "buddy": _told(m.buddy),
                "score": m.score,
                "why": _why(m.why, settings),
            }
            for m in matching.matches
        ],
        "unpaired": [
            {"person": _told(p), "reason": _reason(reason, settings)}
            for p, reason in matching.unpaired
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


def _print(matching: Matching, settings: Settings) -> None:
    for match in matching.matches:
        why = _why(match.why, settings)
        print(f"{_told(match.newcomer)}\t{_told(match.buddy)}\t{match.score:.2f}\t{why}")
    for person, reason in matching.unpaired:
        print(f"{_told(person)}\t-\t-\t{_reason(reason, settings)}")
    paired, waiting = len(matching.matches), len(matching.unpaired)
    print(
        f"{paired} paired, {waiting} without a buddy, total {matching.total:.2f}.", file=sys.stderr
    )


def _told(person: Person) -> str:
    """The e-mail; the id of somebody who has none."""
    return person.email or person.id


def _why(parts: Iterable[str], settings: Settings) -> str:
    slots = dict.fromkeys(REASON_SLOTS, "") | dict(zip(REASON_SLOTS, parts, strict=False))
    return Phrasebook().say(Text("pairing-why", dict(slots)), "en")


def _reason(reason: str, settings: Settings) -> str:
    return Phrasebook().say(Text("pairing-unpaired", {"reason": reason}), "en")
