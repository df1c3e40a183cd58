"""What was saved in a month, divided by area and by use case.

One person tells of several use cases, so that departments, areas and use cases lie across each
other. What is shown of them is made of pieces that do not overlap: a use case of its own, what is
left of an area, and the rest. Departments and pieces are taken for places, and what people of one
department told of one piece for a road between the two. Sums and differences of what is shown can
single out roads only if the places hang together without them less than with them: that must not
happen by leaving out the roads on which fewer than five people are.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Literal

from coaching.facts.counted import Entry
from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase
from coaching.ledger.month import FEWEST, Month, saved_of
from coaching.ledger.tasks import alike
from coaching.ledger.told import Ledger
from coaching.ports.facts import Facts

READS = (UseCase, TimeSaving)
Piece = tuple[Literal["use_case", "area", "rest"], str]
REST: Piece = ("rest", "")
Row = dict[str, Any]


@dataclass
class Cutting:
    """`told`: what counts, with its use case, "" for one's own; `groups`: person -> department."""

    told: Sequence[tuple[Entry, str]]
    listed: Mapping[str, UseCase]
    groups: Mapping[str, str]
    living: frozenset[str]
    alone: set[str] = field(default_factory=set)  # use cases that are shown
    areas: set[str] = field(default_factory=set)  # that are shown

    def piece(self, use_case: str) -> Piece:
        if use_case in self.alone:
            return "use_case", use_case
        area = self.area(use_case)
        return ("area", area) if area in self.areas else REST

    def area(self, use_case: str) -> str:
        return self.listed[use_case].area if use_case else ""

    def roads(self) -> dict[tuple[str, Piece], set[str]]:
        """Who is on each."""
        found: dict[tuple[str, Piece], set[str]] = defaultdict(set)
        for entry, use_case in self.told:
            road = self.groups.get(entry.person, ""), self.piece(use_case)
            found[road] |= self.living & {entry.person}
        return found

    def sizes(self) -> dict[Piece, int]:
        who: dict[Piece, set[str]] = defaultdict(set)
        for (_, piece), people in self.roads().items():
            who[piece] |= people
        return {piece: len(people) for piece, people in who.items()}

    def hide(self, piece: Piece) -> bool:
        """Puts it with the rest; instead of the rest the smallest other. Whether there was one."""
        if piece == REST:
            others = self.sizes()
            others.pop(REST, None)
            if not others:
                return False
            piece = min(others, key=lambda one: (others[one], one))
        kind, name = piece
        (self.alone if kind == "use_case" else self.areas).remove(name)
        return True


def cuts_of(view: Facts, told: Ledger, month: Month) -> Mapping[str, Sequence[Row]]:
    """Cut -> its rows; none where it would be a single one."""
    cutting = _cutting(view, told, month)
    while piece := _telling(cutting):
        if not cutting.hide(piece):
            return {}
    by_use_case = _rows(cutting, {one: cutting.listed[one].title for one in cutting.alone})
    by_area = _rows(cutting, {one: one for one in cutting.areas}, by_area=True)
    found = {"area": by_area, "use_case": by_use_case}
    return {cut: rows for cut, rows in found.items() if len(rows) > 1}


def _cutting(view: Facts, told: Ledger, month: Month) -> Cutting:
    listed = {one.id: one for one in view.every(UseCase)}
    tasks = _tasks(view, listed) if listed else {}
    saved = (entry for entry in told.counted if not entry.new_work)
    of = [(entry, _use_case(entry, tasks)) for entry in saved]
    shown = {name: names[0] for names, _ in month.departments for name in names}
    groups = {one.id: shown.get(one.department, "") for one in told.members}
    pooled = month.departments[-1][0][0] if month.departments else ""
    groups |= dict.fromkeys(told.nobody, pooled)
    cutting = Cutting(of, listed, groups, frozenset(told.answered))
    cutting.alone = {use_case for _, use_case in of if use_case}
    cutting.areas = {listed[use_case].area for use_case in cutting.alone}
    return cutting


def _tasks(view: Facts, listed: Mapping[str, UseCase]) -> Mapping[str, Mapping[str, str]]:
    """Person -> what they call a task -> its use case."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for saving in view.every(TimeSaving):
        if saving.use_case in listed:
            found[saving.person][saving.task] = saving.use_case
    return found


def _use_case(entry: Entry, tasks: Mapping[str, Mapping[str, str]]) -> str:
    theirs = tasks.get(entry.person, {})
    like = (theirs[task] for task in theirs if alike(task, entry.use_case))
    return theirs.get(entry.use_case) or next(like, "")


def _telling(cutting: Cutting) -> Piece | None:
    """A piece that tells of too few people, or from which, with others, it can be reckoned."""
    roads = cutting.roads()
    sizes = cutting.sizes()
    small = [piece for piece, size in sizes.items() if size < FEWEST]
    if small:
        return min(small, key=lambda piece: (piece == REST, sizes[piece], piece))
    together = _Together()
    for (department, piece), people in roads.items():
        if len(people) >= FEWEST:
            together.join(department, piece)
    leads = (piece for (name, piece) in sorted(roads) if together.join(name, piece))
    return next(leads, None)


class _Together:
    """Which departments and pieces hang together."""

    def __init__(self) -> None:
        self._with: dict[Any, Any] = {}

    def join(self, department: str, piece: Piece) -> bool:
        """Whether they did not before."""
        one, other = self._end(("department", department)), self._end(("piece", piece))
        self._with[one] = other
        return bool(one != other)

    def _end(self, place: Any) -> Any:
        while (following := self._with.get(place, place)) != place:
            place = following
        return place


def _rows(cutting: Cutting, shown: Mapping[str, str], by_area: bool = False) -> list[Row]:
    parts: dict[str, list[Entry]] = defaultdict(list)
    for entry, use_case in cutting.told:
        key = cutting.area(use_case) if by_area else use_case
        parts[key if use_case and key in shown else ""].append(entry)
    rest = parts.pop("", None)
    rows = [_row([shown[key]], told) for key, told in parts.items()]
    rows.sort(key=itemgetter("names"))
    return [*rows, _row([], rest)] if rest else rows


def _row(names: Sequence[str], told: Sequence[Entry]) -> Row:
    return {"names": names, **saved_of(told), "few": []}
