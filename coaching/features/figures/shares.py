"""A share of something: "30 %", "en tredjedel", "the half", "drei Viertel"."""

import re

from coaching.messages import JSON
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance

OFFERED = (25, 33, 50, 75)  # per cent
_PERCENT = re.compile(r"(?<!\d)(\d{1,3})\s*(?:%|procent|per ?cent|prozent)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(\d{1,3})\s*%?\s*")
# what stands first wins: "two thirds" is no third
_WORDS = (
    (67, re.compile(r"två tredjedelar|two[ -]thirds|zwei drittel", re.IGNORECASE)),
    (75, re.compile(r"tre fjärdedelar|three[ -]quarters|drei ?viertel", re.IGNORECASE)),
    (33, re.compile(r"\btredjedel|\bthird\b|\bdrittel", re.IGNORECASE)),
    (25, re.compile(r"\bfjärdedel|\bquarter\b|\bviertel", re.IGNORECASE)),
    (50, re.compile(r"\bhälften|\bhalva?\b|\bhalf\b|\bhälfte", re.IGNORECASE)),
)


def named(said: Utterance, n: int) -> JSON:
    found = _PERCENT.search(said.text)
    if found:
        return int(found.group(1))
    return next((share for share, words in _WORDS if words.search(said.text)), None)


def _answered(said: Utterance, n: int) -> JSON:
    found = _NUMBER.fullmatch(said.text)
    return int(found.group(1)) if found else named(said, n)


def _fits(value: JSON) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole and isinstance(value, int) and 0 <= value <= 100


share: Reader[int] = Reader("share", _answered, mention=named, correct=named, fits=_fits)
