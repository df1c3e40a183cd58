"""A Chat Completions server on loopback, for the real OpenAI client; it also answers as Azure does.

    async with OpenAIServer(lambda asked: "Hej!") as model:
        client = AsyncOpenAI(base_url=model.base_url, api_key=model.key)
        ...
        assert "19121212-1212" not in model.everything_received

The script sees each request and decides what comes back: text, an `Answer`, a `Page` of raw HTTP,
or trouble with the connection (`Cut`, `Torn`, `Endless`, `Slow`). Instead of a function it may be a
sequence, used up one by one.
"""

from tests.fakes.openai.asked import Asked
from tests.fakes.openai.replies import (
    BROKEN,
    FILTERED,
    HTML,
    NEWER_WORD,
    NO_CHOICES,
    NO_SUCH_MODEL,
    NULL_CONTENT,
    REFUSED,
    TRUNCATED,
    UNAUTHORIZED,
    Answer,
    Cut,
    Endless,
    Page,
    Reply,
    Slow,
    Torn,
    too_many,
)
from tests.fakes.openai.server import OpenAIServer, Script

__all__ = [
    "BROKEN",
    "FILTERED",
    "HTML",
    "NEWER_WORD",
    "NO_CHOICES",
    "NO_SUCH_MODEL",
    "NULL_CONTENT",
    "REFUSED",
    "TRUNCATED",
    "UNAUTHORIZED",
    "Answer",
    "Asked",
    "Cut",
    "Endless",
    "OpenAIServer",
    "Page",
    "Reply",
    "Script",
    "Slow",
    "Torn",
    "too_many",
]
