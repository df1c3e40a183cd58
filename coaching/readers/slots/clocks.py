"""The time of day that somebody names: "kl 15", "15.30", "3 pm", "halb vier", "half past two",
"15-16".

From one to six without more is the afternoon: nobody invites to a coffee at three in the night.
"03:00" says it.
"""

import re
from dataclasses import dataclass
from datetime import time
from functools import cache

from coaching.readers.slots.days import any_of, numbered, phrase


@dataclass(frozen=True, slots=True)
class Clock:
    """`minutes`: how long it takes, when an end was named. `start` and `end` are offsets into the
    text.
    """

    start: int
    end: int
    at: time
    minutes: int = 0


def find(text: str, after_day: int = -1) -> Clock | None:
    """The first time of day in a text. `after_day`: where a day ends; a bare number behind it is an
    hour.
    """
    for pattern in (_range(), *_patterns()):
        if (found := pattern.search(text)) and (clock := _read(found)):
            return clock
    if after_day >= 0 and (found := _bare().match(text, after_day)):
        return _read(found)
    return None


def alone(text: str) -> Clock | None:
    """A text that is nothing but an hour: "15", "three", "halb vier"."""
    found = re.fullmatch(
        rf"\s*(?P<hour>[01]?\d|2[0-3])\s*[.!]?|\s*(?P<word>{_hours()})\s*[.!]?", text, re.IGNORECASE
    )
    return _read(found) if found else find(text)


def _read(found: re.Match[str]) -> Clock | None:
    told = {name: value.casefold() for name, value in found.groupdict().items() if value}
    at = _time(told, "")
    until = _time(told, "2") if told.keys() & {"hour2", "word2"} else None
    if at is None:
        return None
    if until is None:
        return Clock(found.start(), found.end(), at)
    minutes = (until.hour - at.hour) * 60 + until.minute - at.minute
    return Clock(found.start(), found.end(), at, minutes) if 0 < minutes <= 8 * 60 else None


def _time(told: dict[str, str], n: str) -> time | None:
    if "noon" in told:
        return time(12)
    written = told.get(f"hour{n}", "")
    hour = int(written) if written else numbered("hour")[told[f"word{n}"]]
    minute = int(told.get(f"minute{n}", 0))
    shift = (
        -60 + 30
        if "half_to" in told
        else 30
        if "half_past" in told
        else 15
        if "quarter_past" in told
        else 0
    )
    shift = -15 if "quarter_to" in told else shift
    if told.get(f"pm{n}") or (n == "" and told.get("pm2") and hour < 12):
        hour += 12 if hour < 12 else 0
    elif told.get(f"am{n}"):
        hour = 0 if hour == 12 else hour
    elif 1 <= hour <= 6 and not written.startswith("0"):
        hour += 12
    whole = hour * 60 + minute + shift
    return time(whole // 60, whole % 60) if 0 <= whole < 24 * 60 and hour < 24 else None


def _hours() -> str:
    return any_of(list(numbered("hour")))


def _one(n: str = "") -> str:
    """An hour as a number or a word, with its minutes and its half of the day."""
    digits = rf"(?P<hour{n}>[01]?\d|2[0-3])(?:[:.](?P<minute{n}>[0-5]\d))?"
    half = rf"(?:\s*(?:(?P<pm{n}>{phrase('pm')})|(?P<am{n}>{phrase('am')}))(?!\w))?"
    return rf"(?:{digits}|(?P<word{n}>{_hours()})(?!\w))(?:\s*{phrase('uhr')})?{half}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _range() -> re.Pattern[str]:
    no_unit = rf"(?!\s*{phrase('unit')}(?!\w))(?![\d:])(?!\.\d)"
    lead = rf"(?:{phrase('before_clock')}\s*)?"
    return _compiled(rf"(?<![\w:.,/-]){lead}{_one()}\s*{phrase('to')}\s*{_one('2')}{no_unit}")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    hour = rf"(?:(?P<hour>\d{{1,2}})(?!\d)|(?P<word>{_hours()}))(?!\w)"
    half = rf"(?:\s*(?:(?P<pm>{phrase('pm')})|(?P<am>{phrase('am')}))(?!\w))?"
    lead = rf"(?:{phrase('before_clock')}\s*)?"
    kinds = ("half_to", "half_past", "quarter_past", "quarter_to")
    spoken = [rf"{lead}(?P<{kind}>{phrase(kind)})\s+{hour}{half}" for kind in kinds]
    digits, minute = r"(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)"
    written = [
        rf"{lead}{digits}[:.]{minute}(?![\d])(?:\s*{phrase('uhr')})?{half}",
        rf"{lead}{digits}\s*{phrase('uhr')}(?:\s*{minute}(?!\d))?",
        rf"{lead}{digits}\s*(?:(?P<pm>{phrase('pm')})|(?P<am>{phrase('am')}))(?!\w)",
        rf"{phrase('before_clock')}\s*{_one()}(?!\s*{phrase('unit')}(?!\w))(?![\d])",
        rf"{lead}(?P<noon>{phrase('noon')})(?!\w)",
    ]
    return tuple(_compiled(rf"(?<![\w:.,/-]){one}") for one in (*spoken, *written))


def _bare() -> re.Pattern[str]:
    return _compiled(rf"[\s,]*{_one()}(?!\s*{phrase('unit')}(?!\w))(?![\d:/])")
