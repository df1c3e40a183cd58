"""Passwords told in a sentence: "I reset your password to …", "use … as the password", a phrase in quotation marks."""

import re
from collections.abc import Iterator
from functools import cache

from coaching.readers.vocabulary import words

ENDS = ".,;:?)]}>'\"»“”`*"
STRANGE = re.compile(r"[^\W\d_].*\d|\d.*[^\W\d_]|[^\w\s.,'’-]")  # no word of a language looks like this
MASKED = re.compile(r"\[[A-Z]+\]|<[A-Z]+_\d+>")  # what stands where something was hidden before
FEWEST_WORDS = 3  # of a phrase


def told(text: str) -> Iterator[tuple[int, int]]:
    """Where they stand. Looked for in texts that have a word for a password."""
    for pattern in _sentences():
        for match in pattern.finditer(text):
            value = match["value"].rstrip(ENDS)
            phrase = value.count(" ") >= FEWEST_WORDS - 1
            if (phrase or STRANGE.search(value)) and not MASKED.search(match["value"]):
                yield match.start("value"), match.start("value") + len(value)


@cache
def _sentences() -> tuple[re.Pattern[str], ...]:
    password = rf"(?<![^\W_])(?:{either('passwords')})"
    change = (
        rf"(?<![^\W_])(?:{either('changes')})[^\n.!?]{{0,40}}{password}\s(?:{either('moves')})\s(?P<value>\S{{5,80}})"
    )
    changed = rf"{password}\s(?:{either('moves')})\s(?P<value>\S{{5,80}})\s(?:{either('changed')})"
    quoted = rf"{password}(?:\s(?:{either('verbs')}))?\s?:?\s[\"„“”»«](?P<value>[^\"„“”»«\n]{{8,80}})[\"“”»«]"
    named = rf"(?<!\S)[\"'„“”»`]?(?P<value>[^\s\"'„“”»`]{{5,80}})[\"'“”»`]?\s(?:{either('as_password')})"
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (change, changed, quoted, named))


def either(name: str) -> str:
    """The words of that name in words/secrets.toml as alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, words("secrets")[name]), key=len, reverse=True))
