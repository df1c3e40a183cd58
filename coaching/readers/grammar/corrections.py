"""Somebody corrects themselves: in "20 min, no wait, 30 min on the letters" the first amount was
never meant.
"""

from collections.abc import Sequence

from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import stands

REACH = 12  # terms back to what is corrected
ADJACENT = 3  # terms back to it, when nothing stands between
# What may stand between the word and the better amount.
BETWEEN = ("mark", "hedge", "polite", "mine", "pronoun")


def corrected(terms: Terms) -> Terms:
    """The terms as they were meant: with the better amount in place of the first, and without the
    words between.
    """
    for at, term in enumerate(terms):
        if not term.has("correction", "weak_correction"):
            continue
        if better := _better(terms, at, weak=term.has("negated", "weak_correction")):
            return better
    return terms


def _better(terms: Terms, at: int, weak: bool) -> Terms | None:
    """A bare "no", a "sorry" corrects only what stands right before it, and only by an amount right
    behind it.
    """
    first = _after(terms, at + 1, () if weak else BETWEEN)
    last = _end(terms, first)
    if last == first:
        return None
    wrong = _before(terms, at, weak)
    if wrong is None:
        return None
    wrong_last = _end(terms, wrong)
    has_unit = last > first + 1
    unit = () if has_unit else terms[wrong + 1 : wrong_last]
    kept = terms[wrong_last:at]
    while kept and kept[-1].has("mark"):
        kept = kept[:-1]
    return (*terms[:wrong], *terms[first:last], *unit, *kept, *terms[last:])


def _after(terms: Terms, at: int, between: Sequence[str]) -> int:
    while stands(terms, at, *between, "mark"):
        at += 1
    return at


def _before(terms: Terms, at: int, right: bool) -> int | None:
    """Where the amount before a term begins; only the one right before it, if that is asked for."""
    farthest = max(at - (ADJACENT if right else REACH), 0)
    for index in range(at - 1, farthest - 1, -1):
        if _begins(terms, index):
            adjacent = _after(terms, _end(terms, index), ()) == at
            return index if adjacent or not right else None
    return None


def _begins(terms: Terms, at: int) -> bool:
    """Whether an amount begins at a term."""
    return stands(terms, at, "digits", "number") and not terms[at].has("article")


def _end(terms: Terms, at: int) -> int:
    """Behind an amount that begins at a term: a number, and its unit if there is one; the term
    itself if none does.
    """
    if not _begins(terms, at):
        return at
    return at + 2 if stands(terms, at + 1, "unit") else at + 1
