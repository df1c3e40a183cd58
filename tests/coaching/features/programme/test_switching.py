"""A lead switches features on and off in chat: shown before the yes, at once, in every process."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.contents import FEATURES
from coaching.facts.audit import Audit
from coaching.facts.checkins import CheckIn
from coaching.facts.kinds import Fact
from coaching.facts.savings import TimeSaving
from coaching.facts.settings import Setting
from coaching.features.programme.rules import feature_in, heard, named_ones
from coaching.messages import LANGUAGES, Language, Text
from coaching.people.settings import decided, lapsed
from coaching.readers.utterance import Utterance
from tests.conversations import cast
from tests.conversations.stage import Stage, perform, staged

CAST = "= Karin language=sv lead=yes\n= Anna language=sv starts=yes"
SAVED = "Anna> sparade 45 min på offerter i dag\nAnna> ja\n"
OFF = "Karin> stäng av tid\nKarin> [Radera det nu]\nKarin> [Ja, stäng av]\n"
KEPT = "Karin> stäng av tid\nKarin> [Behåll det i 90 dagar]\nKarin> [Ja, stäng av]\n"
ON = "Karin> slå på tid\nKarin> [Ja, slå på]\n"


async def every(stage: Stage, kind: type[Fact]) -> list[Fact]:
    return list(await stage.store.read(lambda tx: tx.every(kind)))


async def test_what_goes_is_shown_before_the_yes_and_a_no_changes_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, f"{CAST}\n{SAVED}Karin> stäng av tid\nKarin< Då försvinner frågan om tid"
        )
        await perform(
            stage, "Karin< färre än fem personer\nKarin> [Radera det nu]\nKarin< raderas nu"
        )
        await perform(
            stage, "Karin> nej\nAnna> sparade 30 min på mejl\nAnna< Sparad tid: 30 min (mejl)"
        )
        assert await every(stage, Setting) == []
        assert await every(stage, TimeSaving)


async def test_off_is_off_at_once_also_for_a_question_that_is_open(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\n{SAVED}Anna> sparade 30 min på mejl i dag\n{OFF}Anna> ja")
        await perform(stage, "@ PT1H")
        assert await every(stage, TimeSaving) == []
        said = [stage.phrasebook.say(one, "sv") for one in stage.last_to("Anna").reply.paragraphs]
        assert not any("30 min" in line for line in said)


async def test_what_is_kept_goes_on_its_day_unless_it_is_on_again(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\n{SAVED}{KEPT}@ P30D")
        assert len(await every(stage, TimeSaving)) == 1
        await perform(stage, f"{ON}@ P70D")
        assert len(await every(stage, TimeSaving)) == 1
        await perform(stage, f"{KEPT}@ P91D")
        assert await every(stage, TimeSaving) == []


async def test_minutes_in_a_check_in_go_with_the_time_and_the_answer_stays(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\n@ P3DT7H")
        await perform(stage, "Anna> 30\nAnna> hoppa över")
        (before,) = await every(stage, CheckIn)
        assert before == replace(before, minutes=30)
        await perform(stage, f"{OFF}@ PT1H")
        assert await every(stage, CheckIn) == [replace(before, minutes=None)]


async def test_check_ins_begin_again_when_they_are_switched_on(tmp_path: Path) -> None:
    off = "Karin> stäng av avstämningarna\nKarin> [Radera det nu]\nKarin> [Ja, stäng av]\n"
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, CAST)
        await stage.found()
        await perform(stage, f"{off}@ P14D")
        assert await every(stage, CheckIn) == []
        await perform(stage, "Karin> slå på avstämningarna\nKarin> [Ja, slå på]\n@ P14D")
        asked = [one for one in await every(stage, CheckIn) if one.person == cast.person_id("Anna")]  # type: ignore[attr-defined]
        assert len(asked) >= 1


async def test_it_is_audited_told_in_the_digest_and_outlives_who_decided(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\n{SAVED}{KEPT}@ P5D")
        (audit,) = await every(stage, Audit)
        assert isinstance(audit, Audit)
        assert (audit.action, audit.object) == ("switched_off", "savings")
        digests = [
            one for one in stage.letters if one.kind == "digest" and one.to.channel == "Anna"
        ]
        assert any(
            isinstance(one, Text) and one.key == "programme-news"
            for one in digests[0].reply.paragraphs
        )
        await perform(
            stage,
            "Karin> glöm mig\nKarin> [Radera allt]\nAnna> avbryt\nAnna> sparade 30 min på mejl\nAnna> ja",
        )
        (setting,) = await every(stage, Setting)
        assert isinstance(setting, Setting) and (setting.value, setting.by) == ("off", "")
        await stage.pass_time(timedelta(hours=1))
        assert len(await every(stage, TimeSaving)) == 1


async def test_what_somebody_decided_is_told_to_them_and_not_as_a_look(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{CAST}\n{KEPT}Karin> vad vet du om mig?\nKarin< Du har slagit av")
        assert not any("siffror" in said for said in stage.came("Karin"))


@pytest.mark.parametrize(
    "said", ["stäng av tid", "schalte die Zeitfragen ab", "turn off time saved", "funktioner"]
)
async def test_nobody_else_can(said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, f"{CAST}\n= Gusten language=sv lead=yes guest=yes\nAnna> {said}\nGusten> {said}"
        )
        await perform(stage, "Anna> ja\nGusten> ja\n@ PT1H")
        assert await every(stage, Setting) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_feature_that_can_be_switched_is_known_by_its_names(language: Language) -> None:
    switchable = {feature.name for feature in FEATURES if feature.switchable}
    assert set(named_ones()) <= switchable
    verbs = {"sv": "stäng av {}", "en": "turn off {}", "de": "schalte {} ab"}
    for said, name in (
        ("check-ins", "checkins"),
        ("drop-ins", "dropins"),
        ("champions", "champions"),
    ):
        intent = heard(Utterance(verbs[language].format(said), language))
        assert intent and intent.about["word"] == f"off {name}"


def test_everything_but_one_is_not_that_one() -> None:
    assert heard(Utterance("stäng av allt utom avstämningarna", "sv")) is None
    assert heard(Utterance("hur stänger jag av tid i Copilot?", "sv")) is None
    assert feature_in("retro") == ""


async def test_the_file_wins_again_once_it_has_changed(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        file = stage.coach.house.company
        key = "features.savings"
        off = Setting(key, key, "off", "", stage.clock.now().date(), over="on")
        assert decided(file, [off]).off == {"savings"}
        changed = replace(file, off=frozenset({"savings", "library"}))
        (over,) = lapsed([off], changed)
        assert decided(file, [over]).off == frozenset()
        assert lapsed([off], file) == ()


async def test_another_process_sees_it_with_the_next_word(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, CAST)
        another = replace(stage.coach)
        await perform(stage, OFF)
        stage.coach = another
        await perform(stage, "Anna> sparade 30 min på mejl i dag\nAnna> ja")
        await stage.pass_time(timedelta(hours=1))
        assert await every(stage, TimeSaving) == []
