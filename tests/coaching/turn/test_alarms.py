"""The leads hear, once, that the community channel takes nothing; nobody else does."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.phrasebook import Phrasebook
from coaching.messages import LANGUAGES, Letter, Opening, Place, Reply, Text, Words
from coaching.turn.unasked.alarms import LATE, late, shut_out, undelivered
from tests.conversations.cast import within
from tests.conversations.stage import MONDAY, Stage, perform, staged

KNOWN = "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> nej tack\n> ja\n"
CHANNEL = Place("web", "demo", "#ai", direct=False)
POST = Letter("drop_in:1", "drop_in", CHANNEL, Reply((Words("Kom!"),)), MONDAY)
LATER = timedelta(hours=1)


async def failing(stage: Stage, *reasons: str, post: Letter = POST) -> None:
    """Letters that the channel did not take, for these reasons."""
    house, now = stage.coach.house, stage.clock.now()
    for reason in reasons:
        await stage.store.transact(lambda tx, why=reason: undelivered(tx, house, post, why, now))  # type: ignore[misc]


def led_by(stage: Stage, *emails: str) -> None:
    stage.coach.house = within(
        stage.coach.house, leads=frozenset(emails), community=lambda: CHANNEL
    )


async def test_a_lead_is_told_once_and_how_to_mend_it(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example", "nobody@almvik.example")
        await failing(stage, "not_in_channel", "not_in_channel")
        [told] = await stage.pass_time(LATER)
        assert "Jag är inte med i kanalen #ai" in told
        assert stage.last.key.startswith("alarm:")
        await failing(stage, "not_in_channel")
        assert await stage.pass_time(LATER) == []


async def test_a_platform_that_lets_nobody_in_is_told_once_a_day(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example")
        shut = {"slack": "token_revoked"}
        stage.coach.house = within(stage.coach.house, shut=lambda: shut)
        await watch(stage)
        [told] = await stage.pass_time(LATER)
        assert "Slack har inte släppt in mig" in told
        assert "token_revoked" in told
        await watch(stage)
        assert await stage.pass_time(LATER) == []
        shut.clear()
        await stage.pass_time(timedelta(days=1))
        await watch(stage)
        assert not [text for text in await stage.pass_time(LATER) if "inte släppt in" in text]


async def watch(stage: Stage) -> None:
    """What each tick of the diary looks at."""
    house, now = stage.coach.house, stage.clock.now()
    await stage.store.transact(lambda tx: shut_out(tx, house, now))


async def test_another_reason_is_another_alarm(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example")
        await failing(stage, "is_archived", "unknown_text")
        told = "\n".join(await stage.pass_time(LATER))
        assert "arkiverad" in told
        assert "unknown_text" in told


async def test_whoever_does_not_lead_hears_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example")
        await failing(stage, "not_in_channel")
        led_by(stage)
        assert await stage.pass_time(LATER) == []


@pytest.mark.parametrize("without_part", ["guest", "gone"])
async def test_a_guest_or_somebody_gone_is_no_lead(without_part: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"= Karin {without_part}=yes\n")
        led_by(stage, "karin@almvik.example")
        await failing(stage, "not_in_channel")
        assert await stage.store.read(lambda tx: tx.upcoming(9)) == []


async def test_a_direct_chat_that_fails_is_no_alarm(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example")
        await failing(stage, "user_not_found", post=replace(POST, to=Place("web", "demo", "U9")))
        assert await stage.pass_time(LATER) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_has_its_own_advice_in_every_language(language: str) -> None:
    reasons = ("not_in_channel", "channel_not_found", "is_archived", "something_else")
    said = [
        Phrasebook().say(Text("guide-alarm", {"reason": why, "channel": "#ai"}), language)
        for why in reasons
    ]
    assert len(set(said)) == len(reasons)
    assert all("#ai" in one for one in said)


async def test_a_round_that_is_two_hours_late_is_told_to_the_lead_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        led_by(stage, "u1@almvik.example")
        due = stage.clock.now().replace(second=0)
        waiting = Opening(
            "round:checkins:2026-W03", "", "checkins.monday", due, {"week": "2026-W03"}
        )
        await stage.store.transact(lambda tx: tx.plan(waiting))

        async def look(after: timedelta) -> list[str]:
            """As at a tick; the round itself fails, so its lease is far from over."""
            now = due + after
            await stage.store.transact(lambda tx: late(tx, stage.coach.house, now))
            diary = await stage.store.read(lambda tx: tx.upcoming(99))
            return [str(one.about["round"]) for _, one in diary if one.flow == "guide.alarm"]

        assert await look(LATE) == []
        assert await look(LATE + timedelta(minutes=1)) == ["checkins-monday"]
        assert await look(LATE + timedelta(minutes=2)) == ["checkins-monday"]
        await stage.store.transact(lambda tx: tx.opened(waiting.key))
        told = "\n".join(await stage.pass_time(timedelta(hours=3)))
        assert "Måndagens omgång avstämningar" in told


async def test_the_first_start_on_a_wednesday_is_late_for_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        stage.clock.at = MONDAY + timedelta(days=2)
        await stage.found()
        assert await stage.store.read(lambda tx: tx.late_rounds(stage.clock.now())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_late_round_is_named(language: str) -> None:
    since = "2026-01-12T06:00+01:00"
    rounds = ("checkins-monday", "pairing-plan", "privacy-night", "updates-plan")
    said = {
        Phrasebook().say(Text("guide-alarm-late", {"round": one, "since": since}), language)
        for one in rounds
    }
    assert len(said) == 4
    assert all("06:00" in words for words in said)
