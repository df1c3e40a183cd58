"""Processes that are killed, never come back, or stand still: no letter is lost, and none comes twice."""

import asyncio
import random
import time

from storage.store import SqlStore
from tests.fakes.slack import Late, SlackServer
from tests.faults import company, ledger
from tests.faults.conftest import Size
from tests.faults.copies import Bench

LONGEST = 1500.0  # seconds


async def test_killed_at_random_moments(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    """Slack accepts each post first and answers late; whoever plans and whoever sends is killed in the middle."""
    users = await _everybody(on, store, slack, size)
    slack.stay("chat.postMessage", lambda: Late(size.late))
    began = time.monotonic()
    running = [await on.start() for _ in range(1 if on.sqlite else 2)]
    for moment in sorted(dice.sample(range(size.people * 9 // 10), size.kills)):
        await slack.until(lambda moment=moment: len(slack.workspace.posted) >= moment or None, LONGEST)  # type: ignore[misc]
        await asyncio.sleep(dice.random() / 2)
        killed = dice.randrange(len(running))
        await running[killed].kill()
        running[killed] = await on.start()
    await _sent(store, slack, users)
    _told(on, f"{size.people} check-ins, {size.kills} kills", slack, users, began)


async def _everybody(on: Bench, store: SqlStore, slack: SlackServer, size: Size) -> list[str]:
    users = company.hired(slack, size.people)
    await company.known(store, slack.workspace.team, users)
    await company.due(store, users)
    return users


async def _sent(store: SqlStore, slack: SlackServer, users: list[str], kind: str = "check_in") -> None:
    """Until everything is at its end, and a little longer, for what would come twice."""
    async with asyncio.timeout(LONGEST):
        while ledger.count(slack, users, kind).lost or await ledger.unfinished(store):
            await asyncio.sleep(0.2)
    await asyncio.sleep(1)


def _told(on: Bench, what: str, slack: SlackServer, users: list[str], began: float, kind: str = "check_in") -> None:
    counted = ledger.count(slack, users, kind)
    print(f"{what} on {on.url.partition(':')[0]}: {counted}, {time.monotonic() - began:.0f} s")
    assert counted == ledger.Count(0, 0)
    assert not ledger.keys_twice(slack)
