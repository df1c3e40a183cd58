"""Personal numbers of Sweden's and Germany's neighbours, and what only looks like them."""

from collections.abc import Sequence

import pytest

from coaching.discretion.personal_data import find

HETU_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def summed(digits: str, weights: Sequence[int]) -> int:
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))


def danish(birthday: str, serial: str) -> str:
    """The next serial number from here on that checks."""
    numbers = (f"{birthday}{int(serial) + step:04}" for step in range(11))
    return next(one for one in numbers if summed(one, (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0)


def norwegian(birthday: str, serial: int) -> str:
    for number in range(serial, serial + 20):
        first = -summed(f"{birthday}{number}", (3, 7, 6, 1, 8, 9, 4, 5, 2)) % 11
        second = -summed(f"{birthday}{number}{first % 10}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        if first < 10 and second < 10:
            return f"{birthday}{number}{first}{second}"
    raise AssertionError


def finnish(birthday: str, sign: str, serial: str) -> str:
    return f"{birthday}{sign}{serial}{HETU_SIGNS[int(birthday + serial) % 31]}"


def swiss(middle: str) -> str:
    check = -summed(f"756{middle}", (1, 3) * 6) % 10
    return f"756{middle}{check}"


def austrian(serial: int, birthday: str) -> str:
    for number in range(serial, serial + 20):
        check = summed(f"{number}{birthday}", (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11
        if check < 10:
            return f"{number}{check}{birthday}"
    raise AssertionError


DK = danish("211062", "5620")
DK_YOUNG = danish("070189", "1200")
NO = norwegian("151086", 950)
NO_D_NUMBER = norwegian("550390", 301)
FI = finnish("131052", "-", "308")
FI_YOUNG = finnish("020301", "A", "417")
CH = swiss("921707698")
AT = austrian(123, "010180")
AT_LATER = austrian(704, "241295")
GROUPED = f"{CH[:3]}.{CH[3:7]}.{CH[7:11]}.{CH[11:]}"


@pytest.mark.parametrize(
    ("frame", "number"),
    [
        ("Hans cpr är {}", f"{DK[:6]}-{DK[6:]}"),
        ("CPR-nr. {} mangler", f"{DK_YOUNG[:6]}-{DK_YOUNG[6:]}"),
        ("the Danish colleague is {}, please add", f"{DK[:6]} {DK[6:]}"),
        ("die dänische Nummer lautet {}", DK),
        ("cpr {}", f"{DK_YOUNG[:6]}{DK_YOUNG[6:]}"),
        ("CPR-nummer {}", "010190-1234"),  # no check digit since 2007
        ("den norske kollegaen: {}", f"{NO[:6]} {NO[6:]}"),
        ("fødselsnummer {} takk", NO),
        ("her Norwegian number is {}", f"{NO[:6]}-{NO[6:]}"),
        ("die D-Nummer {}", NO_D_NUMBER),
        ("hans norska nummer: {}.", f"{NO_D_NUMBER[:6]} {NO_D_NUMBER[6:9]} {NO_D_NUMBER[9:]}"),
        ("hetu {}", FI),
        ("finska personbeteckningen {} saknas", FI_YOUNG),
        ("her Finnish id is {}", FI.lower()),
        ("die finnische Kennung {}", finnish("241299", "Y", "022")),
        ("AHV-Nr. {}", GROUPED),
        ("hennes schweiziska nummer {}", GROUPED.replace(".", " ")),
        ("the Swiss number {} is wrong", CH),
        ("AHV {} bitte prüfen", GROUPED.replace(".", "-")),
        ("SVNR {}", f"{AT[:4]} {AT[4:]}"),
        ("SV-Nummer: {}", AT),
        ("die Versicherungsnummer {} stimmt", f"{AT_LATER[:4]} {AT_LATER[4:]}"),
        ("hennes österrikiska nummer är {}", f"{AT_LATER[:4]}-{AT_LATER[4:]}"),
        ("her Austrian number: {}", f"{AT[:4]}/{AT[4:]}"),
    ],
)
def test_a_neighbours_number_is_found(frame: str, number: str) -> None:
    found = find(frame.format(number))
    assert [(span.type, span.value) for span in found] == [("PERSONNUMMER", number)]


def wrong(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 1) % 10)


@pytest.mark.parametrize(
    "text",
    [
        f"ärende {wrong(DK)[:6]}-{wrong(DK)[6:]}",
        f"Vorgang {wrong(NO)}",
        "kod 131052-308U",
        f"Artikel {wrong(CH)}",
        f"EAN {CH}",
        f"order {DK}",
        f"Rechnung {AT}",
        f"1{AT[1:4]} 990180 stycken",
        "batch 310290-0000",
        "mötet 24.12.1995 - 10",
        "Bestellnummer 151086 95088",
        "version 756.1.2.3",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert find(text) == ()
