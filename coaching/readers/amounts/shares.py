"""A share of an amount: 25 % av 4 timmar, half of 2 hours, ein Drittel von 3 Stunden."""

from dataclasses import replace

from coaching.readers.grammar.measures import Duration, single
from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import stands


def share(terms: Terms, at: int) -> Duration | None:
    """The share that begins at a term, in minutes."""
    part, behind = _part(terms, at)
    whole = single(terms, behind) if part else None
    if whole is None or whole.minutes is None:
        return None
    return replace(whole, start=terms[at].start, first=at, minutes=whole.minutes * part)


def _part(terms: Terms, at: int) -> tuple[float, int]:
    """How much of the whole, and where the whole begins; 0 where no share does."""
    if stands(terms, at, "share"):
        return terms[at].amount, at + 1
    counted = stands(terms, at, "number") and stands(terms, at + 1, "fraction")
    if counted and stands(terms, at + 2, "share_of"):
        return terms[at].amount * terms[at + 1].amount, at + 3  # three quarters of 2 hours
    if stands(terms, at, "digits") and stands(terms, at + 1, "percent", "%"):
        behind = at + 3 if stands(terms, at + 2, "share_of") else 0
        return (terms[at].amount / 100, behind) if behind else (0.0, at)
    return 0.0, at
