"""The time of day that somebody names: "kl 15", "15.30", "3 pm", "halb vier", "half past two",
"15-16".

From one to six without more is the afternoon: nobody invites to a coffee at three in the night.
"03:00" says it.
"""

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import cache

from coaching.readers.slots.days import any_of, numbered, phrase

Told = dict[str, str]  # name of a group -> what stands there, caseless

HALF_A_DAY = 12  # hours
LONGEST = 8 * 60  # minutes
LONGEST_TEXT = 200  # characters in which two times of day are looked for
LAST_AFTERNOON_HOUR = 6  # until it a bare hour is one of the afternoon
DIGITS = r"[01]?\d|2[0-3]"
MINUTE = r"[0-5]\d"
# Minutes that a spoken hour is shifted by: halb vier, half past two.
SHIFTS = {"half_to": -30, "half_past": 30, "quarter_past": 15, "quarter_to": -15}


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
        found = pattern.search(text)
        clock = _read(found) if found else None
        if clock:
            return clock
    if after_day < 0:
        return None
    bare = _bare().match(text, after_day)
    return _read(bare) if bare else None


def alone(text: str) -> Clock | None:
    """A text that is nothing but an hour: "15", "three", "halb vier"."""
    found = _alone().fullmatch(text)
    return _read(found) if found else find(text)


def first(text: str) -> Clock | None:
    """A time of day that a text begins with; a bare number is one."""
    start = len(text) - len(text.lstrip(" ,"))
    for pattern in (*_patterns(), _bare()):
        found = pattern.match(text, start)
        if found and (clock := _read(found)):
            return clock
    return None


def last(text: str) -> Clock | None:
    """The time of day in a text that no other follows."""
    told = [
        clock
        for pattern in (*_patterns(), _closing())
        for found in pattern.finditer(text)
        if (clock := _read(found))
    ]
    return max(told, key=lambda clock: (clock.end, -clock.start), default=None)


def stretch(text: str) -> tuple[Clock, Clock] | None:
    """Two times of day of which one leads to the other: "halv nio till fem"."""
    text = text[:LONGEST_TEXT]
    for joint in _to().finditer(text):
        begins, ends = last(text[: joint.start()]), first(text[joint.end() :])
        if begins and ends and begins.end == joint.start():
            return begins, replace(ends, start=ends.start + joint.end(), end=ends.end + joint.end())
    return None


def _read(found: re.Match[str]) -> Clock | None:
    told = {name: value.casefold() for name, value in found.groupdict().items() if value}
    at = _time(told)
    if at is None:
        return None
    until = _time(told, "2") if "hour2" in told or "word2" in told else None
    if until is None:
        return Clock(found.start(), found.end(), at)
    minutes = (until.hour - at.hour) * 60 + until.minute - at.minute
    if not 0 < minutes <= LONGEST:
        return None
    return Clock(found.start(), found.end(), at, minutes)


def _time(told: Told, end: str = "") -> time | None:
    """The time that was named; `end` is "2" for the end of a range."""
    if "noon" in told:
        return time(HALF_A_DAY)
    hour = _hour(told, end)
    if hour >= 24:
        return None
    minute = int(told.get(f"minute{end}", 0)) + _shift(told)
    whole = hour * 60 + minute
    return time(whole // 60, whole % 60) if 0 <= whole < 24 * 60 else None


def _hour(told: Told, end: str) -> int:
    """The hour of 24 that is meant."""
    written = told.get(f"hour{end}", "")
    hour = int(written) if written else numbered("hour")[told[f"word{end}"]]
    afternoon = f"pm{end}" in told
    if end == "" and "pm2" in told and hour < HALF_A_DAY:
        afternoon = True  # 1-3 pm
    if afternoon:
        return hour + HALF_A_DAY if hour < HALF_A_DAY else hour
    if f"am{end}" in told:
        return 0 if hour == HALF_A_DAY else hour
    if 1 <= hour <= LAST_AFTERNOON_HOUR and not written.startswith("0"):
        return hour + HALF_A_DAY
    return hour


def _shift(told: Told) -> int:
    for kind, minutes in SHIFTS.items():
        if kind in told:
            return minutes
    return 0


def _hours() -> str:
    return any_of(numbered("hour"))


def _half_of_the_day(end: str = "") -> str:
    return rf"(?:(?P<pm{end}>{phrase('pm')})|(?P<am{end}>{phrase('am')}))(?!\w)"


def _one(end: str = "") -> str:
    """An hour as a number or a word, with its minutes and its half of the day."""
    digits = rf"(?P<hour{end}>{DIGITS})(?:[:.](?P<minute{end}>{MINUTE}))?"
    word = rf"(?P<word{end}>{_hours()})(?!\w)"
    uhr = rf"(?:\s*{phrase('uhr')})?"
    return rf"(?:{digits}|{word}){uhr}(?:\s*{_half_of_the_day(end)})?"


def _no_unit() -> str:
    return rf"(?!\s*{phrase('unit')}(?!\w))"


def _lead() -> str:
    return rf"(?:{phrase('before_clock')}\s*)?"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _alone() -> re.Pattern[str]:
    end = r"\s*[.!]?"
    return _compiled(rf"\s*(?P<hour>{DIGITS}){end}|\s*(?P<word>{_hours()}){end}")


@cache
def _range() -> re.Pattern[str]:
    both = rf"{_one()}\s*{phrase('to')}\s*{_one('2')}"
    return _compiled(rf"(?<![\w:.,/-]){_lead()}{both}{_no_unit()}(?![\d:])(?!\.\d)")


@cache
def _bare() -> re.Pattern[str]:
    return _compiled(rf"[\s,]*{_one()}{_no_unit()}(?![\d:/])")


@cache
def _to() -> re.Pattern[str]:
    return _compiled(rf"\s*(?<!\w){phrase('to')}(?!\w)\s*|\s*[-–—]\s*")


@cache
def _closing() -> re.Pattern[str]:
    """A bare hour that nothing follows."""
    return _compiled(rf"(?<![\w:.,/-]){_one()}(?=\s*$)")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """In the order in which they are asked."""
    return tuple(_compiled(rf"(?<![\w:.,/-]){one}") for one in (*_spoken(), *_written()))


def _spoken() -> list[str]:
    """Halb vier, half past two."""
    hour = rf"(?:(?P<hour>\d{{1,2}})(?!\d)|(?P<word>{_hours()}))(?!\w)"
    half = rf"(?:\s*{_half_of_the_day()})?"
    return [rf"{_lead()}(?P<{kind}>{phrase(kind)})\s+{hour}{half}" for kind in SHIFTS]


def _written() -> list[str]:
    """15.30, 15 Uhr 30, 3 pm, kl 15, noon."""
    lead, uhr = _lead(), phrase("uhr")
    hour, minute = rf"(?P<hour>{DIGITS})", rf"(?P<minute>{MINUTE})"
    half = _half_of_the_day()
    return [
        rf"{lead}{hour}[:.]{minute}(?!\d)(?:\s*{uhr})?(?:\s*{half})?",
        rf"{lead}{hour}\s*{uhr}(?:\s*{minute}(?!\d))?",
        rf"{lead}{hour}\s*{half}",
        rf"{phrase('before_clock')}\s*{_one()}{_no_unit()}(?!\d)",
        rf"{lead}(?P<noon>{phrase('noon')})(?!\w)",
    ]
