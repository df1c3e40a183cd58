"""Who has looked at one's own data, and at what one is a part of."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import groupby

from coaching.facts.audit import OPERATOR, Audit
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say

BACK = timedelta(days=400)
MOST = 8  # lines of what concerns everybody, the newest first
GONE = "gone"  # somebody who was forgotten since
ROLES = ("role_given", "role_accepted", "role_declined", "role_ended")
OF_ROLES = (
    "class_changed",
    "shared_removed",
    "shared_approved",
    "shared_merged",
    "lesson_counts",
    "drop_in_announced",
    "announced",
    "use_case_moved",
)
# what has a sentence of its own; a month stands behind the first two
FIGURES = ("company_figures", "report")
OWN = (*FIGURES, "dump", "pair", "export", "forget", *OF_ROLES, *ROLES)


def reads(tx: Facts, now: datetime) -> Iterator[Fact]:
    """What concerns everybody, and who it was; one's own is read anyway."""
    looks = [one for one in tx.every(Audit, now - BACK) if not one.about]
    yield from looks
    for actor in sorted({one.actor for one in looks}):
        person = tx.get(Person, actor) if actor not in ("", OPERATOR) else None
        if person:
            yield person


async def audit(situation: Situation) -> Outcome:
    """What was done about me, then the newest of what concerns everybody."""
    looks = {one.id: one for one in situation.of(Audit)}.values()
    mine = [one for one in looks if one.about == situation.person.id]
    outcome = _lines(say("audit-you"), mine, situation) if mine else say("audit-nobody")
    everybodys = [one for one in looks if not one.about]
    if not everybodys:
        return outcome
    return _lines(outcome.say("audit-everybody"), everybodys, situation)


def _lines(outcome: Outcome, looks: Iterable[Audit], situation: Situation) -> Outcome:
    """One for each kind and each who did it."""
    together = [list(alike) for _, alike in groupby(sorted(looks, key=_kind), key=_kind)]
    together.sort(key=lambda alike: max(one.at for one in alike), reverse=True)
    for alike in together[:MOST]:
        outcome = outcome.say("audit-line", **_shown(alike, situation))
    return outcome


def _kind(one: Audit) -> tuple[str, str, str]:
    return one.action, one.object, one.actor


def _shown(alike: list[Audit], situation: Situation) -> dict[str, str | int]:
    one, latest = alike[0], max(look.at for look in alike)
    return {
        "who": _who(one.actor, situation),
        "what": one.action if one.action in OWN else "other",
        "action": one.action,
        "month": one.object if one.action in FIGURES else "",
        "times": len(alike),
        "day": latest.astimezone(situation.zone).date().isoformat(),
    }


def _who(actor: str, situation: Situation) -> str:
    if actor == situation.person.id:
        return "me"
    person = situation.somebody(actor)
    if person and person.name:
        return person.name
    return actor if actor == OPERATOR else GONE
