"""A month's savings, added up from nothing but the lines of `dump`, by code of its own.

It knows no rule by import: what a week's claim is, who counts and what is capped is said again
here, as it stands in the README and in the definitions that a lead is shown.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Any

Line = dict[str, Any]
A_WEEK = timedelta(weeks=1)
TIMES_A_WEEK = {
    "once": Fraction(1), "day": Fraction(5), "week": Fraction(1), "month": Fraction(12, 52)
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """What one person's work on one use case comes to in one week."""

    person: str
    monday: date
    use_case: str
    claimed: Fraction
    net: Fraction
    new_work: bool = False
    shared: bool = False
    capped: bool = False


def month_of(lines: Sequence[Line], month: str) -> dict[str, int | None]:
    """The company's row of a month that is over, in whole minutes."""
    weeks = _weeks(month)
    savings = sorted(_of(lines, "time_saving"), key=lambda line: (line["told_at"], line["id"]))
    parts = [part for week in weeks for part in _week(savings, lines, week)]
    parts = _shared_once(parts, savings)
    answered = {line["person"] for line in savings if _monday(line["day"]) in weeks}
    answered |= {part.person for part in parts}
    people = _of(lines, "person")
    answered &= {line["id"] for line in people}  # minutes of nobody stay, nobody does not
    agreed = {line["id"] for line in people if _before(line, weeks[-1] + A_WEEK)}
    saved = [part for part in parts if not part.new_work]
    return {
        "claimed": _whole(sum(part.claimed for part in saved)),
        "adjusted": _whole(sum(part.net for part in saved)),
        "timed": _timed(saved, lines),
        "new_work": _whole(sum(part.net for part in parts if part.new_work)),
        "capped": sum(part.capped for part in parts),
        "answered": len(answered),
        "asked": len(agreed | answered),
    }


def _of(lines: Iterable[Line], fact: str) -> list[Line]:
    return [line for line in lines if line["fact"] == fact]


def _weeks(month: str) -> list[date]:
    first = _monday(f"{month}-01")
    weeks = [first + number * A_WEEK for number in range(6)]
    return [week for week in weeks if f"{week + timedelta(days=3):%Y-%m}" == month]


def _monday(day: str) -> date:
    found = date.fromisoformat(day)
    return found - timedelta(days=found.weekday())


def _before(line: Line, end: date) -> bool:
    """Had agreed by then, and is still there."""
    agreed = line["agreed_on"] is not None and date.fromisoformat(line["agreed_on"]) < end
    return agreed and not line["gone"]


def _week(savings: Sequence[Line], lines: Sequence[Line], week: date) -> Iterator[Part]:
    for person in sorted({line["person"] for line in savings}):
        theirs = [line for line in savings if line["person"] == person]
        costs = [line for line in _of(lines, "baseline_task") if line["person"] == person]
        for part in _parts(theirs, week):
            yield _capped(part, costs)


def _parts(theirs: Sequence[Line], week: date) -> Iterator[Part]:
    once = [line for line in theirs if line["per"] == "once" and _monday(line["day"]) == week]
    single = [line for line in once if not line["week"]]
    answers = [line for line in once if line["week"]]
    told = {line["claim"] for line in single} - {""}
    standing = [line for line in _standing(theirs, week) if line["claim"] not in told]
    groups: dict[tuple[str, bool], list[Line]] = defaultdict(list)
    for line in single:
        groups[line["use_case"], line["new_work"]].append(line)
    for (use_case, new_work), group in groups.items():
        minutes = Fraction(sum(line["minutes"] for line in group))
        net = minutes - sum(line["checking"] or 0 for line in group)
        shared = any(line["shared"] for line in group)
        yield Part(group[0]["person"], week, use_case, minutes, net, new_work, shared)
    if answers:
        yield from _answer(answers[-1], sum(line["minutes"] for line in single), standing, week)
    else:
        yield from (_claim(line, week) for line in standing)


def _standing(theirs: Sequence[Line], week: date) -> list[Line]:
    """The newest of each claim, as long as it holds."""
    newest: dict[str, Line] = {}
    for line in theirs:
        if line["per"] != "once" and _monday(line["day"]) <= week:
            newest[line["claim"]] = line
    return [line for line in newest.values() if line["minutes"] and _holds(line, week)]


def _holds(line: Line, week: date) -> bool:
    if line["until"] and _monday(line["until"]) < week:
        return False
    confirmed = [_monday(day) for day in (line["day"], *line["confirmed"])]
    return any(begun <= week < begun + 6 * A_WEEK for begun in confirmed)


def _claim(line: Line, week: date) -> Part:
    times = TIMES_A_WEEK[line["per"]]
    claimed = line["minutes"] * times
    net = claimed - (line["checking"] or 0) * times
    return Part(
        line["person"], week, line["use_case"], claimed, net, line["new_work"], line["shared"]
    )


def _answer(answer: Line, before: int, standing: Sequence[Line], week: date) -> Iterator[Part]:
    person, use_case = answer["person"], answer["use_case"]
    left = Fraction(answer["minutes"])
    if left < 0:
        yield Part(person, week, use_case, left, left)
        return
    left = max(left - before, Fraction(0))
    for line in standing:
        whole = _claim(line, week)
        share = min(left, whole.claimed)
        left -= share
        if share > 0:
            checking = whole.claimed - whole.net
            yield replace(whole, claimed=share, net=max(share - checking, Fraction(0)))
    if left > 0:
        net = max(left - (answer["checking"] or 0), Fraction(0))
        yield Part(person, week, use_case, left, net)


def _capped(part: Part, costs: Iterable[Line]) -> Part:
    """At two fifths of what the task took before."""
    spent = [
        cost["minutes"] * TIMES_A_WEEK[cost["per"]]
        for cost in costs
        if cost["per"] != "once" and part.use_case and cost["use_case"] == part.use_case
    ]
    most = max(spent, default=Fraction(10**9)) * Fraction(2, 5)
    if part.new_work or part.net <= most:
        return part
    return replace(part, net=most, capped=True)


def _shared_once(parts: Iterable[Part], savings: Iterable[Line]) -> list[Part]:
    """Of an automation that several use, the claim of whoever told of it first."""
    owners = list(dict.fromkeys(line["person"] for line in savings if line["shared"]))

    def rank(part: Part) -> tuple[date, int, str]:
        known = part.person in owners
        return part.monday, owners.index(part.person) if known else len(owners), part.person

    counted: list[Part] = []
    taken: set[tuple[date, str]] = set()
    for part in sorted(parts, key=rank):
        which = part.monday, part.use_case
        if part.shared and which in taken:
            counted.append(replace(part, net=Fraction(0)))
            continue
        if part.shared:
            taken.add(which)
        counted.append(part)
    return counted


def _timed(saved: Iterable[Part], lines: Sequence[Line]) -> int | None:
    pairs: dict[str, list[Line]] = defaultdict(list)
    for line in _of(lines, "trial"):
        complete = line["with_ai"] is not None and line["without_ai"] is not None
        if complete and line["expected"] > 0:
            pairs[line["use_case"]].append(line)
    factors = {
        use_case: Fraction(
            sum(line["without_ai"] - line["with_ai"] for line in found),
            sum(line["expected"] for line in found),
        )
        for use_case, found in pairs.items()
        if len(found) >= 5
    }
    timed = [part.net * factors[part.use_case] for part in saved if part.use_case in factors]
    return _whole(sum(timed)) if timed else None


def _whole(minutes: Fraction | int) -> int:
    return floor(minutes + Fraction(1, 2))
