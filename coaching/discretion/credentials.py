"""Keys, tokens and passwords: by the shape that their makers gave them, and by the word before
them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from coaching.discretion.told_passwords import ENDS, MASKED, STRANGE, either, told
from coaching.readers.vocabulary import words

CLOSERS = ".,;:)]}>'\"»“”`*"  # after a colon or a verb a question mark belongs to the password
# A placeholder instead of the secret itself.
HIDDEN = re.compile(r"[*•x.…_-]+|[<\[{(%$].*", re.IGNORECASE)
SHORTEST = 4  # characters
SHORTEST_WORDY = 5  # where only a word leads it in
SHORTEST_KEY = 8
DIGIT, LETTER = re.compile(r"\d"), re.compile(r"[^\W\d_]")
WRAP = re.compile(r"(?<=[A-Za-z0-9_+/.-]{4})\\?[ \t]{0,2}\r?\n[ \t>]{0,4}(?=[A-Za-z0-9_+/=.-]{4})")
REST_OF_A_KEY = re.compile(r"(?=[A-Za-z_+/.-]*\d|[a-z]+[A-Z])[A-Za-z0-9_+/=.-]{4,}")


def credentials(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that open a door, from left to right within each way of telling."""
    yield from _wrapped(text)
    yield from _shaped(text)
    yield from _labelled(text)


def _shaped(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    for shape in _shapes():
        if shape.starts:
            for start in shape.starts:
                if start in text:
                    yield from map(shape.span, _beginning(shape.pattern, start, text))
        elif not shape.gates or any(gate in lower for gate in shape.gates):
            yield from map(shape.span, shape.pattern.finditer(text))


def _beginning(pattern: re.Pattern[str], start: str, text: str) -> Iterator[re.Match[str]]:
    at = text.find(start)
    while at >= 0:
        if match := pattern.match(text, at):
            yield match
        at = text.find(start, match.end() if match else at + 1)


@dataclass(frozen=True)
class Shape:
    """What a key looks like, how it begins, and what a text with one contains (see
    words/secrets.toml).
    """

    pattern: re.Pattern[str]
    starts: tuple[str, ...]
    gates: tuple[str, ...]

    def span(self, found: re.Match[str]) -> tuple[int, int]:
        """Where the key stands: a group named `value`, or all that was found."""
        return found.span("value" if "value" in self.pattern.groupindex else 0)


@cache
def _shapes() -> tuple[Shape, ...]:
    book = words("secrets")
    return tuple(
        Shape(
            re.compile(shape),
            tuple(book["starts"].get(name, ())),
            tuple(book["gates"].get(name, ())),
        )
        for name, shape in book["shapes"].items()
    )


def _wrapped(text: str) -> Iterator[tuple[int, int]]:
    """Keys that a line end cut in two: found in the text without those line ends."""
    cuts = [match.span() for match in WRAP.finditer(text) if REST_OF_A_KEY.match(text, match.end())]
    if not cuts:
        return
    joined, origins = _without(text, cuts)
    for start, end in _shaped(joined):
        first, last = origins[start], origins[end - 1] + 1
        if last - first > end - start:
            yield first, last


def _without(text: str, cuts: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    kept: list[int] = []
    at = 0
    for start, end in cuts:
        kept += range(at, start)
        at = end
    kept += range(at, len(text))
    return "".join(text[index] for index in kept), kept


def _labelled(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    if not any(label in lower for label in _labels()):
        return
    for match in _label().finditer(text):
        sign, value = match["sign"], match["value"]
        value = value.rstrip(CLOSERS if sign and sign.strip() else ENDS)
        if match["pin"] or _opens_a_door(value, sign, match["weak"]):
            start = match.start("value")
            yield start, start + len(value)
    yield from told(text)


@cache
def _labels() -> tuple[str, ...]:
    book = words("secrets")
    return tuple({label.lower() for name in ("passwords", "keys", "pins") for label in book[name]})


@cache
def _label() -> re.Pattern[str]:
    """A label, a sign between, and what follows up to the next space."""
    verbs = either("verbs")
    sign = rf"(?P<sign>\s?(?::=|=>|->|[:=])\s{{0,2}}|\s(?:{verbs})\s?:?\s|\s)"
    pin = rf"(?P<pin>(?:{either('pins')})(?:\s?[:=]\s?|\s(?:{verbs})\s|\s)(?=\d{{4,8}}(?!\w)))"
    names = rf"(?:\s[^\s:=]{{1,30}}){{1,3}}?(?=\s?[:=]|\s(?:{verbs})\s)"
    owner = rf"(?:\s(?:{either('links')}){names})?"
    label = rf"(?:(?P<strong>{either('passwords')})|(?P<weak>{either('keys')}))[\"'*]{{0,2}}{owner}"
    first = "".join(sorted({re.escape(one[0]) for one in _labels()}))
    value = r"[\"'„“”»`*]{0,2}(?P<value>\S{3,200})"
    return re.compile(rf"(?=[{first}])(?<![^\W_])(?:{pin}|{label}{sign}){value}", re.IGNORECASE)


def _opens_a_door(value: str, sign: str, weak: str | None) -> bool:
    if len(value) < SHORTEST or MASKED.search(value) or HIDDEN.fullmatch(value):
        return False
    if value.casefold() in words("secrets")["harmless"]:
        return False
    if weak:
        mixed = DIGIT.search(value) and LETTER.search(value)
        return len(value) >= SHORTEST_KEY and mixed is not None
    if ":" in sign or "=" in sign:
        return True
    return len(value) >= SHORTEST_WORDY and STRANGE.search(value) is not None
