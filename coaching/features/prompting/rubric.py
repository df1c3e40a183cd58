"""What makes a prompt work, judged by rule: eight things that it has or lacks, and the one lack
that matters most.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from coaching.discretion import personal_data
from coaching.readers.vocabulary import words

Criterion = Literal["data", "goal", "context", "audience", "format", "limits", "check", "example"]
# In the order in which a lack of it spoils the answer. "data": nothing in it that must not leave.
CRITERIA: tuple[Criterion, ...] = (
    "data",
    "goal",
    "context",
    "audience",
    "format",
    "limits",
    "check",
    "example",
)
LONG = 60  # words: somebody who writes that much has told the background
MOST_ADDED = 3  # lines; more would be a form to fill in

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_NAME = r"[A-ZÅÄÖÜ][a-zåäöüßé]+"
_NAMED = re.compile(  # a title and a name; whom it goes to, and whose it is: two names in a row
    rf"\b(?:[Ff]rau|[Hh]errn?|[Ff]ru|Mrs?|Ms)\.? {_NAME}"
    rf"|\b(?:till|om|åt|för|med|to|for|about|with|an|für|über|mit|von) {_NAME} {_NAME}"
    rf"|\b{_NAME} {_NAME}(?:(?<=s)|['’]s)\b"
)
_SUM = re.compile(
    r"\d[\d .,’']*\s?(?:%|€|\$|kr\b|sek\b|eur|kronor|procent|prozent|percent)", re.IGNORECASE
)


def has(prompt: str) -> frozenset[Criterion]:
    """What is there of the eight."""
    said = _said(prompt)
    found = {
        criterion
        for criterion in CRITERIA[1:]
        if _any_of(said, words("rubric", "prompting")[criterion]["signs"])
    }
    found |= {"context"} if len(said.split()) >= LONG else set()
    found |= {"goal"} if prompt.rstrip().endswith("?") else set()
    return frozenset(found if any(secret(prompt)) else {*found, "data"})


def gap(present: Iterable[Criterion]) -> Criterion | Literal["none"]:
    """The one lack that matters most."""
    there = set(present)
    return next((criterion for criterion in CRITERIA if criterion not in there), "none")


def added(present: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """What the rewritten prompt gets, in the order of reading: the lacks that matter most, and no
    more than a few.
    """
    there = set(present)
    return tuple(criterion for criterion in CRITERIA[1:] if criterion not in there)[:MOST_ADDED]


def delicate(text: str) -> tuple[Literal["personal", "confidential", ""], str]:
    """What kind of matter the text seems to be about that seldom belongs in a tool, and the word
    that says so; no word where patterns do.
    """
    if personal_data.find(text):
        return "personal", ""
    said = _said(text)
    red = words("rubric", "prompting")["red"]
    if word := _first_of(said, red["personal"]):
        return "personal", word
    word = _first_of(said, red["confidential"])
    return ("confidential", word) if word else ("", "")


def secret(text: str) -> tuple[tuple[str, ...], str]:
    """What must not leave: kinds of personal data, and the word that says what a name or a sum
    beside it is about. A topic alone is no secret.
    """
    kinds = tuple(dict.fromkeys(span.type for span in personal_data.find(text)))
    kind, word = delicate(text)
    named = kind == "personal" and _NAMED.search(text)
    return kinds, word if word and (named or _SUM.search(text)) else ""


def _said(text: str) -> str:
    return f" {' '.join(word.casefold().strip('.') for word in _WORD.findall(text))} "


def _any_of(said: str, signs: Iterable[str]) -> bool:
    return bool(_pattern(tuple(signs)).search(said))


def _first_of(said: str, signs: Iterable[str]) -> str:
    """The first word of the text that is one of these signs, whole; or ""."""
    found = _pattern(tuple(signs)).search(said)
    return said[found.start() : said.find(" ", found.end())].strip() if found else ""


@cache
def _pattern(signs: tuple[str, ...]) -> re.Pattern[str]:
    whole = (
        re.escape(sign.rstrip("*").rstrip(".")) + ("" if sign.endswith("*") else "(?= )")
        for sign in signs
    )
    return re.compile(f" (?:{'|'.join(whole)})")
