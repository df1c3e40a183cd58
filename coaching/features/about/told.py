"""What somebody is told of who looked: at their data, and what they themselves have seen of the
company's.
"""

from collections.abc import Iterator

from coaching.facts.audit import OPERATOR, Audit
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(Audit, person.id)


def said(situation: Situation) -> Outcome:
    """A line each for what the operator did about them, and for what they have seen."""
    me = situation.person.id
    audits = situation.of(Audit)
    at_me = [one for one in audits if one.about == me and one.actor == OPERATOR]
    outcome = _line(Outcome(), "looked-at", situation, at_me)
    seen = [one for one in audits if one.actor == me and one.action == "company_figures"]
    return _line(outcome, "looked", situation, seen)


def _line(outcome: Outcome, key: str, situation: Situation, audits: list[Audit]) -> Outcome:
    if not audits:
        return outcome
    latest = max(audit.at for audit in audits)
    day = latest.astimezone(situation.zone).date()
    return outcome.say(key, times=len(audits), day=day.isoformat())


TELLS = Tells(said, read)
