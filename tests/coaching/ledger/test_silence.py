"""When a count is told, and when it would be about fewer than five people."""

import pytest

from coaching.ledger.published.silence import FEWEST, cells, part_of


def test_five_are_the_fewest() -> None:
    assert FEWEST == 5


@pytest.mark.parametrize(
    ("some", "everybody", "told"),
    [(5, 10, True), (0, 5, True), (5, 5, True), (0, 4, False), (4, 10, False), (6, 10, False)],
)
def test_a_part_is_told_where_neither_it_nor_the_rest_is_too_small(
    some: int, everybody: int, told: bool
) -> None:
    assert part_of(some, everybody) == ([some, everybody] if told else None)


def test_with_a_cell_that_is_too_small_goes_another() -> None:
    assert cells({"a": 2, "b": 9, "c": 8}) == {"a": None, "b": 9, "c": None}
    assert cells({"a": 2, "b": 3, "c": 8}) == {"a": None, "b": None, "c": 8}
    assert cells({"a": 0, "b": 5}) == {"a": 0, "b": 5}
