"""A model's reading of a message, believed only where it fits the schema and every number in it
comes from the message.

The schema: {"kind": "report|none|ask", "minutes": whole number or null, "per":
"once|day|week|month" or null, "activity": [words of the message, …], "items": [{"minutes": …,
"activity": …}, …]}; the last two may be left out.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any, TypeGuard

from coaching.readers.grammar import durations, rhythm
from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.language import leaning
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
SLOWER = (
    "longer",
    "lost",
    "minus",
    "-",
    "less",
    "instead",
    "usual",
    "check",
    "from",
)  # without one nothing is below zero


def accepted(answer: str, text: str, language: str) -> Reading | None:
    """The reading that a model gave of `text` (as the model saw it), or None when it is not to be
    believed.
    """
    told = _parsed(answer)
    if told is None or not _shaped(told):
        return None
    if told["kind"] != "report":
        bare = told.get("minutes") is None and told.get("per") is None and not told.get("items")
        return (
            Reading(told["kind"], activity=_named(told, text))
            if bare and _spoken(told, text)
            else None
        )
    return _report(told, text, language) if _spoken(told, text) else None


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
    items, activity = told.get("items", []), told.get("activity", [])
    if not KEYS.issuperset(told) or told.get("kind") not in ("report", "none", "ask"):
        return False
    if (
        not isinstance(items, list)
        or not isinstance(activity, list)
        or len(items) + len(activity) > 2 * MOST_ITEMS
    ):
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


def _named(told: dict[str, Any], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in told.get("activity", []) if name.strip()))


def _report(told: dict[str, Any], text: str, language: str) -> Reading | None:
    minutes, per = told.get("minutes"), told.get("per")
    if not _is_minutes(minutes) or per is None or per not in PERS:
        return None
    terms = read_terms(text, leaning(text, language))
    items = tuple(
        Item(item["minutes"], per, item["activity"].strip()) for item in told.get("items", [])
    )
    if items and sum(item.minutes for item in items) != minutes:
        return None
    if not all(_derived(number, terms) for number in [minutes, *(item.minutes for item in items)]):
        return None
    if per not in _periods(terms):
        return None
    named = _named(told, text) or tuple(item.activity for item in items if item.activity)
    whole = items or (Item(minutes, per, " ".join(named)),)
    return Reading("report", minutes, per, named, whole, tool_of(terms), when_of(terms))


def _derived(minutes: int, terms: Sequence[Term]) -> bool:
    """Whether sums, differences and repetitions of the amounts in the message come to these
    minutes.
    """
    if minutes == 0:
        return any(
            term.has("nothing", "negated") or (term.has("number") and term.amount == 0)
            for term in terms
        )
    if minutes < 0 and not any(term.has(*SLOWER) for term in terms):
        return False
    spans = durations.in_terms(terms)
    often = rhythm.in_terms(terms, [(span.first, span.last) for span in spans])
    bare = _bare(terms, spans, often)
    counts = {1.0, *bare, *(one.times for one in often if one.times)}
    known = [span.minutes for span in spans if span.minutes]
    return any(_comes_to(minutes, known, extra, counts) for extra in _units(bare, spans))


def _bare(terms: Sequence[Term], spans: Sequence[Duration], often: Sequence[Rhythm]) -> list[float]:
    """Numbers without a unit; an article counts nothing."""
    ranges = [
        *((span.first, span.last) for span in spans),
        *((one.first, one.last) for one in often),
    ]
    used = {i for first, last in ranges for i in range(first, last)}
    numbers = (
        t for i, t in enumerate(terms) if i not in used and t.has("number") and not t.has("article")
    )
    return [term.amount for term in numbers]


def _units(bare: Sequence[float], spans: Sequence[Duration]) -> Iterable[list[float]]:
    """Bare numbers left out, or in one of the units that the message uses: the 20 of "20 instead of
    45 min".
    """
    yield []
    for unit in sorted({span.unit for span in spans}):
        yield [number * unit for number in bare]


def _comes_to(
    minutes: int, known: Sequence[float], extra: Sequence[float], counts: Iterable[float]
) -> bool:
    amounts = [*known, *extra]
    if not amounts or len(amounts) > MOST_NUMBERS:
        return False
    sums = {
        sum(sign * amount for sign, amount in zip(signs, amounts, strict=True))
        for signs in _signs(len(amounts))
    }
    return any(round(total * count + 1e-9) == minutes for total in sums for count in counts)


def _signs(count: int) -> Iterable[tuple[int, ...]]:
    return (signs for signs in product((1, 0, -1), repeat=count) if any(signs))


def _periods(terms: Sequence[Term]) -> set[str]:
    """The periods that the message speaks of; once where it names none."""
    spans = durations.in_terms(terms)
    often = rhythm.in_terms(terms, [(span.first, span.last) for span in spans])
    named: set[str] = {one.per for one in often if one.per}
    week = {"week"} if any(term.has("this_week", "last_week") for term in terms) else set()
    return (
        named | week | ({"once"} if not named else set()) | ({"week"} if len(named) > 1 else set())
    )
