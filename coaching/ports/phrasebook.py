"""Where the words of a text stand."""

from typing import Protocol

from coaching.messages import Said


class Phrasebook(Protocol):
    """Finds the words of a text in a language, as Markdown."""

    def say(self, said: Said, language: str) -> str: ...
