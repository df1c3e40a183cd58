"""What was meant, said too late: "40 on the quote, minutes that is", "not 30, more like 50"."""

from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import stands

SHORTEST_UNIT = 3  # letters
MOST_BEHIND = 3  # terms behind a unit that came late
JOINTS = (",", "but", "usual", "correction")
BETWEEN = ("mark", "hedge", "but", "usual", "correction")


def as_meant(terms: Terms) -> Terms:
    """The terms with the number that was meant, and the unit beside it."""
    return _with_unit(_without_denied(terms))


def _with_unit(terms: Terms) -> Terms:
    """The minutes of "40 on the quote, minutes that is" go with the 40."""
    numbers = [at for at, term in enumerate(terms) if term.has("digits")]
    if len(numbers) != 1 or stands(
        terms, numbers[0] + 1, "unit", "times", "%", "percent", "unknown"
    ):
        return terms
    at = numbers[0]
    late = next((i for i in range(at + 1, len(terms)) if _is_late_unit(terms, i)), None)
    if late is None:
        return terms
    behind = [term for term in terms[late + 1 :] if not term.has("mark", "line")]
    if len(behind) > MOST_BEHIND:
        return terms
    return (*terms[: at + 1], terms[late], *terms[at + 1 : late - 1], *_ending(terms))


def _is_late_unit(terms: Terms, at: int) -> bool:
    term = terms[at]
    if not term.has("unit") or len(term.text) < SHORTEST_UNIT or term.amount > 60:
        return False
    return stands(terms, at - 1, ",", "(", "–")


def _ending(terms: Terms) -> Terms:
    """The mark that closes the sentence, if one does."""
    return terms[-1:] if terms[-1].has(".", "!", "?") else ()


def _without_denied(terms: Terms) -> Terms:
    """Without the 30 of "saved not 30, more like 50 min"."""
    for at, term in enumerate(terms):
        if term.has("negated") and (better := _better(terms, at + 1)):
            return (*terms[:at], *terms[better:])
    return terms


def _better(terms: Terms, at: int) -> int:
    """Where the number begins that is put in place of the one at a term; 0 when none is."""
    if not stands(terms, at, "digits", "number"):
        return 0
    behind = at + 2 if stands(terms, at + 1, "unit") else at + 1
    last = behind
    while stands(terms, last, *BETWEEN) and not stands(terms, last, "number", "line"):
        last += 1
    joined = any(stands(terms, i, *JOINTS) for i in range(behind, last))
    has_unit = stands(terms, last, "digits", "number") and stands(terms, last + 1, "unit")
    return last if joined and has_unit else 0
