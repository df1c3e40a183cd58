"""What a company writes into `company.toml` about its own work, and what is refused there."""

import tomllib
from datetime import date

import pytest

from coaching.company.company import Company, company_from
from coaching.company.table import CompanyError
from coaching.knowledge.own_ground import placeholders

GOOD = """
[company]
language = "de"

[[library.prompts]]
title = "Angebot aus Notizen"
text = "Schreib ein Angebot für [Kunde] bis [Datum]."
shared_by = "Vertrieb"
keywords = ["Offerte"]
model = false
reviewed = 2026-11-25

[[library.failures]]
title = "Frachtkosten"
tried = "Copilot rechnen lassen."
why = "Es erfand Zollsätze."
lesson = "In der Tabelle rechnen."
language = "sv"
"""


def read(text: str) -> Company:
    return company_from(tomllib.loads(text))


def test_entries_are_topics_of_the_company_s_own() -> None:
    prompt, failure = read(GOOD).ground
    assert (prompt.kind, prompt.title, prompt.source, prompt.language) == (
        "prompt",
        "Angebot aus Notizen",
        "Vertrieb",
        "de",
    )
    assert (prompt.own, prompt.for_model, prompt.reviewed) == (True, False, date(2026, 11, 25))
    assert (failure.kind, failure.language, failure.for_model) == ("failure", "sv", True)
    assert failure.paragraphs == (
        "Copilot rechnen lassen.",
        "Es erfand Zollsätze.",
        "In der Tabelle rechnen.",
    )
    assert len({prompt.id, failure.id}) == 2


def test_what_changes_from_time_to_time_stands_in_brackets() -> None:
    assert placeholders("Schreib an [Kunde] bis [Datum], [Kunde] drängt. []") == ("Kunde", "Datum")


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (
            "[library]\nprompt = 1",
            "[library] prompt: unknown table; known are failures, prompts, rules, use_cases",
        ),
        (
            "[library]\nprompts = 1",
            "[library] prompts: write each entry under a line [[library.prompts]]",
        ),
        (
            "[[library.rules]]\ntext = 'x'",
            "[[library.rules]] entry 1: title: expected text in quotes",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = ' '",
            "[[library.rules]] entry 1: text: expected text in quotes",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 3",
            "[[library.rules]] entry 1: text: expected text in quotes",
        ),
        (
            "[[library.failures]]\ntitle = 'x'\ntried = 'y'",
            "[[library.failures]] entry 1: why: expected text in quotes",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\nauthor = 'z'",
            "[[library.rules]] entry 1: author: unknown key",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\nlanguage = 'fr'",
            "entry 1: language: 'fr' is not one of",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\nkeywords = 'a, b'",
            "entry 1: keywords: expected words such as",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\nmodel = 'no'",
            "entry 1: model: expected true or false",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\nreviewed = '2026'",
            "entry 1: reviewed: expected a day such as",
        ),
        (
            "[[library.rules]]\ntitle = 'x'\ntext = 'y'\n[[library.rules]]\ntitle = "
            "'X'\ntext = 'z'",
            "[[library.rules]] entry 2: its title is that of entry 1; give it another",
        ),
        (
            f"[[library.rules]]\ntitle = 'x'\ntext = '{'y' * 4001}'",
            "entry 1: text: longer than 4000 characters",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_entry_and_its_reason(entry: str, told: str) -> None:
    with pytest.raises(CompanyError) as refused:
        read(entry)
    assert told in str(refused.value)
