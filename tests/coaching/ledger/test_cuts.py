"""No sum and no difference of what is shown by department, area and use case is about fewer than
five people, whoever tells of what.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.company.company import Company
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.facts.use_cases import UseCase
from coaching.ledger.month import FEWEST
from coaching.ledger.published.counting import Counted, time_of
from coaching.ledger.published.cuts import READS
from coaching.ledger.published.gathered import Gathered
from tests.coaching.ledger.twelve_weeks import AGREED, day, told

DEPARTMENTS = ("Sälj", "Ekonomi")
AREAS = {"offert": "Sälj", "faktura": "Ekonomi", "bokslut": "Ekonomi"}
TASKS = (*AREAS, "mejl")  # the last is on no list
WHO = [Person(f"p{n:02}", department=DEPARTMENTS[n % 2], agreed_at=AGREED) for n in range(12)]
LISTED = [UseCase(task, "", "", task.title(), area, AGREED) for task, area in AREAS.items()]
PRIME = 2**61 - 1
Cell = tuple[str, str]  # who tells of which task


def counted(cells: Sequence[Cell]) -> Counted:
    """Each gives another power of two, so that a sum says what is in it."""
    savings = [
        replace(told(person, task, 1 << number, "once", 2), use_case=task if task in AREAS else "")
        for number, (person, task) in enumerate(cells)
    ]
    facts: list[Fact] = [*WHO, *LISTED, *savings]
    view = Gathered({*READS, Person, TimeSaving, BaselineTask, Trial}, facts)
    return time_of(view, Company(), "2026-01", day(5), by_task=True)


def shown_of(found: Counted) -> list[int]:
    rows = [*found.departments, *(row for cut in found.cuts.values() for row in cut)]
    total = found.whole["time"]["total"]
    return [row["claimed"] for row in [total, *rows] if row]


def rank(rows: Sequence[Sequence[int]]) -> int:
    left, found = [list(row) for row in rows], 0
    for column in range(len(left[0]) if left else 0):
        at = next((n for n in range(found, len(left)) if left[n][column]), None)
        if at is None:
            continue
        left[found], left[at] = left[at], left[found]
        inverse = pow(left[found][column], -1, PRIME)
        for n in range(found + 1, len(left)):
            factor = left[n][column] * inverse % PRIME
            if factor:
                pairs = zip(left[n], left[found], strict=True)
                left[n] = [(one - factor * other) % PRIME for one, other in pairs]
        found += 1
    return found


def tells_of_few(cells: Sequence[Cell], sums: Sequence[int]) -> bool:
    """Whether some of the sums, added and taken away, leave what fewer than five people told."""
    columns = {(person, tuple(sum >> n & 1 for sum in sums)) for n, (person, _) in enumerate(cells)}
    whole = rank([[column[n] for _, column in columns] for n in range(len(sums))])
    for few in combinations(sorted({person for person, _ in cells}), FEWEST - 1):
        others = [column for person, column in columns if person not in few]
        if rank([[column[n] for column in others] for n in range(len(sums))]) < whole:
            return True
    return False


everybody = st.lists(
    st.tuples(st.sampled_from([one.id for one in WHO]), st.sampled_from(TASKS)),
    unique=True,
    min_size=14,
    max_size=40,
)


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(everybody)
def test_nothing_about_fewer_than_five_can_be_reckoned(cells: list[Cell]) -> None:
    assert not tells_of_few(cells, shown_of(counted(cells)))


def test_five_of_each_are_shown_and_what_is_left_of_an_area_is_not_told_apart() -> None:
    ids = [one.id for one in WHO]
    offers = [(id, "offert") for id in ids]
    invoices = [(id, "faktura") for id in ids]
    found = counted([*offers, *invoices]).cuts
    assert [row["names"] for row in found["use_case"]] == [["Faktura"], ["Offert"]]
    assert [row["names"] for row in found["area"]] == [["Ekonomi"], ["Sälj"]]
    assert found["use_case"][1]["claimed"] == sum(1 << n for n in range(12))
    one_closes = [*offers, *invoices, (ids[0], "bokslut")]
    assert [row["names"] for row in counted(one_closes).cuts["use_case"]] == [["Offert"], []]
