"""When and where something is, in one sentence: "drop-in på torsdag kl 15 i fikarummet, 30 min"."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from unicodedata import normalize

from coaching.messages import JSON
from coaching.readers.grammar import durations
from coaching.readers.grammar.measures import Duration
from coaching.readers.slots import clocks, days, weeks
from coaching.readers.slots.clocks import Clock
from coaching.readers.slots.days import Day, any_of
from coaching.readers.slots.reader import LONGEST_WORDS, Find, Reader, one_line
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.wishes import says
from coaching.readers.written import zones

_ADDRESS = re.compile(r"https?://[^\s<>|]+[\w/=&%#-]", re.IGNORECASE)
_CUT = "\ue000"  # stands where something was read and cut out; neither a letter nor white space
_BEHIND = re.compile(rf"{_CUT}[\s)]*[,(:]\s*([^{_CUT},;:!?()\n]+)[)\s.!]*$")
_RIMS = " .:–-"
LONGEST_TEXT = 400  # characters that are looked at
SHORTEST, LONGEST = 5, 480  # minutes
FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Meeting:
    """What was named of it; empty is what was not."""

    day: str = ""  # a word of days.py
    clock: str = ""  # "15:00"
    minutes: int = 0
    place: str = ""
    weekly: bool = False
    fortnightly: bool = False
    zone: str = ""  # IANA; empty: the speaker's own
    behind: str = ""  # what stands alone behind the moment: "…, kl 15, köket"; likely the place


@lru_cache(maxsize=64)
def read(text: str, language: str) -> Meeting:
    rest = normalize("NFKC", text)[:LONGEST_TEXT].replace(_CUT, " ")
    address = _ADDRESS.search(rest)
    rest = _without(rest, address)
    every_other = _every_other().search(rest)
    rest = _without(rest, every_other)
    weekly = days.says_weekly(rest)
    rest = _without(rest, weekly)
    day = weeks.find(rest) or days.find(rest)
    clock = _clock_beside(rest, day)
    for loose in _fillers().finditer(rest):
        rest = _without(rest, loose)
    zone = zones.behind(rest, clock.end) if clock else None
    rest = _cut(_cut(rest, day), clock)
    if clock and zone:
        rest = _blanked(rest, clock.end, zone.end)
    lasting = _lasting(rest, language)
    rest = _cut(rest, lasting)
    return Meeting(
        day=day.code if day else "",
        clock=f"{clock.at:%H:%M}" if clock else "",
        minutes=_minutes_of(lasting, clock),
        zone=zone.name if zone else "",
        place=address[0] if address else _place(rest),
        weekly=weekly is not None or (day is not None and day.weekly and every_other is None),
        fortnightly=every_other is not None,
        behind=_behind(rest),
    )


def _clock_beside(rest: str, day: Day | None) -> Clock | None:
    """The time of day; a bare number is an hour right behind the day."""
    if day is None:
        return clocks.find(rest)
    return clocks.find(_cut(rest, day), after_day=day.end)


def _lasting(rest: str, language: str) -> Duration | None:
    """How long a meeting may last: the first duration that is not too short or long for one."""
    for duration in durations.find(rest, language):
        if duration.minutes and SHORTEST <= duration.minutes <= LONGEST:
            return duration
    return None


def _minutes_of(lasting: Duration | None, clock: Clock | None) -> int:
    if lasting:
        return round(lasting.minutes or 0)
    return clock.minutes if clock else 0


def _without(text: str, found: re.Match[str] | None) -> str:
    return _blanked(text, *found.span()) if found else text


def _cut(text: str, found: Day | Clock | Duration | None) -> str:
    return _blanked(text, found.start, found.end) if found else text


def _blanked(text: str, start: int, end: int) -> str:
    """Of the same length, so that offsets stay true."""
    return text[:start] + _CUT * (end - start) + text[end:]


def _place(rest: str) -> str:
    for found in _places().finditer(rest):
        place = _tidied(found["named"] or found["place"])
        if place and not says("dropins.noun", place):
            return place[:LONGEST_WORDS]
    return ""


def _behind(rest: str) -> str:
    """The words behind a comma or a bracket after the last that was cut out, if they are few."""
    found = _BEHIND.search(rest)
    place = _tidied(found[1]) if found else ""
    return place if 0 < len(place.split()) <= FEW_WORDS else ""


@cache
def _every_other() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){days.phrase('every_other')}(?!\w)", re.IGNORECASE)


@cache
def _fillers() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){days.phrase('filler')}(?!\w)", re.IGNORECASE)


@cache
def _places() -> re.Pattern[str]:
    told = words("meetings")["place"]
    before, article, named = (any_of(told[kind]) for kind in ("before", "article", "named"))
    one = rf"[^{_CUT},;!?\n]+"
    return re.compile(
        rf"(?<![\w-])(?:(?P<named>{named}\s+{one})|{before}\s+(?:{article}\s+)?(?P<place>{one}))",
        re.IGNORECASE,
    )


def _tidied(place: str) -> str:
    """Without the loose ends of what was cut out behind it."""
    place = place.strip(_RIMS)
    while (shorter := _loose_end().sub("", place).strip(_RIMS)) != place:
        place = shorter
    return "" if _loose().fullmatch(place) else place


@cache
def _loose() -> re.Pattern[str]:
    told = words("meetings")
    loose = any_of([*told["place"]["after"], *told["week"]["end"]])
    return re.compile(loose, re.IGNORECASE)


@cache
def _loose_end() -> re.Pattern[str]:
    return re.compile(rf"\s+{_loose().pattern}\s*$", re.IGNORECASE)


def _of(said: Utterance) -> Meeting:
    return read(said.text, said.language)


def _day(said: Utterance, n: int) -> JSON:
    return _of(said).day or None


def _clock(said: Utterance, n: int) -> JSON:
    told = _of(said)
    return f"{told.clock} {told.zone}".strip() or None


def _hour(said: Utterance, n: int) -> JSON:
    alone = clocks.alone(said.text)
    if alone is None or _of(said).day or _of(said).zone:
        return _clock(said, n)
    return f"{alone.at:%H:%M}"


def _length(said: Utterance, n: int) -> JSON:
    return _of(said).minutes or None


def _minutes(said: Utterance, n: int) -> JSON:
    if said.bare.isdecimal() and SHORTEST <= int(said.bare) <= LONGEST:
        return int(said.bare)
    return _length(said, n)


def _spot(said: Utterance, n: int) -> JSON:
    return _of(said).place or None


def _likely(said: Utterance, n: int) -> JSON:
    return _of(said).place or _of(said).behind or None


def _anywhere(said: Utterance, n: int) -> JSON:
    return _of(said).place or one_line(said.text, LONGEST_WORDS) or None


def _repeats(said: Utterance, n: int) -> JSON:
    told = _of(said)
    if told.fortnightly:
        return "fortnightly"
    return "weekly" if told.weekly else None


def _either(said: Utterance, n: int) -> JSON:
    """ "fredag", "fredag 14" or "14": what is changed of a day and a time, as "day|clock"."""
    day, clock = _of(said).day, _hour(said, n) or ""
    return f"{day}|{clock}" if day or clock else None


def _only_first(find: Find) -> Find:
    """Only the first of several questions is answered on the way."""

    def first(said: Utterance, n: int) -> JSON:
        return find(said, n) if n == 1 else None

    return first


day: Reader[str] = Reader("day", _day, _only_first(_day), _day)
clock: Reader[str] = Reader("clock", _hour, _only_first(_clock), _hour)
length: Reader[int] = Reader("length", _minutes, _length, _length)
place: Reader[str] = Reader("place", _anywhere, _likely, _spot)
elsewhere: Reader[str] = Reader("place", _anywhere, _spot, _spot)
repeats: Reader[str] = Reader("repeats", _repeats, _repeats, _repeats)
day_or_clock: Reader[str] = Reader("day_or_clock", _either)


def instead_of(day: str, clock: str) -> Reader[str]:
    """Like `day_or_clock`, and remembers what it was asked instead of: "day|clock|instead
    of|instead of".
    """

    def find(said: Utterance, n: int) -> JSON:
        other = _either(said, n)
        return f"{other}|{day}|{clock}" if other else None

    return Reader("instead_of", find)
