"""The same letter as other platforms would be sent it. Who knows how they render is handed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from coaching.messages import Language, Letter

Drawn = Mapping[str, Any]  # "slack" and "teams": the JSON that would leave
Draw = Callable[[Letter, Language, bool], Drawn]  # whether it edits a message that was shown


@dataclass
class Drawings:
    """The letters behind the messages of the page, drawn when somebody asks."""

    draw: Draw | None = None
    _letters: dict[tuple[str, str], tuple[Letter, Language, bool]] = field(default_factory=dict)

    def keep(self, room: str, id: str, letter: Letter, language: Language) -> None:
        """As it was sent last."""
        self._letters[room, id] = (letter, language, (room, id) in self._letters)

    def letter(self, room: str, id: str) -> tuple[Letter, Language] | None:
        """With the language in which it was sent; None for a message that is not ours."""
        found = self._letters.get((room, id))
        return found[:2] if found else None

    def of(self, room: str, id: str, language: Language) -> Drawn | None:
        """None for a message that is not ours."""
        found = self._letters.get((room, id))
        if not self.draw or not found:
            return None
        letter, _, edits = found
        return self.draw(letter, language, edits)
