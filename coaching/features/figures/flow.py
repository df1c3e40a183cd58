"""The company's month in six lines, for whoever may see it; to everybody else their own."""

from typing import Any

from coaching.facts.audit import Audit
from coaching.facts.identity import derived
from coaching.messages import Text, Whole
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult

UNKNOWN = "unknown"


async def dashboard(situation: Situation) -> Outcome:
    """Who may see what is decided by the one who is consulted, not here."""
    told: dict[str, Any] = await consult("figures", day=situation.day.isoformat())
    if "company" not in told:
        return Outcome().go_on(_own(situation))
    month = told["company"]
    outcome = Outcome().keep(_looked(situation, month["month"]))
    outcome = _running(outcome, month) if "running" in month["hidden"] else _lines(outcome, month)
    return outcome.speak(*_of_others(told)).offer(opens("about.definitions", "how-counted"))


def _own(situation: Situation) -> str:
    return "savings.figures" if situation.company.has("savings") else "guide.dashboard"


def _looked(situation: Situation, month: str) -> Audit:
    """That somebody has seen the company's month."""
    id = derived("audit", situation.conversation, month)
    return Audit(id, situation.now, situation.person.id, "company_figures", month)


def _running(outcome: Outcome, month: dict[str, Any]) -> Outcome:
    total = month["time"]["total"]
    if total is None:
        return outcome.say("too-few", month=month["month"])
    return outcome.say("running", month=month["month"], **_known(total))


def _lines(outcome: Outcome, month: dict[str, Any]) -> Outcome:
    people, use, roi = month["people"], month["use"], month["roi"]
    six, led = use["sustained_6w"], month["knowledge"]["departments_with_champion"]
    time = month["time"]["total"]
    outcome = outcome.say("title", month=month["month"], **_known(people, "agreed", "imported"))
    outcome = outcome.say("use", **_known(use, "active", "agreed"), **_pair("six", six))
    few = "few" if time and time["timed"] is None and "few" in month["hidden"] else ""
    told = _known(time) | ({"timed": few} if few else {}) if time else {}
    outcome = outcome.say("time", **told) if time else outcome.say("time-few")
    cases, spread, new = month["use_cases"], month["knowledge"], month["innovation"]
    outcome = outcome.say("use-cases", count=_in_all(cases), **_known(cases, "pilot", "standard"))
    outcome = outcome.say(
        "knowledge",
        **_known(spread, "pairs", "lessons"),
        **_pair("led", led),
        **_known(new, "experiments", "failures"),
    )
    return _worth(outcome, roi)


def _worth(outcome: Outcome, roi: dict[str, Any]) -> Outcome:
    if roi["break_even_minutes"] is None:
        return outcome.say("no-rate")
    low, mid, high = roi["minutes"]
    return outcome.say("even", even=roi["break_even_minutes"], low=low, mid=mid, high=high)


def _in_all(cases: dict[str, Any]) -> int:
    return sum(cases[name] for name in ("idea", "pilot", "standard"))


def _known(figures: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: UNKNOWN if figures[name] is None else figures[name] for name in names or figures}


def _pair(name: str, pair: list[int] | None) -> dict[str, Any]:
    some, everybody = pair or (UNKNOWN, UNKNOWN)
    return {name: some, f"{name}_of": everybody}


def _of_others(told: dict[str, Any]) -> tuple[Text, ...]:
    """What the other features say of the month."""
    return tuple(Whole(key, args) for key, args in told["others"])
