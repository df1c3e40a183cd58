"""What is left of a task's name when nothing that only stands around it is taken along."""

import re
from functools import cache

from coaching.readers.vocabulary import words

_SIGNED = re.compile(r",\s*(?:/|-|–)?\s*([A-ZÅÄÖÜ][a-zåäöüéß]+)\s*[.!]?\s*$")


def sure_name(named: str, text: str, language: str) -> str:
    """Empty where it names no task: a question asks for it then."""
    left = _joined(named.split())
    left = _behind_a_person(left, text)
    while left and left[-1].lower() in _words("trails"):
        left = left[:-1]
    name = " ".join(left)
    if name.lower() in _words("nothing") or _signed(name, text, language):
        return ""
    return name


def _joined(named: list[str]) -> list[str]:
    while len(named) > 1 and named[0].lower() in _words("joins"):
        named = named[1:]
    return named


def _behind_a_person(named: list[str], text: str) -> list[str]:
    """The budget of "with Anna on the budget"."""
    named_first = len(named) > 2 and named[0][:1].isupper() and named[1].lower() in _words("on")
    opens = text.strip().startswith(named[0]) if named else False
    return named[2:] if named_first and not opens else named


def _signed(name: str, text: str, language: str) -> bool:
    """A name under the message; in German every noun has a capital."""
    signature = _SIGNED.search(text)
    return language != "de" and signature is not None and signature[1].lower() == name.lower()


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(words("tasks")[kind])
