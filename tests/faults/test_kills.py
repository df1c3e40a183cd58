"""Processes that are killed, never come back, or stand still: no letter is lost, and none comes
twice.
"""

import asyncio
import random
import time

from sqlalchemy import select

from storage.store import SqlStore
from storage.tables import letters
from tests.fakes.slack import Late, SlackServer
from tests.faults import company, ledger
from tests.faults.conftest import Size
from tests.faults.copies import Bench

LONGEST = 1500.0  # seconds


async def test_killed_at_random_moments(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    """Slack accepts each post first and answers late; whoever plans and whoever sends is killed in
    the middle.
    """
    users = await _everybody(on, store, slack, size)
    slack.stay("chat.postMessage", lambda: Late(size.late))
    began = time.monotonic()
    running = [await on.start() for _ in range(1 if on.sqlite else 2)]
    for moment in sorted(dice.sample(range(size.people * 9 // 10), size.kills)):
        await slack.until(
            lambda moment=moment: len(slack.workspace.posted) >= moment or None,  # type: ignore[misc]
            LONGEST,
        )
        await asyncio.sleep(dice.random() / 2)
        killed = dice.randrange(len(running))
        await running[killed].kill()
        running[killed] = await on.start()
    await _sent(store, slack, users)
    _told(on, f"{size.people} check-ins, {size.kills} kills", slack, users, began)


async def test_a_copy_that_never_returns(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size
) -> None:
    """What it had on its way is out a lease and half a minute later."""
    users = company.hired(slack, size.people)
    await company.known(store, slack.workspace.team, users)
    slack.stay("chat.postMessage", lambda: Late(size.late * 4))
    began = time.monotonic()
    gone, *others = [
        await on.start(SLACK_POSTS_PER_MINUTE=str(size.slow)) for _ in range(1 if on.sqlite else 2)
    ]
    for other in others:
        # until it is needed: what is on its way is on its way with the one that is killed
        other.freeze()
    await company.due(store, users)
    await slack.until(lambda: len(slack.workspace.posted) >= size.people // 4 or None, LONGEST)
    await gone.kill()
    killed = time.monotonic()
    left = await _on_their_way(store)
    for other in others:
        other.thaw()
    if on.sqlite:
        await on.start()
    while left & await _on_their_way(store):
        await asyncio.sleep(0.1)
    took = time.monotonic() - killed
    print(f"{len(left)} letters on their way were out {took:.1f} s after the kill")
    assert left
    assert took < size.lease_or_real + 30
    await _sent(store, slack, users)
    _told(on, "a copy never returned", slack, users, began)


async def test_stopped_for_longer_than_a_lease(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    """Whoever stood still, and believes that no time went by, sends nothing that somebody else has
    sent.
    """
    users = await _everybody(on, store, slack, size)
    slack.stay("chat.postMessage", lambda: Late(size.late))
    began = time.monotonic()
    running = [
        await on.start(SLACK_POSTS_PER_MINUTE=str(size.slow)) for _ in range(1 if on.sqlite else 2)
    ]
    for number in range(size.freezes):
        moment = size.people * number // (size.freezes + 1)
        await slack.until(
            lambda moment=moment: len(slack.workspace.posted) > moment or None,  # type: ignore[misc]
            LONGEST,
        )
        await asyncio.sleep(dice.random())
        stopped = dice.choice(running)
        stopped.freeze()
        await asyncio.sleep(size.lease_or_real + 2)
        stopped.thaw()
    await _sent(store, slack, users)
    _told(on, f"stopped {size.freezes} times", slack, users, began)


async def _on_their_way(store: SqlStore) -> set[str]:
    query = select(letters.c.key).where(letters.c.state == "sending")
    return set(await store.read(lambda tx: tx.connection.execute(query).scalars().all()))


async def _everybody(on: Bench, store: SqlStore, slack: SlackServer, size: Size) -> list[str]:
    users = company.hired(slack, size.people)
    await company.known(store, slack.workspace.team, users)
    await company.due(store, users)
    return users


async def _sent(
    store: SqlStore, slack: SlackServer, users: list[str], kind: str = "check_in"
) -> None:
    """Until everything is at its end, and a little longer, for what would come twice."""
    async with asyncio.timeout(LONGEST):
        while ledger.count(slack, users, kind).lost or await ledger.unfinished(store):
            await asyncio.sleep(0.2)
    await asyncio.sleep(1)


def _told(
    on: Bench, what: str, slack: SlackServer, users: list[str], began: float, kind: str = "check_in"
) -> None:
    counted = ledger.count(slack, users, kind)
    print(f"{what} on {on.url.partition(':')[0]}: {counted}, {time.monotonic() - began:.0f} s")
    assert counted == ledger.Count(0, 0)
    assert not ledger.keys_twice(slack)
