"""The consultant for what the reader of savings is unsure of: a model reads it, and is believed
within limits.
"""

from collections.abc import Mapping
from typing import Any

from coaching.advice.brief import brief
from coaching.advice.writer import Writer
from coaching.discretion.names import HIDDEN, nameless
from coaching.discretion.personal_data import find
from coaching.discretion.tokens import Tokens, hidden, put_back
from coaching.messages import JSON
from coaching.ports.model import Aloud, ModelUnavailable
from coaching.ports.store import Store
from coaching.readers.saved.model_answer import accepted
from coaching.readers.saved.reading import Item, Reading
from coaching.script.situation import Situation

LENGTH = 300  # tokens that a reading may have


class Interpreter:
    """Sends one message, without personal data and colleagues' names; checks what comes back
    against it.
    """

    def __init__(self, writer: Writer, store: Store) -> None:
        self._writer, self._store = writer, store

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`items`: [task or "", minutes, per] each. Without any: `task`, which may be
        empty, too.
        """
        said = str(args["said"])
        left, tokens = hidden(said, find(said))
        names = await self._store.read(lambda tx: tx.names())
        reading = await self._read(nameless(left, names, situation.person.name), situation)
        items: list[JSON] = [
            [_task(item.activity, tokens), item.minutes, item.per] for item in _items(reading)
        ]
        return {"items": items, "task": _task(", ".join(reading.activity), tokens)}

    async def _read(self, left: str, situation: Situation) -> Reading:
        """Nothing, when the model has no answer or none that is to be believed."""
        try:
            answer = await self._writer.write(
                brief("reader", left, (), situation), situation, LENGTH
            )
        except ModelUnavailable:
            return Reading()
        return accepted(answer, left, situation.person.language) or Reading()


def _items(reading: Reading) -> tuple[Item, ...]:
    return reading.items if reading.kind == "report" else ()


def _task(named: str, tokens: Tokens) -> str:
    """In the person's own words; one that a name was taken out of is better asked for."""
    return "" if HIDDEN in named else put_back(named, tokens)
