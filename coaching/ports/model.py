"""A language model, as the core asks for it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ModelTurn:
    """One turn of a talk with a language model."""

    role: str  # "system", "user" or "assistant"
    content: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a language model wrote, and the tokens that it read and wrote; 0 where the server does
    not tell.
    """

    markdown: str
    read: int = 0
    written: int = 0


class ModelUnavailable(Exception):
    """No answer from the model; a stable word says why.

    off, slow, down, busy, refused, nonsense or cut; daily or budget when it may not be asked any
    more. `retry_after`: the seconds for which the server wants to be left alone. `free`: it surely
    cost nothing.
    """

    def __init__(self, reason: str, retry_after: float = 0.0, *, free: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.retry_after, self.free = reason, retry_after, free


# is told all that is written so far, each time there is more
Aloud = Callable[[str], Awaitable[None]]


class LanguageModel(Protocol):
    """Any OpenAI-compatible server, or none."""

    configured: bool

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 700,
        within: timedelta = timedelta(seconds=14),
        aloud: Aloud | None = None,
    ) -> Written:
        """Markdown of about `limit` tokens at most; raises ModelUnavailable, also after something
        was told `aloud`.
        """
