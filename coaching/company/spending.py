"""What the language model may cost, and whether there is some left."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

UNIT = 10_000  # money is counted in ten-thousandths of the currency
MOST = 200_000  # of the currency a month: more than the counter holds

Word = str  # why not: "daily" or "budget"; empty: it may


@dataclass(frozen=True, slots=True)
class Spending:
    """The table `[model]` of `company.toml`. The prices are per million tokens, in any one
    currency.
    """

    requests_per_person_and_day: int = 30
    requests_per_month: int = 5_000
    money_per_month: float = 50.0
    price_read: float = (
        1.0  # rather too high than too low: with a price of 0 the limit in money never bites
    )
    price_written: float = 5.0

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


def spending_from(table: Mapping[str, Any]) -> Spending:
    """Reads `[model]`; raises ValueError naming the key and how to mend it."""
    kinds = {field.name: field.type for field in fields(Spending)}
    for name, value in table.items():
        if name not in kinds:
            raise ValueError(f"[model] {name}: unknown key; known are {', '.join(sorted(kinds))}")
        whole = kinds[name] in (int, "int")
        if (
            isinstance(value, bool)
            or not isinstance(value, int if whole else (int, float))
            or not 0 <= value <= MOST
        ):
            raise ValueError(
                f"[model] {name}: expected a {'whole ' if whole else ''}number from 0 to {MOST}"
            )
    return Spending(**table)
