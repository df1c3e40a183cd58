"""Personal numbers of Denmark, Finland, Norway, Switzerland and Austria, by shape, day of birth and
check digit.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from coaching.discretion.identifiers import EDGE, END
from coaching.discretion.labels import labelled

BIRTHDAY = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d"
BORN = r"(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2]|[48][1-9]|[59][0-2])\d\d"
_LOOK = r"(?=\d)" + EDGE
# The day of birth leads, four or five more digits follow.
DANISH = re.compile(rf"{_LOOK}{BIRTHDAY}(?P<sign> ?- ?| )?\d{{4}}{END}")
NORWEGIAN = re.compile(rf"{_LOOK}{BORN}(?: ?- ?| )?\d{{3}} ?\d\d{END}")
# The sign between tells the century, the last one checks (Finland's population register).
FINNISH = re.compile(rf"{_LOOK}{BIRTHDAY} ?[-+A-FU-Y] ?\d{{3}}[0-9A-FHJ-NPR-Y]{END}", re.IGNORECASE)
SWISS = re.compile(rf"{_LOOK}756(?P<sign>[ .-]?)\d{{4}}(?P=sign)\d{{4}}(?P=sign)\d\d{END}")
# Serial number and check digit lead, the day of birth follows; months above twelve exist.
AUSTRIAN = re.compile(
    rf"{_LOOK}[1-9]\d{{3}}(?P<sign> ?- ?| ?/ ?| )?"
    rf"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-5])\d\d{END}"
)
MODULUS = 11
DANISH_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
# Of both check digits; the second is counted over the first.
NORWEGIAN_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def neighbours(text: str) -> Iterator[tuple[int, int]]:
    """Those that check, unless a word before them says that they are the number of a thing."""
    for pattern, holds in _NUMBERS:
        for match in pattern.finditer(text):
            if holds(text, match) and not labelled(text, match.start(), "document"):
                yield match.span()


def _danish(text: str, match: re.Match[str]) -> bool:
    """Since 2007 the last digit checks no more: then the word before it must say what it is."""
    digits = _digits(match)
    if labelled(text, match.start(), "personal"):
        return True
    looks_like_a_telephone = digits.startswith("0") and "-" not in match[0]
    return _remainder(digits, DANISH_WEIGHTS) == 0 and not looks_like_a_telephone


def _norwegian(text: str, match: re.Match[str]) -> bool:
    digits = _digits(match)
    return not any(_remainder(digits, weights) for weights in NORWEGIAN_WEIGHTS)


def _remainder(digits: str, weights: Sequence[int]) -> int:
    weighed = zip(weights, digits, strict=False)
    return sum(weight * int(digit) for weight, digit in weighed) % MODULUS


def _finnish(text: str, match: re.Match[str]) -> bool:
    from stdnum.fi import hetu

    return hetu.is_valid(match[0].replace(" ", "").upper())


def _swiss(text: str, match: re.Match[str]) -> bool:
    from stdnum.ch import ssn

    return ssn.is_valid(_digits(match))


def _austrian(text: str, match: re.Match[str]) -> bool:
    """Ten digits in one are any number's, unless a word says what they are."""
    from stdnum.at import vnr

    told = bool(match["sign"]) or labelled(text, match.start(), "personal")
    return told and vnr.is_valid(_digits(match))


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[0])


_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool]], ...] = (
    (SWISS, _swiss),
    (NORWEGIAN, _norwegian),
    (FINNISH, _finnish),
    (DANISH, _danish),
    (AUSTRIAN, _austrian),
)
