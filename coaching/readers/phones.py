"""Telephone numbers, international and as they are written in Sweden, Germany and their neighbours."""

import re
from collections.abc import Iterator

from coaching.readers.labels import labelled

CANDIDATE = re.compile(r"0[.,]\d+$|(?<![\w.,/+-])(?:\+|00|\(?0|\([1-9])\d?(?:[ ./()-]{0,3}\d){6,14}(?![\w]|[.,:]\d)")
AMERICAN = re.compile(r"(?<![\w.,/+-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}(?![\w]|[-.]\d)")
DATE = re.compile(r"0[.,]\d+$|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}(?!\d)|0\d{3}-\d{2}-\d{2}")
REGIONS = ("SE", "DE", "GB", "CH", "AT", "NO", "DK", "FI", "FR", "NL")
MONEY = re.compile(r" ?(?:kr|sek|eur|€|usd|%)", re.IGNORECASE)


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Telephone numbers; one that is introduced as an order, an invoice or a part is left alone."""
    for match in CANDIDATE.finditer(text):
        start, end = match.span()
        international = match[0].startswith(("+", "00"))
        if DATE.match(match[0]) or MONEY.match(text, end) or (labelled(text, start, "document") and not international):
            continue
        if _possible(match[0]) if match[0].startswith("+") else _valid(match[0]):
            yield start, end
    for match in AMERICAN.finditer(text):
        if not labelled(text, match.start(), "document") and _possible("+1" + match[0]):
            yield match.span()


def _possible(written: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(written))
    except phonenumbers.NumberParseException:
        return False


def _valid(written: str) -> bool:
    import phonenumbers

    for region in REGIONS:
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(written, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
