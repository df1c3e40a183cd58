import pytest

from coaching.company.company import company_from
from coaching.company.spending import UNIT, Spending
from coaching.company.table import CompanyError

LIMITS = Spending(requests_per_person_and_day=2, requests_per_month=3, money_per_month=0.01)


@pytest.mark.parametrize(
    ("read", "written", "cost"),
    [(0, 0, 0), (1, 0, 1), (1_000_000, 0, UNIT), (0, 1_000_000, 5 * UNIT), (2000, 400, 40)],
)
def test_what_it_costs_is_rounded_up(read: int, written: int, cost: int) -> None:
    assert Spending(price_read=1.0, price_written=5.0).cost(read, written) == cost


@pytest.mark.parametrize(
    ("today", "month", "money", "word"),
    [
        (2, 3, 100, ""),
        (3, 3, 0, "daily"),
        (1, 4, 0, "budget"),
        (1, 1, 101, "budget"),
        (3, 4, 101, "daily"),
    ],
)
def test_what_is_left(today: int, month: int, money: int, word: str) -> None:
    assert LIMITS.exceeded(today, month, money) == word


def test_the_company_says_so() -> None:
    spending = company_from({"model": {"requests_per_month": 7, "price_read": 0}}).spending
    assert (spending.requests_per_month, spending.price_read, spending.price_written) == (7, 0, 5.0)


@pytest.mark.parametrize(
    ("table", "named"),
    [
        ({"requests": 1}, "requests"),
        ({"requests_per_month": 1.5}, "requests_per_month"),
        ({"requests_per_month": -1}, "requests_per_month"),
        ({"money_per_month": "50"}, "money_per_month"),
        ({"price_read": True}, "price_read"),
    ],
)
def test_what_cannot_be_meant_is_named(table: dict[str, object], named: str) -> None:
    with pytest.raises(CompanyError, match=rf"\[model\] {named}"):
        company_from({"model": table})
