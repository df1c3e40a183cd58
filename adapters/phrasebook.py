"""Text -> words: the Fluent files of coaching/texts, each language parsed when it is first read."""

import re
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, get_timezone_location
from fluent.runtime import FluentBundle, FluentResource

from coaching.messages import LANGUAGES, Said, Text, Words

_NO_MARKS = re.compile("[\ue000\ue001]")  # of private use: nobody but us writes them
_HOUR = {"sv": "h", "en": "h", "de": "Std."}
_MINUTE = {"sv": "min", "en": "min", "de": "Min."}
_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # an abbreviation, such as "45 Min.", at the end of a sentence


class MissingText(LookupError):
    """A key, an attribute or an argument that the texts of this language do not have."""


class Phrasebook:
    """Finds the words of a text in a language. Safe to share; nothing is read before it is needed.

    `marks_moments`: a moment that many people read, each in their own time zone, is marked by characters of private
    use, for a platform that can show everybody theirs. Else it is written with the city whose time it is.
    """

    def __init__(self, marks_moments: bool = False) -> None:
        self._marks_moments = marks_moments

    def say(self, said: Said, language: str) -> str:
        """The words as Markdown; raises MissingText naming key and language."""
        if isinstance(said, Words):
            return said.markdown
        spoken = language if language in LANGUAGES else "en"
        return _said(said, spoken, self._marks_moments) if said.args else _always_said(said.key, spoken)


def _said(text: Text, language: str, marked: bool) -> str:
    bundle = _bundle(language, marked)
    key, _, attribute = text.key.partition(".")
    message = bundle.get_message(key) if bundle.has_message(key) else None
    pattern = message and (message.attributes.get(attribute) if attribute else message.value)
    if not pattern:
        raise MissingText(f"{text.key} has no text in {language}")
    words, errors = bundle.format_pattern(pattern, {name: _plain(value) for name, value in text.args.items()})
    if errors:
        raise MissingText(f"{text.key} in {language}: {errors[0]}")
    return _STOPS.sub(".", str(words))


@cache
def _always_said(key: str, language: str) -> str:
    """A text without arguments, such as a button's label, is said often and is always the same."""
    return _said(Text(key), language, marked=False)


def _plain(value: Any) -> Any:
    """What Fluent understands: numbers and strings. Nothing at all is "none", so that a text can select on it."""
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value) or "none"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return _NO_MARKS.sub("", str(value or "")) or "none"


def spoken_minutes(minutes: float, language: str) -> str:
    """A length of time as it is written in chat: "45 min", "2 h 45 min"; German "2 Std. 45 Min."."""
    whole = abs(round(minutes))
    hours, rest = divmod(whole, 60)
    parts = [f"{hours} {_HOUR[language]}"] if hours else []
    parts += [f"{rest} {_MINUTE[language]}"] if rest or not hours else []
    return ("−" if minutes < 0 else "") + " ".join(parts)


def spoken_moment(at: datetime, language: str) -> str:
    """A day and a time of day, such as "tors 15 jan. 15:00"."""
    return f"{format_skeleton('MMMEd', at, locale=language)} {at:%H:%M}"


def _shared_moment(written: str, language: str, marked: bool) -> str:
    """ "2026-01-15T15:00:00+01:00" is the reader's own time. With "[Europe/Stockholm]" behind it, many read it."""
    clock, _, zone = written.rstrip("]").partition("[")
    at = datetime.fromisoformat(clock)
    if not zone:
        return spoken_moment(at, language)
    there = at.astimezone(ZoneInfo(zone))
    shown = f"{spoken_moment(there, language)} ({get_timezone_location(there, locale=language, return_city=True)})"
    return f"\ue000{round(at.timestamp())}\ue001{shown}\ue001" if marked else shown


@cache
def _bundle(language: str, marked: bool) -> FluentBundle:
    def duration(minutes: Any) -> Any:
        return spoken_minutes(float(minutes), language)

    def day(written: Any) -> Any:
        return str(format_skeleton("MMMd", date.fromisoformat(str(written)), locale=language))

    def weekday(written: Any) -> Any:
        return str(format_skeleton("MMMEd", date.fromisoformat(str(written)), locale=language))

    def month(written: Any) -> Any:
        return str(format_date(date.fromisoformat(f"{written}-01"), "LLLL", locale=language))

    def moment(written: Any) -> Any:
        return _shared_moment(str(written), language, marked)

    functions = {"DURATION": duration, "DAY": day, "WEEKDAY": weekday, "MONTH": month, "MOMENT": moment}
    bundle = FluentBundle([language], use_isolating=False, functions=functions)
    for resource in _resources(language):
        bundle.add_resource(resource, allow_overrides=False)
    return bundle


@cache
def _resources(language: str) -> tuple[Any, ...]:
    texts = sorted(files("coaching.texts").joinpath(language).iterdir(), key=lambda f: f.name)
    return tuple(FluentResource(file.read_text(encoding="utf-8")) for file in texts if file.name.endswith(".ftl"))
