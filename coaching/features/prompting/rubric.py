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
    return frozenset(found if delicate(prompt) else {*found, "data"})


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


def delicate(text: str) -> Literal["personal", "confidential", ""]:
    """What kind of matter the text seems to be that seldom belongs in a tool."""
    said = _said(text)
    red = words("rubric", "prompting")["red"]
    if personal_data.find(text) or _any_of(said, red["personal"]):
        return "personal"
    if _any_of(said, red["confidential"]):
        return "confidential"
    return ""


def _said(text: str) -> str:
    return f" {' '.join(word.casefold().strip('.') for word in _WORD.findall(text))} "


def _any_of(said: str, signs: Iterable[str]) -> bool:
    return bool(_pattern(tuple(signs)).search(said))


@cache
def _pattern(signs: tuple[str, ...]) -> re.Pattern[str]:
    whole = (
        re.escape(sign.rstrip("*").rstrip(".")) + ("" if sign.endswith("*") else "(?= )")
        for sign in signs
    )
    return re.compile(f" (?:{'|'.join(whole)})")
