"""Text -> words: the Fluent files of coaching/texts, each language parsed when it is first read."""

import re
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date, format_skeleton
from fluent.runtime import FluentBundle, FluentResource

from coaching.messages import LANGUAGES, Said, Text, Words

_HOUR = {"sv": "h", "en": "h", "de": "Std."}
_MINUTE = {"sv": "min", "en": "min", "de": "Min."}
_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # an abbreviation, such as "45 Min.", at the end of a sentence


class MissingText(LookupError):
    """A key, an attribute or an argument that the texts of this language do not have."""


class Phrasebook:
    """Finds the words of a text in a language. Safe to share; nothing is read before it is needed."""

    def say(self, said: Said, language: str) -> str:
        """The words as Markdown; raises MissingText naming key and language."""
        if isinstance(said, Words):
            return said.markdown
        spoken = language if language in LANGUAGES else "en"
        return _said(said, spoken) if said.args else _always_said(said.key, spoken)


def _said(text: Text, language: str) -> str:
    bundle = _bundle(language)
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
    return _said(Text(key), language)


def _plain(value: Any) -> Any:
    """What Fluent understands: numbers and strings. Nothing at all is "none", so that a text can select on it."""
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value) or "none"
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value or "") or "none"


def spoken_minutes(minutes: float, language: str) -> str:
    """A length of time as it is written in chat: "45 min", "2 h 45 min"; German "2 Std. 45 Min."."""
    whole = abs(round(minutes))
    hours, rest = divmod(whole, 60)
    parts = [f"{hours} {_HOUR[language]}"] if hours else []
    parts += [f"{rest} {_MINUTE[language]}"] if rest or not hours else []
    return ("−" if minutes < 0 else "") + " ".join(parts)


@cache
def _bundle(language: str) -> FluentBundle:
    def duration(minutes: Any) -> Any:
        return spoken_minutes(float(minutes), language)

    def day(written: Any) -> Any:
        return str(format_skeleton("MMMd", date.fromisoformat(str(written)), locale=language))

    def month(written: Any) -> Any:
        return str(format_date(date.fromisoformat(f"{written}-01"), "LLLL", locale=language))

    bundle = FluentBundle([language], use_isolating=False, functions={"DURATION": duration, "DAY": day, "MONTH": month})
    for file in sorted(files("coaching.texts").joinpath(language).iterdir(), key=lambda f: f.name):
        if file.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")), allow_overrides=False)
    return bundle
