"""What the reader is unsure of, read by a model: its guess fills the dialogue, and the person
confirms as always.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coaching.features.savings.rules import MOST_ITEMS
from coaching.messages import JSON
from coaching.script.words import Outcome, consult


async def guessed(said: str) -> Outcome:
    """The dialogue again, with what the model made of the words; without a reading it asks as if
    there were none.
    """
    read: dict[str, Any] = await consult("reading", said=said)
    items = read["items"][:MOST_ITEMS]
    if items and all(minutes == 0 for _, minutes, _ in items):
        return Outcome().go_on("savings.nothing").privately()
    outcome = Outcome().go_on("savings.report", model=False, items=max(1, len(items)))
    return replace(
        outcome, then_said=said, then_known=_answers(items) or _named(read["task"])
    ).privately()


def _answers(items: list[Any]) -> Mapping[str, JSON]:
    answers: dict[str, JSON] = {}
    for n, (task, minutes, per) in enumerate(items, 1):
        answers |= {**_named(task, n), f"minutes#{n}": minutes, f"rhythm#{n}": per}
    return answers


def _named(task: str, n: int = 1) -> Mapping[str, JSON]:
    return {f"task#{n}": task} if task else {}
