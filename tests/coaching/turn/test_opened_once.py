"""What was opened by another copy of the service, or belongs to nobody any more, has no effect."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from coaching.facts.settings import Setting
from coaching.messages import Opening
from coaching.ports.store import Store, Transaction
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, staged

R = TypeVar("R")
ANNA = person_id("Anna")


def check_in(tx: Transaction) -> Opening:
    return next(one for one in tx.diary_of(ANNA) if one.flow == "checkins.week")


class Interrupted:
    """A store on which something happens right after it was looked at."""

    def __init__(self, store: Store, meanwhile: Callable[[Transaction], object]) -> None:
        self._store, self._meanwhile = store, meanwhile

    async def read(self, work: Callable[[Transaction], R]) -> R:
        seen = await self._store.read(work)
        await self._store.transact(self._meanwhile)
        return seen

    async def transact(self, work: Callable[[Transaction], R]) -> R:
        return await self._store.transact(work)


async def test_who_is_forgotten_while_something_is_opened_for_them_stays_forgotten(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        opening = await stage.store.read(check_in)
        stage.clock.at = opening.due + timedelta(minutes=1)
        stage.coach.store = Interrupted(stage.store, lambda tx: tx.forget(ANNA))
        await stage.coach.open(opening)
        assert await stage.store.read(lambda tx: tx.everything_of(ANNA)) == {}


async def test_what_another_copy_has_opened_is_left_to_it(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        opening = await stage.store.read(check_in)
        stage.clock.at = opening.due + timedelta(minutes=1)
        stage.coach.store = Interrupted(stage.store, lambda tx: tx.opened(opening.key))
        await stage.coach.open(opening)
        kept = await stage.store.read(lambda tx: tx.everything_of(ANNA))
        assert kept.keys() <= {"people", "contacts", "openings"}


@pytest.mark.parametrize("flow", ["checkins.week", "checkins.monday", "lessons.monday"])
async def test_what_a_lead_switches_off_while_it_is_opened_is_not_begun(
    tmp_path: Path, flow: str
) -> None:
    feature = flow.partition(".")[0]
    key = f"features.{feature}"
    off = Setting(key, key, "off", person_id("Karin"), MONDAY.date(), "on")
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en starts=yes")
        await stage.found()
        coming = await stage.store.read(lambda tx: tx.upcoming(99))
        opening = next(one for _, one in coming if one.flow == flow)
        stage.clock.at = opening.due + timedelta(minutes=1)
        stage.coach.store = Interrupted(stage.store, lambda tx: tx.put(off))
        await stage.coach.open(opening)
        await stage.deliver()
        assert stage.letters == []
        left = await stage.store.read(lambda tx: tx.upcoming(99))
        assert {one.key for _, one in left} == {one.key for _, one in coming} - {opening.key}
