"""The company's month in six lines, for whoever may see it; to everybody else their own."""

from collections.abc import Mapping
from typing import Any

from coaching.facts.audit import Audit
from coaching.facts.identity import derived
from coaching.features.figures.months import named
from coaching.messages import Text, Whole
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult

UNKNOWN = "unknown"
HOW_COUNTED = opens("about.definitions", "how-counted")
LATEST = opens("figures.dashboard", "figures-menu.dashboard")
BUTTONS = (opens("figures.roi", "figures-menu.roi"), HOW_COUNTED)


async def dashboard(situation: Situation) -> Outcome:
    """Who may see what is decided by the one who is consulted, not here."""
    asked = named(situation)
    told: dict[str, Any] = await consult("figures", day=situation.day.isoformat(), month=asked)
    if "company" not in told:
        return own(situation)
    if told["company"] is None:
        return Outcome().say("no-month", month=asked, year=asked[:4]).offer(LATEST)
    address: str = await consult("figures_link")
    month = told["company"]
    outcome = Outcome().keep(looked(situation, month["month"]))
    outcome = _running(outcome, month) if "running" in month["hidden"] else _lines(outcome, month)
    outcome = outcome.speak(*_of_others(told))
    if address:
        outcome = outcome.note(Text("link", {"address": address}))
    return outcome.offer(*BUTTONS)


def own(situation: Situation) -> Outcome:
    """One's own, or that there are none here."""
    has = situation.company.has("savings")
    return Outcome().go_on("savings.figures" if has else "guide.dashboard")


def looked(situation: Situation, month: str) -> Audit:
    """That somebody has seen the company's month."""
    id = derived("audit", situation.conversation, month)
    return Audit(id, situation.now, situation.person.id, "company_figures", month)


def _running(outcome: Outcome, month: Mapping[str, Any]) -> Outcome:
    total = month["time"]["total"]
    if total is None:
        return outcome.say("too-few", month=month["month"])
    return outcome.say("running", month=month["month"], **_known(total))


def _lines(outcome: Outcome, month: Mapping[str, Any]) -> Outcome:
    people, use, time = month["people"], month["use"], month["time"]["total"]
    six = _pair("six", use["sustained_6w"])
    outcome = outcome.say("title", month=month["month"], **_known(people, "agreed", "imported"))
    outcome = outcome.say("use", **_known(use, "active", "agreed"), **six)
    few = "few" if time and time["timed"] is None and "few" in month["hidden"] else ""
    told = _known(time) | ({"timed": few} if few else {}) if time else {}
    outcome = outcome.say("time", **told) if time else outcome.say("time-few")
    return _worth(_spread(outcome, month), month["roi"])


def _spread(outcome: Outcome, month: Mapping[str, Any]) -> Outcome:
    cases, spread, new = month["use_cases"], month["knowledge"], month["innovation"]
    count = sum(cases[name] for name in ("idea", "pilot", "standard"))
    outcome = outcome.say("use-cases", count=count, **_known(cases, "pilot", "standard"))
    return outcome.say(
        "knowledge",
        **_known(spread, "pairs", "lessons"),
        **_pair("led", spread["departments_with_champion"]),
        **_known(new, "experiments", "failures"),
    )


def _worth(outcome: Outcome, roi: Mapping[str, Any]) -> Outcome:
    if roi["break_even_minutes"] is None:
        return outcome.say("no-rate")
    low, mid, high = roi["minutes"]
    return outcome.say("even", even=roi["break_even_minutes"], low=low, mid=mid, high=high)


def _known(figures: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: UNKNOWN if figures[name] is None else figures[name] for name in names or figures}


def _pair(name: str, pair: list[int] | None) -> dict[str, Any]:
    some, everybody = pair or (UNKNOWN, UNKNOWN)
    return {name: some, f"{name}_of": everybody}


def _of_others(told: Mapping[str, Any]) -> tuple[Text, ...]:
    """What the other features say of the month."""
    return tuple(Whole(key, args) for key, args in told["others"])
