"""Times of day, dates, their ranges and rows in digits: "8-16.30", "25.12.", "2/6 08-10",
"0800-1630", "0,25 0,5".
"""

import re
from collections.abc import Iterator

HOUR = r"(?:[01]?\d|2[0-4])"
MINUTE = r"[0-5]\d"
CLOCK = rf"{HOUR}[.:]{MINUTE}(?::{MINUTE})?"
TIME = rf"(?:{CLOCK}|{HOUR})"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
CENTURIES = r"(?:19|20)\d\d"
YEAR = rf"(?:{CENTURIES}|'?\d\d)"
THOUSANDS = r"[1-9]\d{0,2}(?: \d{3})+"
TO = r"\s?-\s?"

_BEFORE = r"(?<![^\W_])(?<!\d[.,:/+-])(?<![/+-])"
_AFTER = r"(?!\d)(?![.,:/-]\d)"
_HOURS = rf"(?:{CLOCK}{TO}{TIME}|{HOUR}{TO}{TIME})"
_DAYS = rf"(?:{DAY}\.{MONTH}\.?|{DAY}/{MONTH}|{MONTH}/{DAY})"
_DATED = (
    rf"(?:{DAY}\.{MONTH}\.(?:{YEAR}|\s{CENTURIES})"
    rf"|(?:{DAY}/{MONTH}|{MONTH}/{DAY})(?:/{YEAR}|[.\s-]{CENTURIES}|-\d\d(?! ?\d\d\b(?!\s?[.:-])))"
    rf"|{DAY}-{MONTH}-{CENTURIES}|{CENTURIES}[-/.]{MONTH}[-/.]{DAY})"
)
_SHAPES = (
    rf"{_DATED}(?:{TO}{_DATED})?(?:[\s,]{{1,2}}(?:{_HOURS}|{CLOCK}))?",
    rf"(?:{_DAYS}|{DAY}\.){TO}(?:{_DATED}|{_DAYS})",
    rf"{_DAYS}[\s,]{{1,2}}(?:{_HOURS}|{CLOCK})",
    rf"{CLOCK}{TO}{TIME}",
    rf"{HOUR}{TO}{CLOCK}",
    rf"(?:[01]\d|2[0-4]){MINUTE}{TO}(?:[01]\d|2[0-4]){MINUTE}",
    rf"{HOUR}-{HOUR}(?:[ /]{{1,3}}{HOUR}-{HOUR})+",
    rf"{CLOCK}(?:[ /]{{1,3}}{CLOCK})+",
    rf"{THOUSANDS}{TO}{THOUSANDS}",
    r"0[.,]\d{1,3}(?: {1,2}\d{1,2}[.,]\d{1,3})+",
)
_MOMENT = re.compile(rf"(?=\d){_BEFORE}(?:{'|'.join(_SHAPES)}){_AFTER}")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where a text has dates, times of day or their ranges that stand in digits alone, in order."""
    for found in _MOMENT.finditer(text):
        yield found.span()


def is_one(text: str) -> bool:
    """Whether the text is nothing else."""
    return _MOMENT.fullmatch(text) is not None


_FOUR_DIGITS = re.compile(
    rf"(?<![\d.:-])([01]\d|2[0-4])({MINUTE})({TO})([01]\d|2[0-4])({MINUTE})(?![\d.:-])"
)
_FRENCH = re.compile(rf"(?<![\d.:])({HOUR})h({MINUTE})(?!\d)")


_FRENCH_RANGE = re.compile(rf"(?<![\d.:]){HOUR}h{MINUTE}{TO}{HOUR}h{MINUTE}(?!\d)")


def with_ranges_as_times(text: str) -> str:
    """08h30 - 16h30 is from one time of day to another, and no 16 hours and a half; of the same
    length.
    """
    return _FRENCH_RANGE.sub(lambda found: found[0].replace("h", ":"), text)


def with_colons(text: str) -> str:
    """Hours without a mark or with a letter between get a colon: 0800-1630, 08h30."""
    return _FRENCH.sub(r"\1:\2", _FOUR_DIGITS.sub(r"\1:\2\3\4:\5", text))
