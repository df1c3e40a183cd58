"""Days on which nobody works, by country and region: public holidays, and the eves."""

import sys
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path

import holidays

from coaching.readers.vocabulary import words

CATEGORIES = frozenset({"public", "de_facto"})
SHORT = frozenset({"half_day"})
# Where the two eves at the year's end are kept, whatever the law says. Nobody minds a bot that is
# silent on them.
WITH_EVES = frozenset(
    {"AT", "BE", "CH", "CZ", "DE", "DK", "EE", "FI", "GB", "IE", "IS", "LI", "LT", "LU", "LV"}
    | {"NL", "NO", "PL", "SE"}
)
EVES = {(12, 24): "Christmas Eve", (12, 31): "New Year's Eve"}
# Where the days that all regions share are fewer than those of almost everybody: no Easter Monday
# for Britain, no Good Friday for Switzerland.
DIVIDED = frozenset({"CH", "GB"})
MOST = 2 / 3  # of the regions have a day that somebody of an unknown one is left alone on
ENGLISH = "en_US"  # the names that words/holidays.toml goes by


def _each_country_alone() -> None:
    """The package of all countries imports 250 modules, for the one or two that a company lives in.
    An empty one in its place finds each where it lies.
    """
    name = f"{holidays.__name__}.countries"
    if name in sys.modules:
        return
    spec = ModuleSpec(name, None, is_package=True)
    spec.submodule_search_locations = [str(Path(holidays.__file__).with_name("countries"))]
    sys.modules[name] = module_from_spec(spec)


_each_country_alone()


def is_day_off(day: date, country: str, region: str) -> bool:
    return bool(_english(day, country, region))


def is_short(day: date, country: str, region: str) -> bool:
    """Whether the country works until noon that day."""
    return day in _calendar(country, region, SHORT)


def named(day: date, country: str, region: str, language: str) -> str:
    """What people who speak this language call the day off; where they have no word for it, what
    its country calls it. Empty for a day that is none.
    """
    english = _english(day, country, region).split("; ")[0]
    known = words("holidays")["names"].get(english)
    if known:
        return str(known[language])
    return _calendar(country, region, CATEGORIES, "").get(day, english)


@cache
def code_of(country: str) -> str:
    """The two letters of a country, of its two or three; empty for one whose days are unknown."""
    try:
        return str(holidays.country_holidays(country).country)
    except NotImplementedError:
        return ""


@cache
def parts(country: str) -> Mapping[str, str]:
    """The parts of a country that may have days of their own: code and name in small letters, and
    the code. Empty where the whole country has the same.
    """
    try:
        known = holidays.country_holidays(country)
    except NotImplementedError:  # a country that the package does not know
        return {}
    codes = {code: code for code in known.subdivisions}
    named = {**codes, **known.subdivisions_aliases}
    return {name.casefold(): code for name, code in named.items()}


def _english(day: date, country: str, region: str) -> str:
    if country in WITH_EVES and (eve := EVES.get((day.month, day.day))):
        return eve
    if name := _calendar(country, region, CATEGORIES).get(day):
        return name
    if country in DIVIDED and not _code(region, country):
        return _of_most(day, country)
    return ""


@cache
def _of_most(day: date, country: str) -> str:
    """The name of a day that most parts of the country have."""
    codes = set(parts(country).values())
    calendars = [_calendar(country, code, CATEGORIES) for code in sorted(codes)]
    found = [name for calendar in calendars if (name := calendar.get(day))]
    return found[0] if len(found) >= MOST * len(codes) else ""


@cache
def _calendar(
    country: str, region: str, kinds: frozenset[str], language: str = ENGLISH
) -> Mapping[date, str]:
    """In this language, never in the server's; empty: the country's own."""
    try:
        known = holidays.country_holidays(country)
    except NotImplementedError:  # a country that the package does not know
        return {}
    categories = tuple(kinds.intersection(known.supported_categories))
    if not categories:
        return {}
    spoken = language if language in known.supported_languages else known.default_language
    # elsewhere the whole country has the same
    part = _code(region, country) or None
    return holidays.country_holidays(country, subdiv=part, categories=categories, language=spoken)


def _code(region: str, country: str) -> str:
    return parts(country).get(region.casefold(), "") if region else ""
