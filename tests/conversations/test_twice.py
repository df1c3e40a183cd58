"""Whatever the diary opens may be killed in the middle, or come twice: nothing changes, and nothing
is said twice.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from coaching.facts.pairs import Pairing
from coaching.messages import Opening
from storage.safekeeping.dump import dump
from storage.transaction import SqlTransaction
from tests.conversations.stage import Stage, perform, staged

SCRIPTS = sorted(Path(__file__).parent.glob("en/pairing_*.txt"))


class Killed(Exception):
    """The process ends here."""


def clumsily(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every opening is killed just before its transaction is kept, then opened, and opened once
    more. Which were.
    """
    opened: Callable[[SqlTransaction, str], bool] = SqlTransaction.opened
    for_real: Callable[[Opening], Awaitable[None]] = stage.coach.open
    doomed: set[str] = set()

    def kill(tx: SqlTransaction, key: str) -> bool:
        first = opened(tx, key)
        if key not in doomed:
            doomed.add(key)
            raise Killed
        return first

    async def open_clumsily(opening: Opening) -> None:
        with suppress(Killed):  # nothing to kill in what is only put off
            await for_real(opening)
        await for_real(opening)
        await for_real(opening)

    monkeypatch.setattr(SqlTransaction, "opened", kill)
    monkeypatch.setattr(stage.coach, "open", open_clumsily)
    return doomed


async def told(stage: Stage) -> tuple[list[dict[str, str]], list[Pairing]]:
    """Everything that is kept, but for what was said and when it was heard."""
    return await stage.store.read(lambda tx: (list(dump(tx)), list(tx.every(Pairing))))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
async def test_killed_and_twice_is_the_same_as_once(
    script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript = script.read_text(encoding="utf-8")  # noqa: ASYNC240
    (tmp_path / "once").mkdir()
    async with staged(tmp_path / "once", "en") as stage:
        await perform(stage, transcript)
        once = await told(stage)
    async with staged(tmp_path, "en") as stage:
        killed = clumsily(stage, monkeypatch)
        await perform(stage, transcript)
        assert killed
        assert await told(stage) == once
