"""What counts in which ISO week, person by person.

A repeated saving is one standing claim per person and use case: it counts once in each week from
the one it was told in, for six weeks after it was last confirmed, and a newer claim on the same use
case takes its place. What is told of a single occasion counts in its own week, instead of the
standing claim on that use case. Whoever answers for the whole week ("an hour this week") names a
total: it is not added to what they told of that week before.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from coaching.facts.counted import PARTS, Entry
from coaching.facts.savings import BaselineTask, Rhythm, TimeSaving
from coaching.ledger.tasks import alike, named

LAPSES = timedelta(weeks=6)  # after the last confirmation
CAP = Fraction(2, 5)  # of the baseline's time for the same task
PER_WEEK: dict[Rhythm, Fraction] = {
    "once": Fraction(1),
    "day": Fraction(5),
    "week": Fraction(1),
    "month": Fraction(12, 52),
}


def monday_of(day: date) -> date:
    return day - timedelta(days=day.isoweekday() - 1)


def entries(
    savings: Iterable[TimeSaving], baseline: Iterable[BaselineTask], mondays: Iterable[date]
) -> list[Entry]:
    """One person's ledger for these weeks."""
    told = sorted(savings, key=lambda saving: (saving.told_at, saving.id))
    tasks = tuple(baseline)
    once: dict[date, list[TimeSaving]] = defaultdict(list)
    for saving in told:
        if saving.rhythm == "once":
            once[monday_of(saving.day)].append(saving)
    claims = [saving for saving in told if saving.rhythm != "once"]
    return [
        _capped(entry, tasks)
        for monday in mondays
        for entry in _week(once.get(monday, []), claims, monday)
    ]


def mondays_of(savings: Iterable[TimeSaving]) -> set[date]:
    """Of the weeks in which these may count for something, or were told of."""
    found: set[date] = set()
    for saving in savings:
        found.add(monday_of(saving.day))
        if saving.rhythm != "once":
            for day in (saving.day, *saving.confirmed):
                found |= {monday_of(day) + timedelta(weeks=n) for n in range(LAPSES.days // 7)}
    return found


def standing(savings: Iterable[TimeSaving], monday: date) -> list[TimeSaving]:
    """The standing claims that hold in that week: the newest of each use case, unless it ended or
    lapsed.
    """
    newest: dict[str, TimeSaving] = {}
    for saving in savings:
        begun = monday_of(saving.day) <= monday
        if begun and saving.rhythm != "once":
            newest[named(saving.task, newest)] = saving
    return [saving for saving in newest.values() if saving.minutes and holds(saving, monday)]


def holds(saving: TimeSaving, monday: date) -> bool:
    """Whether a standing claim was confirmed within the six weeks before this one, and has not
    ended.
    """
    ended = saving.until is not None and monday_of(saving.until) < monday
    confirmed = (monday_of(day) for day in (saving.day, *saving.confirmed))
    return not ended and any(day <= monday < day + LAPSES for day in confirmed)


def weekly(minutes: int, rhythm: Rhythm) -> Fraction:
    return minutes * PER_WEEK[rhythm]


def _in_parts(minutes: int, rhythm: Rhythm) -> int:
    return int(weekly(minutes, rhythm) * PARTS)


def _week(this_week: list[TimeSaving], claims: list[TimeSaving], monday: date) -> Iterator[Entry]:
    """`this_week`: what was told of single occasions in it."""
    single = [saving for saving in this_week if not saving.week]
    answers = [saving for saving in this_week if saving.week]
    repeated = [saving for saving in standing(claims, monday) if not _told_of(saving, single)]
    yield from _of_single(single, monday)
    if answers:
        before = PARTS * sum(saving.minutes for saving in single)
        yield from _of_answer(answers[-1], before, repeated, monday)
    else:
        yield from (_entry(saving, monday) for saving in repeated)


def _told_of(saving: TimeSaving, single: Iterable[TimeSaving]) -> bool:
    """Whether a single occasion of its use case was told of."""
    return any(alike(saving.task, one.task) for one in single)


def _of_single(single: list[TimeSaving], monday: date) -> Iterator[Entry]:
    """Several occasions of one use case in a week add up."""
    groups: dict[tuple[str, bool], list[TimeSaving]] = defaultdict(list)
    for saving in single:
        groups[named(saving.task, (name for name, _ in groups)), saving.new_work].append(saving)
    for (name, new_work), group in groups.items():
        claimed = PARTS * sum(s.minutes for s in group)
        net = claimed - PARTS * sum(s.checking or 0 for s in group)
        yield Entry(
            group[0].person,
            monday,
            name,
            claimed,
            net,
            new_work,
            shared=any(s.shared for s in group),
            once=True,
        )


def _of_answer(
    answer: TimeSaving, before: int, repeated: list[TimeSaving], monday: date
) -> Iterator[Entry]:
    """The week's total, less what was told of single occasions; what is left goes to the standing
    claims first.
    """
    left = PARTS * answer.minutes - (before if answer.minutes > 0 else 0)
    if answer.minutes < 0:
        yield Entry(answer.person, monday, answer.task, left, left)
        return
    left = max(left, 0)
    for saving in repeated:
        entry = _entry(saving, monday)
        share = min(left, entry.claimed)
        left -= share
        if share > 0:
            net = max(share - (entry.claimed - entry.net), 0)
            yield Entry(
                entry.person,
                monday,
                entry.use_case,
                share,
                net,
                entry.new_work,
                shared=entry.shared,
            )
    if left > 0:
        yield Entry(
            answer.person,
            monday,
            answer.task,
            left,
            max(left - PARTS * (answer.checking or 0), 0),
        )


def _entry(saving: TimeSaving, monday: date) -> Entry:
    claimed = _in_parts(saving.minutes, saving.rhythm)
    net = claimed - _in_parts(saving.checking or 0, saving.rhythm)
    return Entry(
        saving.person, monday, saving.task, claimed, net, saving.new_work, shared=saving.shared
    )


def limit(task: str, baseline: Iterable[BaselineTask]) -> Fraction | None:
    """The most that can be saved in a week on a task of the baseline; None when the baseline does
    not know it.
    """
    repeated = [cost for cost in baseline if cost.rhythm != "once"]
    spent = [weekly(cost.minutes, cost.rhythm) for cost in repeated if alike(task, cost.name)]
    return max(spent) * CAP if spent and task else None


def _capped(entry: Entry, baseline: Iterable[BaselineTask]) -> Entry:
    most = limit(entry.use_case, baseline)
    if most is None or entry.net <= most * PARTS or entry.new_work:
        return entry
    return replace(entry, net=int(most * PARTS), capped=1)
