"""A completion that comes piece by piece, told aloud while it grows, and put together as if it had
come at once.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

from coaching.ports.model import Aloud

LONGEST = 12_000  # characters; whoever writes more did not heed what was asked


async def collected(chunks: AsyncIterator[Any], aloud: Aloud) -> SimpleNamespace | None:
    """The whole of it; None when nothing came that could be an answer."""
    message = SimpleNamespace(content="", refusal="", tool_calls=None, function_call=None)
    choice = SimpleNamespace(message=message, finish_reason=None)
    usage = None
    async for chunk in chunks:
        usage = getattr(chunk, "usage", None) or usage
        for told in (getattr(chunk, "choices", None) or [])[:1]:
            choice.finish_reason = told.finish_reason or choice.finish_reason
            _add(message, told.delta)
            if told.delta.content:
                await aloud(message.content)
        if _hopeless(message):
            break
    return (
        SimpleNamespace(choices=[choice], usage=usage)
        if choice.finish_reason or _hopeless(message)
        else None
    )


async def ended(chunks: AsyncIterator[Any]) -> None:
    """Breaks a stream off where it would wait for more; one that is at its end stays so.

    The client reads through a dozen generators, one inside the other. Closing the outermost leaves
    all others to the garbage collector; a wait that is called off goes through every one of them.
    """
    with suppress(Exception):
        async with asyncio.timeout(0):
            async for _ in chunks:
                pass


def _add(message: SimpleNamespace, delta: Any) -> None:
    message.content += delta.content or ""
    message.refusal += delta.refusal or ""
    message.tool_calls = delta.tool_calls or message.tool_calls
    message.function_call = delta.function_call or message.function_call


def _hopeless(message: SimpleNamespace) -> bool:
    """It need not be heard to the end: no answer comes of it."""
    return bool(
        len(message.content) > LONGEST
        or message.refusal
        or message.tool_calls
        or message.function_call
    )
