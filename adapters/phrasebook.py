"""Text -> words: the Fluent files of the features, and those of coaching/texts that all share.

Each text is parsed when it is first said: of the thousands most are never said by one process.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_location
from fluent.runtime import FluentBundle, FluentResource

from adapters.entries import entries, reached
from adapters.spoken import (
    spoken_day,
    spoken_minutes,
    spoken_moment,
    spoken_span,
    spoken_weekday,
    spoken_weekdays,
)
from coaching.discretion import harmless
from coaching.messages import LANGUAGES, Said, Words

_NO_MARKS = re.compile("[\ue000\ue001]")  # of private use: nobody but us writes them
_STOPS = re.compile(
    r"(?<!\.)\.\.(?!\.)"
)  # an abbreviation, such as "45 Min.", at the end of a sentence


class MissingText(LookupError):
    """A key, an attribute or an argument that the texts of this language do not have."""


class Phrasebook:
    """Finds the words of a text in a language. Safe to share; nothing is read before it is needed.

    `marks_moments`: a moment that many people read, each in their own time zone, is marked by
    characters of private use, for a platform that can show everybody theirs. Else it is written
    with the city whose time it is.

    All that people and models wrote passes here, and is made harmless here. A model's links may
    lead to `hosts`.
    """

    def __init__(self, marks_moments: bool = False, hosts: frozenset[str] = frozenset()) -> None:
        self._marks_moments, self._hosts = marks_moments, hosts

    def say(self, said: Said, language: str) -> str:
        """The words as Markdown; raises MissingText naming key and language."""
        if isinstance(said, Words):
            return _typed(
                harmless.of_a_model(said.markdown, self._hosts) if said.by_model else said.markdown
            )
        spoken = language if language in LANGUAGES else "en"
        if not said.args:
            return _always_said(said.key, spoken)
        args = tuple((name, _plain(value)) for name, value in said.args.items())
        return _said_with(said.key, args, spoken, self._marks_moments)


@lru_cache(256)
def _said_with(key: str, args: tuple[tuple[str, Any], ...], language: str, marked: bool) -> str:
    """A message says the same twice: as blocks, and as the text that stands for them."""
    return _said(key, dict(args), language, marked)


def _said(text: str, args: dict[str, Any], language: str, marked: bool) -> str:
    bundle = _bundle(language, marked)
    key, _, attribute = text.partition(".")
    message = bundle.get_message(key) if bundle.has_message(key) else None
    pattern = message and (message.attributes.get(attribute) if attribute else message.value)
    if not pattern:
        raise MissingText(f"{text} has no text in {language}")
    words, errors = bundle.format_pattern(pattern, args)
    if errors:
        raise MissingText(f"{text} in {language}: {errors[0]}")
    return _STOPS.sub(".", str(words))


@cache
def _always_said(key: str, language: str) -> str:
    """A text without arguments, such as a button's label, is said often and is always the same."""
    return _said(key, {}, language, marked=False)


def _plain(value: Any) -> Any:
    """What Fluent understands: numbers and strings. Nothing at all is "none", so that a text can
    select on it.
    """
    if isinstance(value, (list, tuple)):
        return _typed(", ".join(str(one) for one in value)) or "none"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return _typed(str(value or "")) or "none"


def _typed(text: str) -> str:
    return _NO_MARKS.sub("", harmless.of_a_person(text))


def _shared_moment(written: str, language: str, marked: bool) -> str:
    """ "2026-01-15T15:00:00+01:00" is the reader's own time. With "[Europe/Stockholm]" behind it,
    many read it.
    """
    clock, _, zone = written.rstrip("]").partition("[")
    at = datetime.fromisoformat(clock)
    if not zone:
        return spoken_moment(at, language)
    there = at.astimezone(ZoneInfo(zone))
    shown = (
        f"{spoken_moment(there, language)} "
        f"({get_timezone_location(there, locale=language, return_city=True)})"
    )
    return f"\ue000{round(at.timestamp())}\ue001{shown}\ue001" if marked else shown


