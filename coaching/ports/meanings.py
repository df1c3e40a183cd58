"""What a message means, as the core asks for it."""

from collections.abc import Mapping
from typing import Protocol

from coaching.messages import Language


class Meanings(Protocol):
    """Learnt from sentences in files; the same files always give the same answer."""

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        """How likely each meaning is, adding up to one. The first question in a language waits
        until it is learnt.
        """


class Silent:
    """Knows no meaning: then the features' own readers decide alone."""

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        return {}
