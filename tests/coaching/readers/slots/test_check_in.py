"""What people say in a check-in, as tired people write it."""

import pytest

from coaching.readers.slots.check_in import asks_for, clock, met, saved, weekday, went
from coaching.readers.slots.lines import Line, line, read_line
from coaching.readers.utterance import Utterance


@pytest.mark.parametrize(
    ("text", "language", "together", "minutes"),
    [
        ("ja", "sv", "yes", None),
        ("Japp!", "sv", "yes", None),
        ("nej, 30", "sv", "no", 30),
        ("nä hann inte", "sv", "no", None),
        ("vi sågs inte, hon var sjuk", "sv", "no", None),
        ("ja vi sågs, sparade 45 min på offerter", "sv", "yes", 45),
        ("fikade i tisdags", "sv", "yes", None),
        ("we met for lunch, saved an hour", "en", "yes", 60),
        ("no, he was ill", "en", "no", None),
        ("didn't happen", "en", "no", None),
        ("yes 15", "en", "yes", 15),
        ("leider nicht, keine Zeit", "de", "no", None),
        ("ja, 90 Min.", "de", "yes", 90),
        ("haben uns getroffen", "de", "yes", None),
        ("hur skriver jag en bättre prompt?", "sv", None, None),
        ("30", "sv", None, 30),
    ],
)
def test_met_and_the_time_in_the_same_breath(
    text: str, language: str, together: str | None, minutes: int | None
) -> None:
    said = Utterance(text, language)
    assert (met.answer(said, 1), saved.mention(said, 1)) == (together, minutes)


@pytest.mark.parametrize(
    "text",
    [
        "komme mit dem Ton nicht weiter",
        "verstehe die Formel immer noch nicht",
        "kriege die Tabelle einfach nicht hin",
        "kommer med tonen inte vidare",
        "får mallen fortfarande inte till",
        "can't really get the tone right",
        "the template still doesn't really work",
    ],
)
def test_a_clause_in_two_halves_tells_that_somebody_is_stuck(text: str) -> None:
    assert read_line(text) == Line(stuck=text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "provade copilot på kundmail men fastnade på formeln",
            Line("provade copilot på kundmail", "fastnade på formeln"),
        ),
        (
            "Testade offerter, mejl och möten. Kör fast på pivot. Hur gör man en pivottabell?",
            Line(
                "Testade offerter, mejl och möten.",
                "Kör fast på pivot.",
                "Hur gör man en pivottabell?",
            ),
        ),
        ("fick inte till tonen, hur gör man?", Line("", "fick inte till tonen", "hur gör man?")),
        (
            "ja vi sågs, testade bokslutet, körde fast på pivot",
            Line("testade bokslutet", "körde fast på pivot"),
        ),
        ("copilot på protokoll", Line("copilot på protokoll")),
        ("provade mejl, inga problem", Line("provade mejl, inga problem")),
        (
            "tried it on minutes but got stuck with tables",
            Line("tried it on minutes", "got stuck with tables"),
        ),
        ("can I share prompts?", Line(question="can I share prompts?")),
        ("It doesn't work with long documents", Line(stuck="It doesn't work with long documents")),
        (
            "Copilot für Angebote ausprobiert, aber die Formel klappt nicht",
            Line("Copilot für Angebote ausprobiert", "die Formel klappt nicht"),
        ),
    ],
)
def test_a_line_falls_apart_into_its_own_words(text: str, parts: Line) -> None:
    assert read_line(text) == parts


@pytest.mark.parametrize("text", ["30", "nej, 30", "ja", "nein", "hej", "?", "avbryt", "👍"])
def test_what_is_no_line_is_not_taken_for_one(text: str) -> None:
    assert line.answer(Utterance(text, "sv"), 1) is None


@pytest.mark.parametrize(
    ("text", "wished", "day", "at"),
    [
        ("fråga på tisdagar kl 9", "time", "2", "09:00"),
        ("fråga mig på tisdag 9.30 istället", "time", "2", "09:30"),
        ("ask me on Fridays at 2 pm", "time", "5", "14:00"),
        ("frag mich dienstags um 9 Uhr", "time", "2", "09:00"),
        ("fråga på måndagar", "time", "1", None),
        ("varje vecka", "weekly", None, None),
        ("ask me every other week", "fortnightly", None, None),
        ("jede zweite Woche", "fortnightly", None, None),
        ("fråga Markus om pivot", "", None, None),
        ("vad händer på tisdag?", "", "2", None),
    ],
)
def test_when_and_how_often(text: str, wished: str, day: str | None, at: str | None) -> None:
    said = Utterance(text, "sv")
    assert (asks_for(said), weekday.mention(said, 1), clock.mention(said, 1)) == (wished, day, at)


@pytest.mark.parametrize(
    ("text", "how"),
    [("så där", "mixed"), ("Gut", "good"), ("heavy going", None), ("trögt", "hard")],
)
def test_how_it_went(text: str, how: str | None) -> None:
    assert went.answer(Utterance(text, "sv"), 1) == how
