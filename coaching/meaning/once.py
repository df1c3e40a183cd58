"""What one turn has asked of the meanings, so that the same words are judged once."""

from collections.abc import Mapping

from coaching.messages import Language
from coaching.ports.meanings import Meanings


class Once:
    """Lives and goes with a turn: no words stay longer than it takes to answer them."""

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self._judged: dict[tuple[str, Language], Mapping[str, float]] = {}

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        asked = text, language
        if asked not in self._judged:
            self._judged[asked] = await self._meanings.likely(text, language)
        return self._judged[asked]
