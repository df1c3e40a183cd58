"""How lengths of time, days and times of day are written in each language."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from babel.dates import format_date, get_day_names

_HOUR: Final = {"sv": "h", "en": "h", "de": "Std."}
_MINUTE: Final = {"sv": "min", "en": "min", "de": "Min."}
# days are written out, as people say them: no abbreviation, no number of a month
_DAY: Final = {"sv": "d MMMM", "en": "d MMMM", "de": "d. MMMM"}
_WEEKDAY: Final = {"sv": "EEEE d MMMM", "en": "EEEE d MMMM", "de": "EEEE, d. MMMM"}
_CLOCK: Final = {"sv": " kl. {}", "en": ", {}", "de": ", {} Uhr"}


def spoken_minutes(minutes: float, language: str) -> str:
    """A length of time as it is written in chat: "45 min", "2 h 45 min"; German "2 Std. 45
    Min.".
    """
    whole = abs(round(minutes))
    hours, rest = divmod(whole, 60)
    parts = [f"{hours} {_HOUR[language]}"] if hours else []
    parts += [f"{rest} {_MINUTE[language]}"] if rest or not hours else []
    return ("−" if minutes < 0 else "") + " ".join(parts)


def spoken_day(day: date, language: str) -> str:
    """ "15 januari", "15 January", "15. Januar"."""
    return str(format_date(day, _DAY[language], locale=language))


def spoken_date(day: date, language: str) -> str:
    """ "15 januari 2026", "15. Januar 2026": where it is read in other years as well."""
    return str(format_date(day, f"{_DAY[language]} y", locale=language))


def spoken_weekday(day: date, language: str) -> str:
    """ "torsdag 15 januari", "Thursday 15 January", "Donnerstag, 15. Januar"."""
    return str(format_date(day, _WEEKDAY[language], locale=language))


def spoken_span(first: date, last: date, language: str) -> str:
    """A stretch of days, both included: "6–24 juli", "28 december 2026–3 januari 2027"."""
    if first == last:
        return spoken_weekday(first, language)
    ends = spoken_day(last, language)
    if first.year != last.year:
        return f"{spoken_day(first, language)} {first.year}–{ends} {last.year}"
    if first.month != last.month:
        return f"{spoken_day(first, language)}–{ends}"
    begins = str(format_date(first, _DAY[language].removesuffix(" MMMM"), locale=language))
    return f"{begins}–{ends}"


def spoken_weekdays(days: Sequence[int], language: str) -> str:
    """ISO weekdays, those in a row as one: "tis–tors", "mån, ons"."""
    names = get_day_names("abbreviated", locale=language)
    spoken = [names[day - 1].rstrip(".") for day in days]
    in_a_row = len(days) > 2 and days[-1] - days[0] == len(days) - 1
    return f"{spoken[0]}–{spoken[-1]}" if in_a_row else ", ".join(spoken)


def spoken_moment(at: datetime, language: str) -> str:
    """A day and a time of day: "torsdag 15 januari kl. 15:00", "Thursday 15 January, 15:00"."""
    return spoken_weekday(at, language) + _CLOCK[language].format(f"{at:%H:%M}")
