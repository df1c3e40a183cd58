"""What the reader is unsure of, read by a model on a server of our own: believed within limits,
then confirmed.
"""

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coaching.advice.writer import PATIENCE
from coaching.company.spending import Spending
from coaching.facts.advice import ModelUse
from coaching.facts.savings import TimeSaving
from coaching.messages import LANGUAGES, Language
from tests.conversations.modelled import ME, everything_kept, known, modelled
from tests.conversations.stage import COMPANY, SHORT, Stage
from tests.fakes.openai.troubles import LEAK, TROUBLES

UNSURE = {
    "sv": "Sparade massor av tid på offerten till eva.berg@kunden.example. Äggklockan hade nog sagt 90 minuter",
    "en": "Saved loads of time on the deck for eva.berg@kunden.example. The kitchen timer would put it at 90 minutes",
    "de": "Viel Zeit beim Angebot für eva.berg@kunden.example gespart. Die Eieruhr zeigt da ihre 90 Minuten",
}
TASK = {"sv": "offerten", "en": "the deck", "de": "Angebot"}
HOW_MUCH = {
    "sv": "Hur mycket tid sparade du?",
    "en": "How much time did you save",
    "de": "Wie viel Zeit",
}
RIGHT = {"sv": "Stämmer det?", "en": "Is that right?", "de": "Stimmt das?"}


def reading(minutes: int | None = 90, kind: str = "report", **more: Any) -> str:
    per = "once" if kind == "report" else None
    return json.dumps(
        {"kind": kind, "minutes": minutes, "per": per, "activity": [], "items": [], **more}
    )


async def savings(stage: Stage) -> list[TimeSaving]:
    return list(await stage.store.read(lambda tx: tx.of(TimeSaving, ME)))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_its_guess_fills_the_dialogue_and_the_person_confirms(
    language: Language, tmp_path: Path
) -> None:
    answer = reading(activity=[TASK[language]])
    async with modelled(tmp_path, lambda asked: answer, language=language) as (stage, _):
        [told] = await stage.say(UNSURE[language])
        before = await savings(stage)
        await stage.say("yes", about=stage.last.key)
        [kept] = await savings(stage)
    assert RIGHT[language] in told and TASK[language] in told
    assert before == [] and (kept.minutes, kept.rhythm, kept.task) == (90, "once", TASK[language])


async def test_only_this_message_leaves_without_personal_data_and_names(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: reading(), *known(name="Sofia Zqlindgren")) as (
        stage,
        server,
    ):
        await stage.say(UNSURE["sv"].replace("offerten", "Zqlindgrens offert"))
    assert len(server.asked) == 1 and [m["role"] for m in server.asked[0].messages] == [
        "system",
        "user",
    ]
    sent = server.everything_received
    assert "<EMAIL_1>" in str(server.asked[0].messages[1]) and "[NAME]" in sent
    assert (
        "eva.berg" not in sent
        and "Zqlindgren" not in sent
        and ME not in sent
        and "Almvik" not in sent
    )


async def test_what_a_token_stands_for_is_put_back_for_the_person(tmp_path: Path) -> None:
    answer = reading(activity=["offerten till <EMAIL_1>"])
    async with modelled(tmp_path, lambda asked: answer) as (stage, _):
        [told] = await stage.say(UNSURE["sv"])
    assert "offerten till eva.berg@kunden.example" in told


@pytest.mark.parametrize(
    "answer",
    [
        reading(120),  # nobody spoke of two hours
        reading(90, activity=["en rapport"]),  # nor of a report
        reading(-90),
        reading(90, per="week"),
        reading(None, kind="ask"),
        reading(None, kind="none"),
        reading(90, kind="none"),
        "90",
        "Gärna! Du sparade 90 minuter.",
        '{"kind": "report"',
        reading(90, forget="everybody"),
    ],
)
async def test_what_is_not_to_be_believed_is_asked_as_without_a_model(
    answer: str, tmp_path: Path
) -> None:
    async with modelled(tmp_path, lambda asked: answer) as (stage, server):
        [told] = await stage.say(UNSURE["sv"])
        assert HOW_MUCH["sv"] in told and "90" not in told
        await stage.say("40 min")
        await stage.say("once", about=stage.last.key)
        await stage.say("yes", about=stage.last.key)
        [kept] = await savings(stage)
    assert kept.minutes == 40 and len(server.asked) == 1


@pytest.mark.parametrize("name", TROUBLES)
async def test_a_model_in_trouble_is_not_noticed(
    name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reply, word = TROUBLES[name]
    async with modelled(
        tmp_path, lambda asked: reply, patience=SHORT if word == "slow" else PATIENCE
    ) as (stage, _):
        [told] = await stage.say(UNSURE["sv"])
        kept = await everything_kept(stage)
    assert HOW_MUCH["sv"] in told
    assert LEAK not in told + kept + caplog.text and "eva.berg" not in caplog.text


async def test_it_counts_among_what_may_be_spent(tmp_path: Path) -> None:
    company = replace(COMPANY, spending=Spending(requests_per_person_and_day=1))
    async with modelled(tmp_path, lambda asked: reading(), company=company) as (stage, server):
        await stage.say(UNSURE["sv"])
        await stage.say("avbryt")
        [told] = await stage.say(UNSURE["sv"])
        use = await stage.store.read(lambda tx: tx.get(ModelUse, f"person:{ME}"))
    assert HOW_MUCH["sv"] in told and len(server.asked) == 1
    assert use is not None and use.requests == 1


async def test_what_the_reader_is_sure_of_goes_to_nobody(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: reading()) as (stage, server):
        for words in (
            "Sparade 45 min på offerter i går",
            "mötet är 90 minuter",
            "inget sparat den här veckan",
        ):
            await stage.say(words)
            await stage.say("avbryt")
    assert server.asked == []


async def test_a_correction_days_later_asks_no_model(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: reading(activity=["offerten"])) as (stage, server):
        await stage.say(UNSURE["sv"])
        await stage.say("yes", about=stage.last.key)
        await stage.say("nej, 60")
        await stage.say("yes", about=stage.last.key)
        [kept] = await savings(stage)
    assert kept.minutes == 60 and len(server.asked) == 1


async def test_the_message_is_not_kept_with_the_dialogue(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: reading(activity=["offerten"])) as (stage, _):
        await stage.say(UNSURE["sv"])
        kept = await everything_kept(stage)
    assert "Äggklockan" not in kept
