"""What a drop-in sets off: once, however often its rounds run, with a channel and without one."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.community import Appointment, Attendance, DropIn, News
from coaching.facts.people import Contact, Person
from coaching.features.dropins.rounds import LONGEST_BREAK
from coaching.messages import Opening
from tests.conversations.cast import known_beforehand, within
from tests.conversations.stage import MONDAY, Stage, staged


async def gathered(stage: Stage, channel: bool = True) -> None:
    for line in (
        "Karin language=sv lead=yes",
        "Sofia language=sv",
        "Liam language=en timezone=Europe/London",
    ):
        await known_beforehand(stage, line)
    if not channel:
        stage.coach.house = within(stage.coach.house, community=lambda: None)


async def every(stage: Stage, kind: type) -> list[object]:
    return list(await stage.store.read(lambda tx: tx.every(kind)))


async def test_without_a_channel_everybody_finds_it_in_the_digest_in_their_own_time(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage, channel=False)
        await stage.say("drop-in på torsdag kl 15 i fikarummet", user="Karin")
        assert "allas veckosammanfattning" in stage.came("Karin")[0]
        await stage.say("ja", user="Karin")
        await stage.pass_time(timedelta(minutes=1))
        waiting = [
            news
            for news in await every(stage, News)
            if isinstance(news, News) and news.told_at is None
        ]
        said = {news.person: stage.phrasebook.say(news.text, "en") for news in waiting}
        (drop_in,) = [d for d in await every(stage, DropIn) if isinstance(d, DropIn)]
        told = [replace(news, told_at=MONDAY) for news in waiting]
        await stage.store.transact(lambda tx: tx.put(*told))
        again = Opening(
            f"spread:{drop_in.id}-0",
            "",
            "dropins.spread",
            MONDAY,
            {"drop_in": drop_in.id, "sequence": 0},
        )
        await stage.coach.open(again)
        assert [
            n for n in await every(stage, News) if isinstance(n, News) and n.told_at is None
        ] == []
        assert set(said) == {"sofia0000000", "liam00000000"}
        assert (
            "15 January, 15:00" in said["sofia0000000"]
            and "15 January, 14:00" in said["liam00000000"]
        )
        await stage.say("ställ in drop-in", user="Karin")
        await stage.say("ja", user="Karin")
        await stage.pass_time(timedelta(minutes=1))
        waiting = [
            news
            for news in await every(stage, News)
            if isinstance(news, News) and news.told_at is None
        ]
        assert {news.text.key for news in waiting} == {"dropins-news-cancelled"} and len(
            waiting
        ) == 2


async def test_rounds_that_run_twice_post_and_tell_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        await stage.say("drop-in varje torsdag kl 15 i fikarummet", user="Karin")
        await stage.say("ja", user="Karin")
        await stage.tap("Jag kommer", user="Sofia")
        await stage.pass_time(timedelta(minutes=1))
        await stage.say("flytta drop-in till fredag 14", user="Karin")
        await stage.say("ja", user="Karin")
        (drop_in,) = [d for d in await every(stage, DropIn) if isinstance(d, DropIn)]
        spread = Opening(
            f"spread:{drop_in.id}-1",
            "",
            "dropins.spread",
            MONDAY,
            {"drop_in": drop_in.id, "sequence": 1},
        )
        for _ in range(3):
            await stage.coach.open(spread)
        await stage.pass_time(timedelta(hours=2))
        told = [
            one
            for one in stage.letters
            if one.key.startswith("drop_in:") and one.to.channel == "Sofia"
        ]
        assert len(told) == 1
        await stage.pass_time(timedelta(days=7))
        again = Opening(f"again:{drop_in.id}", "", "dropins.again", MONDAY, {"drop_in": drop_in.id})
        await stage.say("ställ in drop-in", user="Karin")
        await stage.say("bara den här", user="Karin")
        await stage.say("ja", user="Karin")
        await stage.coach.open(again)
        off = [d for d in await every(stage, DropIn) if isinstance(d, DropIn) and d.cancelled_at]
        assert [d.starts_at.date().isoformat() for d in off] == ["2026-01-22"]
        days = sorted(
            d.starts_at.date().isoformat()
            for d in await every(stage, DropIn)
            if isinstance(d, DropIn)
        )
        assert days == ["2026-01-16", "2026-01-22"], (
            "the move was for once; the series stays on Thursdays"
        )
        posts = [one.key for one in stage.letters if one.to.channel == "#"]
        assert len(posts) == len(set(posts)) == 4


async def test_the_edit_takes_the_place_of_the_first_post(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        for said in (
            "drop-in på torsdag kl 15 i labbet",
            "ja",
            "flytta drop-in till fredag",
            "ja",
            "ställ in drop-in",
            "ja",
        ):
            await stage.say(said, user="Karin")
        first, *edits = [one for one in stage.letters if one.to.channel == "#"]
        assert first.replaces == "" and [one.replaces for one in edits] == [first.key, first.key]
        assert all(one.person == "" and one.kind == "drop_in" for one in (first, *edits))
        assert edits[-1].reply.choices == ()


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("drop-in i dag kl 8 i labbet", "redan varit"),
        ("drop-in i morgon kl 03:00 i labbet", "utanför din arbetstid"),
        ("drop-in 3 april kl 10 i labbet", "Det är långfredagen, och då är de flesta lediga."),
        ("drop-in 4 april kl 10 i labbet", "helg eller röd dag"),
        ("drop-in söndag 29 mars kl 02:30 i labbet", "klockan ställs fram"),
        ("drop-in 31 februari kl 10 i labbet", "finns inte i kalendern"),
        ("drop-in 2028-03-01 kl 10 i labbet", "mer än ett år"),
        ("drop-in i morgon kl 16.45 i labbet", "utanför din arbetstid"),
    ],
)
async def test_what_cannot_be_is_refused_with_a_way_on(said: str, why: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        await stage.say(said, user="Karin")
        assert why in stage.came("Karin")[0] and "När i stället?" in stage.came("Karin")[0]
        await stage.say("torsdag kl 14", user="Karin")
        assert "torsdag 15 januari kl. 14:00" in stage.came("Karin")[0]


async def test_who_declined_may_come_and_nothing_is_kept(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        await known_beforehand(stage, "Doris language=sv standing=declined")
        for said in ("drop-in på torsdag kl 15 i labbet", "ja"):
            await stage.say(said, user="Karin")
        await stage.tap("Jag kommer", user="Doris")
        assert "Jag sparar inget om dig" in stage.came("Doris")[0]
        assert await every(stage, Attendance) == []


async def test_a_stranger_who_taps_is_met_in_the_direct_chat(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        for said in ("drop-in på torsdag kl 15 i labbet", "ja"):
            await stage.say(said, user="Karin")
        await stage.tap("Jag kommer", user="Nils")
        assert "AI-assistent" in stage.came("Nils")[0] and stage.came("#") == []


async def test_forgetting_the_host_ends_the_series_without_a_word(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        for said in ("drop-in varje torsdag kl 15 i labbet", "ja"):
            await stage.say(said, user="Karin")
        await stage.pass_time(timedelta(minutes=1))
        await stage.store.transact(lambda tx: tx.forget("karin0000000"))
        await stage.pass_time(timedelta(weeks=LONGEST_BREAK))
        assert await every(stage, DropIn) == []
        assert len([one for one in stage.letters if one.to.channel == "#"]) == 1


async def test_champions_of_the_company_file_are_asked_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await gathered(stage)
        stage.settle_on(champions=frozenset({"sofia@almvik.example", "nils@almvik.example"}))
        for _ in range(3):  # the service starts three times
            await stage.found()
            await stage.pass_time(timedelta(minutes=1))
        asked = [one for one in stage.letters if one.key.startswith("appointment:")]
        assert [one.to.channel for one in asked] == ["Sofia"]
        await stage.tap("Ja, gärna", user="Sofia")
        (appointment,) = await every(stage, Appointment)
        assert isinstance(appointment, Appointment) and appointment.state == "accepted"
        assert await stage.store.read(lambda tx: tx.get(Person, "nils00000000")) is None
        assert len(await every(stage, Contact)) == 3
