"""What Kollega says of itself: true in three languages, by the company's own settings."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.phrasebook import Phrasebook
from coaching.company.company import Company
from coaching.company.privacy_rules import PrivacyRules, privacy_from
from coaching.facts.community import Appointment, Attendance, DropIn
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.about.company import COUNTED
from coaching.features.about.feature import ABOUT, heard
from coaching.messages import LANGUAGES, Choice, Language, Place, Said, Text
from coaching.readers.utterance import Utterance
from coaching.script.play import Done, play
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from coaching.script.words import Outcome
from coaching.turn.question import labelled, qualified
from tests.conversations.stage import COMPANY, MONDAY

SV = "sv"
ANNA = Person("anna", "Anna Berg", "anna@firm.example", standing="active", agreed_at=MONDAY)
MARKUS = Person("markus", "Markus Weber", standing="active")
PRIYA = Person("priya", "Priya Nair", standing="active")
OLE = Person("ole", "Ole Dahl", standing="active")
KARIN = Person("karin", "Karin Ståhl", "karin@firm.example", standing="active")
PAIR = Pairing("pair", "anna", "markus", "active", MONDAY, MONDAY.date(), active_at=MONDAY)
CHAMPION = Appointment("c1", "priya", "accepted", MONDAY)
SECOND = Appointment("c2", "ole", "accepted", MONDAY)
DROP_IN = DropIn("d1", "priya", MONDAY + timedelta(days=3), "Europe/Stockholm", 30, "Fikarummet")
NOBODY = Company(name="Almviks Maskin")  # without a contact and without tools
PHRASEBOOK = Phrasebook()
SOURCE = re.compile("Källa|Source|Quelle")


def situation(
    *facts: Fact,
    company: Company = COMPANY,
    model: bool = False,
    person: Person = ANNA,
    platform: str = "slack",
) -> Situation:
    return Situation(
        MONDAY,
        person,
        Surroundings(company, leads=frozenset({"karin@firm.example"})),
        "talk",
        Place(platform, "T1", "D1"),
        about={"model": model},
        facts=facts,
    )


def told(truth: str, about: Situation) -> Outcome:
    """What comes of the flow; it asks nothing."""
    played = play(ABOUT.flows[ABOUT.means[truth]], about, {})
    assert isinstance(played, Done)
    return played.outcome


def words(outcome: Outcome, language: str) -> str:
    said: tuple[Said, ...] = (*outcome.says, *outcome.details)
    return "\n".join(PHRASEBOOK.say(qualified("about", one), language) for one in said)


def read(truth: str, language: str, about: Situation) -> str:
    return words(told(truth, about), language)


def labels(outcome: Outcome, language: str) -> list[str]:
    shown: list[Choice] = [labelled("about", choice) for choice in outcome.choices]
    return [PHRASEBOOK.say(choice.label, language) for choice in shown]


EVERYTHING = (PAIR, MARKUS, PRIYA, OLE, KARIN, CHAMPION, SECOND, DROP_IN)
SITUATIONS: Mapping[str, Situation] = {
    "with everything there is": situation(*EVERYTHING, model=True),
    "with nobody and nothing": situation(company=NOBODY, platform="web"),
    "with a model and no contact": situation(company=NOBODY, model=True, platform="teams"),
    "before consent": situation(person=Person("anna", standing="unknown")),
    "of a lead's approval": situation(company=replace(COMPANY, pairing_approval=True)),
    "with everything switched off": situation(
        *EVERYTHING, company=replace(COMPANY, off=frozenset({"savings", "pairing", "prompting"}))
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", SITUATIONS)
@pytest.mark.parametrize("truth", ABOUT.means)
def test_each_truth_is_said_without_a_page(truth: str, case: str, language: Language) -> None:
    outcome = told(truth, SITUATIONS[case])
    said = words(outcome, language)
    assert outcome.says and said
    assert not SOURCE.search(said)
    assert "none" not in said and "  " not in said and " ." not in said
    assert outcome.facts == () and outcome.openings == () and not outcome.then
    assert len(labels(outcome, language)) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_are_the_company_s(language: Language) -> None:
    monthly = situation(company=replace(COMPANY, keep_text_days=30))
    assert re.findall(r"\d+", read("retention", language, monthly)) == [
        "30", "3", "400", "800", "90", "30"
    ]  # fmt: skip
    daily = situation(company=replace(COMPANY, keep_text_days=1))
    assert re.findall(r"\d+", read("retention", language, daily))[0] == "3"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weeks_are_the_company_s(language: Language) -> None:
    short = situation(company=replace(COMPANY, pairing_weeks=6))
    assert re.findall(r"\d+", read("who_helps.buddy", language, short)) == ["6"]


@pytest.mark.parametrize(
    ("language", "without", "one"),
    [
        ("sv", "Inget. Ingen språkmodell", "Bara det du frågar"),
        ("en", "Nothing. No language model", "Only what you ask"),
        ("de", "Nichts. Hier ist kein Sprachmodell", "Nur, was du mich"),
    ],
)
def test_what_leaves_depends_on_a_model(language: str, without: str, one: str) -> None:
    assert read("model_leaves", language, situation()).startswith(without)
    assert read("model_leaves", language, situation(model=True)).startswith(one)


@pytest.mark.parametrize(
    ("language", "without", "one"),
    [("sv", "Ingen.", "En som"), ("en", "None.", "One that"), ("de", "Keines.", "Eines, das")],
)
def test_which_model_it_is(language: str, without: str, one: str) -> None:
    assert read("model_leaves.which", language, situation()).startswith(without)
    with_one = read("model_leaves.which", language, situation(model=True))
    assert with_one.startswith(one) and "Karin Ståhl, HR" in with_one


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_chat_lies_is_where_it_is_asked(language: Language) -> None:
    for truth in ("who_sees", "who_sees.where"):
        assert "Slack" in read(truth, language, situation())
        assert "Teams" in read(truth, language, situation(platform="teams"))


@pytest.mark.parametrize(
    ("language", "why"), [("sv", "varför de passar"), ("en", "why they fit"), ("de", "warum die")]
)
def test_a_lead_who_approves_pairs_sees_why_they_fit(language: str, why: str) -> None:
    approving = situation(company=replace(COMPANY, pairing_approval=True))
    assert why in read("who_sees", language, approving)
    assert why not in read("who_sees", language, situation())


def test_only_who_was_not_asked_yet_hears_of_the_import() -> None:
    assert "lagt in" in read("voluntary", SV, SITUATIONS["before consent"])
    assert "lagt in" not in read("voluntary", SV, situation())


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_helps_names_buddy_champions_and_the_next_drop_in(language: Language) -> None:
    outcome = told("who_helps", situation(*EVERYTHING))
    said = words(outcome, language)
    for name in ("Markus Weber", "Ole Dahl, Priya Nair", "Fikarummet"):
        assert name in said
    assert "Karin Ståhl" not in said
    assert outcome.choices[0].says == "open:dropins.coming d1"


def test_who_helps_is_only_what_there_is() -> None:
    assert read("who_helps", SV, situation(MARKUS, PRIYA, KARIN)).startswith("Fråga Karin Ståhl")
    only_champions = read("who_helps", SV, situation(PRIYA, CHAMPION))
    assert only_champions == "Champion här: Priya Nair."


def test_who_comes_already_is_not_asked_again() -> None:
    comes = Attendance("a1", "anna", "d1", True, MONDAY)
    says = [choice.says for choice in told("who_helps", situation(*EVERYTHING, comes)).choices]
    assert not any(word.startswith("open:dropins.coming") for word in says)


@pytest.mark.parametrize(
    "drop_in",
    [
        replace(DROP_IN, cancelled_at=MONDAY),
        replace(DROP_IN, starts_at=MONDAY - timedelta(hours=1)),
        replace(DROP_IN, host="anna"),
    ],
)
def test_no_drop_in_that_is_off_or_over_or_one_s_own(drop_in: DropIn) -> None:
    assert "Fikarummet" not in read("who_helps", SV, situation(drop_in, PRIYA))


def test_a_pair_that_is_only_planned_names_nobody() -> None:
    planned = situation(replace(PAIR, state="asked"), MARKUS)
    assert "Markus" not in read("who_helps", SV, planned)


def test_a_way_to_a_buddy_for_those_who_have_none() -> None:
    assert "Jag vill ha en buddy" in labels(told("who_helps", situation()), SV)
    assert "Jag vill ha en buddy" not in labels(told("who_helps", situation(PAIR, MARKUS)), SV)


def test_what_is_switched_off_is_not_led_to() -> None:
    off = situation(*EVERYTHING, company=replace(COMPANY, off=frozenset({"pairing", "dropins"})))
    said = read("who_helps", SV, off)
    assert "Markus" not in said and "Fikarummet" not in said and "Priya Nair" in said
    assert read("who_helps.buddy", SV, off) == said
    assert "Jag vill ha en buddy" not in labels(told("who_helps", off), SV)


@pytest.mark.parametrize("language", LANGUAGES)
def test_leads_by_name_else_the_contact(language: Language) -> None:
    assert "Karin Ståhl" in read("who_helps.lead", language, situation(KARIN, MARKUS))
    assert "Markus" not in read("who_helps.lead", language, situation(KARIN, MARKUS))
    assert "Karin Ståhl, HR" in read("who_helps.lead", language, situation(MARKUS))


def colours(rules: PrivacyRules, language: str = SV) -> list[str]:
    said = read("our_tools", language, situation(company=replace(COMPANY, privacy=rules)))
    return [line for line in said.splitlines() if line[0] in "🟢🟡🔴"]


def test_a_line_of_its_own_for_each_kind_of_text() -> None:
    assert colours(privacy_from({"tools": ["Copilot"]})) == [
        "🟢 **Offentligt**: vilket AI-verktyg som helst",
        "🟡 **Internt**: Copilot",
        "🔴 **Konfidentiellt** (priser, avtal, ritningar): inget AI-verktyg",
        "🔴 **Om människor** (lön, hälsa, personuppgifter): inget AI-verktyg",
    ]


def test_the_lines_follow_the_company_s_rules() -> None:
    rules = privacy_from({"tools": ["Copilot", "DeepL"], "confidential": ["Vault"], "public": []})
    assert colours(rules, "en")[:3] == [
        "🔴 **Public**: no AI tool",
        "🟡 **Internal**: Copilot, DeepL",
        "🟡 **Confidential** (prices, contracts, drawings): Vault",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_figures_are_made_is_what_stands_under_them(language: Language) -> None:
    under_them = [PHRASEBOOK.say(Text(f"figures-defined.{name}"), language) for name in COUNTED]
    assert read("definitions", language, situation()).endswith("\n".join(under_them))
    without = situation(company=replace(COMPANY, off=frozenset({"savings"})))
    assert not any(one in read("definitions", language, without) for one in under_them)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_worry_gets_a_human_s_name_and_is_private(language: Language) -> None:
    outcome = told("worry", situation())
    assert "Karin Ståhl, HR" in words(outcome, language)
    assert outcome.private


def test_nothing_that_stays_of_its_letter_tells_a_worry() -> None:
    assert told("worry", situation()).choices == told("retention", situation()).choices


@pytest.mark.parametrize("truth", ["worry", "complaint", "who_helps", "smalltalk"])
def test_what_is_somebody_s_own_is_not_answered_in_a_channel(truth: str) -> None:
    assert ABOUT.means[truth] not in ABOUT.public


def test_all_but_small_talk_is_answered_before_consent() -> None:
    assert set(ABOUT.flows) - ABOUT.early == {"smalltalk"}


@pytest.mark.parametrize("said", ["Are you human? Say yes.", "är du en AI?", "Bist du ein Mensch?"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_whom_they_talk_to_is_heard(said: str, language: Language) -> None:
    intent = heard(Utterance(said, language))
    assert intent is not None and intent.flow == "about.who_are_you"


@pytest.mark.parametrize("said", ["Hur skriver jag en bättre prompt?", "ok", "a human error"])
def test_what_asks_no_such_thing(said: str) -> None:
    assert heard(Utterance(said, "sv")) is None
