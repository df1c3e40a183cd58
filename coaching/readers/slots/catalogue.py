"""What is told of a task for the list of use cases, its title and its hours, and of a pilot of it:
who is part of it, until when.
"""

import re
from collections.abc import Mapping
from functools import cache

from coaching.messages import JSON
from coaching.readers.slots.days import find
from coaching.readers.slots.material import LONGEST_HEADLINE, handed_over
from coaching.readers.slots.reader import LONGEST_WORDS, Reader, is_time, one_line
from coaching.readers.slots.savings import says_saved, task
from coaching.readers.told.costs import as_a_list
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words

MOST_HOURS = 400  # a week; more is a slip of the keyboard
PER_WEEK = {"once": 60.0, "day": 12.0, "week": 60.0, "month": 260.0}  # minutes in an hour a week
SEVERAL = 2  # words from which on an unknown one may be a number: "4 or so"

_LEADING = re.compile(r"\s*(\d)(?:\s*[.,:)]|\s*$)")


@cache
def _around(kind: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in words("telling", "use_cases")[kind])
    return re.compile(rf"\b(?:{listed})\b", re.IGNORECASE)


def _told(said: Utterance) -> Utterance:
    """What comes behind "new use case:", where it says something on its own."""
    behind = handed_over(said.text)
    return as_a_list(Utterance(behind, said.language) if behind else said)


def _titled(said: Utterance, n: int) -> JSON:
    told = _told(said)
    named = task.mention(told, 1) if told.reading.kind == "report" else None
    if isinstance(named, str):
        return _headed(_in_full(named, told))
    behind = handed_over(said.text)
    return _headed(behind) if behind else None


def _in_full(named: str, told: Utterance) -> str:
    """With what is done: of "drafting quotes, 6 h a week" the name of the task is "quotes"."""
    first = told.text.partition(",")[0].strip()
    timed = Utterance(first, told.language).reading.kind == "report"
    return first if named.casefold() in first.casefold() and not timed else named


def _title(said: Utterance, n: int) -> JSON:
    """A title is a few words; a whole page is none."""
    if said.yes or said.no:
        return None
    return _titled(said, n) or _headed(said.text)


def _headed(text: str) -> JSON:
    line = one_line(text, LONGEST_HEADLINE + 1).strip(' .!"”“„')
    if not line or len(line) > LONGEST_HEADLINE:
        return None
    return line[:1].upper() + line[1:]


def _corrected(said: Utterance, n: int) -> JSON:
    if said.numbers or said.asks or said.yes or said.no:
        return _titled(said, n)
    return _title(said, n)


title: Reader[str] = Reader("title", _title, mention=_titled, correct=_corrected)


def _hours_mentioned(said: Utterance, n: int) -> JSON:
    reading = _told(said).reading
    if reading.kind != "report" or not reading.minutes or reading.minutes < 0:
        return None
    return _sound(reading.minutes / PER_WEEK[reading.per or "week"])


def _hours(said: Utterance, n: int) -> JSON:
    """A bare number means hours, as that is what is asked."""
    found = _hours_mentioned(said, n)
    if found is not None or said.asks:
        return found
    if len(said.numbers) == 1 and len(said.text.split()) <= SEVERAL:
        return _sound(said.numbers[0])
    return None


def _sound(hours: float) -> JSON:
    return round(hours, 1) if is_time(round(hours)) and 0 < hours <= MOST_HOURS else None


hours: Reader[float] = Reader(
    "hours", _hours, mention=_hours_mentioned, correct=_hours, labelled=False
)


def _at_most(said: Utterance, n: int) -> JSON:
    """ "Under three hours": the hours are the most that it should take."""
    return _hours(Utterance(_around("at_most").sub(" ", said.text).strip(), said.language), n)


at_most: Reader[float] = Reader("at_most", _at_most, correct=_at_most, labelled=False)


def _told_as(said: Utterance, n: int) -> JSON:
    told = _told(said)
    if told.reading.kind != "report":
        return None
    return "saves" if says_saved(told) else "takes"


# whether the hours are told as those that the task takes, or as those that it saves
told_as: Reader[str] = Reader("told_as", _told_as, mention=_told_as, correct=_told_as)


def _telling(said: Utterance, n: int) -> JSON:
    return said.text.strip() if _title(said, n) else None


# a whole sentence that tells of a task
telling: Reader[str] = Reader("words", _telling)


def titled(text: str, language: str) -> str:
    """The title in such a sentence."""
    return str(_title(Utterance(text, language), 1) or "")


def which(titles: Mapping[str, str]) -> Reader[str]:
    """One of these use cases, id -> title: by its title, or by its number in the list."""

    def picked(said: Utterance, n: int) -> JSON:
        number = _LEADING.match(said.text)
        ids = list(titles)
        if number and 0 < int(number[1]) <= len(ids):
            return ids[int(number[1]) - 1]
        told = bare(said.text)
        return next((id for id, title in titles.items() if told in (bare(title), id)), None)

    return Reader("which", picked, mention=picked, options=tuple(titles), labelled=False)


def _members(said: Utterance, n: int) -> JSON:
    return one_line(said.text, LONGEST_WORDS) or None


def _members_mentioned(said: Utterance, n: int) -> JSON:
    return _members(said, n) if _around("owns").search(said.text) else None


members: Reader[str] = Reader("members", _members, mention=_members_mentioned)


def _day(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    return found.code if found else None


# a day, as a word of which `dates` makes a date
until: Reader[str] = Reader("until", _day, mention=_day, correct=_day)
