"""What the page says, in one language with its own numbers and dates."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from coaching.messages import JSON, Language, Text

LOCALES = {"sv": "sv_SE", "en": "en_GB", "de": "de_DE"}
DASH = "–"


@dataclass(frozen=True)
class Words:
    """Everything comes out as HTML."""

    find: Callable[[Text, str], str]
    language: Language

    @property
    def locale(self) -> str:
        return LOCALES[self.language]

    def say(self, key: str, **args: JSON) -> str:
        return escape(self.find(Text(f"figures-page.{key}", args), self.language))

    def about(self, key: str) -> str:
        return escape(self.find(Text(f"figures-counted.{key}"), self.language))

    def number(self, value: float | None, digits: int = 0) -> str:
        if value is None:
            return DASH
        return escape(format_decimal(round(value, digits), locale=self.locale))

    def hours(self, minutes: float | None) -> str:
        """Whole ones, with one decimal below ten."""
        if minutes is None:
            return DASH
        hours = minutes / 60
        return f"{self.number(hours, 1 if abs(hours) < 10 else 0)}\N{NO-BREAK SPACE}h"

    def money(self, value: float | None, currency: str | None) -> str:
        if value is None or not currency:
            return DASH
        written = format_currency(
            round(value), currency, locale=self.locale, format=None, currency_digits=False
        )
        return escape(written.replace(",00", "").replace(".00", ""))

    def share(self, some: int, of: int) -> str:
        return escape(format_percent(some / of, locale=self.locale)) if of else DASH

    def month(self, month: str, short: bool = False) -> str:
        day = date.fromisoformat(f"{month}-01")
        written = format_date(day, "LLL" if short else "LLLL y", locale=self.locale)
        return escape(written if short else written[:1].upper() + written[1:])

    def day(self, day: date) -> str:
        return escape(format_date(day, "long", locale=self.locale))

    def pair(self, pair: list[int] | None) -> str:
        return self.say("of", some=self.bare(pair[0]), all=self.bare(pair[1])) if pair else DASH

    def bare(self, value: Any) -> str:
        """For a text of its own, which escapes it."""
        return str(format_decimal(value, locale=self.locale))
