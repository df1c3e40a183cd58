"""Whether an amount was saved or lost: "minus 20 min", "it took longer, 20 min"."""

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.degrees import compared
from coaching.readers.saved.parts import Part


def sign(sentence: Sentence, part: Part) -> int:
    """1 when it was saved, -1 when it was lost."""
    lo, hi = sentence.clause(part.amount.first)
    degree = compared(sentence, part.amount)
    if degree != "less" and sentence.any("lost", lo=lo, hi=hi):
        return -1
    if _below_zero(sentence, part.amount):
        return -1
    slower = degree == "longer" or _after_longer(sentence, lo)
    return -1 if slower and not sentence.any("saved", lo=lo, hi=hi) else 1


def _after_longer(sentence: Sentence, lo: int) -> bool:
    """The 20 min of "it took longer, 20 min"."""
    if lo == 0:
        return False
    earlier, _ = sentence.clause(lo - 1)
    if any(earlier <= span.first < lo for span in sentence.durations):
        return False
    return sentence.any("longer", lo=earlier, hi=lo)


def _below_zero(sentence: Sentence, amount: Duration) -> bool:
    """Minus 20 min, 20 min minus, and -20 min where the sign is no dash between words."""
    behind = sentence.after(amount.last, "today", "this_week")
    goes_on = sentence.at(behind + 1, "number", "part", "from", "to", "hedge")
    if sentence.at(behind, "below_zero") and not goes_on:
        return True
    if sentence.at(amount.first - 1, "minus"):
        return True
    return sentence.at(amount.first - 1, "-", "−") and _is_a_sign(sentence, amount.first - 1)


def _is_a_sign(sentence: Sentence, dash: int) -> bool:
    """Whether a dash touches the number behind it, and no word before it."""
    terms = sentence.terms
    if terms[dash].end != terms[dash + 1].start:
        return False
    return dash == 0 or terms[dash - 1].end < terms[dash].start
