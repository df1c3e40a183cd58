"""When and where something is, in one sentence: "drop-in på torsdag kl 15 i fikarummet, 30 min"."""

import re
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from coaching.messages import JSON
from coaching.readers.grammar import durations
from coaching.readers.slots import clocks, days
from coaching.readers.slots.answers import LONGEST_WORDS, Reader
from coaching.readers.slots.days import any_of
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.wishes import says

_ADDRESS = re.compile(r"https?://[^\s<>|]+[\w/=&%#-]", re.IGNORECASE)
_CUT = "\ue000"  # stands where something was read and cut out; neither a letter nor white space
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
    behind: str = ""  # what stands alone behind the moment: "…, kl 15, köket"; likely the place


@cache
def read(text: str, language: str) -> Meeting:
    rest = normalize("NFKC", text)[:400].replace(_CUT, " ")
    address = _ADDRESS.search(rest)
    rest = _without(rest, address.span()) if address else rest
    weekly = days.says_weekly(rest)
    rest = _without(rest, weekly.span()) if weekly else rest
    day = days.find(rest)
    clock = clocks.find(
        _without(rest, (day.start, day.end)) if day else rest, day.end if day else -1
    )
    for loose in _fillers().finditer(rest):
        rest = _without(rest, loose.span())
    spans = [(one.start, one.end) for one in (day, clock) if one]
    for span in spans:
        rest = _without(rest, span)
    lasting = next(
        (
            d
            for d in durations.find(rest, language)
            if d.minutes and SHORTEST <= d.minutes <= LONGEST
        ),
        None,
    )
    rest = _without(rest, (lasting.start, lasting.end)) if lasting else rest
    return Meeting(
        day=day.code if day else "",
        clock=f"{clock.at:%H:%M}" if clock else "",
        minutes=round(lasting.minutes or 0) if lasting else clock.minutes if clock else 0,
        place=address[0] if address else _place(rest),
        weekly=bool(weekly or (day and day.weekly)),
        behind=_behind(rest),
    )


def _without(text: str, span: tuple[int, int]) -> str:
    """Of the same length, so that offsets stay true."""
    start, end = span
    return text[:start] + _CUT * (end - start) + text[end:]


def _place(rest: str) -> str:
    for found in _places().finditer(rest):
        place = _tidied(found["named"] or found["place"])
        if place and not says("dropins.noun", place):
            return place[:LONGEST_WORDS]
    return ""


def _behind(rest: str) -> str:
    """The words behind a comma or a bracket after the last that was cut out, if they are few."""
    found = re.search(rf"{_CUT}[\s)]*[,(:]\s*([^{_CUT},;:!?()\n]+)[)\s.!]*$", rest)
    words_ = _tidied(found[1]) if found else ""
    return words_ if 0 < len(words_.split()) <= FEW_WORDS else ""


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
    told = words("meetings")
    loose = rf"\s+{any_of([*told['place']['after'], *told['week']['end']])}\s*$"
    place = place.strip(" .:–-")
    while (shorter := re.sub(loose, "", place, flags=re.IGNORECASE).strip(" .:–-")) != place:
        place = shorter
    alone = any_of([*told["place"]["after"], *told["week"]["end"]])
    return "" if re.fullmatch(alone, place, re.IGNORECASE) else place


def _of(said: Utterance) -> Meeting:
    return read(said.text, said.language)


def _first(n: int, value: JSON) -> JSON:
    """Only the first of several questions is answered on the way."""
    return (value or None) if n == 1 else None


def _day(said: Utterance, n: int) -> JSON:
    return _of(said).day or None


def _clock(said: Utterance, n: int) -> JSON:
    return _of(said).clock or None


def _hour(said: Utterance, n: int) -> JSON:
    alone = clocks.alone(said.text)
    return f"{alone.at:%H:%M}" if alone and not _of(said).day else _clock(said, n)


def _length(said: Utterance, n: int) -> JSON:
    return _of(said).minutes or None


def _minutes(said: Utterance, n: int) -> JSON:
    fits = said.bare.isdecimal() and SHORTEST <= int(said.bare) <= LONGEST
    return int(said.bare) if fits else _length(said, n)


def _spot(said: Utterance, n: int) -> JSON:
    return _of(said).place or None


def _likely(said: Utterance, n: int) -> JSON:
    return _of(said).place or _of(said).behind or None


def _anywhere(said: Utterance, n: int) -> JSON:
    return _of(said).place or " ".join(said.text.split())[:LONGEST_WORDS] or None


def _repeats(said: Utterance, n: int) -> JSON:
    return "weekly" if _of(said).weekly else None


def _either(said: Utterance, n: int) -> JSON:
    """ "fredag", "fredag 14" or "14": what is changed of a day and a time, as "day|clock"."""
    day, clock = _of(said).day, _hour(said, n) or ""
    return f"{day}|{clock}" if day or clock else None


day: Reader[str] = Reader("day", _day, lambda said, n: _first(n, _day(said, n)), _day)
clock: Reader[str] = Reader("clock", _hour, lambda said, n: _first(n, _clock(said, n)), _hour)
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
        return f"{other}|{day}|{clock}" if (other := _either(said, n)) else None

    return Reader("instead_of", find)
