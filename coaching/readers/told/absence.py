"""Somebody tells that they are away: on holiday, ill, at home with a child, on leave, off."""

import re
from functools import cache

from coaching.messages import JSON
from coaching.readers.periods import named_periods, periods
from coaching.readers.periods.periods import Period
from coaching.readers.slots.check_in_words import has
from coaching.readers.slots.reader import Reader
from coaching.readers.told.phrases import is_short, says, told
from coaching.readers.utterance import Utterance

REASONS = ("child", "sick", "leave", "holiday", "off")  # in the order in which they are looked for
SHORT = ("sick", "child")  # such an absence is of today, unless a day is named
TODAY = Period("", periods.TODAY)
THIS_WEEK = ("in:0", "this:7")
FEW_WORDS = 6  # of a sentence that names no day: "jag är på semester nu"


def heard(said: Utterance) -> float:
    """How sure it is that somebody tells of their own absence."""
    reason = _own(said.bare, "now")
    if not reason or said.asks or not is_short(said.text):
        return 0
    if named_periods.find(said.text):
        return 0.95
    if reason in SHORT:
        return 0.95
    return 0.85 if reason != "off" and len(said.bare.split()) <= FEW_WORDS else 0


def skips_the_week(said: Utterance) -> bool:
    """An answer to a check-in that says no more than that there is nothing to tell of this week."""
    text = said.bare
    if text in told("skipping"):
        return True
    away = _own(text, "now") or _own(text, "past")
    if not away or said.asks or not is_short(text):
        return False
    found = named_periods.find(said.text)
    return found is None or (not found.first and found.last in THIS_WEEK)


def _own(text: str, tense: str) -> str:
    """The reason that is named first, if it is the speaker's own; empty when it is not."""
    words = _without_what_comes_before(text)
    reason = next((one for one in REASONS if has(words, told("absence", one))), "")
    if not reason:
        return ""
    rest = words
    for phrase in told("absence", reason):
        rest = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", rest)
    if says(rest, "telling", "other") or says(words, "telling", "idiom"):
        return ""
    return reason if _begins_with(words, reason) or says(words, "telling", tense) else ""


def _begins_with(words: str, reason: str) -> bool:
    """ "Semester vecka 28", "on vacation until Friday", "im Urlaub bis Montag"."""
    return _first_words(reason).match(words) is not None


@cache
def _first_words(reason: str) -> re.Pattern[str]:
    named = "|".join(map(re.escape, told("absence", reason)))
    return re.compile(
        rf"(?:(?:är|am|bin)\s+)?(?:(?:på|on|im|in|hemma|home|i)\s+)?(?:{named})(?!\w)"
    )


def _without_what_comes_before(text: str) -> str:
    words = text.split()
    while words and words[0] in told("telling", "before"):
        words = words[1:]
    return " ".join(words)


def _reason(said: Utterance, n: int) -> JSON:
    return _own(said.bare, "now") or None


def _is_reason(value: JSON) -> bool:
    return value in REASONS


# Not closed: what is private of it goes with the end of the dialogue.
reason: Reader[str] = Reader("reason", _reason, mention=_reason, fits=_is_reason)
