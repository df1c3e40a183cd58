"""Whoever acts for a lead is the account that speaks, with its verified e-mail of this moment."""

from dataclasses import replace
from pathlib import Path

import pytest

from coaching.facts.audit import Audit
from coaching.facts.settings import Setting
from coaching.messages import Address, Profile
from coaching.ports.platform import Refused
from tests.conversations.stage import Stage, perform, staged

CAST = "= Karin language=sv lead=yes\n= Anna language=sv department=IT"
ASKED = ("programmet", "stäng av tid", "utse Anna till champion", "siffror")


def told_by_the_platform(stage: Stage, **other: object) -> None:
    before = stage.coach.acquaintance.profile

    async def profile(address: Address) -> Profile:
        if "silent" in other:
            raise Refused("ratelimited")
        return replace(await before(address), **other)  # type: ignore[arg-type]

    stage.coach.acquaintance.profile = profile


@pytest.mark.parametrize(
    "told",
    [{"email": "karin.stahl@almvik.example"}, {"guest": True}, {"email": ""}, {"silent": True}],
)
async def test_an_account_without_the_address_of_a_lead_leads_nothing(
    told: dict[str, object], tmp_path: Path
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\nKarin> programmet\nKarin< Färre än fem är med")
        told_by_the_platform(stage, **told)
        for said in ASKED:
            await perform(stage, f"Karin> {said}\nKarin> avbryt")
        await perform(stage, "Karin> programmet\nKarin< till för programansvariga och champions")
        assert await stage.store.read(lambda tx: [*tx.every(Setting), *tx.every(Audit)]) == []


async def test_a_button_from_before_leads_nothing_either(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\nKarin> stäng av tid\nKarin> [Radera det nu]")
        told_by_the_platform(stage, email="karin.stahl@almvik.example")
        await perform(stage, "Karin> [Ja, stäng av]\n@ PT1H")
        assert await stage.store.read(lambda tx: tx.every(Setting)) == []
