"""How somebody is called, of a name as a directory writes it: "Ek, Anna (IT)", "Dr. Anna Ek"."""

import re

from coaching.readers.vocabulary import words

_SIGNS = frozenset(",.([")
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def first_name(name: str) -> str:
    """Empty for an empty name. A name of titles alone is called by them."""
    return spoken(name).partition(" ")[0]


def spoken(name: str) -> str:
    """As it is said: first names first, without titles, degrees and what stands in brackets."""
    plain = " ".join(_BRACKETS.sub(" ", name).split()) or name.strip()
    parts = _in_order(plain).split()
    called = [part for part in parts if not is_title(part)]
    return " ".join(called or parts)


def is_directory_s(name: str) -> bool:
    """Whether it has signs in it that are not said."""
    return not _SIGNS.isdisjoint(name)


def is_title(word: str) -> bool:
    return _bare(word) in words("titles")["before"]


def _in_order(name: str) -> str:
    """First names first: what stands behind a comma belongs before the rest, unless it is a
    degree.
    """
    before, comma, behind = name.partition(",")
    behind = behind.partition(",")[0].strip()
    if not comma or not behind or _is_degree(behind):
        return before
    return f"{behind} {before}"


def _is_degree(behind: str) -> bool:
    table = words("titles")
    return all(_bare(one) in (*table["before"], *table["behind"]) for one in behind.split())


def _bare(word: str) -> str:
    return re.sub(r"[.\-‐’']", "", word).casefold()
