"""Numbers in digits as people write them: 1 500, 1'500, 1.500, 0,25, .5."""

import re

# Within a thousand: a space (also one that does not break) or an apostrophe.
PARTED = (
    r"(?<![\d.,])(?<!\d[ '’])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f'’]\d{3}){1,2}(?!\d)(?![.,'’ ]\d)"
)
NUMBER = (
    rf"{PARTED}"  # 1 200, 1'200
    r"|\d{1,3}(?:[.,]\d{3}){1,2}(?![\d.,])"  # 1,200
    r"|\d{1,7}(?:[.,]\d{1,2}(?!\d))?"  # 20, 1.5
    r"|(?<![\w.,])\.\d{1,2}(?!\w)"  # .5
)
HOUR = 60.0
THOUSANDS = 3  # digits
DECIMAL_MARK = {"en": "."}  # "," elsewhere
_GAPS = re.compile(r"[ \u00a0\u2009\u202f'’]")


def value(written: str, language: str, unit: float) -> float:
    """What a number says in front of a `unit` of so many minutes, or 0.

    Three digits behind a mark are thousands (1,200; 1.200), but never behind a zero, and of hours
    only where the mark is not the language's own for decimals: nobody saves 1,250 hours in Swedish.
    """
    number = _GAPS.sub("", written)
    whole, mark, last = _at_the_last_mark(number)
    if mark and len(last) == THOUSANDS and not _is_decimal(whole, mark, language, unit):
        return float(whole.replace(".", "").replace(",", "") + last)
    return float(number.replace(",", "."))


def _at_the_last_mark(number: str) -> tuple[str, str, str]:
    found = re.search(r"[.,](?=\d*$)", number)
    if found is None:
        return "", "", number
    return number[: found.start()], found[0], number[found.end() :]


def _is_decimal(whole: str, mark: str, language: str, unit: float) -> bool:
    if whole == "0":
        return True
    own = mark == DECIMAL_MARK.get(language, ",")
    return own and unit >= HOUR and whole.isdigit()
