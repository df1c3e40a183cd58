"""Slack is in trouble while people write and letters go out."""

import asyncio
import random
import time
from collections.abc import Callable, Coroutine

import pytest

from storage.store import SqlStore
from tests.fakes.slack import EVERY, Cut, Late, RateLimited, Refused, ServerError, SlackServer
from tests.faults import ledger
from tests.faults.conftest import Size
from tests.faults.copies import Bench
from tests.faults.troubled import Day, begun

LETTERS = 2  # to everybody
IN_FLIGHT = 50


async def test_a_storm_of_429s(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    def storm() -> RateLimited | None:
        return RateLimited(dice.choice((1, 2, 3))) if dice.random() < 0.2 else None

    day = await _lasting(
        on, store, slack, size, lambda: _staying(slack, EVERY, storm, size.trouble)
    )
    limited = [call for call in slack.calls if call.retry_after]
    soon = ledger.too_soon(slack.calls)
    print(
        f"{day.counted(LETTERS)}; {len(limited)} 429s in {len(slack.calls)} calls, "
        f"{len(soon)} calls too soon"
    )
    assert limited
    assert not soon


async def test_nothing_but_500s(on: Bench, store: SqlStore, slack: SlackServer, size: Size) -> None:
    async def trouble() -> None:
        slack.stay(EVERY, ServerError)
        await on.until_failing(on.copies[0], "slack")
        await asyncio.sleep(size.trouble)
        slack.ended(EVERY)

    day = await _lasting(on, store, slack, size, trouble)
    failed = [call for call in slack.calls if call.answer == "http 500"]
    print(f"{day.counted(LETTERS)}; {len(failed)} calls met a 500")


async def test_a_token_that_is_no_good_any_more(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size
) -> None:
    """Revoked while letters are due and people write; installed again and started anew."""
    day = await begun(on, store, slack, size.crowd, LETTERS)
    slack.stay(EVERY, lambda: Refused("token_revoked"))
    day.say()
    await on.until_failing(day.copies[0], "slack")
    await asyncio.sleep(size.trouble)
    assert (await on.health(day.copies[0]))[0] == 503
    await day.copies[0].stop()
    slack.ended(EVERY)
    day.copies = [await on.start()]
    await on.until_ready(day.copies[0])
    await day.over()
    print(day.counted(LETTERS))


async def test_a_token_that_comes_back_by_itself(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size
) -> None:
    if not on.sqlite:
        pytest.skip("what waits, and for how long, is the platform's and not the store's")
    day = await begun(on, store, slack, size.crowd, LETTERS)
    slack.stay(EVERY, lambda: Refused("org_login_required"))
    day.say()
    await on.until_failing(day.copies[0], "slack")
    slack.ended(EVERY)
    await on.until_ready(day.copies[0])
    await day.over()
    print(day.counted(LETTERS))


async def test_resets_after_accepting(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    """Whether the post counts is not to be seen from this side."""

    def reset() -> Cut | None:
        return Cut(stored=dice.random() < 0.8) if dice.random() < 0.5 else None

    day = await _lasting(
        on, store, slack, size, lambda: _staying(slack, "chat.postMessage", reset, size.trouble)
    )
    lost = [call for call in slack.called("chat.postMessage") if call.answer == "nothing"]
    print(f"{day.counted(LETTERS)}; {len(lost)} posts were cut off before they counted")


async def test_connections_cut_with_fifty_in_flight(
    on: Bench, store: SqlStore, slack: SlackServer, size: Size
) -> None:
    many = min(IN_FLIGHT, size.crowd)

    async def trouble() -> None:
        slack.stay("chat.postMessage", lambda: Late(4))
        await slack.until(lambda: slack.api.unanswered >= many or None, 60)
        assert slack.cut() >= many
        slack.ended("chat.postMessage")

    day = await _lasting(on, store, slack, size, trouble)
    print(f"{day.counted(LETTERS)}; {many} in flight were cut")


async def _staying(
    slack: SlackServer, method: str, what: Callable[[], object], seconds: float
) -> None:
    slack.stay(method, what)  # type: ignore[arg-type]
    await asyncio.sleep(seconds)
    slack.ended(method)


async def _lasting(
    on: Bench,
    store: SqlStore,
    slack: SlackServer,
    size: Size,
    trouble: Callable[[], Coroutine[None, None, None]],
) -> Day:
    """Trouble begins while the letters go out, everybody says something during it, and it ends by
    itself.
    """
    day = await begun(on, store, slack, size.crowd, LETTERS)
    lasting = asyncio.create_task(trouble())
    await asyncio.sleep(0.5)
    day.say()
    await lasting
    since = time.monotonic()
    await on.until_ready(day.copies[0])
    print(f"ready {time.monotonic() - since:.1f} s after the trouble", end="; ")
    await day.over()
    print(f"all done {time.monotonic() - since:.0f} s after it", end="; ")
    return day
