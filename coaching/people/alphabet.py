"""Names in the order of a language's alphabet: Åsa, Ärla, Östen in Swedish, Ärla, Arndt, Berg in
German.
"""

from collections.abc import Iterable
from unicodedata import combining, normalize

BEHIND_Z = {"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"}
SWEDISH = {**BEHIND_Z, "ü": "y"}
ELSEWHERE = {"æ": "ae", "ø": "o", "đ": "d", "ł": "l"}


def in_order(names: Iterable[str], language: str) -> list[str]:
    """`language`: that of the reader."""
    return sorted(names, key=lambda name: key(name, language))


def key(name: str, language: str) -> tuple[str, str]:
    """What a name is ordered by; where only marks differ, the name itself decides."""
    letters = SWEDISH if language == "sv" else ELSEWHERE
    folded = normalize("NFC", name).casefold()
    told = "".join(letters.get(sign, sign) for sign in folded)
    bare = "".join(sign for sign in normalize("NFD", told) if not combining(sign))
    return bare, folded
