"""The three tasks that eat the fictive company's week, as its people told them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from adapters.web.characters import Character
from bot.demo.cast import table
from bot.demo.tongue import word
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.use_cases import UseCase, Voice
from coaching.ledger.priorities import EVEN, ranked
from coaching.messages import Language

FIRST = 4  # the number of the colleague who told the first: nobody of the four


def use_cases(cast: Sequence[Character], now: datetime, native: Language) -> Iterator[Fact]:
    """As many as there are colleagues beside the four to tell them."""
    for number, told in enumerate(table()["use_cases"], FIRST):
        if number >= len(cast):
            return
        id, person = derived("use_case", told["title"]), f"demo{number:08}"
        at = now - timedelta(days=told["days"])
        area, title = word(told["area"], native), word(told["title"], native)
        one = UseCase(
            id,
            person,
            "",
            title,
            area,
            at,
            hours_per_week=told["hours"],
            hardship=told["hardship"],
            data_class=told["data"],
        )
        yield ranked(one, EVEN)
        yield Voice(derived("voice", id, person), person, id, told["hours"], at)
