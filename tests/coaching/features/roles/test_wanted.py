"""Roles of `company.toml`: those who are named are asked once, and have nothing without a yes."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.company.company import company_from
from coaching.company.roles import Wanted
from coaching.company.table import CompanyError
from coaching.facts.audit import Audit
from coaching.facts.growing.growth import Role
from tests.conversations.stage import Stage, perform, staged

CAST = """
= Sofia language=en department=Sales
= Bo language=en
"""
NAMED = frozenset({"sofia@almvik.example", "bo@almvik.example", "nils@almvik.example"})


async def test_whom_the_file_names_is_asked_once_and_says_yes(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, CAST)
        stage.settle_on(roles=Wanted(data_steward=frozenset({"sofia@almvik.example"})))
        for _ in range(3):  # the service starts three times
            await stage.found("roles")
            await stage.pass_time(timedelta(minutes=1))
        assert asked_for(stage) == ["Sofia"]
        refused = await stage.say("change the traffic light", user="Sofia")
        assert "Only a data steward" in refused[0]
        await stage.tap("Yes, I’ll take it on", user="Sofia")
        (role,) = await stage.store.read(lambda tx: tx.every(Role))
        assert (role.role, role.state) == ("data_steward", "accepted")
        (audit,) = await stage.store.read(lambda tx: tx.every(Audit))
        assert (audit.action, audit.object) == ("role_accepted", "data_steward")
        await perform(
            stage, "Sofia> change the traffic light\nSofia< What kind of text is it about?"
        )


async def test_a_process_owner_has_a_department_and_a_no_is_a_no(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, CAST)
        stage.settle_on(roles=Wanted(process_owner=NAMED))
        await stage.found("roles")
        await stage.pass_time(timedelta(minutes=1))
        assert asked_for(stage) == ["Sofia"]
        await stage.say("no thanks", user="Sofia")
        (role,) = await stage.store.read(lambda tx: tx.every(Role))
        assert (role.state, role.area) == ("declined", "Sales")
        stage.settle_on(roles=Wanted(process_owner=NAMED - {"bo@almvik.example"}))
        await stage.found("roles")
        await stage.pass_time(timedelta(minutes=1))
        assert asked_for(stage) == ["Sofia"]


async def test_whoever_agrees_later_is_asked_then(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        stage.settle_on(roles=Wanted(trainer=NAMED))
        await perform(stage, "= Nils language=en department=IT starts=yes")
        await stage.pass_time(timedelta(minutes=1))
        assert asked_for(stage) == ["Nils"]


def asked_for(stage: Stage) -> list[str]:
    """Who was asked to take a role on."""
    return [one.to.channel for one in stage.letters if one.key.startswith("decision:")]


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({"trainer": ["Priya"]}, r"\[roles\] trainer: expected e-mail addresses"),
        ({"teacher": []}, r"\[roles\] .*teacher"),
    ],
)
def test_what_is_no_role_is_refused_by_its_key(table: dict[str, object], why: str) -> None:
    with pytest.raises(CompanyError, match=why):
        company_from({"roles": table})
