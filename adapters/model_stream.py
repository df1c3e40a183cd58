"""A completion that comes piece by piece, told aloud while it grows, and put together as if it had
come at once.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

from adapters.model_answer import LONGEST, spoken, without_thoughts
from coaching.ports.model import Aloud

THOUGHT = 20_000  # characters more where thoughts stand before the answer


async def collected(chunks: AsyncIterator[Any], aloud: Aloud) -> SimpleNamespace | None:
    """The whole of it; None when nothing came that could be an answer."""
    message = SimpleNamespace(content="", refusal="", tool_calls=None, function_call=None)
    choice = SimpleNamespace(message=message, finish_reason=None)
    usage = None
    async for chunk in chunks:
        usage = getattr(chunk, "usage", None) or usage
        for told in (getattr(chunk, "choices", None) or [])[:1]:
            choice.finish_reason = told.finish_reason or choice.finish_reason
            if _add(message, getattr(told, "delta", None)):
                await aloud(message.content)
        if _hopeless(message):
            break
    # some servers never say why an answer ended
    came = choice.finish_reason or message.content or _hopeless(message)
    return SimpleNamespace(choices=[choice], usage=usage) if came else None


async def ended(chunks: AsyncIterator[Any]) -> None:
    """Breaks a stream off where it would wait for more; one that is at its end stays so.

    The client reads through a dozen generators, one inside the other. Closing the outermost leaves
    all others to the garbage collector; a wait that is called off goes through every one of them.
    """
    with suppress(Exception):
        async with asyncio.timeout(0):
            async for _ in chunks:
                pass


def _add(message: SimpleNamespace, delta: Any) -> bool:
    """Whether there is more to read."""
    more = spoken(getattr(delta, "content", None)) or ""
    message.content += more
    message.refusal += getattr(delta, "refusal", None) or ""
    message.tool_calls = getattr(delta, "tool_calls", None) or message.tool_calls
    message.function_call = getattr(delta, "function_call", None) or message.function_call
    return bool(more)


def _hopeless(message: SimpleNamespace) -> bool:
    """It need not be heard to the end: no answer comes of it."""
    return bool(
        _is_too_long(message.content)
        or message.refusal
        or message.tool_calls
        or message.function_call
    )


def _is_too_long(content: str) -> bool:
    if len(content) <= LONGEST:
        return False
    return len(content) > LONGEST + THOUGHT or len(without_thoughts(content)) > LONGEST
