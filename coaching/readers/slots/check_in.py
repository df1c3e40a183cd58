"""What people say in a check-in: whether they met, the time saved, and when the next one should
come.
"""

import re
from datetime import datetime, time
from typing import Any

from coaching.messages import JSON
from coaching.readers.slots.check_in_words import has, phrases
from coaching.readers.slots.reader import Reader, is_time
from coaching.readers.slots.savings import duration, task
from coaching.readers.told.absence import skips_the_week
from coaching.readers.utterance import Utterance, bare, vocabulary

OTHER = "other"  # word of a button
AWAY = "away"  # there is nothing to tell of the week; no button says it
OFFERED = (0, 15, 30, 60)  # minutes that are said with one tap
HOW = ("good", "mixed", "hard")  # how a meeting went
ALONE = "alone"  # no meeting of the buddies
WEEKDAYS = ("1", "2", "3", "4", "5", "6", "7")  # ISO
WORKDAYS = WEEKDAYS[:5]
_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\s*(am|pm)?(?![\d:])")
HOURS = "hours:"  # what a fraction without a unit begins with, as it is kept
_FRACTION = re.compile(r"(?:ca |cirka |about |etwa |ungefähr )?([0-9])[.,]([0-9]{1,2})")
_AFTER_A_WORD = re.compile(r"[\s,.!–-]+")


def _always(said: Utterance) -> bool:
    return True


def _met_said(said: Utterance, n: int) -> JSON:
    text = bare(said.text).replace("?", "")
    if has(text, phrases("met", "no")):
        return "no"
    return "yes" if has(text, phrases("met", "yes")) else None


def _met(said: Utterance, n: int) -> JSON:
    if told := _met_said(said, n):
        return told
    first = _AFTER_A_WORD.split(said.bare, maxsplit=1)[0]
    if said.yes or first in vocabulary().yes:
        return "yes"
    return "no" if said.no or first in vocabulary().no else None


met: Reader[str] = Reader(
    "met", _met, correct=_met_said, options=("yes", "no"), closed=True, sure=_always
)


def _met_or_away(said: Utterance, n: int) -> JSON:
    if skips_the_week(said):
        return AWAY
    return _met_said(said, n) or _met(said, n)


# The newcomer's side: somebody who was away is asked nothing more.
met_or_away: Reader[str] = Reader(
    "met", _met_or_away, correct=_met_said, options=("yes", "no", AWAY), closed=True, sure=_always
)


def _went(said: Utterance, n: int) -> JSON:
    for how in reversed(HOW):
        if said.bare == how or said.bare in phrases("went", how):
            return how
    return None


went: Reader[str] = Reader("went", _went, correct=_went, options=HOW, closed=True, sure=_always)


def _saved(said: Utterance, n: int) -> JSON:
    if skips_the_week(said):
        return AWAY
    if said.no:
        return 0
    return OTHER if said.bare == OTHER else _spent(said, n)


def _spent(said: Utterance, n: int) -> JSON:
    return _hours_perhaps(said) or duration.answer(said, n)


def _hours_perhaps(said: Utterance) -> str:
    """ "1,5" is hours, most likely: "hours:1.5" is shown before it counts."""
    found = _FRACTION.fullmatch(said.text.strip(" !.?").casefold())
    return f"{HOURS}{found[1]}.{found[2]}" if found else ""


def minutes_of(spent: int | str) -> int:
    """The minutes that an answer means."""
    if isinstance(spent, str) and spent.startswith(HOURS):
        return round(float(spent.removeprefix(HOURS)) * 60)
    return int(spent)


def _saved_mentioned(said: Utterance, n: int) -> JSON:
    """After a yes or a no: "ja, 30", "nej, inget"."""
    rest = _without_met(said.correction or said)
    if rest.bare.isdigit():
        return int(rest.bare)
    first, _, last = rest.bare.partition(" ")
    answered = first in vocabulary().yes or first in vocabulary().no
    if answered and last.isdigit():
        return int(last)
    return duration.mention(rest, n)


def _without_met(said: Utterance) -> Utterance:
    """ "keine Zeit" is no time to meet."""
    for phrase in (*phrases("met", "no"), *phrases("met", "yes")):
        if has(said.bare, (phrase,)):
            rest = re.sub(re.escape(phrase), "", said.text, flags=re.IGNORECASE)
            said = Utterance(rest, said.language)
    return said


def _is_spent(value: JSON) -> bool:
    return is_time(value) or (isinstance(value, str) and value.startswith(HOURS))


def _is_saved(value: JSON) -> bool:
    return value in (OTHER, AWAY) or _is_spent(value)


saved: Reader[Any] = Reader(
    "saved",
    _saved,
    mention=_saved_mentioned,
    correct=duration.correct,
    fits=_is_saved,
    sure=_always,
)
# `saved` is corrected instead
spent: Reader[int | str] = Reader("spent", _spent, fits=_is_spent, sure=_always)
task_along: Reader[str] = Reader(
    "task_along", task.mention, mention=task.mention, correct=task.mention
)


def _weekday(said: Utterance, n: int) -> JSON:
    named = [day for day in WEEKDAYS if _names(said, day)]
    return named[0] if len(named) == 1 else None


def _names(said: Utterance, day: str) -> bool:
    return said.bare == day or has(said.bare, phrases("weekdays", day))


weekday: Reader[str] = Reader(
    "weekday", _weekday, _weekday, _weekday, options=WORKDAYS, closed=True
)


def _clock(said: Utterance, n: int) -> JSON:
    found = _CLOCK.search(said.text.casefold())
    if found is None:
        return None
    hour, minutes, half = found.groups()
    afternoon = half == "pm" and int(hour) < 12
    at = int(hour) + 12 if afternoon else int(hour)
    return time(at, int(minutes or 0)).isoformat("minutes")


def _is_clock(value: JSON) -> bool:
    if not isinstance(value, str):
        return False
    return not value or re.fullmatch(r"\d\d:\d\d", value) is not None


clock: Reader[str] = Reader("clock", _clock, _clock, _clock, _is_clock)


def asks_for(said: Utterance) -> str:
    """What is wished about the check-ins: "time", "weekly", "fortnightly", or nothing."""
    text = said.bare
    for often in ("weekly", "fortnightly"):
        if text in phrases("asking", often):
            return often
    if not any(text.startswith(f"{word} ") for word in phrases("asking", "ask")):
        return ""
    if _weekday(said, 1):
        return "time"
    for often in ("fortnightly", "weekly"):
        if has(text, phrases("asking", often)):
            return often
    return ""


def one_time(times: tuple[datetime, ...]) -> Reader[str]:
    """One of these moments, by its number or its weekday; or "alone"."""
    options = (*(at.isoformat() for at in times), ALONE)

    def find(said: Utterance, n: int) -> JSON:
        day = _weekday(said, n)
        on_that_day = [at.isoformat() for at in times if str(at.isoweekday()) == day]
        if len(on_that_day) > 1:
            return None
        if said.text in options:
            return said.text
        if on_that_day:
            return on_that_day[0]
        number = int(said.bare) if said.bare.isdecimal() else 0
        return options[number - 1] if 1 <= number <= len(times) else None

    return Reader("time", find, correct=find, options=options, closed=True)
