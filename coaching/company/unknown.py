"""What is said of a name in `company.toml` that nobody knows."""

from collections.abc import Iterable
from difflib import SequenceMatcher


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """`what` is it: a key or a table."""
    names = sorted(known)
    nearest = max(names, key=lambda one: _alike(name.casefold(), one))
    also = f"; the nearest is {nearest}" if len(names) > 1 else ""
    return f"{name}: unknown {what}; known are {', '.join(names)}{also}"


def _alike(name: str, other: str) -> float:
    return SequenceMatcher(None, name, other).ratio()
