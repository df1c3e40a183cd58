"""Waiting for what has to come; a test that waits in vain ends by its time limit."""

import asyncio
from collections.abc import Callable


async def until(true: Callable[[], object]) -> None:
    while not true():
        await asyncio.sleep(0.001)
