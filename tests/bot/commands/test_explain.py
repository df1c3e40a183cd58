"""The plain values that tuners look at."""

import json

from bot.commands.explain import explain


def test_both_halves() -> None:
    told = explain("Sparade 30 min på mejl, skriv till anna@exempel.se", "sv")
    assert told == {
        "text": "Sparade 30 min på mejl, skriv till anna@exempel.se",
        "kind": "report",
        "minutes": 30,
        "per": "once",
        "activity": ["mejl"],
        "items": [{"minutes": 30, "per": "once", "activity": "mejl"}],
        "personal_data": [{"start": 35, "end": 50, "type": "EMAIL", "value": "anna@exempel.se"}],
    }
    assert json.loads(json.dumps(told)) == told


def test_one_half_alone() -> None:
    assert set(explain("hej", "sv", savings=False)) == {"text", "personal_data"}
    assert set(explain("hej", "sv", personal_data=False)) == {
        "text",
        "kind",
        "minutes",
        "per",
        "activity",
        "items",
    }


def test_what_is_no_report_has_no_minutes() -> None:
    told = explain("mötet tar 3 timmar", "sv")
    assert (told["kind"], told["minutes"], told["per"], told["items"]) == ("none", None, None, [])


def test_an_unknown_language_is_guessed() -> None:
    assert explain("Ich habe eine Stunde beim Bericht gespart", "")["minutes"] == 60
