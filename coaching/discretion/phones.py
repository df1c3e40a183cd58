"""Telephone numbers, international and as they are written in Sweden, Germany and their
neighbours.
"""

import re
from collections.abc import Iterator

from coaching.discretion.labels import labelled, numbered
from coaching.readers.written import moments

EDGE = r"(?:(?<![^\W_])(?<![\d_][.,/+-])(?<![/+-])|(?<=[Tt]el)|(?<=[Mm]ob)|(?<=lnr))"
# Each pattern looks at its first sign before it looks behind: most places in a text begin no
# number.
CANDIDATE = re.compile(
    r"(?=[+0(])"
    + EDGE
    + r"(?:\+ ?|(?<!\d )00|(?<!\d )\(?0|\([1-9])\d?"
    + r"(?:[ ./()-]{0,3}\d){6,14}(?![^\W_]|[.,:]\d{1,3}(?!\d))"
)
AMERICAN = re.compile(
    r"(?=[1-9(])"
    + EDGE
    + r"(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}(?![^\W_]|[-.]\d)"
)
PLUSLESS = re.compile(r"(?=[1-9]\d)" + EDGE + r"[1-9]\d(?:[ -]?\d){8,13}(?![^\W_]|[.,:]\d)")
NO_NUMBER = re.compile(r"0[.,]\d+|0\d{3}-\d{2}-\d{2}")  # a decimal, a part
ABROAD = re.compile(r"\+|00 ?[1-9]")
COVER = "\0"  # stands where a time of day or a date was found
GROUP = re.compile(r" \d{1,3}$")  # a count or an hour behind a number
LEAST_DIGITS = 7
LONGEST_NATIONAL = 13  # digits, the leading zero included
# Calling codes of countries whose numbers begin with a zero at home.
COUNTRIES = (46, 49, 44, 41, 43, 358, 33, 31)
MONEY = re.compile(r" ?(?:kr|sek|eur|€|usd|%)", re.IGNORECASE)


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Telephone numbers; hours, dates and what is introduced as an order, an invoice or a part are
    left alone.
    """
    yield from _national(text)
    for match in CANDIDATE.finditer(text):
        if ABROAD.match(match[0]) and not MONEY.match(text, match.end()):
            if length := _length(match[0]):
                yield match.start(), match.start() + length
    for match in AMERICAN.finditer(text):
        written = "+1" + match[0].removeprefix("1")
        if not labelled(text, match.start(), "document") and _possible(written):
            yield match.span()
    for match in PLUSLESS.finditer(text):
        if labelled(text, match.start(), "phone") and _valid_abroad("+" + match[0]):
            yield match.span()


def _national(text: str) -> Iterator[tuple[int, int]]:
    """Numbers without a country's code, none of which is money or the number of a thing."""
    timeless = _without_moments(text)
    for match in CANDIDATE.finditer(timeless):
        if ABROAD.match(match[0]) or NO_NUMBER.fullmatch(match[0]) or _names_a_thing(text, match):
            continue
        if length := _length(match[0]):
            yield match.start(), match.start() + length


def _without_moments(text: str) -> str:
    """The text with its hours and dates covered, of the same length."""
    pieces: list[str] = []
    at = 0
    for start, end in moments.spans(text):
        pieces += [text[at:start], COVER * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _names_a_thing(text: str, match: re.Match[str]) -> bool:
    if MONEY.match(text, match.end()) or labelled(text, match.start(), "document"):
        return True
    return numbered(text, match.start())


def _length(written: str) -> int:
    """How much of it is a number: groups at the end may be something else ("070-174 06 35 10
    people").
    """
    while sum(map(str.isdigit, written)) >= LEAST_DIGITS:
        if _possible(written) if written.startswith("+") else _valid(written):
            return len(written)
        shorter = GROUP.sub("", written)
        if shorter == written:
            return 0
        written = shorter
    return 0


def _possible(written: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(written))
    except phonenumbers.NumberParseException:
        return False


def _valid(written: str) -> bool:
    """Whether it is a number from abroad (00…) or one at home in a country of `COUNTRIES`."""
    import phonenumbers

    if written.startswith("00"):
        return _valid_abroad("+" + written[2:])
    digits = re.sub(r"\D", "", written)
    if len(digits) > LONGEST_NATIONAL:
        return False
    number = int(digits)  # one zero belongs to the country's own prefix; two would be a call abroad
    return any(
        phonenumbers.is_valid_number(phonenumbers.PhoneNumber(code, number)) for code in COUNTRIES
    )


def _valid_abroad(written: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written))
    except phonenumbers.NumberParseException:
        return False
