"""Keys, tokens and passwords: by the shape that their makers gave them, and by the word before them."""

import re
from collections.abc import Iterator
from functools import cache

from coaching.readers.vocabulary import words

ENDS = ".,;:?)]}>'\"»“”`"
STRANGE = re.compile(r"[^\W\d_].*\d|\d.*[^\W\d_]|[^\w\s.,'’-]")  # no word of a language looks like this
HIDDEN = re.compile(r"[*•x.…_-]+|[<\[{(%$].*", re.IGNORECASE)  # a placeholder instead of the secret itself


def credentials(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that open a door, from left to right within each way of telling."""
    for pattern in _shapes():
        for match in pattern.finditer(text):
            yield match.span("value") if "value" in pattern.groupindex else match.span()
    yield from _labelled(text)


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape) for shape in words("secrets")["shapes"].values())


def _labelled(text: str) -> Iterator[tuple[int, int]]:
    for match in _label().finditer(text):
        value = match["value"].rstrip(ENDS)
        if match["pin"] or _opens_a_door(value, match["sign"], match["weak"]):
            start = match.start("value")
            yield start, start + len(value)


@cache
def _label() -> re.Pattern[str]:
    """A label, a sign between, and what follows up to the next space."""
    book = words("secrets")

    def either(name: str) -> str:
        return "|".join(sorted(map(re.escape, book[name]), key=len, reverse=True))

    sign = rf"(?P<sign>\s?(?::=|=>|->|[:=])\s{{0,2}}|\s(?:{either('verbs')})\s?:?\s|\s)"
    pin = rf"(?P<pin>(?:{either('pins')})(?:\s?[:=]\s?|\s(?:{either('verbs')})\s|\s)(?=\d{{4,8}}(?!\w)))"
    owner = rf"(?:\s(?:{either('links')})(?:\s[^\s:=]{{1,30}}){{1,3}}?(?=\s?[:=]|\s(?:{either('verbs')})\s))?"
    label = rf"(?:(?P<strong>{either('passwords')})|(?P<weak>{either('keys')}))[\"'*]{{0,2}}{owner}"
    return re.compile(rf"(?<![^\W_])(?:{pin}|{label}{sign})[\"'„“”»`*]{{0,2}}(?P<value>\S{{3,200}})", re.IGNORECASE)


def _opens_a_door(value: str, sign: str, weak: str | None) -> bool:
    if len(value) < 4 or HIDDEN.fullmatch(value) or value.casefold() in words("secrets")["harmless"]:
        return False
    if weak:
        return len(value) >= 8 and bool(re.search(r"\d", value)) and bool(re.search(r"[^\W\d_]", value))
    if any(mark in sign for mark in ":="):
        return True
    return len(value) >= 5 and bool(STRANGE.search(value))
