"""When figures are shown, and that they stay as they were shown.

A month is published on the fifth working day of the next one, with every late answer and correction
that has come until then, and never changes. Before that only its sums are shown, as they were when
somebody was first shown them, until five more people have told something: whoever asks before and
after one answer learns nothing. Where fewer than five told something after the sums were last
shown, the month is published with those.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.company.monthly import month_after, month_of
from coaching.facts.people import Person
from coaching.facts.publications import Publication
from coaching.ledger.month import FEWEST
from coaching.ledger.published.counting import Counted, Part, everything_of, time_of
from coaching.ledger.told import mondays
from coaching.ports.facts import Facts

WORKING_DAY = 5  # of the next month


def published_at(month: str, company: Company) -> datetime:
    """Midnight of the fifth working day after it."""
    somebody = Person("", timezone=company.timezone)
    day = date.fromisoformat(f"{month_after(month)}-01") - timedelta(days=1)
    for _ in range(WORKING_DAY):
        day = workdays.next_workday(day + timedelta(days=1), somebody, company)
    return workdays.at(day, time(0), ZoneInfo(company.timezone))


def running_month(day: date) -> str:
    """The month of that day, or the one before while its first week is not over."""
    month = month_of(day)
    first_week_ends = mondays(month)[0] + timedelta(days=7)
    return month if first_week_ends <= day else month_of(day.replace(day=1) - timedelta(days=1))


@dataclass(frozen=True)
class Press:
    """Counts and keeps what is shown."""

    company: Company
    parts: Sequence[Part] = ()
    # month -> as what was told of it stood when there was nothing to keep: counting takes longer
    _looked: dict[str, tuple[Any, ...]] = field(default_factory=dict, compare=False, repr=False)

    def due(self, view: Facts, now: datetime) -> Iterator[Publication]:
        """What is to be published now and is not yet, month by month."""
        known = {one.period for one in view.every(Publication) if one.state == "published"}
        for month in self._months(view, now):
            if month not in known:
                yield from self.print(view, month, now)

    def covers(self, view: Facts, month: str, day: date) -> bool:
        """Whether there may be figures of that month, asked on that day."""
        first = self._first(view)
        return bool(first) and first <= month <= running_month(day)

    def _first(self, view: Facts) -> str:
        """The month in which somebody agreed before all others; empty while nobody has."""
        agreed = view.first_agreed()
        return month_of(agreed.date()) if agreed else ""

    def _months(self, view: Facts, now: datetime) -> Iterator[str]:
        month = self._first(view)
        if not month:
            return
        while published_at(month, self.company) <= now:
            yield month
            month = month_after(month)

    def look(self, view: Facts, month: str, now: datetime) -> tuple[Publication, ...]:
        """What is to be kept before the month is shown; nothing where it is as it was shown."""
        shown = view.get(Publication, f"{month}/company")
        if shown and shown.state == "published":
            return ()
        if published_at(month, self.company) <= now:
            return self.print(view, month, now)
        day = self._day(now)
        stands = (shown and shown.at, *view.told_so_far(mondays(month, day)))
        if self._looked.get(month) == stands:
            return ()
        counted = time_of(view, self.company, month, day)
        if counted.answered < FEWEST or (shown and _more(counted, shown) < FEWEST):
            self._looked[month] = stands
            return ()
        self._looked[month] = (now, *stands[1:])
        return self._kept(month, now, counted, "running", counted.whole)

    def print(self, view: Facts, month: str, now: datetime) -> tuple[Publication, ...]:
        """For good."""
        shown = view.get(Publication, f"{month}/company")
        counted = time_of(view, self.company, month, self._day(now), by_task=True)
        late = shown is not None and 0 < _changed(counted, shown) < FEWEST
        if shown and late:
            rows = view.get(Publication, f"{month}/department")
            told: Any = rows.figures["rows"] if rows else ()
            counted = replace(
                counted,
                answered=shown.answered,
                whole=dict(shown.figures),
                departments=told,
                cuts={},
            )
        whole = everything_of(view, self.company, self.parts, month, counted)
        kept = self._kept(month, now, counted, "published", {**whole, "late": late})
        return tuple(replace(one, marks=()) for one in kept)

    def _kept(
        self, month: str, now: datetime, counted: Counted, state: Any, whole: Mapping[str, Any]
    ) -> tuple[Publication, ...]:
        cuts = {"company": whole, "department": {"rows": list(counted.departments)}}
        cuts |= {cut: {"rows": list(rows)} for cut, rows in counted.cuts.items()}
        return tuple(
            Publication(
                f"{month}/{cut}", month, cut, state, counted.answered, now, figures, counted.marks
            )
            for cut, figures in cuts.items()
        )

    def _day(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.company.timezone)).date()


def _more(counted: Counted, shown: Publication) -> int:
    """How many people told something since."""
    return len(set(counted.marks) - set(shown.marks))


def _changed(counted: Counted, shown: Publication) -> int:
    """The same, or how many took something back or were forgotten, where those are more."""
    return max(_more(counted, shown), len(set(shown.marks) - set(counted.marks)))


def latest_shown(months: Iterable[Publication], day: date) -> str:
    """The last month that was published and tells something; the running one until there is
    one.
    """
    told = [one.period for one in months if one.cut == "company" and _tells(one)]
    return max(told, default="") or running_month(day)


def _tells(one: Publication) -> bool:
    figures: Any = one.figures
    use: Any = figures.get("use", {})
    tells = figures["time"]["total"] is not None or bool(use.get("active"))
    parts: Any = figures.get("more", {}).values()
    said = any(texts for part in parts for texts in part["says"].values())
    return one.state == "published" and (tells or said)
