"""`python -m bot serve` as a process of its own, as an operator runs it."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
SERVE = ("-m", "bot", "serve")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def start(
    folder: Path, port: int, settings: Mapping[str, str], words: Sequence[str] = SERVE
) -> Process:
    """Until it says that it is ready. `words`: what Python is told."""
    environment = {
        name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")
    }
    environment |= {
        "PYTHONPATH": str(ROOT),
        "PORT": str(port),
        "DATABASE_URL": f"sqlite:///{folder / 'kollega.db'}",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        cwd=folder,
        env={**environment, **settings},
        stdout=DEVNULL,
        stderr=PIPE,
    )
    assert process.stderr
    said = b""
    while b"ready" not in said:
        line = await asyncio.wait_for(process.stderr.readline(), 30)
        assert line, said.decode()
        said += line
    return process


@asynccontextmanager
async def serving(
    folder: Path, port: int, settings: Mapping[str, str], words: Sequence[str] = SERVE
) -> AsyncIterator[Process]:
    process = await start(folder, port, settings, words)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()
