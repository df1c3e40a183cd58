"""Passwords told in a sentence: "I reset your password to …", "use … as the password", a phrase in
quotation marks.
"""

import re
from collections.abc import Iterator
from functools import cache

from coaching.readers.vocabulary import words

ENDS = ".,;:?)]}>'\"»“”`*"
# No word of a language looks like this.
STRANGE = re.compile(r"[^\W\d_].*\d|\d.*[^\W\d_]|[^\w\s.,'’-]")
MASKED = re.compile(r"\[[A-Z]+\]|<[A-Z]+_\d+>")  # what stands where something was hidden before
OPENS = "\"'„“”»«`(["
SHORTEST = 5  # characters
REACH = 50  # characters back to the word that says that a password was changed
FEWEST_WORDS = 3  # of a phrase


def told(text: str) -> Iterator[tuple[int, int]]:
    """Where they stand. Looked for in texts that have a word for a password."""
    for label in _password().finditer(text):
        if quoted := _quoted().match(text, label.end()):
            yield from _opening(*quoted.span("value"), text)
            continue
        moved = _moved().match(text, label.end())
        if moved and (moved["changed"] or _changes(text, label.start())):
            yield from _opening(*moved.span("value"), text)
    for used in _used_as().finditer(text):
        start = max(text.rfind(space, 0, used.start()) for space in " \n\t") + 1
        while start < used.start() and text[start] in OPENS:
            start += 1
        yield from _opening(start, used.start(), text)


def _changes(text: str, label: int) -> bool:
    """The reset of "I reset your password to …"."""
    before = text[max(0, label - REACH) : label]
    sentence = max(before.rfind(end) for end in ".!?\n") + 1
    return _change().search(before, sentence) is not None


def _opening(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """A value that looks like no word, or a phrase."""
    value = text[start:end].rstrip(ENDS)
    if len(value) < SHORTEST or MASKED.search(text[start:end]):
        return
    phrase = value.count(" ") >= FEWEST_WORDS - 1
    if phrase or STRANGE.search(value):
        yield start, start + len(value)


@cache
def _password() -> re.Pattern[str]:
    first = "".join(sorted({re.escape(word[0]) for word in words("secrets")["passwords"]}))
    return re.compile(
        rf"(?=[{first}])(?<![^\W_])(?:{either('passwords')})(?![^\W_])", re.IGNORECASE
    )


@cache
def _quoted() -> re.Pattern[str]:
    said = rf"(?:\s(?:{either('verbs')}))?\s?:?\s"
    return re.compile(rf"{said}[\"„“”»«](?P<value>[^\"„“”»«\n]{{8,80}})[\"“”»«]", re.IGNORECASE)


@cache
def _moved() -> re.Pattern[str]:
    value = rf"\s(?:{either('moves')})\s(?P<value>\S{{5,80}})"
    return re.compile(rf"{value}(?P<changed>\s(?:{either('changed')}))?", re.IGNORECASE)


@cache
def _change() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{either('changes')})(?![^\W_])", re.IGNORECASE)


@cache
def _used_as() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{either('as_password')})(?![^\W_])", re.IGNORECASE)


def either(name: str) -> str:
    """The words of that name in words/secrets.toml as alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, words("secrets")[name]), key=len, reverse=True))
