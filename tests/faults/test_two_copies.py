"""Two copies on one PostgreSQL, events split at random among them, and one of them is killed."""

import asyncio
import random
import time
from collections import Counter

import pytest

from coaching.facts.checkins import CheckIn
from coaching.facts.savings import TimeSaving
from storage.store import SqlStore
from tests.fakes.slack import Message, SlackServer, repeated
from tests.faults import company, ledger
from tests.faults.conftest import Size
from tests.faults.copies import Bench

LONGEST = 300.0  # seconds
TWICE = repeated(2)


@pytest.fixture
def url(postgres_url: str) -> str:
    return postgres_url


@pytest.mark.postgres
async def test_one_effect_and_one_reply_for_each_event_and_each_slot_once(
    on: Bench, store: SqlStore, slack: SlackServer, dice: random.Random, size: Size
) -> None:
    """Half of them tell what they saved, and confirm it; for the others a check-in is due. All
    comes twice.
    """
    users = company.hired(slack, size.crowd * 2)
    talking, silent = users[::2], users[1::2]
    await company.known(store, slack.workspace.team, users)
    await company.due(store, silent)
    one, _ = [await on.start() for _ in range(2)]
    began = time.monotonic()

    async def tell(user: str) -> bool:
        await asyncio.sleep(dice.random() * size.crowd / 20)
        said = await slack.say(user, "sparade 45 min på offerter i går", how=TWICE)
        asked = await slack.until(lambda: _asked(slack, user), LONGEST)
        while not all(await asyncio.gather(*(_pressed(slack, user, asked) for _ in range(2)))):
            await asyncio.sleep(
                0.5
            )  # a tap comes only once, but whoever is told "not now" taps again
        return said.accepted

    told = [asyncio.create_task(tell(user)) for user in talking]
    await slack.until(lambda: len(slack.posts()) >= size.crowd // 2 or None, LONGEST)
    await one.kill()
    assert all(await asyncio.gather(*told))
    async with asyncio.timeout(LONGEST):
        while await ledger.unfinished(store) or ledger.count(slack, silent, "check_in").lost:
            await asyncio.sleep(0.2)
    await asyncio.sleep(1)
    answers, slots = (
        ledger.count(slack, talking, "reply", 2),
        ledger.count(slack, silent, "check_in"),
    )
    print(f"answers: {answers}; slots: {slots}; {time.monotonic() - began:.0f} s")
    assert answers == slots == ledger.Count(0, 0)
    savings, check_ins = await store.read(lambda tx: (tx.every(TimeSaving), tx.every(CheckIn)))
    assert Counter(saving.person for saving in savings) == dict.fromkeys(map(_person, talking), 1)
    assert Counter(asked.person for asked in check_ins) == dict.fromkeys(map(_person, silent), 1)


async def _pressed(slack: SlackServer, user: str, asked: Message) -> bool:
    told = len([line for line in slack.whispers if line.seen_only_by == user])
    tap = await slack.press(user, asked, "Ja, det stämmer")
    return (
        tap.accepted and len([line for line in slack.whispers if line.seen_only_by == user]) == told
    )


def _asked(slack: SlackServer, user: str) -> Message | None:
    return next((post for post in slack.posts(user) if "45 min" in post.text), None)


def _person(user: str) -> str:
    return f"person-{user}"
