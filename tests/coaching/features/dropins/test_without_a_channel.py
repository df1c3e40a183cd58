"""Without a community channel a drop-in is a line of the digest, which must not come too late."""

from datetime import timedelta
from pathlib import Path

from tests.conversations.cast import known_beforehand, within
from tests.conversations.stage import Stage, staged


async def met(stage: Stage) -> None:
    stage.coach.house = within(stage.coach.house, community=lambda: None)
    await known_beforehand(stage, "Karin language=sv lead=yes")
    await known_beforehand(stage, "Sofia language=sv")
    await stage.pass_time(timedelta(days=2, hours=1))


async def test_that_the_digest_comes_after_it_is_said_before_the_yes(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await met(stage)
        (asked,) = await stage.say("drop-in torsdag 14.00 i Teams", user="Karin")
        assert "Nästa veckosammanfattning går ut först efter det" in asked
        (asked,) = await stage.say("nej, nästa torsdag", user="Karin")
        assert "går ut först efter" not in asked
        await stage.say("ja", user="Karin")
        await stage.pass_time(timedelta(days=2))
        assert "Drop-in-träff med Karin" in stage.phrasebook.say(
            stage.last_to("Sofia").reply.paragraphs[1], "sv"
        )


async def test_what_was_announced_too_late_all_the_same_invites_nobody(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await met(stage)
        await stage.say("drop-in torsdag 14.00 i Teams", user="Karin")
        await stage.say("ja", user="Karin")
        before = len(stage.letters)
        await stage.pass_time(timedelta(days=3))
        assert not [one for one in stage.letters[before:] if one.kind == "digest"]
