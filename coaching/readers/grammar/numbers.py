"""The count in front of a unit: 3, two, 1½, two and a half, half a, a few."""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.readers.grammar.terms import Term, stands

Terms = Sequence[Term]


@dataclass(frozen=True, slots=True)
class Number:
    """A count and the index of the term after it; `few` is a count that the speaker left open."""

    value: float
    last: int
    few: bool = False


def number(terms: Terms, at: int) -> Number | None:
    """The number that starts at a term."""
    if stands(terms, at, "few") and not stands(terms, at, "number"):
        return Number(0.0, at + 1, few=True)
    if stands(terms, at, "fraction"):
        last = over(terms, past_article(terms, at + 1), "whole", "article")
        return Number(terms[at].amount, last)
    if not stands(terms, at, "number"):
        return None
    inner = over(terms, at + 1, "hedge", "whole")
    spelt_one = terms[at].amount == 1 and not stands(terms, at, "digits")
    if not spelt_one or not stands(terms, inner, "number"):
        return _with_fraction(terms, at)
    if inner > at + 1 or stands(terms, inner, "digits"):
        return _with_fraction(terms, inner)  # a good two hours, en 20 minuter
    return None


def past_article(terms: Terms, at: int) -> int:
    """Half a morning, ein halber Tag."""
    led = stands(terms, at, "article") and stands(terms, at + 1, "unit", "whole")
    return at + 1 if led else at


def fraction(terms: Terms, at: int) -> Number | None:
    """The half of "and a half"."""
    inner = past_one(terms, at)
    if not stands(terms, inner, "fraction"):
        return None
    return Number(terms[inner].amount, inner + 1)


def past_one(terms: Terms, at: int) -> int:
    """The index behind the "a" of "a half", or the same when there is none."""
    return at + 1 if stands(terms, at, "number") and terms[at].amount == 1 else at


def over(terms: Terms, at: int, *tags: str) -> int:
    """The index after any terms with these tags that count nothing themselves."""
    while stands(terms, at, *tags) and not stands(terms, at, "number", "unit", "part", "fraction"):
        at += 1
    return at


def _with_fraction(terms: Terms, at: int) -> Number:
    value, after = terms[at].amount, at + 1
    if slashed := _slashed(terms, at):
        return slashed
    if stands(terms, after, "digits") and stands(terms, after, "fraction"):
        return Number(value + terms[after].amount, after + 1)
    joined = over(terms, after, "and")
    half = fraction(terms, joined) if joined > after else None
    if half and not _closes(terms, half.last, value):
        return Number(value + half.value, half.last)
    if stands(terms, after, "fraction"):
        last = over(terms, after + 1, "whole", "article")
        return Number(value * terms[after].amount, last)
    return Number(value, over(terms, after, "whole", "hedge"))


def _slashed(terms: Terms, at: int) -> Number | None:
    """1/2, and the same after a whole number: 1 1/2."""
    if alone := _divided(terms, at):
        return alone
    if not stands(terms, at, "digits"):
        return None
    behind = _divided(terms, at + 1)
    if behind is None or behind.value >= 1:
        return None
    return Number(terms[at].amount + behind.value, behind.last)


def _divided(terms: Terms, at: int) -> Number | None:
    two_numbers = stands(terms, at, "digits") and stands(terms, at + 2, "digits")
    if not two_numbers or not stands(terms, at + 1, "/"):
        return None
    if terms[at + 2].amount == 0:
        return None
    return Number(terms[at].amount / terms[at + 2].amount, at + 3)


def _closes(terms: Terms, at: int, value: float) -> bool:
    """In "1 and half a day" the half belongs to the day."""
    return value != int(value) and stands(terms, at, "unit")
