"""A model's reading of a message, believed only where it fits the schema and every number in it
comes from the message.

The schema: {"kind": "report|none|ask", "minutes": whole number or null, "per":
"once|day|week|month" or null, "activity": [words of the message, …], "items": [{"minutes": …,
"activity": …}, …]}; the last two may be left out.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeGuard

from coaching.readers.grammar import durations, rhythm
from coaching.readers.grammar.language import leaning
from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.rhythm import Per, Rhythm
from coaching.readers.grammar.terms import Term, fold, read_terms
from coaching.readers.saved.reading import Item, Reading, tool_of, when_of

LONGEST_ANSWER = 4000  # characters
MOST_NUMBERS = 5  # amounts in one message; beyond it nearly every number could be put together
MOST_ITEMS = 8
LONGEST_MINUTES = 60 * 24 * 31
LONGEST_ACTIVITY = 200
KEYS = {"kind", "minutes", "per", "activity", "items"}
PERS: tuple[Per, ...] = ("once", "day", "week", "month")
# Without one of these nothing is below zero.
SLOWER = ("longer", "lost", "minus", "-", "less", "instead", "usual", "check", "from")


def accepted(answer: str, text: str, language: str) -> Reading | None:
    """The reading that a model gave of `text` (as the model saw it), or None when it is not to be
    believed.
    """
    told = _parsed(answer)
    if told is None or not _shaped(told) or not _spoken(told, text):
        return None
    if told["kind"] == "report":
        return _report(told, text, language)
    if told.get("items") or told.get("minutes") is not None or told.get("per") is not None:
        return None
    return Reading(told["kind"], activity=_named(told))


def _parsed(answer: str) -> dict[str, Any] | None:
    """The one object that the answer is, without duplicate keys; models like to put a fence around
    it.
    """
    stripped = answer.strip().removeprefix("```json").removeprefix("```").removesuffix("```")
    if len(stripped) > LONGEST_ANSWER:
        return None
    try:
        told = json.loads(stripped, object_pairs_hook=_unique)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError
    return dict(pairs)


def _shaped(told: dict[str, Any]) -> bool:
    if told.get("kind") not in ("report", "none", "ask") or not KEYS.issuperset(told):
        return False
    items, activity = told.get("items", []), told.get("activity", [])
    if not isinstance(items, list) or not isinstance(activity, list):
        return False
    if len(items) + len(activity) > 2 * MOST_ITEMS:
        return False
    return all(_is_name(name) for name in activity) and all(_is_item(item) for item in items)


def _is_item(item: object) -> bool:
    if not isinstance(item, dict) or set(item) != {"minutes", "activity"}:
        return False
    return _is_minutes(item["minutes"]) and _is_name(item["activity"])


def _is_name(name: object) -> TypeGuard[str]:
    return isinstance(name, str) and len(name) <= LONGEST_ACTIVITY


def _is_minutes(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LONGEST_MINUTES


def _spoken(told: dict[str, Any], text: str) -> bool:
    """Whether every task is named in words of the message."""
    said = _plain(text)
    names = [*told.get("activity", []), *(item["activity"] for item in told.get("items", []))]
    return all(_plain(name) in said for name in names)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


def _named(told: dict[str, Any]) -> tuple[str, ...]:
    names = [name.strip() for name in told.get("activity", [])]
    return tuple(dict.fromkeys(name for name in names if name))


def _report(told: dict[str, Any], text: str, language: str) -> Reading | None:
    minutes, per = told.get("minutes"), told.get("per")
    if not _is_minutes(minutes) or per is None or per not in PERS:
        return None
    items = tuple(
        Item(item["minutes"], per, item["activity"].strip()) for item in told.get("items", [])
    )
    if items and sum(item.minutes for item in items) != minutes:
        return None
    terms = read_terms(text, leaning(text, language))
    amounts = _amounts(terms)
    numbers = [minutes, *(item.minutes for item in items)]
    if per not in _periods(amounts):
        return None
    if not all(_derived(number, amounts) for number in numbers):
        return None
    named = _named(told) or tuple(item.activity for item in items if item.activity)
    whole = items or (Item(minutes, per, " ".join(named)),)
    return Reading("report", minutes, per, named, whole, tool_of(terms), when_of(terms))


@dataclass(frozen=True)
class _Amounts:
    """What a message says of times."""

    terms: Sequence[Term]
    spans: Sequence[Duration]
    often: Sequence[Rhythm]

    def any(self, *tags: str) -> bool:
        return any(term.has(*tags) for term in self.terms)

    def bare(self) -> list[float]:
        """Numbers without a unit; an article counts nothing."""
        used: set[int] = set()
        for span in self.spans:
            used.update(range(span.first, span.last))
        for repeated in self.often:
            used.update(range(repeated.first, repeated.last))
        bare: list[float] = []
        for index, term in enumerate(self.terms):
            if term.has("number") and not term.has("article") and index not in used:
                bare.append(term.amount)
        return bare


def _amounts(terms: Sequence[Term]) -> _Amounts:
    spans = durations.in_terms(terms)
    often = rhythm.in_terms(terms, [(span.first, span.last) for span in spans])
    return _Amounts(terms, spans, often)


def _derived(minutes: int, amounts: _Amounts) -> bool:
    """Whether sums, differences and repetitions of the amounts in the message come to these
    minutes.
    """
    if minutes == 0:
        zero = any(term.has("number") and term.amount == 0 for term in amounts.terms)
        return zero or amounts.any("nothing", "negated")
    if minutes < 0 and not amounts.any(*SLOWER):
        return False
    bare = amounts.bare()
    counts = {1.0, *bare, *(one.times for one in amounts.often if one.times)}
    known = [span.minutes for span in amounts.spans if span.minutes]
    return any(
        _comes_to(minutes, [*known, *extra], counts) for extra in _units(bare, amounts.spans)
    )


def _units(bare: Sequence[float], spans: Sequence[Duration]) -> Iterable[list[float]]:
    """Bare numbers left out, or in one of the units that the message uses: the 20 of "20 instead of
    45 min".
    """
    yield []
    for unit in sorted({span.unit for span in spans}):
        yield [number * unit for number in bare]


def _comes_to(minutes: int, amounts: Sequence[float], counts: Iterable[float]) -> bool:
    if not amounts or len(amounts) > MOST_NUMBERS:
        return False
    sums = {_summed(signs, amounts) for signs in _signs(len(amounts))}
    return any(round(total * count + 1e-9) == minutes for total, count in product(sums, counts))


def _summed(signs: Sequence[int], amounts: Sequence[float]) -> float:
    return sum(sign * amount for sign, amount in zip(signs, amounts, strict=True))


def _signs(count: int) -> Iterable[tuple[int, ...]]:
    """Each amount added, left out or taken away; but not all left out."""
    return (signs for signs in product((1, 0, -1), repeat=count) if any(signs))


def _periods(amounts: _Amounts) -> set[str]:
    """The periods that the message speaks of; once where it names none."""
    periods: set[str] = {one.per for one in amounts.often if one.per}
    several = len(periods) > 1
    if not periods:
        periods.add("once")
    if several or amounts.any("this_week", "last_week"):
        periods.add("week")
    return periods
