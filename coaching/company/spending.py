"""What the language model may cost, and whether there is some left."""

import math
from dataclasses import dataclass
from typing import Any

from coaching.company.table import key, number, read_table, whole

UNIT = 10_000  # money is counted in ten-thousandths of the currency
MOST = 200_000  # of the currency a month: more than the counter holds

Word = str  # why not: "daily" or "budget"; empty: it may


@dataclass(frozen=True, slots=True)
class Spending:
    """The table `[model]` of `company.toml`. The prices are per million tokens, in any one
    currency.
    """

    requests_per_person_and_day: int = key(whole(0, MOST), 30)
    requests_per_month: int = key(whole(0, MOST), 5_000)
    money_per_month: float = key(number(0, MOST), 50.0)
    # rather too high than too low: with a price of 0 the limit in money never bites
    price_read: float = key(number(0, MOST), 1.0)
    price_written: float = key(number(0, MOST), 5.0)

    def cost(self, read: int, written: int) -> int:
        """Of so many tokens, in ten-thousandths, rounded up."""
        return math.ceil((read * self.price_read + written * self.price_written) * UNIT / 1_000_000)

    def exceeded(self, today: int, this_month: int, money: int) -> Word:
        """`today` are the person's requests; the others are everybody's. All include the one that
        is asked for.
        """
        if today > self.requests_per_person_and_day:
            return "daily"
        if this_month > self.requests_per_month or money > self.money_per_month * UNIT:
            return "budget"
        return ""


def spending_from(table: Any) -> Spending:
    """Raises CompanyError."""
    return read_table(Spending, "[model] ", table)