class _Texts(FluentBundle):
    """Those of one language."""

    def __init__(self, language: str, functions: dict[str, Callable[..., Any]]) -> None:
        super().__init__([language], use_isolating=False, functions=functions)
        self._language = language
        self._parsed: set[str] = set()

    def has_message(self, message_id: str) -> bool:
        return message_id in entries(self._language)

    def get_message(self, message_id: str) -> Any:
        if message_id not in self._parsed:
            self._parse(message_id)
        return super().get_message(message_id)

    def _parse(self, key: str) -> None:
        """Several threads may do so at once: what is there already stays."""
        needed = reached(key, self._language)
        for one in needed.keys() - self._parsed:
            self.add_resource(FluentResource(needed[one]), allow_overrides=False)
        self._parsed.update(needed)


@cache
def _bundle(language: str, marked: bool) -> FluentBundle:
    functions = {**_formats(language, marked), **_lookups(lambda: bundle)}
    bundle = _Texts(language, functions)
    return bundle


def _formats(language: str, marked: bool) -> dict[str, Callable[..., Any]]:
    """What texts may call to write a value."""
    return {**_lengths(language), **_days(language), **_times(language, marked)}


def _lengths(language: str) -> dict[str, Callable[..., Any]]:
    def duration(minutes: Any) -> Any:
        return spoken_minutes(float(minutes), language)

    def amount(minutes: Any) -> Any:
        return spoken_minutes(abs(float(minutes)), language)

    def change(minutes: Any) -> Any:
        if float(minutes) < 0:
            return "longer"
        return "saved" if float(minutes) else "none"

    return {
        "DURATION": duration,
        "AMOUNT": amount,  # a length of time without its sign
        "CHANGE": change,  # "saved", "longer" or "none", for a text to select on
    }


def _days(language: str) -> dict[str, Callable[..., Any]]:
    def day(written: Any) -> Any:
        return spoken_day(date.fromisoformat(str(written)), language)

    def weekday(written: Any) -> Any:
        return spoken_weekday(date.fromisoformat(str(written)), language)

    def month(written: Any) -> Any:
        return str(format_date(date.fromisoformat(f"{written}-01"), "LLLL", locale=language))

    def span(first: Any, last: Any) -> Any:
        return spoken_span(date.fromisoformat(str(first)), date.fromisoformat(str(last)), language)

    def weekdays(written: Any) -> Any:
        return spoken_weekdays([int(one) for one in str(written).split()], language)

    return {"DAY": day, "WEEKDAY": weekday, "MONTH": month, "SPAN": span, "WEEKDAYS": weekdays}


def _times(language: str, marked: bool) -> dict[str, Callable[..., Any]]:
    def moment(written: Any) -> Any:
        return _shared_moment(str(written), language, marked)

    def zone(name: Any) -> Any:
        return str(get_timezone_location(str(name), locale=language, return_city=True))

    return {"MOMENT": moment, "ZONE": zone}


def _lookups(bundle: Callable[[], FluentBundle]) -> dict[str, Callable[..., Any]]:
    """What texts may call to say what stands in another text."""

    def kinds(codes: Any) -> Any:
        """The kinds of personal data, "EMAIL, PHONE", in words; one that no text names is just
        personal data.
        """
        known = [f"talk-kind-{code.strip().lower()}" for code in str(codes).split(",")]
        return ", ".join(
            dict.fromkeys(
                _value(bundle(), key if bundle().has_message(key) else "talk-kind") for key in known
            )
        )

    def why(flow: Any) -> Any:
        return _of_a_flow(bundle(), flow, "why")

    def next(flow: Any) -> Any:
        return _of_a_flow(bundle(), flow, "next")

    def late(flow: Any, since: Any) -> Any:
        return _of_a_flow(bundle(), flow, "late", since=since)

    return {"KINDS": kinds, "WHY": why, "NEXT": next, "LATE": late}


def _of_a_flow(bundle: FluentBundle, flow: Any, told: str, **args: Any) -> str:
    """What a feature says of one of its flows, or rounds, that is planned: "checkins-week.why" why,
    "checkins-week.next" as one of the things to come, "checkins-week.late" that it is late. "none"
    where it says nothing.
    """
    message = bundle.get_message(str(flow)) if bundle.has_message(str(flow)) else None
    pattern = message and message.attributes.get(told)
    return str(bundle.format_pattern(pattern, args)[0]) if pattern else "none"


def _value(bundle: FluentBundle, key: str) -> str:
    """A text without variables."""
    pattern = bundle.get_message(key).value
    return str(bundle.format_pattern(pattern)[0]) if pattern else ""
