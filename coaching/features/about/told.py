"""What somebody is told of who looked: at their data, and what they themselves have seen of the
company's.
"""

from collections.abc import Iterator

from coaching.facts.audit import Audit
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(Audit, person.id)


def said(situation: Situation) -> Outcome:
    """A line each for what was done about them, and for the company's figures that they saw; what
    they decided is told by the features that it is about.
    """
    me = situation.person.id
    audits = situation.of(Audit)
    seen = [one for one in audits if one.action == "company_figures"]
    outcome = _line(Outcome(), "looked-at", situation, [a for a in audits if a.about == me])
    return _line(outcome, "looked", situation, [a for a in seen if a.actor == me])


def _line(outcome: Outcome, key: str, situation: Situation, audits: list[Audit]) -> Outcome:
    if not audits:
        return outcome
    latest = max(audit.at for audit in audits)
    day = latest.astimezone(situation.zone).date()
    return outcome.say(key, times=len(audits), day=day.isoformat())


TELLS = Tells(said, read)
