"""The rubric on prompts written apart from its vocabulary."""

import pytest

from coaching.features.prompting.rubric import CRITERIA, added, delicate, gap, has, secret

FULL = {
    "en": (
        "You work in service at a maker of packaging machines. Write an e-mail to a customer "
        "whose machine stood still "
        "for two days. At most 120 words, calm tone. Do not promise a refund. Ask me if "
        "anything is missing. "
        "For example, begin like this: We are sorry."
    ),
    "sv": (
        "Du jobbar på service hos en maskintillverkare. Vår kund hade stopp i två dagar. "
        "Skriv ett mejl till kunden, "
        "högst 120 ord, lugn ton. Lova inget utan mig. Fråga mig om något saknas. "
        "Börja till exempel så här: Vi beklagar."
    ),
    "de": (
        "Du arbeitest im Service bei einem Maschinenbauer. Unser Kunde hatte zwei Tage "
        "Stillstand. Schreib eine E-Mail "
        "an den Kunden, höchstens 120 Wörter, ruhiger Ton. Versprich keine Erstattung. Frag "
        "mich, wenn etwas fehlt. "
        "Fang zum Beispiel so an: Es tut uns leid."
    ),
}
GAPS = [
    ("en", "The offer for the pump.", "goal"),
    ("en", "Write about the pump.", "context"),
    ("sv", "offerten på pumpen", "goal"),
    ("sv", "Skriv om pumpen.", "context"),
    ("sv", "Vi är en maskinfirma. Skriv om pumpen.", "audience"),
    ("sv", "Vi är en maskinfirma. Skriv till en kund om pumpen.", "format"),
    ("sv", "Vi är en maskinfirma. Skriv ett mejl till en kund om pumpen.", "limits"),
    ("de", "Schreib über die Pumpe.", "context"),
    (
        "de",
        "Wir sind ein Maschinenbauer. Schreib eine E-Mail an einen Kunden, höchstens 80 "
        "Wörter, ohne Floskeln.",
        "check",
    ),
    (
        "de",
        "Wir bauen Pumpen. Schreib an einen Kunden, maximal 80 Wörter, kein Jargon. Frag "
        "mich, wenn etwas fehlt.",
        "example",
    ),
]


@pytest.mark.parametrize("language", FULL)
def test_a_prompt_that_has_everything(language: str) -> None:
    assert has(FULL[language]) == set(CRITERIA)
    assert gap(has(FULL[language])) == "none" and added(has(FULL[language])) == ()


@pytest.mark.parametrize(("language", "prompt", "lack"), GAPS)
def test_the_one_gap_that_matters(language: str, prompt: str, lack: str) -> None:
    assert gap(has(prompt)) == lack


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("Skriv till anna@firma.example om lönen", "personal", ""),
        ("Write a warning letter to a fitter", "personal", "warning letter"),
        ("Fasse die Krankschreibungen zusammen", "personal", "krankschreibungen"),
        ("Översätt prislistan", "confidential", "prislistan"),
        ("Summarise this NDA", "confidential", "nda"),
        ("Fass die Zeichnungen zusammen", "confidential", "zeichnungen"),
        ("Write a poem about screws", "", ""),
    ],
)
def test_what_seldom_belongs_in_a_tool_and_by_which_word(text: str, kind: str, word: str) -> None:
    assert delicate(text) == (kind, word)


@pytest.mark.parametrize(
    "prompt",
    [
        "Skriv en text om budgeten",
        "Skriv en text om avtalet med leverantören",
        "Skriv en text om lönerna",
        "Sammanfatta hur vi jobbar med rehab",
        "Write a text about next year's budget",
        "Explain what a supplier contract should hold",
        "Compare salary bands in our trade",
        "Schreib einen Text über das Budget 2026",
        "Erklär mir, was in einem Vertrag stehen muss",
        "Fass die Krankschreibungen der Abteilung Vertrieb zusammen",
    ],
)
def test_a_topic_is_no_secret(prompt: str) -> None:
    assert secret(prompt) == ((), "") and "data" in has(prompt)


@pytest.mark.parametrize(
    ("prompt", "kinds", "word"),
    [
        ("Skriv till Anna Berg om hennes sjukskrivning", (), "sjukskrivning"),
        ("Anna Bergs lön är för låg, skriv ett svar", (), "lön"),
        ("Sammanfatta avtalet, värt 410 000 kr", (), "avtalet"),
        ("Write to Mr Weber about his warning letter", (), "warning letter"),
        ("Explain the budget of 2,000,000 €", (), "budget"),
        ("Schreib Frau Weber eine Abmahnung", (), "abmahnung"),
        ("Schreib über das Gehalt von Jonas Weber", (), "gehalt"),
        ("Skriv till Anna, 850709-9805, om hennes lön", ("PERSONNUMMER",), ""),
        ("Write to anna@firm.example about the drawings", ("EMAIL",), ""),
    ],
)
def test_a_name_or_a_sum_beside_it_is_one_and_the_word_is_named(
    prompt: str, kinds: tuple[str, ...], word: str
) -> None:
    assert secret(prompt) == (kinds, word) and "data" not in has(prompt)


def test_what_is_delicate_comes_before_everything_else() -> None:
    assert gap(has(f"{FULL['sv']} Svara anna@firma.example.")) == "data"


def test_no_more_lines_are_added_than_anybody_fills_in() -> None:
    assert added(has("x")) == ("goal", "context", "audience")


def test_a_long_story_is_background() -> None:
    assert "context" in has("Skriv om pumpen. " + "Den gick sönder. " * 30)
