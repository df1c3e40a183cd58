"""Figures in chat: one's own, privately; and the company's month, for a lead."""

from typing import Any

from coaching.facts.audit import Audit
from coaching.facts.identity import derived
from coaching.messages import Text, Whole
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult

MEASURES = ("claimed", "adjusted", "timed", "new_work", "capped", "answered", "asked")


async def figures(situation: Situation) -> Outcome:
    """Who may see what is decided by the one who is consulted, not here."""
    told: dict[str, Any] = await consult("figures", day=situation.day.isoformat())
    outcome = _row(Outcome(), "figures-own", told["own"], month=told["month"]).note(
        Text("own-only")
    )
    if "company" not in told:
        return outcome
    company = told["company"]
    outcome = outcome.keep(_looked(situation, company["month"]))
    if company["total"] is None:
        outcome = outcome.say("company-too-few", month=company["month"])
        return outcome.speak(*_of_others(told))
    outcome = _row(outcome, "figures-company", company["total"], month=company["month"])
    for names, row in company["departments"] if len(company["departments"]) > 1 else ():
        outcome = _row(outcome, "figures-department", row, names=names)
    return outcome.speak(*_of_others(told)).note(Text("definitions"))


def _looked(situation: Situation, month: str) -> Audit:
    """That a lead has seen the company's month."""
    id = derived("audit", situation.conversation, month)
    return Audit(id, situation.now, situation.person.id, "company_figures", month)


def _of_others(told: dict[str, Any]) -> tuple[Text, ...]:
    """What the other features say of the month."""
    return tuple(Whole(key, args) for key, args in told["others"])


def _row(outcome: Outcome, key: str, row: dict[str, Any], **more: Any) -> Outcome:
    shown = {name: "unknown" if row[name] is None else row[name] for name in MEASURES}
    return outcome.say(key, **shown, **more)
