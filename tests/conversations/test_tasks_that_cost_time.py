"""Neighbours of the questions on one's department, tools and tasks, on the core."""

import json
from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask
from tests.conversations.stage import Stage, perform, staged

KNOWN = '= U1 name="Sofia Lindgren" language={} department=IT role=tekniker buddy_wish=no\n'
MORE = {"sv": "berätta mer om mig", "en": "more about me", "de": "mehr über mich"}
NONE_YET = {"sv": "> inga\n> aldrig\n", "en": "> none\n> never\n", "de": "> noch keine\n> nie\n"}
ENOUGH = {"sv": "det räcker", "en": "that's all", "de": "das genügt"}
SHOWN = [
    ("sv", "offerter, två timmar i veckan", "offerter, 2 h i veckan"),
    ("sv", "mejl en halvtimme om dagen", "mejl, 30 min om dagen"),
    ("sv", "bokslut tar två dagar i månaden", "bokslut, 16 h i månaden"),
    (
        "sv",
        "budgetuppföljning, det tar väl tre timmar varje vecka",
        "budgetuppföljning, 3 h i veckan",
    ),
    ("sv", "jag lägger två timmar i veckan på fakturor", "fakturor, 2 h i veckan"),
    ("en", "quotes, 2 hours a week", "quotes, 2 h a week"),
    ("en", "quotes take me two hours a week", "quotes, 2 h a week"),
    ("en", "I spend half an hour a day on e-mail", "e-mail, 30 min a day"),
    ("en", "e-mail, half an hour every day", "e-mail, 30 min a day"),
    ("en", "meetings, 30 minutes a day", "meetings, 30 min a day"),
    ("sv", "möten, en timme i veckan", "möten, 1 h i veckan"),
    ("de", "Besprechungen, eine Stunde am Tag", "Besprechungen, 1 Std. am Tag"),
    ("en", "month-end, two days a month", "month-end, 16 h a month"),
    ("de", "Angebote, zwei Stunden pro Woche", "Angebote, 2 Std. pro Woche"),
    ("de", "Protokolle, 45 Minuten jeden Tag", "Protokolle, 45 Min. am Tag"),
    ("de", "Angebote dauern zwei Stunden pro Woche", "Angebote, 2 Std. pro Woche"),
    ("de", "für Protokolle brauche ich 45 Minuten am Tag", "Protokolle, 45 Min. am Tag"),
    ("de", "Monatsabschluss, 2 Tage im Monat", "Monatsabschluss, 16 Std. im Monat"),
]
DEPARTMENTS = [
    ("sv", "jag joobar på ekonomi", "Ekonomi"),
    ("sv", "ekonomiavdelningen", "Ekonomi"),
    ("sv", "på sälj", "Sälj"),
    ("sv", "säljj", "Sälj"),
    ("en", "I work in IT", "IT"),
    ("en", "the finance department", "Ekonomi"),
    ("de", "in der IT", "IT"),
    ("de", "Vertrieb", "Sälj"),
    ("de", "ich bin in der Buchhaltung", "Ekonomi"),
    ("de", "in der Vertriebsabteilung", "Sälj"),
    ("sv", "IT-avdelningen", "IT"),
    ("sv", "överallt och ingenstans", ""),
    ("en", "all over the place", ""),
    ("de", "überall ein bisschen", ""),
    ("sv", "vid kaffemaskinen", ""),
]
WELCOME = {
    "sv": "> hej\n> ja\n> [Svenska]\n",
    "en": "> hello\n> yes\n> [English]\n",
    "de": "> hallo\n> ja\n> [Deutsch]\n",
}
FORMS = [
    ("sv", "3 timmar", "month", "rapport, 3 h i månaden"),
    ("sv", "45", "week", "rapport, 45 min i veckan"),
    ("sv", "en kvart", "day", "rapport, 15 min om dagen"),
    ("en", "3 hours", "month", "rapport, 3 h a month"),
    ("en", "1.5 h", "week", "rapport, 1 h 30 min a week"),
    ("de", "3 Stunden", "month", "rapport, 3 Std. im Monat"),
    ("de", "eine halbe Stunde", "week", "rapport, 30 Min. pro Woche"),
    ("de", "1,5 Std.", "day", "rapport, 1 Std. 30 Min. am Tag"),
]
TOOLS = [
    ("sv", "Copilot och DeepL", {"Copilot", "DeepL"}),
    ("sv", "chatgpt å copilot", {"ChatGPT", "Copilot"}),
    ("sv", "Claude, Gemini", {"Claude", "Gemini"}),
    ("en", "Copilot and ChatGPT", {"Copilot", "ChatGPT"}),
    ("en", "I use ChatGPT, DeepL and Claude", {"ChatGPT", "DeepL", "Claude"}),
    ("de", "Copilot und DeepL", {"Copilot", "DeepL"}),
    ("de", "ich nutze ChatGPT sowie Gemini", {"ChatGPT", "Gemini"}),
    ("de", "DeepL / ChatGPT", {"DeepL", "ChatGPT"}),
]


async def at_the_tasks(stage: Stage, language: str) -> None:
    await perform(stage, f"{KNOWN.format(language)}> {MORE[language]}\n{NONE_YET[language]}")


@pytest.mark.parametrize(("language", "told", "shown"), SHOWN)
async def test_a_task_is_shown_as_it_was_understood(
    language: str, told: str, shown: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await at_the_tasks(stage, language)
        await perform(stage, f"> {told}\n< {shown}.\n")


@pytest.mark.parametrize(("language", "told", "_"), SHOWN)
async def test_a_no_at_the_summary_offers_the_tasks_by_name(
    language: str, told: str, _: str, tmp_path: Path
) -> None:
    refused = {"sv": "nej", "en": "no", "de": "nein"}[language]
    async with staged(tmp_path, language) as stage:
        await at_the_tasks(stage, language)
        await perform(stage, f"> {told}\n> xyz, 1 h\n> {ENOUGH[language]}\n> {refused}\n")
        labels = await stage.labels()
        assert len(labels) == len(set(labels)) and "xyz" in labels, labels


@pytest.mark.parametrize(("language", "told", "kept"), DEPARTMENTS)
async def test_a_department_is_the_companys_or_is_asked_for(
    language: str, told: str, kept: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"{WELCOME[language]}> {told}\n")
        (person,) = await stage.store.read(lambda tx: tx.every(Person))
        assert person.department == kept
        assert kept or {"Ekonomi", "Sälj", "IT"} <= set(await stage.labels())


@pytest.mark.parametrize(("language", "long", "rhythm", "shown"), FORMS)
async def test_a_form_is_shown_in_words(
    language: str, long: str, rhythm: str, shown: str, tmp_path: Path
) -> None:
    filled = json.dumps({"task#1": "rapport", "minutes#1": long, "rhythm#1": rhythm})
    async with staged(tmp_path, language) as stage:
        await at_the_tasks(stage, language)
        await perform(stage, f"> {filled}\n< {shown}.\n> {ENOUGH[language]}\n< {shown}.\n")
        assert not await stage.store.read(lambda tx: tx.every(BaselineTask))


@pytest.mark.parametrize(("language", "told", "kept"), TOOLS)
async def test_several_tools_are_told_at_once(
    language: str, told: str, kept: set[str], tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"{KNOWN.format(language)}> {MORE[language]}\n> {told}\n")
        leave = {
            "sv": "resten en annan gång",
            "en": "leave the rest",
            "de": "den Rest ein andermal",
        }
        await perform(stage, f"> {leave[language]}\n")
        (person,) = await stage.store.read(lambda tx: tx.every(Person))
        assert set(person.tools) == kept
