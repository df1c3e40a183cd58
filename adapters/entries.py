"""The texts of a language as they are written: found by their key, and parsed by nobody yet."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from coaching.folders import folders

# In Fluent whatever goes on with an entry is indented, so an entry begins where a line begins with
# its name.
_ENTRY = re.compile(r"^(?P<key>-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_NAME = re.compile(r"-?[A-Za-z][\w-]*")


@cache
def entries(language: str) -> Mapping[str, str]:
    """Key -> the lines of that entry; of two with one key, the first."""
    found: dict[str, str] = {}
    for file in _files(language):
        for key, lines in _split(file.read_text(encoding="utf-8")):
            found.setdefault(key, lines)
    return found


def reached(key: str, language: str) -> Mapping[str, str]:
    """The entry, and those that it may show: what it names, and what those name. A word that looks
    like a key is taken for one; that costs little.
    """
    known = entries(language)
    found: dict[str, str] = {}
    waiting = [key]
    while waiting:
        one = waiting.pop()
        if one not in known or one in found:
            continue
        found[one] = known[one]
        waiting.extend(_NAME.findall(known[one]))
    return found


def _files(language: str) -> tuple[Traversable, ...]:
    shared = sorted(files("coaching.texts").joinpath(language).iterdir(), key=lambda f: f.name)
    own = [feature / "texts" / f"{language}.ftl" for feature in folders()]
    return tuple(file for file in (*shared, *own) if file.name.endswith(".ftl") and file.is_file())


def _split(text: str) -> Iterator[tuple[str, str]]:
    starts = list(_ENTRY.finditer(text))
    ends = [*(start.start() for start in starts[1:]), len(text)]
    for start, end in zip(starts, ends, strict=True):
        yield start["key"], text[start.start() : end]
