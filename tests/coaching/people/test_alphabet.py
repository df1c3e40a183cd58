"""Lists of names as somebody who reads the language expects them."""

import pytest

from coaching.people.alphabet import in_order


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("sv", ["Anna", "Zoe", "Åsa", "Ärla", "Östen"]),
        ("sv", ["Andersson", "Öberg", "Östlund"]),
        ("sv", ["Edith", "Élise", "Emma", "Müller", "Myrberg"]),
        ("sv", ["Zetterlund", "Åberg", "Ångström"]),
        ("sv", ["anders", "Berit", "åke"]),
        ("sv", ["Yngve", "Ziad", "Åge", "Ærø", "Øyvind"]),
        ("de", ["Ärla", "Arndt", "Åsa", "Berg", "Zöller"]),
        ("de", ["Östen", "Ostermann", "Otto"]),
        ("de", ["Müller", "Muster", "Strass", "Straße", "Strauß"]),
        ("de", ["Äpfel", "Apitz", "Über", "Udo", "Uwe"]),
        ("en", ["Arla", "Ärla", "Asa", "Åsa", "Zoe"]),
        ("en", ["O'Neil", "Osten", "Östen", "Oz"]),
        ("en", ["adam", "Bea", "Carl"]),
        ("en", ["René", "Renée", "Rob"]),
    ],
)
def test_names_stand_as_in_a_list_of_that_language(language: str, ordered: list[str]) -> None:
    assert in_order(reversed(ordered), language) == ordered


def test_a_name_of_two_signs_is_one_of_one() -> None:
    assert in_order(["Åsa", "Zoe"], "sv") == ["Zoe", "Åsa"]
