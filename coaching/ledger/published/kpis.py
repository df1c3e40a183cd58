"""One month as the page, `report` and the chat show it: one shape for all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, Literal

from coaching.company.company import Company
from coaching.facts.publications import Publication
from coaching.ledger.month import Figures
from coaching.ledger.published import roi
from coaching.ledger.published.maturity import DIMENSIONS, LEVELS
from coaching.ledger.published.spreading import INNOVATION, USE_CASES
from coaching.ports.facts import Facts

By = Literal["department", "area", "use_case"]
CUTS: tuple[By, ...] = ("department", "area", "use_case")
# what is shown of a month that is not over
RUNNING = ("claimed", "adjusted", "answered", "asked", "low", "high")
KNOWLEDGE = ("pairs", "met", "lessons", "sharers", "departments_with_champion", "single_knower")
USE = ("active", "agreed", "sustained_6w", "sustained_26w", "first_value_days")
SECTIONS: Mapping[str, Sequence[str]] = {
    "use": USE,
    "use_cases": (*USE_CASES, "in_two_departments"),
    "knowledge": KNOWLEDGE,
    "innovation": INNOVATION,
}
TOTAL = (*(one.name for one in fields(Figures)), "low", "high")
UNKNOWN = dict.fromkeys(LEVELS)
# what has a place of its own, or none; what else is published is a feature's own
SHOWN = frozenset(
    {"people", *SECTIONS, "time", "maturity", "coach", "programme_minutes", "more", "late"}
)


def kpis(view: Facts, company: Company, month: str, by: By = "department") -> dict[str, Any]:
    """As the month was last shown; None where nothing may be told, and why, in "hidden"."""
    whole = view.get(Publication, f"{month}/company")
    rows = view.get(Publication, f"{month}/{by}")
    if whole is None or whole.state == "running":
        return _running(company, month, whole)
    figures: Any = whole.figures
    found: Any = rows.figures["rows"] if rows else []
    total, *cut = _plain(figures["time"]["total"], *found)
    worth = roi.roi_of(company.worth, year_to(view, month))
    hidden = _why(figures, company)
    if worth is None:
        hidden.append("no_rate" if company.worth.rate(month) is None else "no_cost")
    if by != "department" and rows is None:
        hidden.append("nothing_yet")
    return {
        "month": month,
        "people": figures["people"],
        **{name: figures[name] for name in SECTIONS if name == "use"},
        "time": {"total": total, "by": cut},
        **{name: figures[name] for name in SECTIONS if name != "use"},
        "maturity": figures["maturity"],
        "roi": worth or dict(roi.NOTHING),
        "coach": figures.get("coach"),
        **{name: figures[name] for name in figures if name not in SHOWN},
        "hidden": hidden,
    }


def published(view: Facts) -> list[Publication]:
    """Every month that is, in their order."""
    whole = (one for one in view.every(Publication) if one.cut == "company")
    return sorted((one for one in whole if one.state == "published"), key=_period)


def year_to(view: Facts, month: str) -> list[roi.Month]:
    """What is published of this year, up to that month."""
    ours = (one for one in published(view) if one.period[:4] == month[:4] and one.period <= month)
    found = (roi.month_from(one.period, one.figures) for one in ours)
    return [one for one in found if one]


def _plain(*rows: dict[str, Any] | None) -> list[dict[str, Any] | None]:
    """Without the names of what is not told of them."""
    return [row and {name: row[name] for name in row if name != "few"} for row in rows]


def _period(one: Publication) -> str:
    return one.period


def _running(company: Company, month: str, shown: Publication | None) -> dict[str, Any]:
    figures: Any = shown.figures if shown else {}
    full = figures["time"]["total"] if shown else None
    total = full and {name: full[name] if name in RUNNING else None for name in TOTAL}
    silent: dict[str, Any] = {name: dict.fromkeys(measures) for name, measures in SECTIONS.items()}
    hidden = ["running"] if total else ["few", "running"]
    if not company.has("savings"):
        hidden = ["off", "running"]
    return {
        "month": month,
        "people": dict.fromkeys(("imported", "agreed", "waves")),
        "use": silent["use"],
        "time": {"total": total, "by": []},
        "use_cases": silent["use_cases"],
        "knowledge": silent["knowledge"],
        "innovation": silent["innovation"],
        "maturity": [{"dimension": name, **UNKNOWN, "self": None} for name in DIMENSIONS],
        "roi": dict(roi.NOTHING),
        "coach": {"topics": [], "unknown": None},
        "hidden": hidden,
    }


def _why(figures: Mapping[str, Any], company: Company) -> list[str]:
    """Stable words."""
    total, words = figures["time"]["total"], list[str]()
    if not company.has("savings"):
        words.append("off")
    elif total is None or total["few"] or None in figures["use"].values():
        words.append("few")
    if figures.get("late"):
        words.append("late")
    return words
