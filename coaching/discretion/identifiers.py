"""Numbers that stand for a person or an account, told from others by their checksums."""

import re
from collections.abc import Iterator
from datetime import date

from coaching.discretion.labels import labelled
from coaching.readers.written import moments

EDGE = r"(?<![^\W_])(?<!\d[.,/+-])(?<![/+-])"
# Or glued to its label: pnr811228-9874.
GLUED = rf"(?:{EDGE}|(?<=[Pp]nr)|(?<=onnr)|(?<=onnummer)|(?<=ID)|(?<=IdNr))"
END = r"(?![^\W_]|[/.,-]\d)"
# Ten or twelve digits with a sign before the last four; the day of birth in groups; or every digit
# for itself.
SWEDISH = re.compile(
    # most places in a text begin no number: that is seen before anything behind is looked at
    r"(?=\d)"
    + GLUED
    + r"(?:(?:19|20)?\d{6} ?[-+ ]? ?\d{4}"
    + r"|(?:19|20)?\d\d([ -])\d\d\1\d\d ?[-+ ]? ?\d{4}"
    + r"|\d(?: [-+]? ?\d){9}(?: \d \d)?)"
    + END
)
TAX_ID = re.compile(r"(?=[1-9])" + GLUED + r"[1-9](?: ?\d(?:[ /]?\d{3}){3}|(?: \d){10})" + END)
IBAN = re.compile(
    r"(?=[A-Za-z] ?[A-Za-z][ -]?\d)"
    r"(?:(?<![^\W_])|(?<=IBAN)|(?<=iban)|(?<=Iban))"
    r"[A-Za-z] ?[A-Za-z][ -]?\d ?\d(?:(?:[ .-]|\r?\n)?[A-Za-z0-9]){11,30}"
)
CARD = re.compile(r"(?=\d)(?<![^\W_])(?<!\d[.,/+-])(?<![+-])" + r"\d(?:[ .-]?\d){13,18}" + END)
# Leading digits of the card schemes, and how many digits they issue (ISO/IEC 7812).
SCHEMES = re.compile(r"(?:4\d|5[1-5]|2[2-7]|35|6[0245])\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{18}")


DATED = re.compile(r"(\d{4})-(\d\d)-(\d\d) (?=\d{4}$)")
CO_ORDINATION = 60  # is added to the day of a co-ordination number
SHORTEST_IBAN = 15  # characters


def personal_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Swedish personal and co-ordination numbers; organisation numbers have a month above
    twelve.
    """
    for match in SWEDISH.finditer(text):
        number = match[0]
        if not _born(number) or _moment(number) or _mobile(number):
            continue
        if not labelled(text, match.start(), "document"):
            yield match.span()


def _born(number: str) -> bool:
    """A day that exists and the Luhn digit over the last ten; a co-ordination number adds 60
    (Skatteverket).
    """
    from stdnum import luhn

    digits = re.sub(r"\D", "", number)
    century = int(digits[:-10] or "20")
    year, month, day = (int(digits[at : at + 2]) for at in (-10, -8, -6))
    if day > CO_ORDINATION:
        day -= CO_ORDINATION
    try:
        date(century * 100 + year, month, day)
    except ValueError:
        return False
    return luhn.is_valid(digits[-10:])


def _moment(number: str) -> bool:
    """Twelve digits without a dash before the last four may be a date with a time of day."""
    number = DATED.sub(r"\1\2\3", number)
    if len(number) != 12 or not number.isdigit():
        return False
    year, hour, minute = number[:4], number[8:10], number[10:]
    return year >= "2015" and hour < "24" and minute < "60"


def _mobile(number: str) -> bool:
    return len(number) == 10 and number.isdigit() and number.startswith("07")


def tax_ids(text: str) -> Iterator[tuple[int, int]]:
    """German tax identification numbers of eleven digits."""
    from stdnum.de import idnr

    for match in TAX_ID.finditer(text):
        if idnr.is_valid(match[0]) and not labelled(text, match.start(), "document"):
            yield match.span()


def ibans(text: str) -> Iterator[tuple[int, int]]:
    """International bank account numbers; what follows without a sign between is cut off by the
    checksum.
    """
    for match in IBAN.finditer(text):
        if length := _valid_length(match[0]):
            yield match.start(), match.start() + length


def _valid_length(written: str) -> int:
    from stdnum import iban

    for length in range(len(written), SHORTEST_IBAN - 1, -1):
        ends = written[length - 1].isalnum()
        goes_on = length < len(written) and written[length].isalnum()
        if not ends or goes_on:
            continue
        number = _bare(written[:length])
        if _checks(number) and iban.is_valid(number, check_country=False):
            return length
    return 0


def _bare(written: str) -> str:
    """Without what groups its digits; a line end may stand between two groups."""
    return re.sub(r"[ .\r\n-]", "", written)


def _checks(letters: str) -> bool:
    """The checksum alone (ISO 7064, mod 97), to ask about the country's structure only where it is
    worth it.
    """
    turned = letters[4:] + letters[:4]
    digits = "".join(str(int(sign, 36)) for sign in turned)
    return int(digits) % 97 == 1


def cards(text: str) -> Iterator[tuple[int, int]]:
    """Payment cards: a known scheme, its length, and the Luhn digit."""
    from stdnum import luhn

    for match in CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if not SCHEMES.fullmatch(digits) or not luhn.is_valid(digits):
            continue
        if moments.is_one(match[0]):
            continue
        if not labelled(text, match.start(), "document"):
            yield match.span()
