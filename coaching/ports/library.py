"""Search in the company’s own ground and in the playbook."""

from collections.abc import Sequence
from typing import Protocol

from coaching.knowledge.playbook import Topic
from coaching.messages import Language


class Library(Protocol):
    """Search in the company's own ground and in the playbook."""

    async def find(self, question: str, language: Language, limit: int = 3) -> Sequence[Topic]:
        """Best first."""

    def get(self, id: str, language: Language) -> Topic | None: ...

    def add(self, topic: Topic) -> None:
        """Instead of the one with its id."""

    def remove(self, id: str) -> None:
        """An unknown one is gone already."""
