"""A month that somebody names: "figures for January", "siffror för mars 2026"."""

import re
from datetime import date
from functools import cache

from coaching.messages import JSON
from coaching.readers.slots.days import any_of, numbered
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.script.feature import Intent
from coaching.script.situation import Situation


def heard(said: Utterance) -> Intent | None:
    """Alone in a message, so that nobody's own month is taken for the company's."""
    found = _asks().fullmatch(said.text.strip())
    if found is None:
        return None
    about: dict[str, JSON] = {"month": numbered("month")[found["month"].casefold()]}
    if found["year"]:
        about["year"] = int(found["year"])
    return Intent("figures.dashboard", 0.97, about)


def named(situation: Situation) -> str:
    """The month that was asked for, such as "2026-01"; without a year the last one of that name
    that has begun. Empty: none was.
    """
    month, today = situation.number("month"), situation.day
    if not month:
        return ""
    latest = today.year if month <= today.month else today.year - 1
    return date(situation.number("year") or latest, month, 1).strftime("%Y-%m")


@cache
def _asks() -> re.Pattern[str]:
    known = words("wishes", "figures")
    lead, before = any_of(known["figures_of"]), any_of(known["for_month"])
    month = rf"(?P<month>{any_of(numbered('month'))})\.?"
    year = r"(?:,?\s+(?P<year>20\d\d))?"
    return re.compile(rf"{lead}(?:\s+{before})?\s+{month}{year}\W*", re.IGNORECASE)
