"""One's own place in the AI maturity matrix, with what shows it and one step more."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.advice import Verdict
from coaching.facts.checkins import Remark
from coaching.facts.community import Appointment, Contribution, Presenter
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person, SelfRating
from coaching.facts.savings import TimeSaving
from coaching.ledger.published.maturity import DIMENSIONS, Deeds, Evidence, deeds_of, levels_of
from coaching.messages import JSON, Choice, Text
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say

THEIRS = (Remark, Pairing, Contribution, Appointment, Presenter, Verdict)
# what leads on from here, dimension by dimension: the first that is not at its highest
STEPS = ("sharing", "knowledge", "breadth", "innovation", "independence")


def seen_of(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    for kind in (*THEIRS, TimeSaving):
        yield from tx.of(kind, person.id)


async def maturity(situation: Situation) -> Outcome:
    """Only the person sees it."""
    found = levels_of(_deeds(situation))
    rated = {one.dimension: one.level for one in _in_order(situation)}
    outcome = say("maturity")
    for dimension in DIMENSIONS:
        evidence, own = found[dimension], rated.get(dimension, 0)
        outcome = outcome.speak(_line(dimension, evidence, own))
    step = next((one for one in STEPS if _level(found[one]) < 3), "")
    if step:
        outcome = outcome.speak(Text(f"step.{step}{min(_level(found[step]) + 1, 3)}"))
    outcome = outcome.note(Text("maturity-only-you"))
    return outcome.offer(*_share(situation, step))


def _in_order(situation: Situation) -> list[SelfRating]:
    return sorted(situation.ratings, key=lambda one: (one.told_at, one.id))


def _deeds(situation: Situation) -> Deeds:
    facts = {kind: situation.of(kind) for kind in THEIRS}
    return deeds_of(situation.person.id, situation.day, situation.savings, facts)


def _line(dimension: str, evidence: Evidence | None, own: int) -> Text:
    because = evidence.because if evidence else "unknown"
    count, level = (evidence.count, evidence.level) if evidence else (0, 0)
    args: dict[str, JSON] = {"level": level, "because": because, "count": count, "own": own}
    return Text(f"maturity-of.{dimension}", args)


def _level(evidence: Evidence | None) -> int:
    return evidence.level if evidence else 0


def _share(situation: Situation, step: str) -> tuple[Choice, ...]:
    if step != "sharing" or not situation.company.has("library"):
        return ()
    return (Choice(f"{OPEN}library.share", Text("share-it"), "primary"),)
