"""Ends of a pilot that the transcripts do not play."""

from pathlib import Path

from tests.conversations.stage import perform, staged

PLAYED = Path(__file__).parent.joinpath("sv", "piloter.txt").read_text("utf-8")
STOPPED = PLAYED.partition("Priya> nej\n")[0]


async def test_nobody_is_asked_why_it_failed_when_the_goal_was_reached(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, STOPPED)
        await perform(stage, "Priya> ja\nPriya< **Offertutkast** är stoppad.")
        assert not any("Vad provade du?" in text for _, text in stage.shown)
