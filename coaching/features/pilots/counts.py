"""How pilots ended in a company's month; each is known to everybody who sees the list."""

from dataclasses import dataclass

from coaching.facts.pilots import Pilot
from coaching.ledger.published.use import days_of
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart


@dataclass(frozen=True, slots=True)
class Count:
    adopted: int
    stopped: int


def counted(tx: Facts, month: str) -> Count:
    days = days_of(month)
    ended = [one for one in tx.every(Pilot) if one.verdict_on and one.verdict_on in days]
    adopted = sum(one.state == "adopted" for one in ended)
    return Count(adopted, sum(one.state == "stopped" for one in ended))


FIGURES = MonthPart("innovation", counted, reads=(Pilot,))
